/** Operations that change a policy: its draft, its publication, and who has to agree. */
import { type Fault, Problem } from '@yanlu/sdk/contract'
import { type Administration, administer, oneAtATime, writeAudit } from '../administration/store.ts'
import { inTenant } from '../db/tenant.ts'
import { invalid } from '../domain/actions/index.ts'
import { refused } from '../domain/administration.ts'
import { check } from '../domain/check/check.ts'
import type { Day } from '../domain/day.ts'
import type { Handler } from '../handler.ts'
import { openMember } from '../members/store.ts'
import { businessTime, momentAt } from '../time.ts'
import { documentOf, seeingOf } from './opening.ts'
import {
  type Approval,
  appendVersion,
  type DraftRow,
  dropDraft,
  keepDraft,
  type OpenedPolicy,
  openPolicy,
  proposeDraft,
} from './store/drafts.ts'
import { viewPolicy } from './view.ts'

export const savePolicyDraft: Handler<'savePolicyDraft'> = ({ mailbox: slug, seen, document }, request) =>
  administer(request, 'policies', async (work) => {
    const { tx, at, member, today } = work
    const policy = documentOf(document)
    const opened = await openPolicy(tx, slug, today)
    refuseOvertaken(opened.draft, seen, await seeingOf(work))
    const { mailbox, newest, draft } = opened
    const base = draft?.base ?? newest.version
    const row = { mailboxId: mailbox.id, revision: seen + 1, base, document: policy, savedBy: member.id, savedAt: at }
    keepDraft(tx, { ...row, proposed: null })
    return viewPolicy({ ...opened, draft: { tenantId: tx.tenantId, ...row, proposed: null } }, await seeingOf(work))
  })

export const discardPolicyDraft: Handler<'discardPolicyDraft'> = ({ mailbox: slug, seen }, request) =>
  administer(request, 'policies', async (work) => {
    const opened = await openPolicy(work.tx, slug, work.today)
    const draft = draftSeen(opened, seen)
    dropDraft(work.tx, opened.mailbox.id)
    work.record('policyDraftDiscarded', opened.mailbox, {
      before: { revision: draft.revision, title: draft.document.title },
    })
    return viewPolicy({ ...opened, draft: null }, await seeingOf(work))
  })

export const publishPolicy: Handler<'publishPolicy'> = (
  { mailbox: slug, seen, newest, inForceFrom, reason },
  request,
) =>
  administer(request, 'policies', async (work) => {
    const { tx, at, member, today } = work
    const opened = await openPolicy(tx, slug, today)
    const seeing = await seeingOf(work)
    const draft = draftSeen(opened, seen)
    if (opened.newest.version !== newest) throw overtaken(opened, seeing.names)
    if (inForceFrom < today) throw invalid('inForceFrom', 'dayHasPassed')
    refuseFaulty(check(draft.document, { ...seeing, before: opened.newest.document }))
    const { approvers } = opened.newest.document.change
    if (approvers.length > 0) {
      const approvals = approvers.map((role): Approval => ({ role, member: null, at: null }))
      const proposed = { inForceFrom, reason, by: member.id, at: at.toISOString(), approvals }
      proposeDraft(tx, opened.mailbox.id, proposed)
      work.record('policyProposed', opened.mailbox, { after: { inForceFrom, reason, approvers } })
      return viewPolicy({ ...opened, draft: { ...draft, proposed } }, seeing)
    }
    const published = { publishedBy: member.id, publishedAt: at, reason, approvals: [], inForceFrom }
    const row = publish(work, opened, { draft, published })
    work.record('policyPublished', opened.mailbox, { after: { version: row.version, inForceFrom, reason } })
    return viewPolicy(row.opened, seeing)
  })

