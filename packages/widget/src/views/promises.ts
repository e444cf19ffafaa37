/** What the mailbox promises for a category, with the clock of its result drawn as if it were handed over today. */
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
    `,
  ]

  @property({ attribute: false }) category?: MailboxView['categories'][number]
  @property() language: Language = 'zh-CN'

  override render() {
    const { category, language } = this
    const words = laterMessages.in(language).promise
    return html`<aside class="sheet" aria-live="polite">
      <h2>${words.title}</h2>
      ${category ? category.promises.map((clock) => drawPromise(clock, language)) : html`<p class="hint">${words.choose}</p>`}
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

/** How long a result takes, from what on. */
export function resultWords({ from, span }: Clock, language: Language): string {
  const start = messagesFor(language).form.limit(from)
  return laterMessages.in(language).promise.result(start, wordsFor(language).length(span))
}

function drawPromise(clock: Clock, language: Language) {
  const words = laterMessages.in(language).promise
  const parts = wordsFor(language)
  if (clock.milestone === 'triage') {
    return html`<div class="next small">
      ${laterIcons.mail}
      <p>
        <b>${words.by(parts.day(clock.dueOn))}</b><br />${words.triage} ·
        <span class="quiet">${words.clause(clock.clause)}</span>
      </p>
    </div>`
  }
  return html`<div class="next small">
      ${laterIcons.bell}
      <p><b>${resultWords(clock, language)}</b><br />${words.counts[clock.from]}</p>
    </div>
    <yanlu-clock .clock=${clock} .language=${language}></yanlu-clock>`
}
