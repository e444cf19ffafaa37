/** The dialog in which an administrator changes something. What was typed stays until it is done, whatever happens meanwhile. */
import type { Problem } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { closingOf } from '../closing.ts'
import type { Desk } from '../desk.ts'
import { asProblem } from '../pages/listing.ts'
import { lengthOf, renderField } from '../panels/fields.ts'
import { type Field, isMissing, type Typed, typedIn, type Value, type Values } from '../panels/form.ts'
import { openPanel, panelStyles } from '../panels/panel.ts'
import { fieldRemedy } from '../problem-words.ts'
import type { ManageForm } from './form.ts'
import { renderLine } from './line-field.ts'

export class ManageFormElement extends LitElement {
  static override readonly styles = panelStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) form: ManageForm | null = null
  @state() private values: Values = {}
  @state() private tried = false
  @state() private sending = false
  @state() private problem: Problem | null = null
  private readonly closing = closingOf(this)

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('form')) return
    this.values = {}
    this.tried = false
    this.problem = null
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('form') && this.form) openPanel(this, '.content :is(input, textarea, select), footer button')
  }

  private get fields(): readonly Field[] {
    const fields = this.form?.fields ?? []
    return typeof fields === 'function' ? fields(typedIn([], this.values)) : fields
  }

  private get typed(): Typed {
    return typedIn(this.fields, this.values)
  }

  override render() {
    const { form, desk } = this
    if (!form) return nothing
    const { panels } = desk.words
    return html`<dialog aria-labelledby="heading" @cancel=${this.closing.cancel}>
      <form novalidate @submit=${this.submit}>
        <header role="none"><h2 id="heading">${form.title}</h2></header>
        <div class="content">
          ${form.lead ? html`<p class=${form.tone === 'danger' ? 'late' : 'dim'}>${form.lead}</p>` : nothing}
          ${this.fields.map((field) => this.renderField(field))} ${form.shows?.(this.typed) ?? nothing}
        </div>
        <footer>
          <desk-problem .desk=${desk} .problem=${this.problem}></desk-problem>
          <div class="answers">
            <button class=${form.tone ?? 'primary'} aria-disabled=${this.sending}>${this.sending ? panels.sending : form.submit}</button>
            <button type="button" @click=${this.closing.close}>${panels.cancel}</button>
          </div>
        </footer>
      </form>
    </dialog>`
  }

  private renderField(field: Field) {
    const value = this.values[field.name] ?? field.initial ?? ''
    const change = (next: Value) => {
      this.values = { ...this.values, [field.name]: next }
    }
    const filled = { value, wrong: this.wrongWith(field), change, desk: this.desk }
    return field.kind === 'line' ? renderLine(field, filled) : renderField(field, filled)
  }

  private wrongWith(field: Field): string {
    const { panels } = this.desk.words
    if (this.tried && isMissing(field, this.typed)) return field.words.missing ?? panels.missing
    const over = this.excess(field)
    return over > 0 ? panels.remaining(-over) : fieldRemedy(this.problem, field.name)
  }

  private excess(field: Field): number {
    return 'limit' in field ? lengthOf(this.typed.text(field.name)) - field.limit : 0
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    const { form } = this
    if (this.sending || !form) return
    this.tried = true
    if (this.fields.some((field) => isMissing(field, this.typed) || this.excess(field) > 0)) return this.focusWrong()
    this.sending = true
    this.problem = null
    await form.give(this.typed).then(
      () => this.closing.close(),
      (error: unknown) => {
        this.problem = asProblem(error)
        return this.focusWrong()
      },
    )
    this.sending = false
  }

  private async focusWrong(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('.content [aria-invalid="true"]')?.focus()
  }
}
