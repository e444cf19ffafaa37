/**
 * The script a site embeds. It defines `<yanlu-mailbox mailbox="…">`, which holds the mailbox in a frame on the
 * mailbox's own origin: the page around it cannot read what is typed there.
 *
 * - The frame's height is fixed from the first paint (`--yanlu-height`, 720px) and follows its content only after
 *   the reader has acted in it: nothing on the page moves by itself. What was scrolled in the frame until then is
 *   scrolled on the page from then on, so that the reader goes on seeing the same.
 * - Styles go through the CSSOM and nodes are made one by one, for pages with a strict CSP and Trusted Types.
 * - Nothing of the frame is seen before it has answered: on a site that the mailbox does not allow, a browser puts a
 *   broken page into it. Strangers then see nothing; the owner is told why, once, in the developer console. The room it
 *   was given goes when it is out of sight, so that nothing moves under a reader's eyes.
 *
 * @attr state - `opening`, `ready`, or `refused` when the frame did not answer; for the page's own styles
 *
 * @cssproperty --yanlu-accent - colour of acts and links
 * @cssproperty --yanlu-height - height before the first act
 */
import type { FromFrame, FromPage } from './crossing.ts'

const { origin } = new URL(import.meta.url)
const patienceMs = 10_000

type State = 'opening' | 'ready' | 'refused'

const sheet = new CSSStyleSheet()
sheet.replaceSync(
  ':host{display:block}:host([hidden]),iframe[hidden]{display:none}iframe{display:block;width:100%;height:var(--yanlu-height,720px);border:0}:host(:not([state=ready])) iframe{visibility:hidden}',
)

class YanluMailbox extends HTMLElement {
  static readonly observedAttributes = ['mailbox', 'lang']

  private readonly frame = document.createElement('iframe')
  private readonly watcher = new MutationObserver(() => this.tellTheme())
  private readonly scheme = matchMedia('(prefers-color-scheme:dark)')
  private patience = 0
  private state: State = 'opening'

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
    const { frame } = this
    frame.referrerPolicy = 'no-referrer'
    frame.allow = 'clipboard-write'
    frame.onload = () => this.greet()
    const root = this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    root.append(frame)
  }

  private open() {
    const lang = this.closest<HTMLElement>('[lang]')?.lang || 'zh-CN'
    const slug = encodeURIComponent(this.getAttribute('mailbox') ?? '')
    const src = `${origin}/embed/${slug}?lang=${encodeURIComponent(lang)}`
    this.frame.title = /^en/i.test(lang) ? 'Mailbox' : '信箱'
    if (this.frame.src === src) return
    this.frame.src = src
    this.become('opening')
    clearTimeout(this.patience)
    this.patience = setTimeout(() => this.refuse(), patienceMs)
  }

  /** Why is not to be known from outside: that the site is not allowed is by far the likeliest. */
  private refuse() {
    const [name, site, desk] = [this.getAttribute('mailbox'), location.origin, `${origin}/admin/`]
    this.become('refused')
    console.error(
      `言路：信箱“${name}”在 ${site} 打不开，请在 ${desk} 的“可以嵌入的网站”里加上它。Yanlu: allow ${site} at ${desk} to open “${name}”.`,
    )
    new IntersectionObserver(([seen], sight) => {
      if (seen?.isIntersecting) return
      this.frame.hidden = this.state === 'refused'
      sight.disconnect()
    }).observe(this)
  }

  private become(state: State) {
    this.state = state
    this.setAttribute('state', state)
  }

  private readonly tellTheme = () => {
    if (this.state === 'ready') this.greet()
  }

  /** The page speaks first, once there is somebody to hear it. */
  private greet() {
    const style = getComputedStyle(this)
    const dark = /dark/.test(style.colorScheme)
    const scheme = dark ? (/light/.test(style.colorScheme) ? 'system' : 'dark') : 'light'
    const accent = style.getPropertyValue('--yanlu-accent').trim()
    this.frame.contentWindow?.postMessage({ yanlu: 'page', scheme, accent } satisfies FromPage, origin)
  }

  private readonly hear = ({ origin: from, source, data }: MessageEvent<FromFrame>) => {
    if (from !== origin || source !== this.frame.contentWindow || !data?.yanlu) return
    clearTimeout(this.patience)
    this.frame.hidden = false
    this.become('ready')
    if (data.yanlu === 'height' && data.acted && data.height > 0) {
      this.frame.style.height = `${data.height}px`
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
