/** The categories of a mailbox, named anew: a further version of its policy from a day. */
import type { MailboxSettings, Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { manageWords } from '../messages/manage-words.ts'
import { asProblem } from '../pages/listing.ts'
import { manageStyles } from './manage.css.ts'

type Category = Pick<MailboxSettings['categories'][number], 'id' | 'name' | 'hint' | 'enabled'>

const nameLimit = 20
const hintLimit = 100

export class CategoriesPart extends LitElement {
  static override readonly styles = [
    manageStyles,
    css`
      :host { display: grid; gap: 12px; }
      li { display: grid; grid-template-columns: minmax(7em, 1fr) 3fr auto; gap: 8px 12px; align-items: center; padding: 10px 16px; }
      li + li { border-top: 1px solid var(--line); }
      li.off input:not([type]) { color: var(--ink-2); }
      .offered { display: flex; gap: 6px; align-items: center; font-weight: 400; white-space: nowrap; }
      .foot { display: flex; gap: 12px; align-items: end; flex-wrap: wrap; }
      input[type='date'] { width: auto; }
      @media (max-width: 760px) {
        li { grid-template-columns: 1fr auto; }
        li input.hint { grid-column: 1 / -1; grid-row: 2; }
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) mailbox!: MailboxSettings
  @state() private categories: Category[] = []
  @state() private from = ''
  @state() private sending = false
  @state() private problem: Problem | null = null
  @state() private wrong = ''

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('mailbox')) return
    this.categories = this.mailbox.categories.map(({ id, name, hint, enabled }) => ({ id, name, hint, enabled }))
    this.from = this.mailbox.today
  }

  override render() {
    const words = manageWords[this.desk.language].mailboxes
    return html`<p class="small dim">${words.categoriesLead}</p>
      <ul class="sheet">${this.categories.map((category, at) => this.renderCategory(category, at))}</ul>
      <p><button @click=${this.add}>${words.add}</button></p>
      <div class="foot">
        <div class="field">
          <label for="from">${words.inForceFrom}</label>
          <input id="from" type="date" min=${this.mailbox.today} .value=${this.from} @input=${this.setDay} />
        </div>
        <button class="primary" aria-disabled=${this.sending} @click=${this.save}>${manageWords[this.desk.language].save}</button>
      </div>
      <p class="wrong" role="alert" ?hidden=${!this.wrong}>${this.wrong}</p>
      ${this.problem ? html`<desk-problem .desk=${this.desk} .problem=${this.problem}></desk-problem>` : nothing}`
  }

  private renderCategory({ name, hint, enabled }: Category, at: number) {
    const words = manageWords[this.desk.language].mailboxes
    const typed = (field: 'name' | 'hint') => (event: Event) =>
      this.change(at, { [field]: (event.target as HTMLInputElement).value })
    const offer = (event: Event) => this.change(at, { enabled: (event.target as HTMLInputElement).checked })
    return html`<li class=${enabled ? '' : 'off'}>
      <input aria-label="${words.category} ${at + 1}" maxlength=${nameLimit} .value=${name} @input=${typed('name')} />
      <input class="hint" aria-label="${words.hint}：${name}" maxlength=${hintLimit} .value=${hint} @input=${typed('hint')} />
      <label class="offered"><input type="checkbox" .checked=${enabled} @change=${offer} />${words.offered}<span class="unseen"> ${name}</span></label>
    </li>`
  }

  private change(at: number, difference: Partial<Category>): void {
    this.categories = this.categories.map((one, place) => (place === at ? { ...one, ...difference } : one))
  }

  private readonly add = async (): Promise<void> => {
    const taken = new Set(this.categories.map(({ id }) => id))
    let count = 1
    while (taken.has(`own-${count}`)) count += 1
    this.categories = [...this.categories, { id: `own-${count}`, name: '', hint: '', enabled: true }]
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('li:last-child input')?.focus()
  }

  private readonly setDay = (event: Event): void => {
    this.from = (event.target as HTMLInputElement).value
  }

  private readonly save = async (): Promise<void> => {
    const { mailboxes: words } = manageWords[this.desk.language]
    this.wrong = this.categories.some(({ enabled }) => enabled) ? '' : words.oneLeft
    if (this.sending || this.wrong) return
    this.sending = true
    this.problem = null
    const { slug: mailbox, policy } = this.mailbox
    const asked = { mailbox, seen: policy.version, inForceFrom: this.from, categories: this.categories }
    await this.desk.client.setCategories(asked).then(
      (settings) => this.dispatchEvent(new CustomEvent('settings-changed', { detail: settings })),
      (error: unknown) => {
        this.problem = asProblem(error)
      },
    )
    this.sending = false
  }
}
