/** A mailbox as its visitors see it. */
import { limits, type MailboxView } from '@yanlu/sdk/contract'
import { expectedClocks } from '../domain/deadline.ts'
import type { OpenedMailbox } from './store.ts'

export function viewMailbox(opened: OpenedMailbox): MailboxView {
  const { mailbox, tenant, policy, policyVersion, now } = opened
  return {
    slug: mailbox.slug,
    name: mailbox.name,
    organisation: tenant.name,
    leader: mailbox.leader,
    office: mailbox.office,
    seal: mailbox.seal,
    policyTitle: policy.title,
    policyVersion,
    notice: policy.notice,
    categories: policy.categories.map((category) => ({ ...category, promises: promises(opened, category.id) })),
    identity: policy.identity,
    titleLength: limits.titleLength,
    letterLength: limits.letterLength,
    today: now.on,
  }
}

/** What the writer may count on: the triage, and the result if a unit were given the letter today. */
export function promises(opened: OpenedMailbox, category: string) {
  const facts = { category, disposition: null, anonymous: true }
  return (['received', 'dispatched', 'unitReceived'] as const).flatMap((event) => expectedClocks(event, facts, opened))
}
