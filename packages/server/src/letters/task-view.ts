/** A piece of work as it is shown: whose it is, how far it is, what was asked and what came of it. */
import type { TaskView } from '@yanlu/sdk/contract'
import type { Actor } from '../domain/access.ts'
import { lateReturn } from '../domain/actions/settle.ts'
import type { Task } from '../domain/letter.ts'
import { liftingQuestion, openingQuestion } from '../domain/opening.ts'
import { dispositionOf, stepOf } from '../domain/policy.ts'
import { viewClock } from './clocks.ts'
import { viewResult } from './official.ts'
import type { NamedEvent, OpenedLetter } from './store.ts'

export function viewTask(opened: OpenedLetter, task: Task, actor: Actor): TaskView {
  const { number, kind, about, lead, round, state, assignedOn, signedInOn, endedOn, outcome, promisedOn } = task
  const step = stepOf(opened.policy, task.step)
  const deadline = opened.letter.deadlines.findLast((one) => one.task === number && one.milestone === 'result')
  return {
    number,
    kind,
    unit: { id: task.unit, name: opened.units.get(task.unit)?.name ?? '' },
    role: task.role ? { id: task.role, name: opened.organisation.roles.get(task.role)?.name ?? task.role } : null,
    name: step?.name ?? questionName(opened, task),
    asks: step?.asks ?? [],
    mayEnd: step?.mayEnd ?? false,
    redirects: (step?.redirects ?? []).map((id) => namedDisposition(opened, id)),
    about,
    lead,
    round,
    state,
    mine: task.unit === actor.unit && (task.role === null || task.role === actor.role.id),
    assignedOn,
    signedInOn,
    endedOn,
    requirements: eventOf(opened, (event) => asksFor(event, number))?.words?.text ?? null,
    question: questionOf(task),
    proposal: kind === 'assignment' ? null : proposalOf(opened, task),
    result: viewResult(opened, number),
    outcome,
    promisedOn,
    clock: deadline ? viewClock(opened, deadline, actor) : null,
  }
}

function namedDisposition({ policy }: OpenedLetter, id: string) {
  return { id, name: dispositionOf(policy, id)?.name ?? id }
}

function questionOf({ kind, step }: Task): TaskView['question'] {
  if (kind !== 'question') return null
  if (step === openingQuestion) return 'identityOpening'
  if (step === liftingQuestion) return 'accusedLifting'
  return step === lateReturn ? 'lateReturn' : 'missedLimit'
}

/** What a missed limit asks to be decided is called by its milestone's limit; a late return has no name. */
function questionName({ policy }: OpenedLetter, { kind, step }: Task): string | null {
  if (kind !== 'question') return null
  return (
    policy.limits
      .find(({ id }) => id === step)
      ?.choices?.map(({ name }) => name)
      .join('、') ?? null
  )
}

/** The assignment or the redo that the task came with. */
function asksFor(event: NamedEvent, number: number): boolean {
  if (event.type === 'assigned') return event.tasks.some((task) => task.number === number)
  return event.type === 'redoAsked' && event.next.number === number
}

/** What is put before whoever takes a step: the proposal, the result under review, the reason of an extension. */
function proposalOf(opened: OpenedLetter, { kind, about, number }: Task): string | null {
  if (kind === 'extension') {
    const asked = eventOf(opened, (event) => event.type === 'extensionAsked' && event.task.number === number)
    return asked?.words?.reason ?? null
  }
  if (kind === 'question') {
    const asked = eventOf(opened, (event) => event.type === 'questionAsked' && event.task.number === number)
    return asked?.words?.reason ?? liftedNames(opened, number)
  }
  if (kind === 'review') {
    return eventOf(opened, (event) => event.type === 'resultReported' && event.task === about)?.words?.text ?? null
  }
  return eventOf(opened, (event) => event.type === 'accepted' || event.type === 'decided')?.words?.text ?? null
}

/** Who could read the letter again. */
function liftedNames({ letter, units, barredNames }: OpenedLetter, number: number): string | null {
  const after = letter.liftings?.find(({ task }) => task === number)?.accused
  if (!after) return null
  const kept = after.members.map(({ member }) => member)
  const gone = [
    ...letter.accused.units.filter((unit) => !after.units.includes(unit)).map((unit) => units.get(unit)?.name),
    ...letter.accused.members
      .filter(({ member }) => !kept.includes(member))
      .map(({ member }) => barredNames.get(member)),
  ]
  return gone.filter(Boolean).join('、') || null
}

function eventOf({ events }: OpenedLetter, fits: (event: NamedEvent) => boolean): NamedEvent | undefined {
  return events.findLast(fits)
}
