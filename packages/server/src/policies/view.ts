/** Policies as administrators see them. */
import type { Output, Policy, PolicyView } from '@yanlu/sdk/contract'
import { blanksOf } from '../domain/blanks.ts'
import { check } from '../domain/check/check.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Preset } from '../domain/presets/index.ts'
import { presets } from '../domain/presets/index.ts'
import { localInstant } from '../time.ts'
import type { Approval, DraftRow, OpenedPolicy, PolicyRow } from './store/drafts.ts'

export interface Seeing {
  timeZone: string
  today: string
  names: ReadonlyMap<string, string>
  organisation: Organisation
  /** Names of units by id. */
  unitNames: ReadonlyMap<string, string>
  staffed: ReadonlySet<string>
}

export function viewPolicy({ mailbox, newest, inForce, draft }: OpenedPolicy, seeing: Seeing): PolicyView {
  return {
    mailbox: { slug: mailbox.slug, name: mailbox.name },
    today: seeing.today,
    inForce: inForce.version,
    newest: { ...viewVersion(newest, seeing), document: newest.document },
    draft: draft && viewDraft(draft, newest.document, seeing),
    preset: presets.has(newest.document.id) ? newest.document.id : null,
    organisation: viewOrganisation(seeing),
  }
}

function viewOrganisation({ organisation, unitNames, staffed }: Seeing): PolicyView['organisation'] {
  const { units, roles } = organisation
  const nameOf = (unit: string | null) => (unit ? (unitNames.get(unit) ?? null) : null)
  const duties = [...units.values()].flatMap(({ id, duty }) => (duty ? [{ id: duty, unit: nameOf(id) ?? '' }] : []))
  return {
    roles: [...roles.values()].map(({ id, name, unit }) => ({ id, name, unit: nameOf(unit), held: staffed.has(id) })),
    duties,
  }
}

export function viewVersion(row: PolicyRow, seeing: Seeing): Output<'listPolicyVersions'>['versions'][number] {
  const { version, inForceFrom, publishedAt, publishedBy, reason, approvals, document } = row
  return {
    version,
    title: document.title,
    inForceFrom,
    publishedAt: publishedAt && localInstant(publishedAt, seeing.timeZone),
    publishedBy: publishedBy && (seeing.names.get(publishedBy) ?? null),
    reason,
    approvals: approvals.map((approval) => viewApproval(approval, seeing)),
  }
}

function viewDraft(row: DraftRow, before: Policy, seeing: Seeing): NonNullable<PolicyView['draft']> {
  const { revision, base, document, savedAt, savedBy, proposed } = row
  return {
    revision,
    base,
    document,
    faults: check(document, { ...seeing, before }),
    savedAt: localInstant(savedAt, seeing.timeZone),
    savedBy: seeing.names.get(savedBy) ?? '',
    proposed: proposed && {
      inForceFrom: proposed.inForceFrom,
      reason: proposed.reason,
      at: localInstant(new Date(proposed.at), seeing.timeZone),
      by: seeing.names.get(proposed.by) ?? '',
      approvals: proposed.approvals.map((approval) => viewApproval(approval, seeing)),
    },
  }
}

function viewApproval({ role, member, at }: Approval, { organisation, names, timeZone }: Seeing) {
  return {
    role,
    roleName: organisation.roles.get(role)?.name ?? role,
    by: member && (names.get(member) ?? null),
    at: at && localInstant(new Date(at), timeZone),
  }
}

export function viewPresetRow({ id, title, kind, clauses, policy }: Preset): Output<'listPresets'>['presets'][number] {
  const count = (as: Preset['clauses'][number]['as']) => clauses.filter((clause) => clause.as === as).length
  return {
    ...{ id, title, kind },
    source: policy.about.source,
    clauses: { rules: count('rule'), defaults: count('default'), notSoftware: count('notSoftware') },
    blanks: blanksOf(policy).length,
  }
}

export function viewPreset({ id, title, kind, clauses, policy }: Preset): Output<'getPreset'> {
  return {
    ...{ id, title, kind },
    document: policy,
    clauses: clauses.map((clause) => ({
      ref: clause.ref,
      quote: clause.quote,
      as: clause.as,
      at: 'at' in clause ? [...clause.at] : [],
      why: 'why' in clause ? clause.why : null,
    })),
    blanks: blanksOf(policy),
  }
}
