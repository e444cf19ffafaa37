/**
 * The organisation that the console works in, by name; for whoever belongs to several, with a menu of the others. Narrow
 * (`slim`) the name is left to the button's title.
 *
 * @fires organisation-asked - detail: the id of the other one
 */
import { css, html, LitElement, nothing } from 'lit'
import { property, query } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import type { Organisations } from '../desk-session.ts'
import { base, buttons } from '../styles/base.ts'
import { icons } from './icons.ts'

export class DeskOrganisations extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      :host { min-width: 0; }
      b { font-weight: 600; line-height: 20px; }
      .open {
        border: 0; background: none; padding: 2px 6px; margin: -2px -6px; min-height: 24px; gap: 4px; text-align: start;
        justify-content: start; color: inherit; max-width: calc(100% + 12px);
      }
      .open b { text-wrap: balance; }
      .open svg { flex: none; width: 14px; height: 14px; fill: none; stroke: var(--accent); stroke-width: 3; }
      :host([slim]) .open { color: var(--accent); font-size: .75rem; margin: 0; padding: 2px 4px; white-space: nowrap; }
      .menu {
        position: fixed; inset: 64px auto auto 12px; margin: 0; padding: 8px; width: max-content; min-width: 200px;
        max-width: min(320px, calc(100vw - 24px)); max-height: 60vh; overflow: auto; border: 1px solid var(--line);
        border-radius: 10px; background: var(--sheet); color: var(--ink); box-shadow: var(--shadow);
      }
      @supports (position-area: block-end) {
        .menu { inset: auto; position-area: block-end span-inline-end; position-try-fallbacks: flip-inline; margin: 6px 0; }
      }
      .menu p { padding: 2px 10px 6px; }
      .menu button { width: 100%; justify-content: start; text-align: start; border: 0; background: none; padding: 4px 10px; }
      .menu button:hover, .menu button:focus-visible { background: var(--accent-soft); color: var(--accent); }
      @media (max-width: 760px) {
        .open { min-height: 32px; }
        .menu button { min-height: 44px; }
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) organisations: Organisations = []
  @property({ type: Boolean, reflect: true }) slim = false
  @query('.menu') private menu!: HTMLElement
  @query('.open') private opener!: HTMLElement
  private left = false

  override render() {
    const { tenant } = this.desk.session
    const words = this.desk.words.desk.organisations
    const others = this.organisations.filter(({ organisation }) => organisation !== tenant.id)
    if (others.length === 0) return this.slim ? nothing : html`<b>${tenant.name}</b>`
    return html`<button class="open" popovertarget="menu" aria-label=${words.change(tenant.name)} title=${this.slim ? tenant.name : nothing}>
        ${this.slim ? words.short : html`<b>${tenant.name}</b>`}${icons.down}
      </button>
      <div class="menu" id="menu" popover role="group" aria-labelledby="others" @beforetoggle=${this.closing} @toggle=${this.closed}>
        <p class="small dim" id="others">${words.others}</p>
        <ul>
          ${others.map(
            ({ organisation, name }, at) =>
              html`<li><button ?autofocus=${at === 0} @click=${() => this.ask(organisation)}>${name}</button></li>`,
          )}
        </ul>
      </div>`
  }

  private closing({ newState }: ToggleEvent): void {
    this.left = newState === 'closed' && this.menu.contains(this.shadowRoot?.activeElement ?? null)
  }

  /** The browser forgets where the focus was before, when that is in a shadow tree. */
  private closed({ newState }: ToggleEvent): void {
    if (newState === 'closed' && this.left) this.opener.focus()
  }

  private ask(organisation: string): void {
    this.menu.hidePopover()
    this.dispatchEvent(new CustomEvent<string>('organisation-asked', { detail: organisation }))
  }
}
