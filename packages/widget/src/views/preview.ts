/**
 * The letter once more before it goes, on its sheet, with who will be seen as having written it.
 *
 * @fires letter-confirmed - send it
 * @fires letter-reopened - back to the form
 */
import type { MailboxView, Problem } from '@yanlu/sdk'
import { groupCode, normaliseCode } from '@yanlu/sdk/codes'
import { css, html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { laterMessages } from '../messages/later.ts'
import { messagesFor } from '../messages/speak.ts'
import { base } from '../parts/base.css.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { answerOwed, emptyGroups, type WrittenLetter } from './form-rules.ts'
import { icons } from './icons.ts'
import { drawNotOwed } from './promises.ts'
import { viewStyle } from './view.css.ts'

export class YanluPreview extends LitElement {
  static override styles = [
    base,
    viewStyle,
    css`
      :host {
        display: grid;
        gap: 20px;
        margin-top: 24px;
      }
      dl {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 4px 16px;
        font-size: 14px;
      }
      dt {
        color: var(--yanlu-ink-2);
      }
      dd {
        overflow-wrap: anywhere;
      }
      yanlu-sheet [slot='head'] {
        align-items: baseline;
      }
      .letter-title {
        font: 700 18px/1.6 var(--yanlu-song);
        color: var(--yanlu-ink);
        overflow-wrap: anywhere;
      }
    `,
  ]

  @property({ attribute: false }) mailbox?: MailboxView
  @property({ attribute: false }) letter?: WrittenLetter
  /** The writer chose to stay unknown, and is not asked again for a name. */
  @property({ type: Boolean }) anonymous = false
  @property() language: Language = 'zh-CN'
  /** What is going on: nothing yet, on its way, or proving that this is no flood. */
  @property() sending: '' | 'sending' | 'proving' = ''
  /** Why it did not go. */
  @property({ attribute: false }) problem: Problem | null = null

  override firstUpdated() {
    this.renderRoot.querySelector('h1')?.focus()
  }

  override updated(changed: Map<string, unknown>) {
    if (changed.has('problem') && this.problem) this.renderRoot.querySelector<HTMLElement>('.bad')?.focus()
  }

  override render() {
    const { mailbox, letter, language } = this
    if (!mailbox || !letter) return nothing
    const words = laterMessages.in(language).preview
    const category = mailbox.categories.find(({ id }) => id === letter.category)?.name
    return html`<div><h1 class="title" tabindex="-1">${words.title}</h1>${this.problem ? nothing : html`<p class="hint">${words.hint}</p>`}</div>
      ${this.drawProblem()}
      <yanlu-sheet .text=${letter.text} .language=${language}>
        <div slot="head"><b class="letter-title">${letter.title}</b><span>${category}</span></div>
      </yanlu-sheet>
      <div class="sheet">${drawSender(letter, mailbox, language)}</div>
      ${this.drawWarning(letter, mailbox)} ${this.drawActs()}`
  }

  /** Said once, before sending; it stops nobody. */
  private drawWarning(letter: WrittenLetter, mailbox: MailboxView) {
    if (!answerOwed(mailbox, letter.identity)) return drawNotOwed(mailbox, this.language)
    return this.anonymous ? nothing : drawMissing(letter, mailbox, this.language)
  }

  private drawActs() {
    const words = laterMessages.in(this.language).preview
    const busy = this.sending !== ''
    const again = this.problem ? messagesFor(this.language).app.retry : words.send
    return html`<div class="acts">
      <button class="first" ?disabled=${busy} @click=${() => this.say('letter-confirmed')}>
        ${this.sending ? words[this.sending] : again}
      </button>
      <button ?disabled=${busy} @click=${() => this.say('letter-reopened')}>${words.change}</button>
      <p class="unseen" role="status">${this.sending ? words[this.sending] : ''}</p>
    </div>`
  }

  private drawProblem() {
    const { problem } = this
    if (!problem) return nothing
    const { title, hint } = explain(problem, this.language)
    const id = problem.details.requestId
    return html`<div class="note bad" role="alert" tabindex="-1">
      ${icons.alert}
      <div><h2>${title}</h2><p>${hint}</p>${id ? html`<p>${laterMessages.in(this.language).failure.request(id)}</p>` : nothing}</div>
    </div>`
  }

  private say(name: 'letter-confirmed' | 'letter-reopened') {
    this.dispatchEvent(new Event(name))
  }
}

function explain({ code, message, details }: Problem, language: Language): { title: string; hint: string } {
  const words = laterMessages.in(language).preview
  if (code === 'unavailable') return { title: words.lost, hint: words.lostHint }
  if (code === 'too_many_requests') return { title: words.refused, hint: words.wait(details.retryAfterSeconds ?? 60) }
  return { title: words.refused, hint: message }
}

function drawSender(letter: WrittenLetter, mailbox: MailboxView, language: Language) {
  const { preview: words } = laterMessages.in(language)
  const { label, join } = wordsFor(language)
  const { identity, conceal, accused = [], followsUp } = letter
  const given = Object.entries(identity) as [keyof typeof identity, string][]
  const units = mailbox.units.filter(({ id }) => accused.includes(id)).map(({ name }) => name)
  const kept = conceal && messagesFor(language).form.rungs[conceal]
  return html`<dl>
    <dt>${words.to}</dt>
    <dd>${mailbox.organisation} · ${mailbox.leader}</dd>
    ${given.length ? given.map(([field, value]) => html`<dt>${label(field)}</dt><dd>${value}</dd>`) : html`<dt>${words.by}</dt><dd>${words.anonymous}</dd>`}
    ${kept ? html`<dt>${messagesFor(language).form.who}</dt><dd>${kept}</dd>` : nothing}
    ${followsUp ? html`<dt>${words.earlier}</dt><dd><span class="code">${groupCode(normaliseCode(followsUp.letterCode))}</span> ${followsUp.title}</dd>` : nothing}
    ${units.length ? html`<dt>${words.accused}</dt><dd>${words.keptFrom(join(units))}</dd>` : nothing}
  </dl>`
}

function drawMissing({ identity }: WrittenLetter, mailbox: MailboxView, language: Language) {
  const words = laterMessages.in(language).preview
  const { label, join } = wordsFor(language)
  const { expected, clause } = mailbox.identity
  const missing = emptyGroups(expected, identity)
  if (!missing.length) return nothing
  const names = join(missing.map((group) => group.map(label).join(' / ')))
  return html`<div class="note warn">
    ${icons.alert}
    <p>${words.missing(names, clause)}${identity.realName ? '' : words.noName}</p>
  </div>`
}
