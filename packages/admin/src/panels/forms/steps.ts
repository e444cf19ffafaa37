/** What is asked of whoever signs off: what is put before them stands above the answer. */
import { html, nothing } from 'lit'
import { quoted, taskNumber, taskOf, toLookAt } from '../context.ts'
import { around, type Form, type FormAttempt, wordsOf } from '../form.ts'
import { reasonLimit, textLimit } from './triage.ts'

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
