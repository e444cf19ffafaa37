/** The sites that may show a mailbox: an address is checked and shortened to its site while it is typed. */
import type { Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { manageWords } from '../messages/manage-words.ts'
import { manageStyles } from './manage.css.ts'
import { siteOf } from './site.ts'

export class SitesPart extends LitElement {
  static override readonly styles = [
    manageStyles,
    css`
      :host { display: grid; gap: 8px; }
      li { display: flex; align-items: center; gap: 8px; }
      li code { flex: 1; overflow-wrap: anywhere; }
      form { display: grid; gap: 6px; }
      form div { display: flex; gap: 8px; }
      p:empty { display: none; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) sites: readonly string[] = []
  @property({ attribute: false }) problem: Problem | null = null
  @state() private typed = ''
  @state() private tried = false

  override render() {
    const words = manageWords[this.desk.language].mailboxes
    const site = siteOf(this.typed)
    const wrong = this.tried && this.typed && !site ? words.notASite : ''
    const kept = site && site !== this.typed.trim() ? words.siteTaken(site) : ''
    return html`<p class="small dim">${this.sites.length > 0 ? words.sitesLead : words.noSites}</p>
      <ul>${this.sites.map((one) => this.renderSite(one))}</ul>
      <form novalidate @submit=${this.add}>
        <label for="site">${words.site}</label>
        <p class="hint" id="about">${words.siteHint}</p>
        <div>
          <input id="site" inputmode="url" autocomplete="off" spellcheck="false" aria-describedby="about said" aria-invalid=${Boolean(wrong)} .value=${this.typed} @input=${this.type} />
          <button>${words.addSite}</button>
        </div>
        <p id="said" class=${wrong ? 'wrong' : 'hint'} role="status">${wrong || kept}</p>
      </form>
      ${this.problem ? html`<desk-problem .desk=${this.desk} .problem=${this.problem}></desk-problem>` : nothing}`
  }

  private renderSite(site: string) {
    const words = manageWords[this.desk.language].mailboxes
    const without = () => this.change(this.sites.filter((one) => one !== site))
    return html`<li><code class="small">${site}</code><button class="quiet" aria-label=${words.removeSite(site)} @click=${without}>×</button></li>`
  }

  private readonly type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value
    this.tried = false
  }

  private readonly add = (event: Event): void => {
    event.preventDefault()
    this.tried = true
    const site = siteOf(this.typed)
    if (!site) return
    this.typed = ''
    this.tried = false
    if (!this.sites.includes(site)) this.change([...this.sites, site])
  }

  private change(sites: readonly string[]): void {
    this.dispatchEvent(new CustomEvent('sites-changed', { detail: sites }))
  }
}
