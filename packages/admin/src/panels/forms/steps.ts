/** What is asked of whoever signs off or decides: what is put before them stands above the answer. */
import { html, nothing } from 'lit'
import { clockShown, questionWords, quoted, taskNumber, taskOf, toLookAt } from '../context.ts'
import { around, type Form, type FormAttempt, reasonLimit, textLimit, wordsOf } from '../form.ts'

export function signOff(attempt: FormAttempt): Form {
  const { text } = wordsOf(attempt, 'signOff').fields
  return {
    before: putBefore(attempt),
    fields: [{ kind: 'text', name: 'text', words: text, limit: textLimit }],
    give: (typed) => ({ act: 'signOff', task: taskNumber(attempt), text: typed.optional('text') }),
  }
}

export function withholdSignOff(attempt: FormAttempt): Form {
  const { reason } = wordsOf(attempt, 'withholdSignOff').fields
  return {
    before: putBefore(attempt),
    fields: [{ kind: 'text', name: 'reason', words: reason, required: true, limit: reasonLimit }],
    give: (typed) => ({ act: 'withholdSignOff', task: taskNumber(attempt), reason: typed.text('reason') }),
  }
}

/** 作决定: whose work it is about, why it is asked, and the ways that the policy offers. */
export function settle(attempt: FormAttempt): Form {
  const { fields } = wordsOf(attempt, 'settle')
  const { desk, letter, offer } = attempt
  const task = taskOf(attempt)
  const about = letter.tasks.find(({ number }) => number === task?.about)
  const words = around(attempt)
  return {
    before: html`<p>${about ? html`<b>${about.unit.name}</b> · ` : nothing}${task ? questionWords(task, desk) : nothing}</p>
      ${quoted(words.questionReason, task?.proposal)} ${clockShown(words.dueNow, about?.clock, desk) ?? nothing}`,
    fields: [
      { kind: 'choice', name: 'choice', words: fields.choice, required: true, options: offer.choices },
      { kind: 'text', name: 'reason', words: fields.reason, limit: reasonLimit },
    ],
    give: (typed) => ({
      act: 'settle',
      task: taskNumber(attempt),
      choice: typed.text('choice'),
      reason: typed.optional('reason'),
    }),
  }
}

/** The step's name, the proposal or the result it is about, and what the policy asks to be looked at. */
function putBefore(attempt: FormAttempt) {
  const task = taskOf(attempt)
  const words = around(attempt)
  const { disposition } = attempt.letter
  if (!task) return null
  const title = task.kind === 'review' ? words.review : words.proposal
  return html`<p>
      ${task.name ? html`<b>${task.name}</b>` : nothing}
      ${disposition ? html`<span class="flag">${disposition.name}</span>` : nothing}
    </p>
    ${task.proposal ? quoted(title, task.proposal) : html`<p class="dim">${words.noProposal}</p>`}
    ${toLookAt(words.asks, task.asks)}`
}
