/** What is asked about putting a limit off: by a unit for its assignment, by the office for the letter's own. */
import type { Clock } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { clockShown, openClock, taskNumber, taskOf } from '../context.ts'
import { around, type Form, type FormAttempt, reasonLimit, wordsOf } from '../form.ts'

export function askExtension(attempt: FormAttempt): Form {
  const promises = attempt.letter.choices.promisedDateRequired
  return {
    ...putOff(attempt, 'askExtension', { clock: taskOf(attempt)?.clock, promises }),
    give: (typed) => ({
      act: 'askExtension',
      task: taskNumber(attempt),
      reason: typed.text('reason'),
      promisedOn: typed.optional('promisedOn'),
    }),
  }
}

export function extend(attempt: FormAttempt): Form {
  const { extension } = attempt.letter.choices
  const clock = extension && openClock(attempt.letter, null, extension.milestone)
  return {
    ...putOff(attempt, 'extend', { clock, promises: extension?.promises ?? false }),
    give: (typed) => ({ act: 'extend', reason: typed.text('reason'), promisedOn: typed.optional('promisedOn') }),
  }
}

interface Limit {
  clock: Clock | null | undefined
  /** Whether a day has to be promised. */
  promises: boolean
}

/** The day that is due now stands above the day that is promised instead. */
function putOff(
  attempt: FormAttempt,
  act: 'askExtension' | 'extend',
  { clock, promises }: Limit,
): Pick<Form, 'before' | 'fields'> {
  const { fields } = wordsOf(attempt, act)
  const { letter, desk } = attempt
  const words = around(attempt)
  const after = clock?.dueOn ?? letter.today
  return {
    before: html`${clockShown(words.dueNow, clock, desk) ?? nothing}
    ${promises ? nothing : html`<p class="dim">${words.bySpan}</p>`}`,
    fields: [
      { kind: 'text', name: 'reason', words: fields.reason, required: true, limit: reasonLimit },
      ...(promises
        ? [{ kind: 'day', name: 'promisedOn', words: fields.promisedOn, required: true, after } as const]
        : []),
    ],
  }
}
