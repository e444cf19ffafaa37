/** A mailbox as its visitors see it. */
import { limits, type MailboxView } from '@yanlu/sdk/contract'
import { deskFor } from '../domain/actions/index.ts'
import { promisedClocks } from '../domain/clock.ts'
import { factsBefore } from '../domain/facts.ts'
import { followUpRule } from '../domain/follow-up.ts'
import { unitWithDuty } from '../domain/organisation.ts'
import { routedTo } from '../domain/policy.ts'
import { shownTerms } from '../policies/terms.ts'
import type { OpenedMailbox } from './store.ts'

export function viewMailbox(opened: OpenedMailbox): Omit<MailboxView, 'closed'> {
  const { mailbox, tenant, policy, policyVersion, now } = opened
  const { slug, name, leader, seal, greeting } = mailbox
  return {
    slug,
    name,
    organisation: tenant.name,
    leader,
    office: unitName(opened, mailbox.officeId),
    seal,
    greeting,
    accent: tenant.accent,
    terms: shownTerms(policy),
    opening: { every: policy.opening.every, weekday: policy.opening.weekday, clause: policy.opening.clause },
    policyTitle: policy.title,
    policyVersion,
    notice: policy.notice,
    categories: policy.categories.map((category) => viewCategory(opened, category)),
    identity: policy.identity,
    followUp: followUpRule(policy),
    units: unitsToName(opened),
    titleLength: limits.titleLength,
    letterLength: limits.letterLength,
    today: now.on,
  }
}

/** The promises are those of a letter that is owed an answer: with a name and a way to be reached. */
function viewCategory(opened: OpenedMailbox, category: OpenedMailbox['policy']['categories'][number]) {
  const { id, name, hint, clause, accused = false } = category
  const facts = factsBefore(id, { anonymous: false, reachable: true })
  const duty = routedTo(opened.policy, facts)
  const desk = duty ? unitWithDuty(opened.organisation, duty)?.id : opened.mailbox.officeId
  const promises = promisedClocks(facts, opened)
  return { id, name, hint, clause, accused, desk: unitName(opened, desk ?? ''), promises }
}

/** Units that a letter can be about: those for which somebody is left to receive it. */
function unitsToName({ policy, units, organisation, mailbox }: OpenedMailbox): MailboxView['units'] {
  if (!policy.categories.some(({ accused }) => accused)) return []
  return [...organisation.units.keys()]
    .filter((unit) => deskFor(mailbox.officeId, [unit], organisation))
    .map((id) => ({ id, name: units.get(id)?.name ?? '' }))
}

function unitName({ units }: OpenedMailbox, id: string): string {
  return units.get(id)?.name ?? ''
}
