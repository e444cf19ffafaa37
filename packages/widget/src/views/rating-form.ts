/**
 * Handling and result, each from one to five, with words: two groups of radio buttons, and a few words if one likes.
 *
 * @fires sender-act - detail is an `ActAsked`
 */
import { html, LitElement } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { trackMessages } from '../messages/track.ts'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import { actFormStyle, askFor, drawSend } from './act-form.ts'
import { type Acted, idle } from './acting.ts'
import { drawError } from './field.ts'
import { ratingStyle } from './rating.css.ts'
import { viewStyle } from './view.css.ts'

const aspects = ['handling', 'result'] as const
type Aspect = (typeof aspects)[number]

export class YanluRatingForm extends LitElement {
  static override styles = [base, viewStyle, actFormStyle, ratingStyle]

  @property({ attribute: false }) acted: Acted = idle
  @property() language: Language = 'zh-CN'
  @property({ type: Boolean }) proving = false
  @state() private missing: Aspect[] = []
  @query('form') private readonly form!: HTMLFormElement

  get touched(): boolean {
    return new FormData(this.form).has('handling') || new FormData(this.form).has('result')
  }

  override render() {
    const words = trackMessages.in(this.language)
    return html`<form novalidate @submit=${this.onSubmit} @change=${this.onChange}>
      ${aspects.map((aspect) => this.drawAspect(aspect))}
      <div>
        <label for="text">${words.acts.rate.label}</label>
        <textarea id="text" name="text" rows="2" maxlength="500"></textarea>
      </div>
      <div class="acts">
        ${drawSend({ act: 'rate', acted: this.acted, language: this.language, proving: this.proving })}
        <p class="hint">${words.acts.rate.hint}</p>
      </div>
    </form>`
  }

  private drawAspect(aspect: Aspect) {
    const { rating } = trackMessages.in(this.language)
    const missing = this.missing.includes(aspect)
    return html`<fieldset class="aspect" aria-describedby="${aspect}-hint ${aspect}-error">
      <legend>${rating[aspect]}<small id="${aspect}-hint">${rating[`${aspect}Hint`]}</small></legend>
      <div class="scores">
        ${rating.scores.map(
          (word, index) => html`<label class="score">
            <input type="radio" name=${aspect} value=${index + 1} id=${index ? `${aspect}-${index + 1}` : aspect} />
            <b>${index + 1}</b><span>${word}</span>
          </label>`,
        )}
      </div>
      ${drawError(aspect, missing ? [{ path: aspect, message: rating.missing }] : [])}
    </fieldset>`
  }

  private onChange() {
    const data = new FormData(this.form)
    this.missing = this.missing.filter((aspect) => !data.has(aspect))
  }

  private onSubmit(event: Event) {
    event.preventDefault()
    const data = new FormData(this.form)
    this.missing = aspects.filter((aspect) => !data.has(aspect))
    const [first] = this.missing
    if (first) return this.renderRoot.querySelector<HTMLElement>(`#${first}`)?.focus()
    const text = String(data.get('text') ?? '').trim() || undefined
    askFor(this, { act: 'rate', handling: Number(data.get('handling')), result: Number(data.get('result')), text })
  }
}
