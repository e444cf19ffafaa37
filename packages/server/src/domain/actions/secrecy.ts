/** Acts about who may know: whom a letter is about, who steps back, who wrote it, and destroying it. */
import type { IdentityField } from '@yanlu/sdk/contract'
import { isUnitBarred } from '../access.ts'
import type { Happening, NewTask } from '../events.ts'
import type { Accused, Letter, Task } from '../letter.ts'
import { assignmentsUnderWay } from '../letter.ts'
import { ensure } from '../lifecycle.ts'
import { isGranted, liftingQuestion, openingQuestion, openingRuleFor } from '../opening.ts'
import { unitsAbove } from '../organisation.ts'
import { followed } from './chain.ts'
import { type DeskCircumstances, invalid, numberAfter } from './circumstances.ts'
import { deskFor } from './receive.ts'

/**
 * 登记被反映人: they, and a unit with all below it, are kept from the letter; its desk moves up where it is theirs. What such a
 * unit reported does not stand, and what it had to sign is passed over.
 *
 * Whoever is taken off could read it again: a second person at the desk has to agree first, and both are on the trail.
 */
export function nameAccused(letter: Letter, accused: Accused, at: DeskCircumstances): Happening[] {
  ensure('nameAccused', letter, at)
  const { organisation } = at
  const unknown = accused.units.findIndex((unit) => !organisation.units.has(unit))
  if (unknown >= 0) throw invalid(`units.${unknown}`, 'unknownUnit')
  const holders = assignmentsUnderWay(letter).map((task) => task.unit)
  const holding = accused.units.findIndex((unit) =>
    holders.some((holder) => [holder, ...unitsAbove(organisation, holder)].includes(unit)),
  )
  if (holding >= 0) throw invalid(`units.${holding}`, 'recallFirst')
  if (takesOff(letter.accused, accused)) return [liftingAsked(letter, accused, at)]
  return named(letter, accused, at)
}

function takesOff(before: Accused, after: Accused): boolean {
  const kept = after.members.map(({ member }) => member)
  return (
    before.units.some((unit) => !after.units.includes(unit)) ||
    before.members.some(({ member }) => !kept.includes(member))
  )
}

function liftingAsked(letter: Letter, accused: Accused, { actor }: DeskCircumstances): Happening {
  const task: NewTask = { number: numberAfter(letter), kind: 'question', unit: letter.desk, step: liftingQuestion }
  return { type: 'questionAsked', task, member: actor.member, accused }
}

/** As it was asked for; a second person agreed, or nobody had to. */
export function named(letter: Letter, accused: Accused, at: DeskCircumstances): Happening[] {
  const desk = deskFor(letter.desk, accused.units, at.organisation)
  if (!desk) throw invalid('units', 'nobodyLeft')
  const theirs = theirTasks({ ...letter, accused }, at)
  const ends = theirs.map(({ number }) => number)
  const steps = theirs.filter(({ kind }) => kind === 'step')
  return [
    { type: 'accusedNamed', accused, desk, ends },
    ...steps.flatMap((step) => followed({ ...letter, accused }, step, at)),
  ]
}

/** What units that are kept from the letter reported, or have to sign. */
function theirTasks(letter: Letter, { organisation }: DeskCircumstances): Task[] {
  return letter.tasks.filter(
    ({ unit, state }) =>
      (state === 'open' || state === 'reported') && isUnitBarred(unit, unitsAbove(organisation, unit), letter),
  )
}

/** 回避: who has an interest in the letter or its writer steps back [xueyuan 第二十八条]. */
export function recuse(letter: Letter, asked: { member: string; reason: string }, at: DeskCircumstances): Happening[] {
  ensure('recuse', letter, at)
  const own = asked.member === at.actor.member
  if (!own && at.actor.unit !== letter.desk) throw invalid('member', 'notYourMember')
  if (letter.recused.includes(asked.member)) throw invalid('member', 'recusedAlready')
  return [{ type: 'recused', member: asked.member, words: { reason: asked.reason } }]
}

/**
 * The writer reads this on the trail: who, when and why. Where the policy wants a second person this asks them first, and opens
 * nothing; once they agreed it opens, as long as that holds.
 *
 * @throws {Problem} `invalid` when the organisation has nobody who could agree.
 */
export function openIdentity(
  letter: Letter,
  asked: { fields: IdentityField[]; reason: string },
  at: DeskCircumstances,
): Happening[] {
  ensure('openIdentity', letter, at)
  const { second } = openingRuleFor(letter, at.policy)
  if (second && !isGranted(letter, at)) return [openingAsked(letter, { second, reason: asked.reason }, at)]
  return [{ type: 'identityOpened', fields: asked.fields, words: { reason: asked.reason } }]
}

function openingAsked(
  letter: Letter,
  { second, reason }: { second: string; reason: string },
  { actor, organisation }: DeskCircumstances,
): Happening {
  const unit = organisation.roles.get(second)?.unit
  if (!unit || isUnitBarred(unit, unitsAbove(organisation, unit), letter)) throw invalid('reason', 'stepHasNobody')
  const task: NewTask = { number: numberAfter(letter), kind: 'question', unit, role: second, step: openingQuestion }
  return { type: 'questionAsked', task, member: actor.member, words: { reason } }
}

/** The caller destroys texts, identity and key; the history stays, and with it the reason for this. */
export function purge(letter: Letter, asked: { reason: string }, at: DeskCircumstances): Happening[] {
  ensure('purge', letter, at)
  return [{ type: 'purged', words: { reason: asked.reason } }]
}
