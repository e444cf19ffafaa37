/**
 * What the mailbox promises for a category, with the clock of its result drawn as if it were handed over today; who
 * receives it and when the mailbox is opened. Where no answer is owed, that is said in place of the promises.
 */
import type { Clock, MailboxView } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { laterMessages } from '../messages/later.ts'
import { messagesFor } from '../messages/speak.ts'
import { base } from '../parts/base.css.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { icons } from './icons.ts'
import { laterIcons } from './later-icons.ts'
import { viewStyle } from './view.css.ts'

export class YanluPromises extends LitElement {
  static override styles = [
    base,
    viewStyle,
    css`
      .sheet {
        padding: 16px;
      }
      h2 {
        margin-bottom: 8px;
        font-size: 16px;
      }
      b {
        font-size: 16px;
      }
      .next + yanlu-clock {
        padding: 4px 0 12px;
      }
      .note {
        margin: 8px 0 12px;
      }
    `,
  ]

  @property({ attribute: false }) mailbox?: MailboxView
  /** The id of the category that is chosen. */
  @property() category = ''
  /** Whether the letter, as it stands, is owed an answer. */
  @property({ type: Boolean }) owed = true
  @property() language: Language = 'zh-CN'

  override render() {
    const { mailbox, language } = this
    if (!mailbox) return nothing
    const words = laterMessages.in(language).promise
    const category = mailbox.categories.find(({ id }) => id === this.category)
    return html`<aside class="sheet">
      <h2>${words.title}</h2>
      <div aria-live="polite">
        ${this.owed ? drawPromises(category, language) : drawNotOwed(mailbox, language)}
      </div>
      ${drawOpening(mailbox, category, language)}
      ${
        category
          ? html`<div class="next small">
              ${icons.search}
              <p><b>${words.track}</b><br /><span class="quiet">${words.trackHint}</span></p>
            </div>`
          : nothing
      }
    </aside>`
  }
}

type Category = MailboxView['categories'][number]

function drawPromises(category: Category | undefined, language: Language) {
  const words = laterMessages.in(language).promise
  if (!category) return html`<p class="hint">${words.choose}</p>`
  return category.promises.map((clock) => drawPromise(clock, language))
}

/** The mailbox's own words for it, with their clause. */
export function drawNotOwed({ identity: { anonymous } }: MailboxView, language: Language) {
  const words = laterMessages.in(language).promise
  return html`<div class="note warn">
    ${icons.alert}
    <div>
      <b>${words.notOwed}</b>
      <p lang="zh">${anonymous.means}</p>
      <p class="quiet">${wordsFor(language).clause(anonymous.clause)}</p>
    </div>
  </div>`
}

function drawOpening({ opening, office }: MailboxView, category: Category | undefined, language: Language) {
  const words = laterMessages.in(language).promise
  return html`<div class="next small">
    ${icons.doc}
    <p>
      <b>${words.desk(category?.desk ?? office, category && category.desk !== office ? category.name : '')}</b><br />${words.opening(opening)} ·
      <span class="quiet">${wordsFor(language).clause(opening.clause)}</span>
    </p>
  </div>`
}

/** How long a result or an answer takes, from what on. */
export function resultWords({ from, span, milestone }: Clock, language: Language): string {
  const start = messagesFor(language).form.limit(from)
  const { answer, result } = laterMessages.in(language).promise
  return (milestone === 'reply' ? answer : result)(start, wordsFor(language).span(span))
}

/** What the letter's arrival starts has its day already. */
export function isDated(clock: Clock): boolean {
  return clock.milestone === 'triage' || clock.milestone === 'disposition' || clock.milestone === 'declineNotice'
}

/** What happens by that day. */
export function datedWords({ milestone }: Clock, language: Language): string {
  const { triage, disposition } = laterMessages.in(language).promise
  return milestone === 'disposition' ? disposition : triage
}

function drawPromise(clock: Clock, language: Language) {
  const words = laterMessages.in(language).promise
  const parts = wordsFor(language)
  if (isDated(clock)) {
    return html`<div class="next small">
      ${laterIcons.mail}
      <p>
        <b>${words.by(parts.day(clock.dueOn))}</b><br />${datedWords(clock, language)} ·
        <span class="quiet">${parts.clause(clock.clause)}</span>
      </p>
    </div>`
  }
  return html`<div class="next small">
      ${laterIcons.bell}
      <p><b>${resultWords(clock, language)}</b><br />${words.counts[clock.from]}</p>
    </div>
    <yanlu-clock .clock=${clock} .language=${language}></yanlu-clock>`
}
