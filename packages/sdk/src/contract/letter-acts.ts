/** What each act takes. `seen` is how two people at the same letter are told of each other. */
import { z } from 'zod'
import { letterViewSchema } from './letter.ts'
import { limits } from './limits.ts'
import { idSchema } from './policy.ts'
import { identitySchema } from './submission.ts'
import { lineSchema, textSchema } from './text.ts'

const seen = z
  .int()
  .min(1)
  .meta({ description: 'The letter’s `seq` as you saw it; if somebody acted since, you are told.' })
const officialText = textSchema(limits.officialTextLength)
const reason = lineSchema(limits.reasonLength)

export const acceptSchema = z.strictObject({ seen, disposition: idSchema })
export const assignSchema = z.strictObject({
  seen,
  units: z.array(z.uuid()).min(1).max(limits.unitsPerAssignment).meta({ description: 'The lead unit first.' }),
  requirements: officialText.optional(),
})
export const signInSchema = z.strictObject({ seen })
export const reportSchema = z.strictObject({ seen, text: officialText })
export const replySchema = z.strictObject({ seen, text: officialText })
export const openIdentitySchema = z.strictObject({ seen, reason })
export const purgeSchema = z.strictObject({ seen, reason })

export const openedIdentitySchema = z
  .object({ identity: identitySchema, letter: letterViewSchema })
  .meta({ id: 'OpenedIdentity' })
