/** Operations on policies: presets to begin with, the draft and its check, versions, what differs, a rehearsal. */
import { z } from 'zod'
import { idSchema } from '../policy/names.ts'
import * as shapes from '../policy-views.ts'
import { mailboxParams, type Operation, pageQuery } from './operation.ts'

const reads = { by: 'member', scope: 'organisation:read' } as const
const manages = { by: 'member', scope: 'organisation:manage' } as const
const ofMailbox = { params: mailboxParams } as const

export const policyOperations = {
  listPresets: { summary: 'Regulations that a policy can begin with', ...reads, output: shapes.presetListSchema },
  getPreset: {
    summary: 'A regulation as data, with the place of each of its clauses',
    ...reads,
    params: z.object({ preset: idSchema }),
    output: shapes.presetSchema,
  },
  getPolicy: {
    summary: 'A mailbox’s policy: the newest version, the draft and what is wrong with it',
    ...reads,
    ...ofMailbox,
    output: shapes.policyViewSchema,
  },
  listPolicyVersions: {
    summary: 'Versions of a mailbox’s policy, the newest first: who changed it, when, why',
    ...reads,
    ...ofMailbox,
    query: pageQuery,
    output: shapes.policyVersionPageSchema,
  },
  getPolicyVersion: {
    summary: 'One version of a mailbox’s policy',
    ...reads,
    params: mailboxParams.extend({ version: z.coerce.number().int().min(1) }),
    output: shapes.policyVersionSchema.extend({ document: shapes.policyViewSchema.shape.newest.shape.document }),
  },
  checkPolicy: {
    summary: 'What is wrong with a policy, at the rule; nothing is kept',
    ...reads,
    body: shapes.checkPolicySchema,
    output: shapes.faultListSchema,
  },
  composePolicy: {
    summary: 'A preset put into a policy: a base takes its place, a part adds or replaces rules; nothing is kept',
    ...reads,
    body: shapes.composeSchema,
    output: shapes.composedSchema,
  },
  previewLimit: {
    summary: 'The days of a limit if it began now',
    ...reads,
    body: shapes.previewLimitSchema,
    output: shapes.limitPreviewSchema,
  },
  savePolicyDraft: {
    summary: 'Keep a draft of a mailbox’s policy, faults and blanks allowed',
    ...manages,
    ...ofMailbox,
    body: shapes.saveDraftSchema,
    output: shapes.policyViewSchema,
  },
  discardPolicyDraft: {
    summary: 'Throw the draft away',
    ...manages,
    ...ofMailbox,
    body: shapes.discardDraftSchema,
    output: shapes.policyViewSchema,
  },
  publishPolicy: {
    summary: 'Publish the draft as the next version, in force from a day; or propose it to whoever has to agree',
    ...manages,
    ...ofMailbox,
    body: shapes.publishSchema,
    output: shapes.policyViewSchema,
  },
  agreePolicy: {
    summary: 'Agree to a proposed policy; it is a version when everybody has agreed',
    ...reads,
    ...ofMailbox,
    body: shapes.agreeSchema,
    output: shapes.policyViewSchema,
  },
  comparePolicies: {
    summary: 'What differs between two versions, presets, drafts or documents, rule by rule',
    ...reads,
    body: shapes.compareSchema,
    output: shapes.comparisonSchema,
  },
  rehearsePolicy: {
    summary: 'Rehearse a policy on the newest letters, a step at a time: what would have been different',
    ...reads,
    ...ofMailbox,
    body: shapes.rehearseSchema,
    output: shapes.rehearsalStepSchema,
  },
} as const satisfies Record<string, Operation>
