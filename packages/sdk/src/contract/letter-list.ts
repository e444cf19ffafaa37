/** Letters as the desk lists them: a row each, due first, a page at a time. */
import { z } from 'zod'
import { letterIdSchema, letterStatuses, namedSchema } from './letter.ts'
import { limits } from './limits.ts'
import { idSchema } from './policy.ts'
import { daySchema, milestones } from './span.ts'

/** Whose move it is. */
export const nextSteps = ['accept', 'assign', 'signIn', 'report', 'reply', 'none'] as const
export type NextStep = (typeof nextSteps)[number]

export const letterRowSchema = z
  .object({
    id: letterIdSchema,
    seq: z.int(),
    letterCode: z.string(),
    registrationNumber: z.string().nullable(),
    title: z.string().nullable(),
    category: namedSchema,
    disposition: namedSchema.nullable(),
    status: z.enum(letterStatuses),
    /** Null for whoever may not know. */
    anonymous: z.boolean().nullable(),
    receivedOn: daySchema,
    next: z.enum(nextSteps),
    unit: z.string().nullable(),
    /** The nearest open deadline: working days gone and in all, for the gauge. */
    due: z
      .object({
        milestone: z.enum(milestones),
        dueOn: daySchema,
        overdue: z.boolean(),
        provisional: z.boolean(),
        elapsed: z.int(),
        total: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'LetterRow' })
export type LetterRow = z.infer<typeof letterRowSchema>

export const letterFilters = ['mine', 'received', 'inHand', 'dueSoon', 'overdue', 'answered', 'all'] as const
export type LetterFilter = (typeof letterFilters)[number]

export const letterListQuerySchema = z.strictObject({
  show: z.enum(letterFilters).default('mine'),
  category: idSchema.optional(),
  after: z.string().max(200).optional().meta({ description: 'The `next` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(limits.pageSize).default(50),
})

export const letterPageSchema = z
  .object({
    letters: z.array(letterRowSchema),
    /** Where the following page begins; null on the last. */
    after: z.string().nullable(),
    /** Letters that wait for you and that are overdue, counted up to 100. */
    counts: z.object({ mine: z.int(), overdue: z.int() }),
    categories: z.array(namedSchema),
    today: daySchema,
  })
  .meta({ id: 'LetterPage' })
export type LetterPage = z.infer<typeof letterPageSchema>
