/** Operations on presets and policies that only look: lists, versions, checks, what differs. */
import { type Policy, type PolicySide, Problem } from '@yanlu/sdk/contract'
import { type Administration, oversee } from '../administration/store.ts'
import { readCursor, writeCursor } from '../cursor.ts'
import { invalid } from '../domain/actions/index.ts'
import { check, parsePolicy } from '../domain/check/check.ts'
import { compare } from '../domain/compare.ts'
import { expectedClock } from '../domain/limit-preview.ts'
import { presets } from '../domain/presets/index.ts'
import { compose } from '../domain/presets/preset.ts'
import type { Handler } from '../handler.ts'
import { businessTime, momentAt } from '../time.ts'
import { documentOf, seeingOf } from './opening.ts'
import { openPolicy, policyVersion, policyVersions } from './store/drafts.ts'
import { viewPolicy, viewPreset, viewPresetRow, viewVersion } from './view.ts'

const perPage = 50
const policiesOnly = ['policies', 'mailboxes'] as const

export const listPresets: Handler<'listPresets'> = (_asked, request) =>
  oversee(request, policiesOnly, async () => ({ presets: [...presets.values()].map(viewPresetRow) }))

export const getPreset: Handler<'getPreset'> = ({ preset: id }, request) =>
  oversee(request, policiesOnly, async () => {
    const preset = presets.get(id)
    if (!preset) throw new Problem('not_found', 'not_found')
    return viewPreset(preset)
  })

/** Also for whoever has to agree before it changes [qitian-tousu 四、五]. */
export const getPolicy: Handler<'getPolicy'> = ({ mailbox }, request) =>
  oversee(request, mayRead(mailbox), async (work) => {
    const [opened, seeing] = await Promise.all([openPolicy(work.tx, mailbox, work.today), seeingOf(work)])
    return viewPolicy(opened, seeing)
  })

function mayRead(mailbox: string) {
  return async ({ tx, today, role }: Administration): Promise<boolean> => {
    if (policiesOnly.some((what) => role.manages.includes(what))) return true
    const { newest } = await openPolicy(tx, mailbox, today)
    return newest.document.change.approvers.includes(role.id)
  }
}

export const listPolicyVersions: Handler<'listPolicyVersions'> = ({ mailbox: slug, after }, request) =>
  oversee(request, policiesOnly, async (work) => {
    const before = after === undefined ? null : Number(readCursor(after, [/^\d{1,9}$/])[0])
    const [{ mailbox }, seeing] = await Promise.all([openPolicy(work.tx, slug, work.today), seeingOf(work)])
    const found = await policyVersions(work.tx, { mailboxId: mailbox.id, before, limit: perPage + 1 })
    const rows = found.slice(0, perPage)
    const last = found.length > perPage ? rows.at(-1) : undefined
    const versions = rows.map((row) => viewVersion(row, seeing))
    return { versions, after: last ? writeCursor([String(last.version)]) : null }
  })

export const getPolicyVersion: Handler<'getPolicyVersion'> = ({ mailbox: slug, version }, request) =>
  oversee(request, policiesOnly, async (work) => {
    const [{ mailbox }, seeing] = await Promise.all([openPolicy(work.tx, slug, work.today), seeingOf(work)])
    const row = await policyVersion(work.tx, mailbox.id, version)
    if (!row) throw new Problem('not_found', 'not_found')
    return { ...viewVersion(row, seeing), document: row.document }
  })

export const checkPolicy: Handler<'checkPolicy'> = ({ document, mailbox }, request) =>
  oversee(request, policiesOnly, async (work) => {
    const parsed = parsePolicy(document)
    if ('faults' in parsed) return parsed
    const opened = mailbox === undefined ? null : await openPolicy(work.tx, mailbox, work.today)
    return { faults: check(parsed.policy, { ...(await seeingOf(work)), before: opened?.newest.document }) }
  })

export const comparePolicies: Handler<'comparePolicies'> = ({ from, to }, request) =>
  oversee(request, policiesOnly, async (work) => {
    const [was, is] = await Promise.all([sideOf(from, 'from', work), sideOf(to, 'to', work)])
    return { changes: compare(was, is) }
  })

export const composePolicy: Handler<'composePolicy'> = ({ preset: id, document }, request) =>
  oversee(request, policiesOnly, async () => {
    const preset = presets.get(id)
    if (!preset) throw invalid('preset', 'choice')
    const before = documentOf(document)
    const after = preset.kind === 'base' ? preset.policy : documentOf(compose(before, preset.rules))
    return { document: after, changes: compare(before, after) }
  })

export const previewLimit: Handler<'previewLimit'> = (limit, request) =>
  oversee(request, policiesOnly, async ({ tx, tenant }) => {
    const now = momentAt(businessTime(request.deps.clock, tenant).getTime(), tenant.timeZone)
    return { clock: expectedClock(limit, { calendar: await request.deps.calendars.of(tx, tenant), now }) }
  })

async function sideOf(side: PolicySide, path: string, { tx, today }: Administration): Promise<Policy> {
  if ('preset' in side) {
    const preset = presets.get(side.preset)
    if (!preset) throw invalid(`${path}.preset`, 'choice')
    return preset.policy
  }
  if ('document' in side) return documentOf(side.document, `${path}.document`)
  const { mailbox, draft } = await openPolicy(tx, side.mailbox, today)
  const found = 'draft' in side ? draft : await policyVersion(tx, mailbox.id, side.version)
  if (!found) throw new Problem('not_found', 'not_found')
  return found.document
}