/** Whoever has a role that has to agree; the last of them makes it a version [qitian-tousu 四、五]. */
export const agreePolicy: Handler<'agreePolicy'> = ({ mailbox: slug, seen }, request) =>
  inTenant(request.deps.db, request.membership.tenantId, async (tx) => {
    await oneAtATime(tx)
    const own = await openMember(tx, request.membership.memberId)
    const { deps, apiKey } = request
    const at = new Date(deps.clock.now())
    const today = momentAt(businessTime(deps.clock, own.tenant).getTime(), own.tenant.timeZone).on
    const opened = await openPolicy(tx, slug, today)
    const draft = draftSeen(opened, seen)
    const { proposed } = draft
    if (!proposed) throw refused('nothingProposed')
    const open = proposed.approvals.find(({ role, member }) => role === own.role.id && member === null)
    if (!open) throw new Problem('forbidden', 'notYourRole', { reason: 'notYourRole' })
    const agreed = { role: open.role, member: own.member.id, at: at.toISOString() }
    const approvals = proposed.approvals.map((one) => (one === open ? agreed : one))
    const seeing = await seeingOf({ tx, tenant: own.tenant, today })
    const who = { subject: opened.mailbox, memberId: own.member.id, apiKeyId: apiKey?.id ?? null, at }
    writeAudit(tx, { act: 'policyAgreed', ...who, after: { role: open.role } })
    if (approvals.some(({ member }) => member === null)) {
      proposeDraft(tx, opened.mailbox.id, { ...proposed, approvals })
      return viewPolicy({ ...opened, draft: { ...draft, proposed: { ...proposed, approvals } } }, seeing)
    }
    const inForceFrom = laterOf(proposed.inForceFrom, today)
    const published = { publishedBy: proposed.by, publishedAt: at, reason: proposed.reason, approvals, inForceFrom }
    const row = publish({ tx, today }, opened, { draft, published })
    writeAudit(tx, { act: 'policyPublished', ...who, after: { version: row.version, inForceFrom } })
    return viewPolicy(row.opened, seeing)
  })

interface Publication {
  draft: DraftRow
  published: Pick<OpenedPolicy['newest'], 'publishedBy' | 'publishedAt' | 'reason' | 'approvals' | 'inForceFrom'>
}

function publish(
  { tx, today }: Pick<Administration, 'tx' | 'today'>,
  opened: OpenedPolicy,
  { draft, published }: Publication,
): { version: number; opened: OpenedPolicy } {
  const version = opened.newest.version + 1
  const row = { mailboxId: opened.mailbox.id, version, document: draft.document, ...published }
  appendVersion(tx, row)
  dropDraft(tx, opened.mailbox.id)
  const newest = { tenantId: tx.tenantId, ...row }
  const inForce = row.inForceFrom <= today ? newest : opened.inForce
  return { version, opened: { ...opened, newest, inForce, draft: null } }
}

/** @throws {Problem} `not_found` without a draft, `conflict` for another revision. */
function draftSeen({ draft }: OpenedPolicy, seen: number): DraftRow {
  if (!draft) throw new Problem('not_found', 'not_found')
  if (draft.revision !== seen) throw new Problem('conflict', 'conflict', { done: [] })
  return draft
}

type Names = ReadonlyMap<string, string>

function refuseOvertaken(draft: DraftRow | null, seen: number, { names }: { names: Names }): void {
  if ((draft?.revision ?? 0) === seen) return
  const done = draft
    ? [{ type: 'policyDraftSaved', by: names.get(draft.savedBy) ?? '', at: draft.savedAt.toISOString() }]
    : []
  throw new Problem('conflict', 'conflict', { done })
}

/** Somebody published meanwhile. */
function overtaken({ newest }: OpenedPolicy, names: Names): Problem {
  const { publishedBy, publishedAt } = newest
  const by = publishedBy ? (names.get(publishedBy) ?? '') : ''
  const done = publishedAt ? [{ type: 'policyPublished', by, at: publishedAt.toISOString() }] : []
  return new Problem('conflict', 'conflict', { done })
}

/** @throws {Problem} `invalid`, at each rule that keeps it from being published. */
function refuseFaulty(faults: readonly Fault[]): void {
  const fields = faults
    .filter(({ blocks }) => blocks)
    .map(({ path, code }) => ({ path: `document.${path}`, message: code }))
  if (fields.length > 0) throw new Problem('invalid', 'invalid', { fields })
}

/** No letter that is here already comes under a policy that was agreed to later. */
function laterOf(...days: Day[]): Day {
  return [...days].sort().at(-1) ?? ''
}
