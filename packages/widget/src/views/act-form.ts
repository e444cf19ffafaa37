/**
 * A few words to the office: a message, something to add, a dispute. What was typed stays until it has arrived.
 *
 * @fires sender-act - detail is an `ActAsked`
 */
import type { SenderAct } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { trackMessages } from '../messages/track.ts'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import { type ActAsked, type Acted, idle } from './acting.ts'
import { drawError } from './field.ts'
import { lengthOf } from './form-rules.ts'
import { viewStyle } from './view.css.ts'

export const actFormStyle = css`
  form {
    display: grid;
    gap: 12px;
  }
  textarea {
    min-height: 112px;
    line-height: 1.75;
    font-family: var(--yanlu-song);
    font-size: 17px;
    resize: vertical;
    field-sizing: content;
  }
  label {
    margin-bottom: 4px;
    font-size: 14px;
  }
`

export class YanluActForm extends LitElement {
  static override styles = [base, viewStyle, actFormStyle]

  @property() act: SenderAct = 'writeToOffice'
  @property({ attribute: false }) acted: Acted = idle
  @property({ type: Number }) most = 5000
  @property() language: Language = 'zh-CN'
  /** The client is solving a proof of work. */
  @property({ type: Boolean }) proving = false
  @state() private text = ''
  @state() private wrong = ''
  @query('textarea') private readonly area!: HTMLTextAreaElement

  /** Whether anything would be lost if the page went away. */
  get touched(): boolean {
    return this.text.trim() !== ''
  }

  /** Begins with these words, with the cursor behind them. */
  async begin(text: string): Promise<void> {
    if (!this.touched) this.text = text
    await this.updateComplete
    this.area.focus()
    this.area.setSelectionRange(this.text.length, this.text.length)
  }

  override willUpdate(changed: Map<string, unknown>) {
    const { act, state: became } = this.acted
    if (changed.has('acted') && act === this.act && became === 'done') this.text = ''
  }

  override render() {
    const words = trackMessages.in(this.language)
    const { label } = words.acts[this.act]
    const wrong = this.wrong ? [{ path: 'text', message: this.wrong }] : []
    return html`<form novalidate @submit=${this.onSubmit}>
      <div>
        <label for="text">${label}</label>
        <textarea id="text" .value=${this.text} aria-invalid=${Boolean(this.wrong)} aria-describedby="text-error"
          @input=${this.onInput}></textarea>
        ${drawError('text', wrong)}
      </div>
      <div class="acts">
        ${drawSend(this)}
      </div>
    </form>`
  }

  private onInput() {
    this.text = this.area.value
    this.wrong = ''
  }

  private onSubmit(event: Event) {
    event.preventDefault()
    const words = trackMessages.in(this.language)
    const text = this.text.trim()
    const over = lengthOf(text) - this.most
    this.wrong = text ? (over > 0 ? words.tooLong(over) : '') : words.empty
    if (this.wrong) return this.area.focus()
    askFor(this, { act: this.act, text })
  }
}

/** One act at a time: while any is on its way, none can be sent. */
export function drawSend({
  act,
  acted,
  language,
  proving,
}: Pick<YanluActForm, 'act' | 'acted' | 'language' | 'proving'>) {
  const words = trackMessages.in(language)
  const busy = acted.state === 'busy'
  const mine = busy && acted.act === act
  const says = proving ? words.proving : words.sending
  return html`<button class="first" ?disabled=${busy}>${mine ? says : words.acts[act].send}</button>
    <span class="unseen" role="status">${mine ? says : nothing}</span>`
}

export function askFor(element: HTMLElement, detail: ActAsked): void {
  element.dispatchEvent(new CustomEvent<ActAsked>('sender-act', { detail, bubbles: true, composed: true }))
}

declare global {
  interface HTMLElementEventMap {
    'sender-act': CustomEvent<ActAsked>
  }
}
