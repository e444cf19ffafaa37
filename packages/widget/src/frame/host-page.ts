/**
 * The page around the frame: told how tall the content is, asked for nothing but colours.
 *
 * The frame grows after the first click, key or input is over, never during it: a target that moves under a finger
 * is missed. Scrolling is no act; until the first one the content is cut, and `cut` says whether more lies below.
 */
import type { FromFrame, FromPage } from '../crossing.ts'
import { wearAccent } from './accent.ts'

export class HostPage {
  cut = false
  private origin = ''
  private acted = false
  private readonly content: HTMLElement
  private readonly changed: () => void

  constructor(content: HTMLElement, changed: () => void) {
    this.content = content
    this.changed = changed
    addEventListener('message', this.hear)
    for (const act of ['click', 'keyup', 'input']) addEventListener(act, () => this.act(), { once: true })
    addEventListener('scroll', this.look, { passive: true })
    new ResizeObserver(() => this.tellHeight()).observe(content)
  }

  tellTop(): void {
    this.tell({ yanlu: 'top' })
  }

  private readonly hear = ({ source, origin, data }: MessageEvent<FromPage>) => {
    if (source !== parent || data?.yanlu !== 'page') return
    this.origin = origin
    wearTheme(data)
    this.tell({ yanlu: 'ready' })
    this.tellHeight()
  }

  /** What is scrolled is said once: the frame that grows undoes it. */
  private act() {
    if (this.acted) return
    this.acted = true
    this.tellHeight(scrollY)
  }

  private tellHeight(scrolled = 0) {
    this.tell({ yanlu: 'height', height: this.content.offsetHeight, acted: this.acted, scrolled })
    this.look()
  }

  private readonly look = () => {
    const below = this.content.offsetHeight - innerHeight - scrollY
    const cut = !!this.origin && !this.acted && below > 8
    if (cut === this.cut) return
    this.cut = cut
    this.changed()
  }

  private tell(message: FromFrame) {
    if (this.origin) parent.postMessage(message, this.origin)
  }
}

function wearTheme({ scheme, accent }: FromPage) {
  const { dataset } = document.documentElement
  if (scheme === 'system') delete dataset.theme
  else dataset.theme = scheme
  wearAccent('page', accent)
}
