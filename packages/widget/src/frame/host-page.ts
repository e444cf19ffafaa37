/** The page around the frame: told how tall the content is, asked for nothing but colours. */
import type { FromFrame, FromPage } from '../crossing.ts'

export class HostPage {
  private origin = ''
  private acted = false
  private readonly content: HTMLElement

  constructor(content: HTMLElement) {
    this.content = content
    addEventListener('message', this.hear)
    for (const act of ['pointerdown', 'keydown']) {
      addEventListener(act, () => this.act(), { capture: true, once: true })
    }
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

  private act() {
    this.acted = true
    this.tellHeight()
  }

  private tellHeight() {
    this.tell({ yanlu: 'height', height: this.content.offsetHeight, acted: this.acted })
  }

  private tell(message: FromFrame) {
    if (this.origin) parent.postMessage(message, this.origin)
  }
}

/** The page's accent is a colour or nothing. In the dark it is lightened, to stay readable. */
function wearTheme({ scheme, accent }: FromPage) {
  const { style, dataset } = document.documentElement
  if (scheme === 'system') delete dataset.theme
  else dataset.theme = scheme
  if (!CSS.supports('color', accent)) return
  const dark = scheme === 'dark' || (scheme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches)
  style.setProperty('--yanlu-accent', dark ? `color-mix(in srgb, ${accent} 45%, white)` : accent)
  style.setProperty('--yanlu-accent-soft', 'color-mix(in srgb, var(--yanlu-accent) 10%, var(--yanlu-sheet))')
}
