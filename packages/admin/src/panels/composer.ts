/**
 * Official words, written where the letter stands: an instruction (批示), a result (报送结果), the reply (答复), a message.
 *
 * Who will read them is fixed and said before a word is written: each act has a draft of its own, so that words never
 * change their audience. They are read once more before they go out, and stay here until the act is done.
 */
import type { ActOffer } from '@yanlu/sdk'
import { limits } from '@yanlu/sdk/limits'
import { html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { offerKey } from '../given-act.ts'
import { actWords } from '../messages/act-words.ts'
import { fieldRemedy } from '../problem-words.ts'
import { composerStyles } from './composer.css.ts'
import { chosenBefore, statements } from './composer-choices.ts'
import { confirmation, firstMissing, judgement } from './composer-parts.ts'
import {
  audienceOf,
  composedAct,
  type Draft,
  emptyDraft,
  givenBy,
  isForWriter,
  isShownAtFields,
  isWritten,
} from './draft.ts'
import { lengthOf } from './fields.ts'
import { type Attempt, giveAct, offerName } from './panel.ts'

type Drafts = Readonly<Record<string, Draft>>

export class DeskComposer extends LitElement {
  static override readonly styles = composerStyles

  /** The acts that can be written now; never none. */
  @property({ attribute: false }) attempts: readonly Attempt[] = []
  /** What the policy requires makes it too long to stay in sight at the foot of the page. */
  @property({ type: Boolean, reflect: true }) long = false
  @state() private drafts: Drafts = {}
  @state() private chosen = ''
  @state() private tried = false
  /** Once somebody came to write: it has grown and stays so, or a button would move away under the press. */
  @state() private begun = false
  @query('.area') private area!: HTMLTextAreaElement
  @query('dialog') private dialog!: HTMLDialogElement

  /** Whether something typed would be lost. */
  get started(): boolean {
    return Object.values(this.drafts).some(isWritten)
  }

  holds(offer: ActOffer): boolean {
    const draft = this.drafts[offerKey(offer)]
    return draft !== undefined && isWritten(draft)
  }

  /** Once the words are out. */
  clear(offer: Pick<ActOffer, 'act' | 'task'>): void {
    const { [offerKey(offer)]: _, ...others } = this.drafts
    this.drafts = others
    this.tried = false
    this.begun = false
    this.dialog.close()
  }

  async write(offer: ActOffer): Promise<void> {
    this.choose(offer)
    await this.updateComplete
    this.area.focus()
    this.scrollIntoView({ block: 'center' })
  }

  private choose(offer: ActOffer): void {
    this.chosen = offerKey(offer)
    this.tried = false
  }

  override willUpdate(): void {
    const { attempt, draft } = this
    this.long = attempt.offer.requires.length > 0 && (this.begun || isWritten(draft) || this.tried)
  }

  /** After a failure the words are on the page again, beside the reason. */
  override updated(): void {
    if (this.attempt.problem && this.dialog.open) this.dialog.close()
  }

  private get attempt(): Attempt {
    const { attempts } = this
    const chosen = attempts.find(({ offer }) => offerKey(offer) === this.chosen)
    return (chosen ?? attempts.find(({ offer }) => this.holds(offer)) ?? attempts[0]) as Attempt
  }

  private get draft(): Draft {
    return this.drafts[offerKey(this.attempt.offer)] ?? emptyDraft
  }

  private readonly change = (part: Partial<Draft>): void => {
    this.drafts = { ...this.drafts, [offerKey(this.attempt.offer)]: { ...this.draft, ...part } }
    this.tried = false
  }

  override render() {
    const { attempt, draft, change, tried } = this
    const act = composedAct(attempt)
    const { desk, offer, problem } = attempt
    const words = actWords[desk.language].composed[act]
    const judged = act === 'report' && (draft.text !== '' || tried)
    const choosing = { draft, change, tried }
    return html`<section class="sheet" aria-label=${offerName(attempt)}>
        <header>
          ${this.attempts.length > 1 ? this.renderTabs() : html`<h2>${words.tab}</h2>`}
          <p class="small audience ${isForWriter(act, draft) ? '' : 'within'}" id="audience">${audienceOf(attempt, draft)}</p>
        </header>
        ${chosenBefore(attempt, choosing)} ${this.renderArea()}
        ${judged ? judgement(attempt, choosing) : nothing}
        ${this.long ? statements(attempt, choosing) : nothing}
        <desk-problem .desk=${desk} .problem=${isShownAtFields(attempt, draft) ? null : problem}></desk-problem>
        <footer>
          <p class="small dim">${this.renderFoot()}</p>
          <button class="primary" aria-disabled=${offer.refusal !== null} @click=${this.review}>${words.submit}</button>
        </footer>
      </section>
      ${confirmation(attempt, { draft, give: this.give, edit: () => this.dialog.close() })}`
  }

  private renderTabs() {
    const { composed, around } = actWords[this.attempt.desk.language]
    return html`<div role="tablist" aria-label=${around.drafts} @keydown=${this.turn}>
      ${this.attempts.map((attempt) => {
        const here = attempt === this.attempt
        const several = this.attempts.filter(({ offer }) => offer.act === attempt.offer.act).length > 1
        return html`<button
          role="tab"
          class="tab ${this.holds(attempt.offer) && !here ? 'draft' : ''}"
          aria-selected=${here}
          tabindex=${here ? 0 : -1}
          @click=${() => this.choose(attempt.offer)}
        >${several ? offerName(attempt) : composed[composedAct(attempt)].tab}</button>`
      })}
    </div>`
  }

  /** Arrows turn the tabs, as in every list of tabs. */
  private async turn({ key }: KeyboardEvent): Promise<void> {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key] ?? 0
    const next = this.attempts[this.attempts.indexOf(this.attempt) + by]
    if (!by || !next) return
    this.choose(next.offer)
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
  }

  private renderArea() {
    const { desk, problem } = this.attempt
    const words = actWords[desk.language].composed[composedAct(this.attempt)]
    const wrong = this.tried && !this.draft.text.trim() ? words.empty : fieldRemedy(problem, 'text')
    return html`<textarea
        class=${this.begun ? 'area begun' : 'area'}
        aria-label=${offerName(this.attempt)}
        aria-describedby=${wrong ? 'audience wrong' : 'audience'}
        aria-invalid=${Boolean(wrong)}
        placeholder=${words.placeholder}
        .value=${this.draft.text}
        @focus=${() => {
          this.begun = true
        }}
        @input=${(event: Event) => this.change({ text: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
      ${wrong ? html`<p class="wrong" id="wrong">${wrong}</p>` : nothing}`
  }

  private get left(): number {
    return limits.officialTextLength - lengthOf(this.draft.text)
  }

  private renderFoot() {
    const { words, labels } = this.attempt.desk
    const { offer } = this.attempt
    if (offer.refusal)
      return html`<span class="late">${words.problems.noLonger}：${labels.refusals[offer.refusal.reason]}</span>`
    if (this.left < 500)
      return html`<span class=${this.left < 0 ? 'late' : ''}>${words.panels.remaining(this.left)}</span>`
    return offer.clause ? words.letter.by(offer.clause) : nothing
  }

  private review(): void {
    const { attempt, draft } = this
    if (attempt.offer.refusal) return
    const missing = firstMissing(attempt, draft)
    this.tried = missing !== null
    if (missing || this.left < 0) this.renderRoot.querySelector<HTMLElement>(missing ?? '.area')?.focus()
    else this.dialog.showModal()
  }

  private readonly give = (): void => {
    if (!this.attempt.sending) giveAct(this, givenBy(this.attempt, this.draft))
  }
}
