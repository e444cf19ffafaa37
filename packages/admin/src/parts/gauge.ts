/** A deadline at the size of a row. */
import type { Clock, LetterRow } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { html, type TemplateResult } from 'lit'

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
