/** A mailbox as its visitors see it. */
import { limits, type MailboxView } from '@yanlu/sdk/contract'
import { promisedClocks } from '../domain/deadline.ts'
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
    categories: policy.categories.map((category) => ({ ...category, promises: promisedClocks(category.id, opened) })),
    identity: policy.identity,
    titleLength: limits.titleLength,
    letterLength: limits.letterLength,
    today: now.on,
  }
}
