/**
 * The script a site embeds. It defines `<yanlu-mailbox mailbox="…">`, which holds the mailbox in a frame on the
 * mailbox's own origin: the page around it cannot read what is typed there.
 *
 * - The frame's height is fixed from the first paint (`--yanlu-height`, 720px) and follows its content only after
 *   the reader has acted in it: nothing on the page moves by itself. What was scrolled in the frame until then is
 *   scrolled on the page from then on, so that the reader goes on seeing the same.
 * - Styles go through the CSSOM and nodes are made one by one, for pages with a strict CSP and Trusted Types.
 * - When the frame has not spoken after ten seconds, a plain link leads to the mailbox's own page.
 *
 * @cssproperty --yanlu-accent - colour of acts and links
 * @cssproperty --yanlu-height - height before the first act
 */
import type { FromFrame, FromPage } from './crossing.ts'

const { origin } = new URL(import.meta.url)
const patienceMs = 10_000

const sheet = new CSSStyleSheet()
sheet.replaceSync(
  ':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;height:var(--yanlu-height,720px);border:0}p{font:16px/1.75 system-ui,sans-serif}',
)

class YanluMailbox extends HTMLElement {
  static readonly observedAttributes = ['mailbox', 'lang']

  private readonly frame = document.createElement('iframe')
  private readonly note = document.createElement('p')
  private readonly watcher = new MutationObserver(() => this.tellTheme())
  private readonly scheme = matchMedia('(prefers-color-scheme:dark)')
  private patience = 0
  private loaded = false

  connectedCallback() {
    this.open()
    if (!this.shadowRoot) this.build()
    addEventListener('message', this.hear)
    this.scheme.addEventListener('change', this.tellTheme)
    for (const node of [document.documentElement, document.body, this]) {
      this.watcher.observe(node, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] })
    }
  }

  disconnectedCallback() {
    clearTimeout(this.patience)
    removeEventListener('message', this.hear)
    this.scheme.removeEventListener('change', this.tellTheme)
    this.watcher.disconnect()
  }

  attributeChangedCallback() {
    if (this.isConnected && this.shadowRoot) this.open()
  }

  private build() {
    const { frame, note } = this
    frame.referrerPolicy = 'no-referrer'
    frame.allow = 'clipboard-write'
    frame.onload = () => {
      this.loaded = true
      this.tellTheme()
    }
    note.hidden = true
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    root.append(frame, note)
  }

  private open() {
    const lang = this.closest<HTMLElement>('[lang]')?.lang || 'zh-CN'
    const english = /^en/i.test(lang)
    const slug = encodeURIComponent(this.getAttribute('mailbox') ?? '')
    const src = `${origin}/embed/${slug}?lang=${encodeURIComponent(lang)}`
    if (this.frame.src !== src || !this.frame.isConnected) {
      this.loaded = false
      this.frame.src = src
    }
    this.frame.title = english ? 'Mailbox' : '信箱'
    this.offerLink(`${origin}/m/${slug}`, english)
    clearTimeout(this.patience)
    this.patience = setTimeout(() => {
      this.note.hidden = false
    }, patienceMs)
  }

  private offerLink(href: string, english: boolean) {
    const link = document.createElement('a')
    link.href = href
    link.target = '_blank'
    link.rel = 'noopener'
    link.textContent = english ? 'Open it on its own page' : '在信箱自己的页面打开'
    this.note.replaceChildren(english ? 'The mailbox does not open here. ' : '信箱在这里打不开。', link)
  }

  private readonly tellTheme = () => {
    const style = getComputedStyle(this)
    const dark = /dark/.test(style.colorScheme)
    const scheme = dark ? (/light/.test(style.colorScheme) ? 'system' : 'dark') : 'light'
    const accent = style.getPropertyValue('--yanlu-accent').trim()
    if (this.loaded) this.frame.contentWindow?.postMessage({ yanlu: 'page', scheme, accent } satisfies FromPage, origin)
  }

  private readonly hear = ({ origin: from, source, data }: MessageEvent<FromFrame>) => {
    if (from !== origin || source !== this.frame.contentWindow || !data?.yanlu) return
    clearTimeout(this.patience)
    this.note.hidden = true
    if (data.yanlu === 'height' && data.acted && data.height > 0) {
      this.frame.style.height = `${Math.ceil(data.height)}px`
      this.scrollPage(data.scrolled)
    }
    if (data.yanlu === 'top' && this.getBoundingClientRect().top < 0) this.scrollIntoView()
  }

  /** Whatever scrolls around it, from the inside out, until it is far enough. */
  private scrollPage(rest: number) {
    let node: HTMLElement | null = this
    for (let top = rest; node && top > 0; node = node.parentElement) {
      const before: number = node.scrollTop
      node.scrollBy({ top, behavior: 'instant' })
      top -= node.scrollTop - before
    }
  }
}

if (!customElements.get('yanlu-mailbox')) customElements.define('yanlu-mailbox', YanluMailbox)
