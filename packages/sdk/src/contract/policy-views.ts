/** Policies as administrators see and change them: presets, versions, the draft, what differs, a rehearsal. */
import { z } from 'zod'
import { limits } from './limits.ts'
import { mailboxSlugSchema } from './mailbox.ts'
import { policyChangeSchema } from './policy/change.ts'
import { faultSchema } from './policy/fault.ts'
import { idSchema } from './policy/names.ts'
import { policySchema } from './policy/policy.ts'
import { rehearsedLetterSchema } from './policy/rehearsal.ts'
import { limitSchema } from './policy/time.ts'
import { clockSchema, daySchema, instantSchema, spanSchema } from './span.ts'
import { textSchema } from './text.ts'

const kind = z.enum(['base', 'part']).meta({ description: 'A part composes with a base; it is no whole policy.' })

export const presetListSchema = z
  .object({
    presets: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        kind,
        source: z.string(),
        clauses: z.object({ rules: z.int(), defaults: z.int(), notSoftware: z.int() }),
        blanks: z.int().meta({ description: 'How many values have to be entered before it can be in force.' }),
      }),
    ),
  })
  .meta({ id: 'PresetList' })

/** A clause of the text, and where it is. */
export const clausePlaceSchema = z.object({
  ref: z.string(),
  quote: z.string(),
  as: z.enum(['rule', 'default', 'notSoftware']),
  at: z.array(z.string()).meta({ description: 'Rules as `section.id`, or sections.' }),
  why: z.string().nullable().meta({ description: 'Why software has no part in it.' }),
})

export const presetSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    kind,
    document: policySchema,
    clauses: z.array(clausePlaceSchema),
    blanks: z.array(z.object({ path: z.string(), clause: z.string().nullable() })),
  })
  .meta({ id: 'Preset' })
export type PresetView = z.infer<typeof presetSchema>

/** Who has agreed to a change so far, where the policy demands it. */
export const approvalSchema = z.object({
  role: z.string(),
  roleName: z.string(),
  by: z.string().nullable(),
  at: instantSchema.nullable(),
})

export const policyVersionSchema = z
  .object({
    version: z.int(),
    title: z.string(),
    inForceFrom: daySchema,
    publishedAt: instantSchema.nullable(),
    publishedBy: z.string().nullable(),
    reason: z.string().nullable(),
    approvals: z.array(approvalSchema),
  })
  .meta({ id: 'PolicyVersion' })

export const policyDraftSchema = z.object({
  revision: z.int().meta({ description: 'Said back as `seen`; it counts every saving.' }),
  base: z.int().meta({ description: 'The version it was begun from.' }),
  document: policySchema,
  faults: z.array(faultSchema),
  savedAt: instantSchema,
  savedBy: z.string(),
  proposed: z
    .object({
      inForceFrom: daySchema,
      reason: z.string(),
      at: instantSchema,
      by: z.string(),
      approvals: z.array(approvalSchema),
    })
    .nullable()
    .meta({ description: 'Published already, and waiting for whoever has to agree.' }),
})

export const policyViewSchema = z
  .object({
    mailbox: z.object({ slug: z.string(), name: z.string() }),
    today: daySchema,
    inForce: z.int().meta({ description: 'The version that letters are received under today.' }),
    newest: policyVersionSchema.extend({ document: policySchema }),
    draft: policyDraftSchema.nullable(),
    preset: z.string().nullable().meta({ description: 'The preset it came from, whose text can be read beside it.' }),
    organisation: z
      .object({
        roles: z.array(
          z.object({
            id: z.string(),
            name: z.string(),
            unit: z.string().nullable().meta({ description: 'The unit that holds it; null for one of every unit.' }),
            held: z.boolean().meta({ description: 'Whether somebody has it.' }),
          }),
        ),
        duties: z.array(z.object({ id: z.string(), unit: z.string() })),
      })
      .meta({ description: 'Whom rules can speak of: the roles there are, and the units that have a duty.' }),
  })
  .meta({ id: 'PolicyView' })
export type PolicyView = z.infer<typeof policyViewSchema>

export const policyVersionPageSchema = z
  .object({ versions: z.array(policyVersionSchema), after: z.string().nullable() })
  .meta({ id: 'PolicyVersionPage' })

/** A policy as it was typed: whatever it is, what is wrong with it is told. */
const document = z.record(z.string(), z.unknown())

export const checkPolicySchema = z.strictObject({
  document,
  mailbox: mailboxSlugSchema
    .optional()
    .meta({ description: 'Whose policy it is to be: what was so before is only remarked on.' }),
})
export const faultListSchema = z.object({ faults: z.array(faultSchema) }).meta({ id: 'PolicyFaults' })

export const composeSchema = z.strictObject({
  preset: idSchema,
  document: document.meta({ description: 'What a part is put into; a base takes its place.' }),
})
export const composedSchema = z
  .object({ document: policySchema, changes: z.array(policyChangeSchema) })
  .meta({ id: 'ComposedPolicy' })

/** As much of a limit as its last day depends on. */
export const previewLimitSchema = limitSchema
  .pick({ milestone: true, from: true, firstDay: true, rolls: true, clause: true, target: true, cap: true })
  .extend({ span: spanSchema })
export const limitPreviewSchema = z.object({ clock: clockSchema }).meta({ id: 'LimitPreview' })

export const saveDraftSchema = z.strictObject({
  seen: z.int().min(0).meta({ description: 'The draft’s revision as you saw it; 0 where there was none.' }),
  document,
})
export const discardDraftSchema = z.strictObject({ seen: z.int().min(1) })
export const publishSchema = z.strictObject({
  seen: z.int().min(1).meta({ description: 'The draft’s revision.' }),
  newest: z.int().min(1).meta({ description: 'The newest version as you saw it.' }),
  inForceFrom: daySchema,
  reason: textSchema(limits.reasonLength).meta({ description: 'Why it changes; kept with the version.' }),
})
export const agreeSchema = z.strictObject({ seen: z.int().min(1) })

/** One of the two that are compared. */
const side = z.union([
  z.strictObject({ preset: idSchema }),
  z.strictObject({ mailbox: mailboxSlugSchema, version: z.int().min(1) }),
  z.strictObject({ mailbox: mailboxSlugSchema, draft: z.literal(true) }),
  z.strictObject({ document }),
])
export const compareSchema = z.strictObject({ from: side, to: side })
export type PolicySide = z.infer<typeof side>
export const comparisonSchema = z.object({ changes: z.array(policyChangeSchema) }).meta({ id: 'PolicyComparison' })

/** The most letters that are looked at in one step; a rehearsal takes as many steps as it needs. */
export const rehearsedAtOnce = 50

export const rehearseSchema = z.strictObject({
  document: document
    .optional()
    .meta({ description: 'The policy to rehearse; the mailbox’s draft where none is given.' }),
  after: z.string().max(200).optional().meta({ description: 'Where the next step begins, from the step before.' }),
  count: z.int().min(1).max(rehearsedAtOnce).default(rehearsedAtOnce),
})
export const rehearsalStepSchema = z
  .object({
    looked: z.int().meta({ description: 'How many letters were looked at in this step.' }),
    from: daySchema.nullable().meta({ description: 'The day the oldest of them was received.' }),
    to: daySchema.nullable(),
    letters: z.array(rehearsedLetterSchema).meta({ description: 'Those that differ, the newest first.' }),
    after: z.string().nullable().meta({ description: 'null when there are no more letters.' }),
  })
  .meta({ id: 'RehearsalStep' })
export type RehearsalStep = z.infer<typeof rehearsalStepSchema>
