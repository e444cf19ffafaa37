/** What a writer gives and gets: the letter, who wrote it, the two codes, and the question they ask with them. */
import { z } from 'zod'
import { followsUpSchema } from './follow-up.ts'
import { limits } from './limits.ts'
import { concealments, identityFields, idSchema } from './policy/names.ts'
import { clockSchema, instantSchema } from './span.ts'
import { lineSchema, textSchema } from './text.ts'

const given = lineSchema(limits.identityFieldLength)
export const identitySchema = z
  .strictObject({
    realName: given.optional(),
    phone: given.optional(),
    email: z.email().max(limits.identityFieldLength).optional(),
    workUnit: given.optional(),
    homeAddress: given.optional(),
  })
  .meta({ id: 'Identity' })
export type Identity = z.infer<typeof identitySchema>

export const submissionSchema = z
  .strictObject({
    secret: z
      .string()
      .regex(/^[A-Za-z0-9_-]{43}$/)
      .meta({
        description:
          '32 random bytes, base64url, made by the client for this letter alone. Both codes derive from it, so sending the same letter again gives the same codes; it is not kept.',
      }),
    category: idSchema,
    title: lineSchema(limits.titleLength),
    text: textSchema(limits.letterLength),
    identity: identitySchema.default({}),
    conceal: z
      .enum(concealments)
      .optional()
      .meta({ description: 'From whom the identity is kept; one of the levels the mailbox offers.' }),
    accused: z
      .array(z.uuid())
      .max(limits.accused)
      .default([])
      .meta({ description: 'Units it is about, where its category asks: they are kept from it.' }),
    followsUp: followsUpSchema.optional().meta({
      description:
        'The earlier letter that this one goes on from. What has to be named of it: the mailbox’s `followUp.cites`.',
    }),
  })
  .meta({ id: 'Submission' })
export type Submission = z.input<typeof submissionSchema>

export const receiptSchema = z
  .object({
    letterCode: z.string().meta({ description: '8 symbols, shown in groups of four; staff may see it.' }),
    queryCode: z.string().meta({ description: '24 symbols, shown in groups of four; the writer’s alone, given once.' }),
    receivedAt: instantSchema,
    promises: z
      .array(clockSchema)
      .meta({ description: 'The clocks that run, and those that would if a unit were given the letter today.' }),
    answerOwed: z.boolean(),
    missing: z.array(z.array(z.enum(identityFields))).meta({
      description: 'Expected groups of fields of which none was given. The letter is received all the same.',
    }),
  })
  .meta({ id: 'Receipt' })
export type Receipt = z.infer<typeof receiptSchema>
