/**
 * The letter, being written. It checks what was typed and gives it away; it fetches and stores nothing, and what was
 * typed stays in it whatever becomes of the letter.
 *
 * @fires letter-written - the letter fits; detail is a `WrittenLetter`
 * @fires letter-changed - something was typed
 */
import type { FieldProblem, MailboxView } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { messagesFor } from '../messages/speak.ts'
import { base } from '../parts/base.css.ts'
import { ruled } from '../parts/sheet.css.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { choicesStyle } from './choices.css.ts'
import { drawError } from './field.ts'
import { answerOwed, lengthOf, readIdentity, type WrittenLetter } from './form-rules.ts'
import { icons } from './icons.ts'
import { identityStyle } from './identity-fields.css.ts'
import { drawIdentity, type Rung, usualRung } from './identity-fields.ts'
import { letterFormStyle } from './letter-form.css.ts'
import { viewStyle } from './view.css.ts'

const blank: WrittenLetter = { category: '', title: '', text: '', identity: {} }

export class YanluLetterForm extends LitElement {
  static override styles = [base, viewStyle, ruled, choicesStyle, identityStyle, letterFormStyle]

  @property({ attribute: false }) mailbox?: MailboxView
  @property() language: Language = 'zh-CN'
  @state() private problems: FieldProblem[] = []
  @state() private letter = blank
  /** Who may know who wrote; the mailbox's usual rung until one is chosen. */
  @state() private chosenRung: Rung | null = null
  /** Fetched behind the form; nothing is given away without it. */
  private later?: typeof import('./form-later-define.ts')

  private get form(): HTMLFormElement {
    return this.renderRoot.querySelector('form') as HTMLFormElement
  }

  /** The writer chose to stay unknown. */
  get anonymous(): boolean {
    return this.chosenRung === 'anonymous'
  }

  /** Whether anything would be lost if the page went away. */
  get touched(): boolean {
    const { title, text, identity } = this.letter
    return Boolean(title || text || Object.keys(identity).length)
  }

  /** Shows what the server said about the fields, and goes there. */
  async refuse(problems: FieldProblem[]): Promise<void> {
    this.later = await import('./form-later-define.ts')
    this.problems = problems
    await this.goToProblems()
  }

  clear(): void {
    this.form.reset()
    this.letter = blank
    this.chosenRung = null
    this.problems = []
  }

  override render() {
    const { mailbox, language } = this
    if (!mailbox) return nothing
    const { category, identity } = this.letter
    const who = this.chosenRung ?? usualRung(mailbox)
    const asksWhom =
      mailbox.units.length > 0 && mailbox.categories.some(({ id, accused }) => accused && id === category)
    return html`<form novalidate @input=${this.onInput} @submit=${this.onSubmit}><div class="rows">
      ${this.drawProblems()}
      ${mailbox.greeting ? html`<p class="greeting" lang="zh">${mailbox.greeting}</p>` : nothing} ${drawNotice(mailbox, language)}
      <fieldset class="block" aria-describedby="category-error">${this.drawCategories(mailbox)}</fieldset>
      <div class="columns">
        <yanlu-promises class="side" .mailbox=${mailbox} .category=${category} .owed=${answerOwed(mailbox, identity)} .language=${language}></yanlu-promises>
        <div class="main">
          <yanlu-earlier .mailbox=${mailbox} .problems=${this.problems} .language=${language}></yanlu-earlier>
          ${drawIdentity({ identity, mailbox, who, problems: this.problems, language })}
          ${asksWhom ? html`<yanlu-accused name="accused" .units=${mailbox.units} .language=${language}></yanlu-accused>` : nothing}
          ${this.drawLetter(mailbox)}
        </div>
      </div></div>
      ${drawSend(language)}
    </form>`
  }

  private drawProblems() {
    const { category, title, text } = messagesFor(this.language).form
    return this.later?.drawSummary(this.problems, { category, title, text }, this.language)
  }

  private drawCategories(mailbox: MailboxView) {
    const words = messagesFor(this.language).form
    return html`<legend><h2>${words.category}</h2></legend>
      <div class="kinds">
        ${mailbox.categories.map((category) => drawCategory(category, this.language))}
      </div>
      ${drawError('category', this.problems)}`
  }

