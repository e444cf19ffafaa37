/** What the desk is asked while units have the letter: hand over, take back, answer an extension, send back, close. */
import type { Clock } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { dayWords } from '../../day-words.ts'
import { clockShown, quoted, taskNumber, taskOf } from '../context.ts'
import { around, type Form, type FormAttempt, reasonLimit, textLimit, wordsOf } from '../form.ts'

export function assign(attempt: FormAttempt): Form {
  const { fields } = wordsOf(attempt, 'assign')
  return {
    fields: [
      {
        kind: 'units',
        name: 'units',
        words: fields.units,
        required: true,
        units: attempt.names.units,
        leads: true,
        closed: closedUnits(attempt),
        notes: unstaffedUnits(attempt),
      },
      { kind: 'text', name: 'requirements', words: fields.requirements, limit: textLimit },
    ],
    after: wouldStart(attempt),
    give: (typed) => ({ act: 'assign', units: typed.many('units'), requirements: typed.optional('requirements') }),
  }
}

/** Units that have the letter, and those that it is about. */
function closedUnits(attempt: FormAttempt): Map<string, string> {
  const { tasks, accused } = attempt.letter
  const words = around(attempt)
  const standing = tasks.filter(({ kind, state }) => {
    return kind === 'assignment' && (state === 'open' || state === 'signedIn' || state === 'reported')
  })
  return new Map([
    ...standing.map(({ unit }) => [unit.id, words.hasIt] as const),
    ...(accused?.units ?? []).map(({ id }) => [id, words.accused] as const),
  ])
}

/** Nobody is there to sign the letter in; it can be given to the unit all the same. Colleagues name their unit alone. */
function unstaffedUnits(attempt: FormAttempt): Map<string, string> {
  const { units, colleagues } = attempt.names
  if (!units || !colleagues) return new Map()
  const staffed = new Set(colleagues.map(({ unit }) => unit))
  const { nobodyThere } = around(attempt)
  return new Map(units.filter(({ name }) => !staffed.has(name)).map(({ id }) => [id, nobodyThere]))
}

/** The unit's own limit in full, the others of the same start as one line each. */
function wouldStart(attempt: FormAttempt) {
  const { desk, offer } = attempt
  const words = around(attempt)
  const main = offer.clocks.find(({ milestone }) => milestone === 'result') ?? offer.clocks[0]
  const others = offer.clocks.filter((clock) => clock !== main)
  const line = ({ milestone, dueOn, today }: Clock) =>
    html`<li>${desk.labels.milestones[milestone]} · ${dayWords(dueOn, desk.language, today)}</li>`
  return html`${clockShown(words.wouldStart, main, desk) ?? nothing}
  ${others.length ? html`<section class="field"><h3>${words.wouldStartToo}</h3><ul class="points">${others.map(line)}</ul></section>` : nothing}`
}

export function recall(attempt: FormAttempt): Form {
  const { reason } = wordsOf(attempt, 'recall').fields
  return {
    fields: [{ kind: 'text', name: 'reason', words: reason, required: true, limit: reasonLimit }],
    give: (typed) => ({ act: 'recall', task: taskNumber(attempt), reason: typed.text('reason') }),
  }
}

export function remind(attempt: FormAttempt): Form {
  return {
    before: clockShown(around(attempt).dueNow, taskOf(attempt)?.clock, attempt.desk),
    fields: [],
    give: () => ({ act: 'remind', task: taskNumber(attempt) }),
  }
}

export function grantExtension(attempt: FormAttempt): Form {
  return {
    before: extensionAsked(attempt),
    fields: [],
    give: () => ({ act: 'grantExtension', task: taskNumber(attempt) }),
  }
}

export function denyExtension(attempt: FormAttempt): Form {
  const { reason } = wordsOf(attempt, 'denyExtension').fields
  return {
    before: extensionAsked(attempt),
    fields: [{ kind: 'text', name: 'reason', words: reason, required: true, limit: reasonLimit }],
    give: (typed) => ({ act: 'denyExtension', task: taskNumber(attempt), reason: typed.text('reason') }),
  }
}

/** Why, until when, and the clock that it would move. */
function extensionAsked(attempt: FormAttempt) {
  const { desk, letter } = attempt
  const words = around(attempt)
  const task = taskOf(attempt)
  const about = letter.tasks.find(({ number }) => number === task?.about)
  const promised = task?.promisedOn
  return html`${about ? html`<p><b>${about.unit.name}</b></p>` : nothing} ${quoted(words.reasonGiven, task?.proposal)}
  ${
    promised
      ? html`<p class="field"><span class="hint">${words.promised}</span><b>${dayWords(promised, desk.language, letter.today)}</b></p>`
      : html`<p class="dim">${words.bySpan}</p>`
  }
  ${clockShown(words.dueNow, about?.clock, desk) ?? nothing}`
}

export function redo(attempt: FormAttempt): Form {
  const { fields } = wordsOf(attempt, 'redo')
  const words = around(attempt)
  const task = taskOf(attempt)
  return {
    before: html`<p><b>${task?.unit.name}</b> · ${words.redoRound((task?.round ?? 0) + 1)}</p>
      ${quoted(words.result, task?.result?.text)}`,
    fields: [
      { kind: 'text', name: 'reason', words: fields.reason, required: true, limit: reasonLimit },
      { kind: 'text', name: 'requirements', words: fields.requirements, required: true, limit: textLimit },
    ],
    give: (typed) => ({
      act: 'redo',
      task: taskNumber(attempt),
      reason: typed.text('reason'),
      requirements: typed.text('requirements'),
    }),
  }
}

/** Where an answer is owed it has been given; a note says how a letter was used that is owed none. */
export function close(attempt: FormAttempt): Form {
  const { reason } = wordsOf(attempt, 'close').fields
  const noted = !attempt.letter.answerOwed && !attempt.letter.reply
  return {
    fields: noted ? [{ kind: 'text', name: 'reason', words: reason, limit: reasonLimit }] : [],
    give: (typed) => ({ act: 'close', reason: typed.optional('reason') }),
  }
}
