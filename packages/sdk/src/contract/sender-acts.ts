/** What the acts of a letter's writer take: both codes, the last event seen, and what is said. */
import { z } from 'zod'
import { ratingSchema } from './letter.ts'
import { seenSchema } from './letter-acts.ts'
import { limits } from './limits.ts'
import { identitySchema } from './submission.ts'
import { lineSchema, textSchema } from './text.ts'

export const codesSchema = z
  .strictObject({ letterCode: z.string().min(1).max(limits.typedCodeLength), queryCode: z.string().min(1).max(80) })
  .meta({ id: 'LetterQuery' })

const acting = codesSchema.extend({ seen: seenSchema })
const text = textSchema(limits.letterLength)

export const completeLetterSchema = acting.extend({ text, identity: identitySchema.default({}) })
export const senderTextSchema = acting.extend({ text })
export const requestProgressSchema = acting
export const rateSchema = acting.extend({ ...ratingSchema.shape, text: lineSchema(limits.reasonLength).optional() })
