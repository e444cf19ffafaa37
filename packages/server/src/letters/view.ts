/** A letter as its office, its units and its writer see it. */
import type { LetterView, SenderLetter, TaskView } from '@yanlu/sdk/contract'
import { type Actor, mayKnowWhetherIdentified } from '../domain/access.ts'
import type { Circumstances } from '../domain/actions.ts'
import type { Task } from '../domain/letter.ts'
import { offers } from '../domain/offers.ts'
import { categoryOf, dispositionOf } from '../domain/policy.ts'
import { localInstant } from '../time.ts'
import { viewClock, viewClocks } from './clocks.ts'
import type { OpenedLetter } from './store.ts'
import { viewReply, viewResult, viewTrail } from './trail.ts'

export function circumstances(opened: OpenedLetter, actor: Actor): Circumstances {
  const { policy, calendar, now } = opened
  return { policy, calendar, now, actor }
}

export function viewLetter(opened: OpenedLetter, actor: Actor): LetterView {
  const { letter, row, mailbox, policy, now } = opened
  const { slug, name, seal } = mailbox
  const received = opened.events[0]
  const seesAll = actor.role !== 'unit'
  const mayKnow = mayKnowWhetherIdentified(actor)
  return {
    id: letter.id,
    seq: letter.seq,
    letterCode: row.letterCode,
    registrationNumber: letter.registrationNumber,
    mailbox: { slug, name, seal },
    category: namedCategory(opened),
    disposition: namedDisposition(opened),
    status: letter.status,
    title: row.title,
    text: received?.words?.text ?? null,
    receivedAt: localInstant(row.receivedAt, opened.tenant.timeZone),
    anonymous: mayKnow ? letter.anonymous : null,
    identityGiven: mayKnow ? opened.identityGiven : null,
    dispositions: policy.dispositions.map(({ id, name, hint, assigns }) => ({ id, name, hint, assigns })),
    tasks: letter.tasks
      .filter((task) => seesAll || task.unit === actor.unit)
      .map((task) => viewTask(opened, task, actor)),
    clocks: viewClocks(opened, actor),
    trail: viewTrail(opened, actor),
    acts: offers(letter, circumstances(opened, actor)),
    reply: viewReply(opened),
    today: now.on,
  }
}

export function viewForSender(opened: OpenedLetter): SenderLetter {
  const { letter, row, mailbox, tenant, now } = opened
  const { slug, name, seal } = mailbox
  return {
    letterCode: row.letterCode,
    registrationNumber: letter.registrationNumber,
    mailbox: { slug, name, seal, organisation: tenant.name },
    category: namedCategory(opened),
    status: letter.status,
    title: row.title ?? '',
    text: opened.events[0]?.words?.text ?? '',
    receivedAt: localInstant(row.receivedAt, opened.tenant.timeZone),
    clocks: viewClocks(opened, 'sender'),
    trail: viewTrail(opened, 'sender'),
    reply: viewReply(opened),
    today: now.on,
  }
}

function viewTask(opened: OpenedLetter, task: Task, actor: Actor): TaskView {
  const unit = opened.units.get(task.unit)
  const deadline = opened.letter.deadlines.findLast((one) => one.task === task.number && one.milestone === 'result')
  const assigned = opened.events.find(
    (event) => event.type === 'assigned' && event.tasks.some((one) => one.number === task.number),
  )
  const { number, lead, state, assignedOn, signedInOn, reportedOn } = task
  return {
    number,
    unit: { id: task.unit, name: unit?.name ?? '' },
    lead,
    state,
    mine: task.unit === actor.unit,
    assignedOn,
    signedInOn,
    reportedOn,
    requirements: assigned?.words?.text ?? null,
    result: viewResult(opened, number),
    clock: deadline ? viewClock(opened, deadline) : null,
  }
}

function namedCategory({ letter, policy }: OpenedLetter) {
  return { id: letter.category, name: categoryOf(policy, letter.category)?.name ?? letter.category }
}

function namedDisposition({ letter, policy }: OpenedLetter) {
  const disposition = dispositionOf(policy, letter.disposition)
  return disposition ? { id: disposition.id, name: disposition.name } : null
}
