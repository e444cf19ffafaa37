/** 受理登记: the letter gets its number, and how it is handled (办理方式) is decided. */
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { fieldRemedy } from '../problem-words.ts'
import { type Attempt, openPanel, panelStyles, renderPanel } from './panel.ts'

export class AcceptPanel extends LitElement {
  static override readonly styles = panelStyles

  @property({ attribute: false }) attempt!: Attempt
  @state() private disposition = ''
  @state() private missing = false

  override firstUpdated(): void {
    openPanel(this, 'input')
  }

  override render() {
    const { accept } = this.attempt.desk.words.panels
    return renderPanel(
      this,
      { heading: accept.title, submit: accept.submit, given: () => this.given() },
      html`<p class="dim">${accept.hint}</p>
        ${this.renderDispositions()}`,
    )
  }

  private renderDispositions() {
    const { accept } = this.attempt.desk.words.panels
    const wrong = this.missing ? accept.choose : fieldRemedy(this.attempt.problem, 'disposition')
    return html`<fieldset aria-describedby=${wrong ? 'wrong' : nothing}>
      <legend>${accept.question}</legend>
      ${wrong ? html`<p class="wrong" id="wrong">${wrong}</p>` : nothing}
      <div class="choices" @change=${this.choose}>
        ${this.attempt.letter.dispositions.map(
          ({ id, name, hint, assigns }) =>
            html`<label class="choice">
              <input type="radio" name="disposition" value=${id} .checked=${id === this.disposition} />
              <b>${name}</b><span class="flag">${assigns ? accept.assigns : accept.direct}</span>
              <span class="hint">${hint}</span>
            </label>`,
        )}
      </div>
    </fieldset>`
  }

  private choose(event: Event): void {
    this.disposition = (event.target as HTMLInputElement).value
    this.missing = false
  }

  private given() {
    this.missing = !this.disposition
    return this.missing ? null : { act: 'accept' as const, disposition: this.disposition }
  }
}
