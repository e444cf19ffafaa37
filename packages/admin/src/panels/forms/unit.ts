/** What a unit is asked about its assignment: sign it in, return it, ask for time, say why it cannot be done. */
import { html, nothing } from 'lit'
import { clockShown, openClock, quoted, taskNumber, taskOf } from '../context.ts'
import { around, type Form, type FormAttempt, reasonLimit, textLimit, wordsOf } from '../form.ts'

export function signIn(attempt: FormAttempt): Form {
  const task = taskOf(attempt)
  const words = around(attempt)
  return {
    before: html`${task?.round ? html`<p><b>${words.round(task.round)}</b></p>` : nothing}
    ${quoted(words.requirements, task?.requirements)} ${clockShown(words.dueNow, task?.clock, attempt.desk) ?? nothing}`,
    fields: [],
    give: () => ({ act: 'signIn', task: taskNumber(attempt) }),
  }
}

export function returned(attempt: FormAttempt): Form {
  const { fields } = wordsOf(attempt, 'return')
  const words = around(attempt)
  const window = openClock(attempt.letter, attempt.offer.task, 'returnBy')
  return {
    before: clockShown(words.window, window, attempt.desk) ?? html`<p class="dim">${words.noWindow}</p>`,
    fields: [
      { kind: 'text', name: 'reason', words: fields.reason, required: true, limit: reasonLimit },
      { kind: 'line', name: 'basis', words: fields.basis, required: true, limit: reasonLimit },
    ],
    give: (typed) => ({
      act: 'return',
      task: taskNumber(attempt),
      reason: typed.text('reason'),
      basis: typed.text('basis'),
    }),
  }
}

export function explain(attempt: FormAttempt): Form {
  const { fields } = wordsOf(attempt, 'explain')
  return {
    before: clockShown(around(attempt).dueNow, taskOf(attempt)?.clock, attempt.desk),
    fields: [
      { kind: 'text', name: 'text', words: fields.text, required: true, limit: textLimit },
      { kind: 'day', name: 'promisedOn', words: fields.promisedOn, after: attempt.letter.today },
    ],
    give: (typed) => ({
      act: 'explain',
      task: taskNumber(attempt),
      text: typed.text('text'),
      promisedOn: typed.optional('promisedOn'),
    }),
  }
}
