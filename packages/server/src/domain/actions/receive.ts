/** A letter arrives: whether it may, and at whose desk. */
import type { Concealment, FollowsUp, Identity } from '@yanlu/sdk/contract'
import { isUnitBarred } from '../access.ts'
import { opened } from '../deadline.ts'
import type { Happening } from '../events.ts'
import { factsBefore, knownOf } from '../facts.ts'
import { refuseUncited } from '../follow-up.ts'
import { type Organisation, unitsAbove, unitWithDuty } from '../organisation.ts'
import { categoryOf, missingGroups, routedTo } from '../policy.ts'
import { type Circumstances, invalid } from './circumstances.ts'

export interface NewLetter {
  letter: string
  mailbox: string
  /** The unit of the mailbox's office. */
  office: string
  category: string
  policyVersion: number
  title: string
  text: string
  identity: Identity
  conceal?: Concealment | undefined
  /** Units it is about. */
  accused?: readonly string[] | undefined
  /** The earlier letter it goes on from. */
  followsUp?: FollowsUp | undefined
}

/** @throws {Problem} `invalid` for an unknown category, a missing required field, or a choice that is not offered. */
export function receive(asked: NewLetter, at: Circumstances): Happening[] {
  const { letter, mailbox, category, policyVersion, title, text, identity, conceal, followsUp } = asked
  refuseUnfit(asked, at)
  const known = knownOf(identity)
  const accusedUnits = [...new Set(asked.accused ?? [])]
  const facts = factsBefore(category, { ...known, ...givenFacts(asked, at) })
  const duty = routedTo(at.policy, facts)
  const wanted = duty ? unitWithDuty(at.organisation, duty)?.id : asked.office
  if (!wanted) throw new Error(`no unit has the duty ${duty}`)
  const desk = deskFor(wanted, accusedUnits, at.organisation)
  if (!desk) throw invalid('accused', 'nobodyLeft')
  const concealment = conceal ?? null
  const parties = { letter, mailbox, desk, category, policyVersion, concealment, accusedUnits }
  const received = { ...parties, ...known, ...(followsUp && { followUp: true as const }) }
  return [
    { type: 'received', ...received, words: { title, text, ...(followsUp && { followsUp }) } },
    ...opened('received', { facts, task: null, after: 0 }, at),
  ]
}

function givenFacts({ conceal, accused = [], followsUp }: NewLetter, { policy }: Circumstances) {
  const given = { concealed: conceal !== undefined, accused: accused.length > 0, followUp: followsUp !== undefined }
  return { ...given, mailbox: policy.mailboxes.kind }
}

function refuseUnfit({ category, identity, conceal, accused = [], followsUp }: NewLetter, at: Circumstances): void {
  const { policy, organisation, now } = at
  const chosen = categoryOf(policy, category)
  if (!chosen) throw invalid('category', 'unknownCategory')
  const missing = missingGroups(policy.identity.required, identity)[0]
  if (missing) throw invalid(`identity.${missing[0]}`, 'required')
  if (conceal && !policy.identity.conceal.some(({ level }) => level === conceal)) throw invalid('conceal', 'choice')
  if (accused.length > 0 && !chosen.accused) throw invalid('accused', 'unknownField')
  const unknown = accused.findIndex((unit) => !organisation.units.has(unit))
  if (unknown >= 0) throw invalid(`accused.${unknown}`, 'unknownUnit')
  if (followsUp) refuseUncited(followsUp, policy, now.on)
}

/** The unit itself, or the first above it that the letter is not about; null when there is none. */
export function deskFor(unit: string, accusedUnits: readonly string[], organisation: Organisation): string | null {
  const accused = { accused: { units: accusedUnits, members: [] } }
  const candidates = [unit, ...unitsAbove(organisation, unit)]
  return candidates.find((one) => !isUnitBarred(one, unitsAbove(organisation, one), accused)) ?? null
}
