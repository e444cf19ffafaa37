/**
 * What can be done to a letter: each act is one function from the letter and its circumstances to happenings.
 *
 * An act first asks the lifecycle table (`ensure`), then says what happened. It changes nothing itself.
 */
import { type Identity, type IdentityField, Problem } from '@yanlu/sdk/contract'
import type { Actor } from './access.ts'
import { met, opened, type Reckonable } from './deadline.ts'
import type { Happening } from './events.ts'
import type { Letter, Task } from './letter.ts'
import { ensure } from './lifecycle.ts'
import { assigningDisposition, categoryOf, dispositionOf, missingGroups } from './policy.ts'

/** Everything an act is judged by, besides the letter and what was asked. */
export interface Circumstances extends Reckonable {
  actor: Actor
}

export interface NewLetter {
  letter: string
  mailbox: string
  category: string
  policyVersion: number
  title: string
  text: string
  identity: Identity
}

/** A letter arrives. @throws {Problem} `invalid` for an unknown category or a missing required field. */
export function receive(asked: NewLetter, at: Reckonable): Happening[] {
  const { letter, mailbox, category, policyVersion, title, text, identity } = asked
  if (!categoryOf(at.policy, category)) throw invalid('category', 'unknownCategory')
  const missing = missingGroups(at.policy.identity.required, identity)
  if (missing[0]) throw invalid(`identity.${missing[0][0]}`, 'required')
  const facts = { category, disposition: null, anonymous: !identity.realName }
  const identified = Object.values(identity).some(Boolean)
  return [
    {
      type: 'received',
      letter,
      mailbox,
      category,
      policyVersion,
      anonymous: facts.anonymous,
      identified,
      words: { title, text },
    },
    ...opened('received', { facts, task: null, after: 0 }, at),
  ]
}

/** 受理登记, with the disposition decided. The triage limit is met by it. */
export function accept(
  letter: Letter,
  asked: { disposition: string; registrationNumber: string },
  at: Circumstances,
): Happening[] {
  ensure('accept', letter, at)
  if (!dispositionOf(at.policy, asked.disposition)) throw invalid('disposition', 'unknownDisposition')
  const { registrationNumber, disposition } = asked
  const facts = { ...letter, disposition }
  return [
    { type: 'accepted', registrationNumber, disposition },
    ...met(letter, { milestone: 'triage', task: null }),
    ...opened('accepted', { facts, task: null, after: letter.deadlines.length }, at),
  ]
}

/**
 * 交办: the lead unit first, then supporting units. Handed over within the product, an assignment is received the
 * moment it is made, so limits from dispatch and from the unit's receipt both start here.
 */
export function assign(
  letter: Letter,
  asked: { units: readonly string[]; requirements?: string | undefined },
  at: Circumstances,
): Happening[] {
  ensure('assign', letter, at)
  const disposition = assigningDisposition(at.policy, letter.disposition)
  if (!disposition) throw new Error('the table let a letter be assigned that nothing assigns')
  const tasks = asked.units.map((unit, index) => ({ number: letter.tasks.length + 1 + index, unit, lead: index === 0 }))
  const words = asked.requirements ? { text: asked.requirements } : {}
  return [
    { type: 'assigned', disposition: disposition.id, tasks, words },
    ...taskDeadlines({ ...letter, disposition: disposition.id }, tasks, at),
  ]
}

/** 签收 by the unit's own member. */
export function signIn(letter: Letter, asked: { task: number }, at: Circumstances): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('signIn', letter, { ...at, task })
  return [
    { type: 'signedIn', task: task.number },
    ...opened('signedIn', { facts: letter, task: task.number, after: letter.deadlines.length }, at),
  ]
}

/** 反馈办理结果, to the office. */
export function report(letter: Letter, asked: { task: number; text: string }, at: Circumstances): Happening[] {
  const task = taskOf(letter, asked.task)
  ensure('report', letter, { ...at, task })
  return [
    { type: 'resultReported', task: task.number, words: { text: asked.text } },
    ...met(letter, { milestone: 'result', task: task.number }),
  ]
}

/** 答复 to the writer, by the office [qiye-lingdao 二(二)2 归口办理、统一回复]. */
export function reply(letter: Letter, asked: { text: string }, at: Circumstances): Happening[] {
  ensure('reply', letter, at)
  return [{ type: 'replied', words: { text: asked.text } }, ...met(letter, { milestone: 'result', task: null })]
}

/** The writer reads this on the trail: who, when and why. */
export function openIdentity(
  letter: Letter,
  asked: { fields: IdentityField[]; reason: string },
  at: Circumstances,
): Happening[] {
  ensure('openIdentity', letter, at)
  return [{ type: 'identityOpened', fields: asked.fields, words: { reason: asked.reason } }]
}

/** The caller destroys texts, identity and key; the history stays, and with it the reason for this. */
export function purge(letter: Letter, asked: { reason: string }, at: Circumstances): Happening[] {
  ensure('purge', letter, at)
  return [{ type: 'purged', words: { reason: asked.reason } }]
}

function taskDeadlines(letter: Letter, tasks: { number: number }[], at: Circumstances): Happening[] {
  const happenings: Happening[] = []
  for (const { number: task } of tasks) {
    for (const event of ['dispatched', 'unitReceived'] as const) {
      const after = letter.deadlines.length + happenings.length
      happenings.push(...opened(event, { facts: letter, task, after }, at))
    }
  }
  return happenings
}

/** @throws {Problem} `not_found`: a task the letter does not have. */
function taskOf(letter: Letter, number: number): Task {
  const task = letter.tasks.find((one) => one.number === number)
  if (!task) throw new Problem('not_found', 'not_found')
  return task
}

function invalid(path: string, message: string): Problem {
  return new Problem('invalid', message, { fields: [{ path, message }] })
}
