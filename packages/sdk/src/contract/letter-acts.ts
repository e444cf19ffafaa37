/** What each act of a member takes. `seen` is how two people at the same letter are told of each other. */
import { z } from 'zod'
import { letterViewSchema } from './letter.ts'
import { limits } from './limits.ts'
import { idSchema } from './policy/names.ts'
import { outcomes } from './policy/outcome.ts'
import { daySchema, milestones, notices, spanSchema } from './span.ts'
import { identitySchema } from './submission.ts'
import { lineSchema, textSchema } from './text.ts'

export const seenSchema = z
  .int()
  .min(1)
  .meta({ description: 'The letter’s `seq` as you saw it; if somebody acted since, you are told.' })
const seen = seenSchema
const stated = z
  .record(idSchema, textSchema(limits.reasonLength))
  .optional()
  .meta({ description: 'What the policy requires for the act (see `acts[].requires`), by its id.' })
const act = { seen, stated }
const officialText = textSchema(limits.officialTextLength)
const reason = lineSchema(limits.reasonLength)
const units = z.array(z.uuid()).min(1).max(limits.unitsPerAssignment).meta({ description: 'The lead unit first.' })

/** Acts that take nothing but `seen`. */
export const bareActSchema = z.strictObject({ ...act })
/** Acts that take a reason. */
export const reasonedActSchema = z.strictObject({ ...act, reason })
/** Acts that take a text. */
export const wordedActSchema = z.strictObject({ ...act, text: officialText })

export const acceptSchema = z.strictObject({
  ...act,
  disposition: idSchema,
  proposal: officialText.optional().meta({ description: '拟办意见, for whoever has to sign off.' }),
})
export const declineSchema = z.strictObject({
  ...act,
  ground: idSchema.meta({ description: 'One of the policy’s reasons for declining.' }),
  reason,
  turnTo: reason.optional().meta({ description: 'Where to turn instead, or what to do.' }),
})
export const assignSchema = z.strictObject({ ...act, units, requirements: officialText.optional() })
export const signOffSchema = z.strictObject({ ...act, text: officialText.optional() })
export const instructSchema = z.strictObject({
  ...act,
  task: z.int().min(1).optional().meta({ description: 'The step that waits for it; none for one given unasked.' }),
  text: officialText,
  ends: z
    .boolean()
    .optional()
    .meta({ description: 'Nothing more is done with the letter, where the step may end it.' }),
  disposition: idSchema.optional().meta({ description: 'Another disposition, where the step may send it there.' }),
})
export const returnSchema = z.strictObject({
  ...act,
  reason,
  basis: reason.meta({ description: 'The basis (依据): the rule by which another unit is competent.' }),
})
export const reclassifySchema = z.strictObject({ ...act, category: idSchema, reason })
export const askExtensionSchema = z.strictObject({ ...act, reason, promisedOn: daySchema.optional() })
export const reportSchema = z.strictObject({
  ...act,
  text: officialText,
  outcome: z.enum(outcomes).default('solved'),
  promisedOn: daySchema.optional().meta({ description: 'For `planned`: the day it is promised for.' }),
  flags: z.array(idSchema).max(20).default([]),
})
export const explainSchema = z.strictObject({ ...act, text: officialText, promisedOn: daySchema.optional() })
export const redoSchema = z.strictObject({ ...act, reason, requirements: officialText })
export const writeSchema = z.strictObject({
  ...act,
  text: officialText,
  notice: z.enum(notices).optional().meta({ description: 'As which notice: it meets the limit for that.' }),
})
export const referSchema = z.strictObject({
  ...act,
  disposition: idSchema.meta({ description: 'One of the policy’s dispositions that refer a letter.' }),
  body: lineSchema(limits.nameLength).optional().meta({ description: 'The body outside; or else `unit`.' }),
  unit: z.uuid().optional().meta({ description: 'The unit of the organisation whose desk it goes to.' }),
  reason: reason.meta({ description: '转办意见、上报理由; the writer reads it.' }),
})
const flags = z.array(idSchema).max(20).default([])
export const markSchema = z.strictObject({ ...act, set: flags, off: flags, reason: reason.optional() })
export const setLimitSchema = z.strictObject({
  ...act,
  override: idSchema.meta({ description: 'The policy’s rule by which another limit can be set.' }),
  milestone: z.enum(milestones),
  task: z.int().min(1).optional(),
  span: spanSchema.optional().meta({ description: 'How long, from where the limit began; or else `dueOn`.' }),
  dueOn: daySchema.optional(),
  basis: reason.optional().meta({ description: 'The law or the decision it rests on.' }),
})
export const liftLimitSchema = z.strictObject({
  ...act,
  milestone: z.enum(milestones),
  task: z.int().min(1).optional(),
})
export const settleSchema = z.strictObject({ ...act, choice: idSchema, reason: reason.optional() })
export const closeSchema = z.strictObject({
  ...act,
  reason: reason.optional().meta({ description: 'For a letter that is owed no answer: how it was used.' }),
})
export const nameAccusedSchema = z.strictObject({
  ...act,
  units: z.array(z.uuid()).max(limits.accused),
  members: z.array(z.uuid()).max(limits.accused),
})
export const recuseSchema = z.strictObject({
  ...act,
  member: z.uuid().optional().meta({ description: 'Who steps back; the caller where nobody is named.' }),
  reason,
})

export const openedIdentitySchema = z
  .object({
    identity: identitySchema.nullable().meta({ description: 'null while somebody else has to agree first.' }),
    until: z.string().nullable().meta({ description: 'When it is to be hidden again; with the tenant’s offset.' }),
    letter: letterViewSchema,
  })
  .meta({ id: 'OpenedIdentity' })

/** After an act by which the letter leaves the caller's sight there is nothing left to show. */
export const leftLetterSchema = z
  .object({ letter: letterViewSchema.nullable().meta({ description: 'null when you may not read it any more.' }) })
  .meta({ id: 'LeftLetter' })
