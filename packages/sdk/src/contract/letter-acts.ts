/** What each act of a member takes. `seen` is how two people at the same letter are told of each other. */
import { z } from 'zod'
import { letterViewSchema } from './letter.ts'
import { outcomes } from './letter-parts.ts'
import { limits } from './limits.ts'
import { idSchema } from './policy-parts.ts'
import { daySchema } from './span.ts'
import { identitySchema } from './submission.ts'
import { lineSchema, textSchema } from './text.ts'

export const seenSchema = z
  .int()
  .min(1)
  .meta({ description: 'The letter’s `seq` as you saw it; if somebody acted since, you are told.' })
const seen = seenSchema
const officialText = textSchema(limits.officialTextLength)
const reason = lineSchema(limits.reasonLength)
const units = z.array(z.uuid()).min(1).max(limits.unitsPerAssignment).meta({ description: 'The lead unit first.' })

/** Acts that take nothing but `seen`. */
export const bareActSchema = z.strictObject({ seen })
/** Acts that take a reason. */
export const reasonedActSchema = z.strictObject({ seen, reason })
/** Acts that take a text. */
export const wordedActSchema = z.strictObject({ seen, text: officialText })

export const acceptSchema = z.strictObject({
  seen,
  disposition: idSchema,
  proposal: officialText.optional().meta({ description: '拟办意见, for whoever has to sign off.' }),
})
export const declineSchema = z.strictObject({
  seen,
  ground: idSchema.meta({ description: 'One of the policy’s reasons for declining.' }),
  reason,
  turnTo: reason.optional().meta({ description: 'Where to turn instead, or what to do.' }),
})
export const assignSchema = z.strictObject({ seen, units, requirements: officialText.optional() })
export const signOffSchema = z.strictObject({ seen, text: officialText.optional() })
export const instructSchema = z.strictObject({
  seen,
  task: z.int().min(1).optional().meta({ description: 'The step that waits for it; none for one given unasked.' }),
  text: officialText,
})
export const returnSchema = z.strictObject({
  seen,
  reason,
  basis: reason.meta({ description: 'The basis (依据): the rule by which another unit is competent.' }),
})
export const reclassifySchema = z.strictObject({ seen, category: idSchema, reason })
export const askExtensionSchema = z.strictObject({ seen, reason, promisedOn: daySchema.optional() })
export const reportSchema = z.strictObject({
  seen,
  text: officialText,
  outcome: z.enum(outcomes).default('solved'),
  promisedOn: daySchema.optional().meta({ description: 'For `planned`: the day it is promised for.' }),
  flags: z.array(idSchema).max(20).default([]),
})
export const explainSchema = z.strictObject({ seen, text: officialText, promisedOn: daySchema.optional() })
export const redoSchema = z.strictObject({ seen, reason, requirements: officialText })
export const closeSchema = z.strictObject({
  seen,
  reason: reason.optional().meta({ description: 'For a letter that is owed no answer: how it was used.' }),
})
export const nameAccusedSchema = z.strictObject({
  seen,
  units: z.array(z.uuid()).max(limits.accused),
  members: z.array(z.uuid()).max(limits.accused),
})
export const recuseSchema = z.strictObject({
  seen,
  member: z.uuid().optional().meta({ description: 'Who steps back; the caller where nobody is named.' }),
  reason,
})

export const openedIdentitySchema = z
  .object({ identity: identitySchema, letter: letterViewSchema })
  .meta({ id: 'OpenedIdentity' })

/** After an act by which the letter leaves the caller's sight there is nothing left to show. */
export const leftLetterSchema = z
  .object({ letter: letterViewSchema.nullable().meta({ description: 'null when you may not read it any more.' }) })
  .meta({ id: 'LeftLetter' })
