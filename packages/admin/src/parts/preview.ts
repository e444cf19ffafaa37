/** The letter selected in the list, at a glance: what can be done, by when, what it says, what happened last. */
import type { LetterView } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { actName } from '../act-name.ts'
import { firstAct } from '../act-order.ts'
import type { Desk } from '../desk.ts'
import { letterAddress } from '../routes.ts'
import { base, buttons, flags } from '../styles/base.ts'
import { namedClock, pressing } from './clocks.ts'
import { numberAndCode } from './paper.ts'

const latest = 3

/** Opens a letter to do its first act. */
export function askForFirstAct(element: EventTarget, letter: string): void {
  element.dispatchEvent(new CustomEvent('first-act-asked', { detail: letter, bubbles: true, composed: true }))
}

export class LetterPreview extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    flags,
    css`
      :host { background: var(--sheet); overflow: auto; }
      section { padding: 20px 24px; display: grid; gap: 16px; }
      h2 { font-size: 1.125rem; line-height: 1.5; margin: 2px 0 8px; }
      h2 a { color: inherit; }
      .flags { display: flex; gap: 6px; }
      .next { border: 1px solid var(--line); border-radius: 10px; padding: 12px; display: grid; gap: 8px; background: var(--paper); }
      yanlu-trail, yanlu-clock { font-size: .875rem; }
      .whose { margin: 0 0 8px; font-size: var(--text); }
      .open { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 500; justify-self: start; }
      .open:hover { background: color-mix(in srgb, var(--accent) 90%, var(--ink)); }
      .whole { justify-self: start; }
      .part { margin: 0 -24px; padding: 16px 24px 0; border-top: 1px solid var(--line); }
      .ruled { font: 1rem/32px var(--song); background: repeating-linear-gradient(to bottom, transparent 0 31px, var(--rule) 31px 32px); text-align: justify; overflow-wrap: anywhere; }
      .ruled p { text-indent: 2em; }
      .ruled .to { text-indent: 0; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) letter: LetterView | null = null

  override render() {
    const { letter, desk } = this
    if (!letter)
      return html`<section aria-label=${desk.words.inbox.preview}><p class="dim">${desk.words.letter.loading}</p></section>`
    return html`<section aria-label=${desk.words.inbox.preview}>
      ${this.renderHead(letter)} ${this.renderNext(letter)} ${this.renderClock(letter)} ${this.renderText(letter)}
      <div class="part">
        <yanlu-trail audience="office" .entries=${letter.trail.slice(-latest)} .language=${desk.language}></yanlu-trail>
      </div>
    </section>`
  }

  private renderHead(letter: LetterView) {
    const { words } = this.desk
    return html`<div>
      <p class="small dim">${numberAndCode(letter, this.desk)}</p>
      <h2><a href=${letterAddress(letter.id)}>${letter.title ?? words.inbox.untitled}</a></h2>
      <p class="flags">
        <span class="flag">${letter.category.name}</span>
        ${letter.disposition ? html`<span class="flag">${letter.disposition.name}</span>` : nothing}
        ${letter.anonymous ? html`<span class="flag strong">${words.inbox.anonymous}</span>` : nothing}
      </p>
    </div>`
  }

  private renderNext(letter: LetterView) {
    const { words } = this.desk
    const acts = letter.acts.filter(({ act }) => act !== 'openIdentity')
    const possible = acts.filter(({ refusal }) => !refusal)
    const first = firstAct(letter)
    const more = words.inbox.moreActs(possible.length - (first ? 1 : 0), acts.length - possible.length)
    const address = letterAddress(letter.id)
    return html`<div class="next">
        <span class="small dim">${words.letter.acts}</span>
        ${
          first
            ? html`<a class="button open" href=${address} @click=${this.begin}>${actName(this.desk, letter, first.act)}</a>`
            : html`<p>${words.letter.nothing}</p>`
        }
        ${more ? html`<span class="small dim">${more}</span>` : nothing}
      </div>
      ${first ? nothing : html`<a class="button whole" href=${address}>${words.inbox.open}</a>`}`
  }

  /** A plain click goes on with the act; any other is the browser's. */
  private begin(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    askForFirstAct(this, this.letter?.id ?? '')
  }

  private renderClock(letter: LetterView) {
    const clock = pressing(letter)
    return clock ? html`<div>${namedClock(clock, letter, this.desk)}</div>` : nothing
  }

  private renderText({ text }: LetterView) {
    if (text === null) return html`<p class="part dim">${this.desk.words.letter.purgedNote}</p>`
    return html`<div class="part">
      <div class="ruled">${text.split(/\n+/).map((line) => html`<p class=${/[：:]$/.test(line) ? 'to' : ''}>${line}</p>`)}</div>
    </div>`
  }
}