  private drawLetter({ titleLength, letterLength }: MailboxView) {
    const words = messagesFor(this.language).form
    const [titleWrong, textWrong] = ['title', 'text'].map((path) => this.problems.some((one) => one.path === path))
    const length = lengthOf(this.letter.text)
    return html`<h2>${words.what}</h2>
      <div>
        <label for="title" class="must">${words.title}</label>
        <input id="title" name="title" maxlength=${2 * titleLength} required aria-invalid=${titleWrong} aria-describedby="title-error" />
        ${drawError('title', this.problems)}
      </div>
      <div>
        <label for="text" class="must">${words.text}</label>
        <div class="pad">
          <textarea id="text" name="text" class="ruled" required aria-invalid=${textWrong} aria-describedby="text-hint text-error"></textarea>
          <div class="foot">
            <span id="text-hint">${words.textHint}</span>
            <span class=${length > letterLength ? 'nowrap over' : 'nowrap'}>${words.count(length, letterLength)}</span>
          </div>
        </div>
        ${drawError('text', this.problems)}
      </div>`
  }

  private onInput(event: Event) {
    const { name } = event.target as HTMLInputElement
    const data = new FormData(this.form)
    this.chosenRung = data.get('who') as Rung
    this.letter = readLetter(data)
    this.problems = this.problems.filter(({ path }) => !isAbout(path, name) || this.stillWrong(path))
    this.dispatchEvent(new Event('letter-changed', { bubbles: true, composed: true }))
  }

  /** A field that was put right stops complaining at once; a new complaint waits for the next try. */
  private stillWrong(path: string): boolean {
    return this.check()?.some((problem) => problem.path === path) ?? false
  }

  private check(): FieldProblem[] | undefined {
    return this.mailbox && this.later?.checkLetter(this.letter, this.mailbox, this.language)
  }

  private async onSubmit(event: Event) {
    event.preventDefault()
    this.letter = readLetter(new FormData(this.form))
    this.later = await import('./form-later-define.ts')
    this.problems = this.check() ?? []
    if (this.problems.length) return this.goToProblems()
    this.dispatchEvent(
      new CustomEvent<WrittenLetter>('letter-written', { detail: this.letter, bubbles: true, composed: true }),
    )
  }

  private async goToProblems() {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#summary')?.focus()
  }
}

/** Groups reach over several fields of the identity. */
function isAbout(path: string, name: string): boolean {
  return path === name || (path.startsWith('identity.') && name.startsWith('identity.'))
}

function readLetter(data: FormData): WrittenLetter {
  const text = (name: string) => String(data.get(name) ?? '').trim()
  const identity = readIdentity(data)
  const accused = data.getAll('accused').map(String)
  const who = data.get('who') as Rung
  const followsUp = data.get('followsUp') as string | null
  const conceals = Object.keys(identity).length > 0 && who !== 'named' && who !== 'anonymous'
  return {
    category: text('category'),
    title: text('title'),
    text: text('text'),
    identity,
    ...(conceals && { conceal: who }),
    ...(accused.length && { accused }),
    ...(followsUp && { followsUp: JSON.parse(followsUp) }),
  }
}

type Category = MailboxView['categories'][number]

/** With how long it takes, if a result is promised. */
function drawCategory({ id, name, hint, promises }: Category, language: Language) {
  const result = promises.find((clock) => clock.milestone === 'result')
  const limit =
    result &&
    html`${messagesFor(language).form.limit(result.from)} <span class="nowrap">${wordsFor(language).span(result.span)}</span>`
  return html`<label class="kind">
    <b id="name-${id}" lang="zh">${name}</b>
    <span class="hint" id="about-${id}">${hint} ${limit ? html`<small>${limit}</small>` : nothing}</span>
    <input type="radio" name="category" value=${id} aria-labelledby="name-${id}" aria-describedby="about-${id}" />
  </label>`
}

function drawNotice({ notice }: MailboxView, language: Language) {
  return html`<details class="notice">
    <summary>
      ${icons.doc}<b class="nowrap">${messagesFor(language).form.notice}</b>
      <span class="hint">${notice[0]?.text}</span>${icons.chevron}
    </summary>
    <ol lang="zh">${notice.map(({ text, clause }) => html`<li>${text}<span class="quiet"> · ${clause}</span></li>`)}</ol>
  </details>`
}

function drawSend(language: Language) {
  const words = messagesFor(language).form
  return html`<div class="send">
    <button class="first">${words.next}</button>
    <p class="hint">${words.nothingSent}${words.privacy}</p>
  </div>`
}

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-letter-form': YanluLetterForm
  }
  interface HTMLElementEventMap {
    'letter-written': CustomEvent<WrittenLetter>
  }
}
