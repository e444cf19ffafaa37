/**
 * What the office asked to be completed: the words that were missing, and what the mailbox asks about the writer.
 * Which of it was given before is not told even to the writer's browser, so every field may stay empty.
 *
 * @fires sender-act - detail is an `ActAsked`
 */
import type { Identity, MailboxView } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { trackMessages } from '../messages/track.ts'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import { actFormStyle, askFor, drawSend } from './act-form.ts'
import { type Acted, idle } from './acting.ts'
import { drawError } from './field.ts'
import { readIdentity } from './form-rules.ts'
import { identityStyle } from './identity-fields.css.ts'
import { drawGroup, unaskedGroups } from './identity-fields.ts'
import { viewStyle } from './view.css.ts'

export class YanluCompletionForm extends LitElement {
  static override styles = [
    base,
    viewStyle,
    actFormStyle,
    identityStyle,
    css`
      h3,
      .acts {
        margin-top: 8px;
      }
    `,
  ]

  @property({ attribute: false }) mailbox?: MailboxView
  @property({ attribute: false }) acted: Acted = idle
  @property() language: Language = 'zh-CN'
  @property({ type: Boolean }) proving = false
  @state() private wrong = ''
  @state() private filled: Identity = {}
  @query('form') private readonly form!: HTMLFormElement
  @query('textarea') private readonly area!: HTMLTextAreaElement

  get touched(): boolean {
    return [...new FormData(this.form).values()].some((value) => String(value).trim())
  }

  override render() {
    const words = trackMessages.in(this.language)
    const { label, hint } = words.acts.complete
    const refused = this.acted.act === 'complete' ? (this.acted.problem?.details.fields ?? []) : []
    const problems = this.wrong ? [{ path: 'text', message: this.wrong }] : refused
    return html`<form novalidate @submit=${this.onSubmit} @input=${this.onInput}>
      <div>
        <label for="text">${label}</label>
        <textarea id="text" name="text" aria-invalid=${Boolean(this.wrong)} aria-describedby="text-error"></textarea>
        ${drawError('text', problems)}
      </div>
      ${this.drawIdentity(problems)}
      <div class="acts">
        ${drawSend({ act: 'complete', acted: this.acted, language: this.language, proving: this.proving })}
        <p class="hint">${hint}</p>
      </div>
    </form>`
  }

  private drawIdentity(problems: { path: string; message: string }[]) {
    const { mailbox, language, filled: identity } = this
    if (!mailbox) return nothing
    const words = trackMessages.in(language)
    const groups = [...mailbox.identity.required, ...mailbox.identity.expected, ...unaskedGroups(mailbox)]
    const asked = { mailbox, identity, problems, language, must: false }
    return html`<h3>${words.identity}</h3>
      <p class="hint">${words.identityHint}</p>
      <div class="fields">${groups.map((group) => drawGroup(group, asked))}</div>`
  }

  private onInput() {
    this.wrong = ''
    this.filled = readIdentity(new FormData(this.form))
  }

  private onSubmit(event: Event) {
    event.preventDefault()
    const data = new FormData(this.form)
    const text = String(data.get('text') ?? '').trim()
    this.wrong = text ? '' : trackMessages.in(this.language).empty
    if (this.wrong) return this.area.focus()
    askFor(this, { act: 'complete', text, identity: readIdentity(data) })
  }
}
