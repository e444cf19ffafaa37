/**
 * The panel of an act that is a form: a reason, a text, a choice. What it asks is `forms`; what was typed stays here
 * until the act is done, whatever happens meanwhile.
 */
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { GivenAct } from '../given-act.ts'
import type { FormAct } from '../messages/act-words.ts'
import { fieldRemedy } from '../problem-words.ts'
import { lengthOf, renderField } from './fields.ts'
import {
  type Field,
  type Form,
  type FormAttempt,
  isMissing,
  typedIn,
  type Value,
  type Values,
  wordsOf,
} from './form.ts'
import { forms } from './forms.ts'
import { openPanel, panelStyles, renderPanel } from './panel.ts'
import { statedFields, statedIn } from './stated.ts'

export class FormPanel extends LitElement {
  static override readonly styles = panelStyles

  @property({ attribute: false }) attempt!: FormAttempt
  @state() private values: Values = {}
  @state() private tried = false

  /** Whether words typed, for an act that is still possible, would be lost. */
  get started(): boolean {
    if (this.attempt.offer.refusal) return false
    const { fields } = this.form
    const written = fields.filter(({ kind }) => kind === 'text' || kind === 'line').map(({ name }) => this.values[name])
    return written.some((value) => typeof value === 'string' && value.trim() !== '')
  }

  /** The dialog opens as often as it is asked for; the first field takes the focus. */
  show(): void {
    openPanel(this, '.content :is(desk-ticks, input, textarea, select)')
  }

  override firstUpdated(): void {
    this.show()
  }

  private get act(): FormAct {
    return this.attempt.offer.act as FormAct
  }

  /** Made twice, since what is asked may depend on what stands in a field that nobody typed in. */
  private get form(): Form {
    const { attempt, values } = this
    const make = forms[this.act]
    const { fields } = make(attempt, typedIn([], values))
    const form = make(attempt, typedIn(fields, values))
    return { ...form, fields: [...form.fields, ...statedFields(attempt.offer, attempt.desk)] }
  }

  override render() {
    const { form, attempt } = this
    const words = wordsOf(attempt, this.act)
    const frame = {
      submit: form.submit ?? words.submit,
      given: () => this.given(),
      ...(form.tone ? { tone: form.tone } : {}),
    }
    return renderPanel(
      this,
      frame,
      html`<p class=${form.tone === 'danger' ? 'late' : 'dim'}>${words.lead}</p>
        ${form.before ?? nothing} ${form.fields.map((field) => this.renderField(field))} ${form.after ?? nothing}`,
    )
  }

  private renderField(field: Field) {
    const value = this.values[field.name] ?? field.initial ?? ''
    const change = (next: Value) => {
      this.values = { ...this.values, [field.name]: next }
    }
    return renderField(field, { value, wrong: this.wrongWith(field), change, desk: this.attempt.desk })
  }

  private wrongWith(field: Field): string {
    const { form } = this
    const typed = typedIn(form.fields, this.values)
    const { panels } = this.attempt.desk.words
    const missing = isMissing(field, typed) || form.lacks?.(typed) === field.name
    if (this.tried && missing) return field.words.missing ?? panels.missing
    const over = 'limit' in field ? lengthOf(typed.text(field.name)) - field.limit : 0
    if (over > 0) return panels.remaining(-over)
    return fieldRemedy(this.attempt.problem, field.name)
  }

  private given(): GivenAct | null {
    const { form } = this
    const typed = typedIn(form.fields, this.values)
    this.tried = true
    const tooLong = (field: Field) => 'limit' in field && lengthOf(typed.text(field.name)) > field.limit
    if (!form.lacks?.(typed) && !form.fields.some((field) => isMissing(field, typed) || tooLong(field)))
      return { ...form.give(typed), ...statedIn(this.attempt.offer, typed) }
    void this.updateComplete.then(() => this.focusWrong())
    return null
  }

  private focusWrong(): void {
    this.renderRoot.querySelector<HTMLElement>('.content [aria-invalid="true"]')?.focus()
  }
}
