/** A deadline at the size of a row. */
import type { Clock, LetterRow } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { html, nothing, type TemplateResult } from 'lit'
import { daysBetween } from '../day-words.ts'
import type { Messages } from '../messages/messages.ts'

type Gauged = Pick<NonNullable<LetterRow['due']>, 'elapsed' | 'total' | 'overdue' | 'provisional'>

export function gauge({ elapsed, total, overdue, provisional }: Gauged, language: Language): TemplateResult {
  return html`<yanlu-gauge
    .elapsed=${elapsed}
    .total=${total}
    .overdue=${overdue}
    .provisional=${provisional}
    .language=${language}
  ></yanlu-gauge>`
}

/** A clock's counted days in all, which a row is told and a clock carries day by day. */
export function gaugedClock({ elapsed, overdue, provisional, days, dueOn }: Clock): Gauged {
  const counted = days.filter(({ on, number }) => number !== null && on <= dueOn)
  return { elapsed, overdue, provisional, total: Math.max(counted.length, counted.at(-1)?.number ?? 0) }
}

/** 3/7, or by how many days it is overdue: calendar days, as the clock says it too. A limit of the same day has no figure. */
export function progress(due: Gauged & { dueOn: string }, { words, today }: { words: Messages; today: string }) {
  if (due.overdue) return html`<span class="late small">${words.inbox.overdueBy(daysBetween(due.dueOn, today))}</span>`
  return due.total > 0 ? html`<span class="dim small">${due.elapsed}/${due.total}</span>` : nothing
}
