/**
 * Official words: the result a unit reports (报送结果) and the reply to the writer (答复).
 *
 * Who will read them is fixed and said before a word is written; they are read once more before they go out.
 * The text stays here until the act is done, whatever happens meanwhile.
 */

import { limits } from '@yanlu/sdk/limits'
import { html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { fieldRemedy } from '../problem-words.ts'
import { composerStyles } from './composer.css.ts'
import { type Attempt, giveAct } from './panel.ts'

export class DeskComposer extends LitElement {
  static override readonly styles = composerStyles

  @property({ attribute: false }) attempt!: Attempt
  @state() private text = ''
  @state() private missing = false
  @query('textarea') private area!: HTMLTextAreaElement
  @query('dialog') private dialog!: HTMLDialogElement

  /** Whether something typed would be lost. */
  get started(): boolean {
    return this.text.trim() !== ''
  }

  /** Once the words are out. */
  clear(): void {
    this.text = ''
    this.dialog.close()
  }

  override focus(): void {
    this.area.focus()
    this.scrollIntoView({ block: 'center' })
  }

  /** After a failure the words are on the page again, beside the reason. */
  override updated(): void {
    if (this.attempt.problem && this.dialog.open) this.dialog.close()
  }

  private get act(): 'report' | 'reply' {
    return this.attempt.offer.act === 'report' ? 'report' : 'reply'
  }

  override render() {
    const { desk, offer, problem } = this.attempt
    const words = desk.words.panels[this.act]
    return html`<section class="sheet" aria-labelledby="title">
        <header>
          <h2 id="title">${words.title}</h2>
          <p class="small audience" id="audience">${words.audience}</p>
        </header>
        ${this.renderArea()}
        <desk-problem .desk=${desk} .problem=${problem?.code === 'invalid' && problem.details.fields ? null : problem}></desk-problem>
        <footer>
          <p class="small dim">${this.renderFoot()}</p>
          <button class="primary" aria-disabled=${offer.refusal !== null} @click=${this.review}>${words.submit}</button>
        </footer>
      </section>
      ${this.renderConfirmation()}`
  }

  private renderArea() {
    const { desk, problem } = this.attempt
    const words = desk.words.panels[this.act]
    const wrong = this.missing ? words.empty : fieldRemedy(problem, 'text')
    return html`<textarea
        aria-labelledby="title"
        aria-describedby=${wrong ? 'audience wrong' : 'audience'}
        aria-invalid=${Boolean(wrong)}
        placeholder=${words.placeholder}
        .value=${this.text}
        @input=${this.type}
      ></textarea>
      ${wrong ? html`<p class="wrong" id="wrong">${wrong}</p>` : nothing}`
  }

  private renderFoot() {
    const { desk, offer } = this.attempt
    const { words, labels } = desk
    const left = limits.officialTextLength - this.text.length
    if (offer.refusal)
      return html`<span class="late">${words.problems.noLonger}：${labels.refusals[offer.refusal.reason]}</span>`
    if (left < 500) return html`<span class=${left < 0 ? 'late' : ''}>${words.panels.remaining(left)}</span>`
    return offer.clause ? words.letter.by(offer.clause) : nothing
  }

  private renderConfirmation() {
    const { desk, sending } = this.attempt
    const { panels } = desk.words
    const words = panels[this.act]
    return html`<dialog aria-labelledby="confirm">
      <h2 id="confirm">${panels.confirm}</h2>
      <p class="said">${words.confirm}</p>
      <yanlu-sheet .text=${this.text} .seal=${this.sealText} .by=${desk.session.unit.name} .on=${desk.session.today} .language=${desk.language}></yanlu-sheet>
      <div class="answers">
        <button class="primary" aria-disabled=${sending} @click=${this.give}>${sending ? panels.sending : words.again}</button>
        <button @click=${() => this.dialog.close()}>${panels.edit}</button>
      </div>
    </dialog>`
  }

  /** A result carries the unit's seal, a reply the mailbox's. */
  private get sealText(): string {
    const { desk, letter } = this.attempt
    return this.act === 'reply' ? letter.mailbox.seal : desk.session.unit.seal
  }

  private type(event: Event): void {
    this.text = (event.target as HTMLTextAreaElement).value
    this.missing = false
  }

  private review(): void {
    if (this.attempt.offer.refusal) return
    this.missing = !this.started
    if (this.missing || this.text.length > limits.officialTextLength) this.area.focus()
    else this.dialog.showModal()
  }

  private give(): void {
    if (this.attempt.sending) return
    const text = this.text.trim()
    const { task } = this.attempt.offer
    giveAct(this, this.act === 'report' ? { act: 'report', task: task ?? 0, text } : { act: 'reply', text })
  }
}
