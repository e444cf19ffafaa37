/**
 * 再次来信: a letter that goes on from an earlier one says which, and the server links both.
 *
 * Whether a code is a letter's is never told to whoever writes: any code that is well-formed is taken, and the link is
 * shown only to members who may read both letters.
 */
import { z } from 'zod'
import { letterIdSchema } from './letter-parts.ts'
import { letterStatuses } from './letter-status.ts'
import { limits } from './limits.ts'
import { repeatKinds } from './policy/intake.ts'
import { daySchema } from './span.ts'
import { lineSchema, textSchema } from './text.ts'

/** The earlier letter, in the words of whoever writes again. */
export const followsUpSchema = z
  .strictObject({
    letterCode: lineSchema(limits.typedCodeLength).meta({
      description: 'Its letter code. Never its query code, which is the writer’s alone.',
    }),
    submittedOn: daySchema.optional(),
    title: lineSchema(limits.titleLength).optional(),
    content: textSchema(limits.citedLength).optional(),
  })
  .meta({ id: 'FollowsUp' })
export type FollowsUp = z.infer<typeof followsUpSchema>

/** What the writer said about the earlier letter, as it was written. */
export const citedLetterSchema = z
  .object({
    letterCode: z.string(),
    submittedOn: daySchema.nullable(),
    title: z.string().nullable(),
    content: z.string().nullable(),
  })
  .meta({ id: 'CitedLetter' })
export type CitedLetter = z.infer<typeof citedLetterSchema>

/** A letter that another one is linked with, for whoever may read both. */
export const linkedLetterSchema = z
  .object({
    id: letterIdSchema,
    letterCode: z.string(),
    title: z.string().nullable(),
    status: z.enum(letterStatuses),
    receivedOn: daySchema,
  })
  .meta({ id: 'LinkedLetter' })
export type LinkedLetter = z.infer<typeof linkedLetterSchema>

/** What the policy says about a matter that was brought before. Advice: nothing follows by itself. */
export const repeatAdviceSchema = z
  .object({
    rule: z.string(),
    of: z.enum(repeatKinds),
    unlessNew: z.boolean().meta({ description: 'Not where there are new facts or reasons.' }),
    ground: z
      .object({ id: z.string(), text: z.string() })
      .meta({ description: 'The reason by which it can be declined.' }),
    clause: z.string(),
  })
  .meta({ id: 'RepeatAdvice' })
export type RepeatAdvice = z.infer<typeof repeatAdviceSchema>

/** An earlier letter as members see it. */
export const followedLetterSchema = citedLetterSchema
  .extend({
    letter: linkedLetterSchema.nullable().meta({
      description: 'The letter it names; null where there is none, or none that the reader may see.',
    }),
    advice: repeatAdviceSchema.nullable().meta({ description: 'For the desk, while the letter can be declined.' }),
  })
  .meta({ id: 'FollowedLetter' })
