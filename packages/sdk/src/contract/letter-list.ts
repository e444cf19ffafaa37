/** Letters as the desk lists them: a row each, due first, a page at a time. */
import { z } from 'zod'
import { letterIdSchema, namedSchema } from './letter-parts.ts'
import { letterStatuses } from './letter-status.ts'
import { limits } from './limits.ts'
import { idSchema } from './policy/names.ts'
import { daySchema, milestones } from './span.ts'

/** Whose move it is. */
export const nextSteps = [
  'accept',
  'complete',
  'decide',
  'signOff',
  'instruct',
  'assign',
  'signIn',
  'report',
  'review',
  'grantExtension',
  'settle',
  'reply',
  'none',
] as const
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
    mailbox: z.string(),
    anonymous: z.boolean().nullable().meta({ description: 'null for whoever may not know.' }),
    receivedOn: daySchema,
    next: z
      .enum(nextSteps)
      .meta({ description: 'The step that the letter waits for; for a unit with a task, its own.' }),
    unit: z.string().nullable(),
    flags: z.object({
      returned: z.boolean().meta({ description: 'A unit returned it and nobody else has it yet.' }),
      redo: z.int().meta({ description: 'How often a result went back.' }),
      disputed: z.boolean(),
      instructed: z.boolean().meta({ description: 'A leader gave an instruction.' }),
      asked: z.boolean().meta({ description: 'The writer wrote or asked for progress, and nobody answered yet.' }),
    }),
    due: z
      .object({
        milestone: z.enum(milestones),
        dueOn: daySchema,
        overdue: z.boolean(),
        provisional: z.boolean(),
        elapsed: z.int(),
        total: z.int(),
      })
      .nullable()
      .meta({ description: 'The nearest open deadline: the days that count, gone (`elapsed`) and in all (`total`).' }),
  })
  .meta({ id: 'LetterRow' })
export type LetterRow = z.infer<typeof letterRowSchema>

export const letterFilters = ['mine', 'received', 'inHand', 'dueSoon', 'overdue', 'answered', 'ended', 'all'] as const
export type LetterFilter = (typeof letterFilters)[number]

export const letterListQuerySchema = z.strictObject({
  show: z.enum(letterFilters).default('mine'),
  category: idSchema.optional(),
  after: z.string().max(200).optional().meta({ description: 'The `after` of the page before.' }),
  limit: z.coerce.number().int().min(1).max(limits.pageSize).default(50),
})

export const letterPageSchema = z
  .object({
    letters: z.array(letterRowSchema),
    after: z.string().nullable().meta({ description: 'Where the following page begins; null on the last.' }),
    counts: z
      .object({ mine: z.int(), overdue: z.int() })
      .meta({ description: 'Letters that wait for you and that are overdue, counted up to 100.' }),
    categories: z.array(namedSchema),
    today: daySchema,
  })
  .meta({ id: 'LetterPage' })
export type LetterPage = z.infer<typeof letterPageSchema>
