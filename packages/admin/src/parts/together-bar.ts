/** The bar over the foot of the list while letters are marked: how many, what can be done to all, and how it went. */
import type { LetterRow } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import type { Together, TogetherAct } from '../pages/together.ts'
import { base, buttons } from '../styles/base.ts'

export class TogetherBar extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    css`
      .bar {
        position: fixed; bottom: 49px; left: 208px; z-index: 3; display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: center; max-width: min(640px, calc(100vw - 232px));
        padding: 10px 16px; border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); box-shadow: var(--shadow);
      }
      .bar ul { flex-basis: 100%; display: grid; gap: 2px; }
      dialog {
        margin: auto; width: min(480px, calc(100vw - 32px)); padding: 24px; border: 1px solid var(--line); border-radius: 10px;
        background: var(--sheet); color: var(--ink); box-shadow: var(--shadow);
      }
      dialog::backdrop { background: rgb(20 23 28 / .4); }
      h2 { font-size: 1.125rem; line-height: 1.5; }
      dialog ul { margin-top: 12px; max-height: 40vh; overflow: auto; }
      dialog li { padding: 6px 0; border-top: 1px solid var(--line); }
      .answers { display: flex; gap: 12px; margin-top: 20px; }
      .answers button { flex: 1; min-height: 44px; font-size: 1rem; }
      @media (max-width: 760px) { .bar { left: 16px; right: 16px; bottom: 16px; max-width: none; } .bar button { min-height: 44px; } }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) together!: Together
  /** The letters that are marked. */
  @property({ attribute: false }) letters: readonly LetterRow[] = []
  @state() private asking: TogetherAct | null = null
  @query('dialog') private dialog!: HTMLDialogElement

  override render() {
    return html`${this.letters.length ? this.renderMarked() : nothing} ${this.renderOutcome()} ${this.renderQuestion()}`
  }

  private renderMarked() {
    const { words, labels } = this.desk
    const { doing, acts } = this.together
    return html`<section class="bar" aria-label=${words.together.title}>
      <b role="status">${doing ? words.panels.sending : words.together.marked(this.letters.length)}</b>
      ${acts.map(
        (act) =>
          html`<button aria-disabled=${doing !== null} @click=${() => this.ask(act)}>${words.together.all(labels.acts[act])}</button>`,
      )}
      ${acts.length ? nothing : html`<span class="dim small">${words.together.none}</span>`}
      <button class="quiet" @click=${() => this.together.clear()}>${words.together.clear}</button>
    </section>`
  }

  private renderOutcome() {
    const { outcome } = this.together
    const { words, labels } = this.desk
    if (!outcome || this.letters.length) return nothing
    return html`<section class="bar" role="status">
      <b>${words.together.done(labels.acts[outcome.act], outcome.done)}</b>
      <button class="quiet" @click=${() => this.together.clear()}>${words.keys.close}</button>
      ${outcome.refused.length ? html`<ul class="small late">${outcome.refused.map(({ title, reason }) => html`<li>${title}：${reason}</li>`)}</ul>` : nothing}
    </section>`
  }

  private renderQuestion() {
    const { words, labels } = this.desk
    const act = this.asking
    return html`<dialog aria-labelledby="question">
      <h2 id="question">${act ? words.together.question(labels.acts[act], this.letters.length) : nothing}</h2>
      <ul>${this.letters.map(({ title }) => html`<li>${title ?? words.inbox.untitled}</li>`)}</ul>
      <div class="answers">
        <button class="primary" @click=${this.confirm}>${act ? labels.acts[act] : nothing}</button>
        <button @click=${() => this.dialog.close()}>${words.panels.cancel}</button>
      </div>
    </dialog>`
  }

  private ask(act: TogetherAct): void {
    if (this.together.doing) return
    this.asking = act
    this.dialog.showModal()
  }

  private confirm(): void {
    this.dialog.close()
    if (this.asking) this.dispatchEvent(new CustomEvent<TogetherAct>('together-asked', { detail: this.asking }))
  }
}
