/** A letter as its desk, its units and its writer see it. */
import type { LetterView, SenderLetter } from '@yanlu/sdk/contract'
import { type Actor, isAtDesk, seesAllWork } from '../domain/access.ts'
import type { DeskCircumstances } from '../domain/actions/index.ts'
import { dispositionRefusal } from '../domain/dispositions.ts'
import { extendable } from '../domain/extension-guards.ts'
import { factsOf } from '../domain/facts.ts'
import { offers } from '../domain/offers.ts'
import { answerOwed, categoryOf, dispositionOf, stepNames } from '../domain/policy.ts'
import { senderOffers } from '../domain/sender-lifecycle.ts'
import { shownTerms } from '../policies/terms.ts'
import { localInstant } from '../time.ts'
import { viewClocks } from './clocks.ts'
import { viewDialogue, viewSupplements } from './dialogue.ts'
import { viewCited, viewFollowedBy, viewFollowsUp } from './follow-up.ts'
import { viewEnding, viewInstructions, viewReply, viewReplyName } from './official.ts'
import type { OpenedLetter } from './store.ts'
import { viewTask } from './task-view.ts'
import { viewTrail } from './trail.ts'

export function circumstances(opened: OpenedLetter, actor: Actor): DeskCircumstances {
  const { policy, calendar, now, organisation } = opened
  return { policy, calendar, now, organisation, actor }
}

export function viewLetter(opened: OpenedLetter, actor: Actor): LetterView {
  const { letter, now } = opened
  const atDesk = isAtDesk(actor, letter)
  return {
    ...head(opened),
    id: letter.id,
    desk: { id: letter.desk, name: nameOf(opened, letter.desk) },
    disposition: namedDisposition(opened),
    title: opened.title,
    text: opened.events[0]?.words?.text ?? null,
    anonymous: atDesk ? letter.anonymous : null,
    identityGiven: atDesk ? opened.identityGiven : null,
    choices: choicesOf(opened),
    accused: seesAllWork(actor) ? accusedOf(opened) : null,
    tasks: letter.tasks
      .filter((task) => seesAllWork(actor) || task.unit === actor.unit)
      .map((task) => viewTask(opened, task, actor)),
    clocks: viewClocks(opened, actor),
    trail: viewTrail(opened, actor),
    dialogue: atDesk ? viewDialogue(opened) : null,
    supplements: viewSupplements(opened),
    followsUp: viewFollowsUp(opened, actor),
    followedBy: viewFollowedBy(opened, actor),
    acts: offers(letter, circumstances(opened, actor)),
    instructions: viewInstructions(opened),
    reply: viewReply(opened),
    today: now.on,
  }
}

export function viewForSender(opened: OpenedLetter): SenderLetter {
  const { mailbox, tenant, now, letter } = opened
  const { slug, name, seal } = mailbox
  return {
    ...head(opened),
    mailbox: { slug, name, seal, organisation: tenant.name },
    title: opened.title ?? '',
    text: opened.events[0]?.words?.text ?? '',
    clocks: viewClocks(opened, 'sender'),
    trail: viewTrail(opened, 'sender'),
    dialogue: viewDialogue(opened),
    followsUp: viewCited(opened),
    reply: viewReply(opened),
    ended: viewEnding(opened),
    acts: senderOffers(letter, opened),
    today: now.on,
  }
}

/** What every audience sees. */
function head(opened: OpenedLetter) {
  const { letter, row, mailbox, policy, tenant } = opened
  const { slug, name, seal } = mailbox
  const { seq, registrationNumber, status, concealment, rated } = letter
  const category = { id: letter.category, name: categoryOf(policy, letter.category)?.name ?? letter.category }
  return {
    seq,
    letterCode: row.letterCode,
    registrationNumber,
    mailbox: { slug, name, seal },
    category,
    terms: shownTerms(policy),
    status,
    receivedAt: localInstant(row.receivedAt, tenant.timeZone),
    answerOwed: answerOwed(policy, letter),
    concealment,
    rating: rated,
  }
}

function choicesOf(opened: OpenedLetter): LetterView['choices'] {
  const { policy, letter } = opened
  return {
    dispositions: policy.dispositions.map((disposition) => {
      const { id, name, hint, act, assigns, chain, bodies, clause } = disposition
      const facts = { ...factsOf(letter, policy), disposition: id }
      const refusal = dispositionRefusal(disposition, letter, policy)
      return { id, name, hint, act, assigns, chain: stepNames(chain, facts), bodies, clause, refusal }
    }),
    categories: policy.categories.map(({ id, name }) => ({ id, name })),
    declineReasons: policy.decline.reasons.map(({ id, text, turnTo, clause }) => ({ id, text, turnTo, clause })),
    suggestionRequired: policy.decline.suggestionRequired,
    flags: policy.flags.map(({ id, name, by, group = null }) => {
      return { id, name, by, group, set: letter.flags.includes(id) }
    }),
    overrides: policy.overrides.map(({ id, kind, milestones, basis, clause }) => ({
      id,
      kind,
      milestones,
      basis,
      clause,
    })),
    extension: extensionOf(opened),
    promisedDateRequired: policy.extensions.some(({ by, how }) => by === 'promisedDate' && how !== 'excused'),
    replyAs: viewReplyName(opened),
  }
}

/** What the desk can put off. */
function extensionOf({ letter, policy }: OpenedLetter): LetterView['choices']['extension'] {
  const found = extendable(letter, null, policy)
  return found && { milestone: found.deadline.milestone, promises: found.rule.by === 'promisedDate' }
}

function accusedOf(opened: OpenedLetter): LetterView['accused'] {
  const { units, members } = opened.letter.accused
  return {
    units: units.map((id) => ({ id, name: nameOf(opened, id) })),
    members: members.map(({ member: id }) => ({ id, name: opened.barredNames.get(id) ?? '' })),
  }
}

function nameOf({ units }: OpenedLetter, unit: string): string {
  return units.get(unit)?.name ?? ''
}

function namedDisposition({ letter, policy }: OpenedLetter) {
  const disposition = dispositionOf(policy, letter.disposition)
  return disposition ? { id: disposition.id, name: disposition.name } : null
}
