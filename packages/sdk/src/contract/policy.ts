/**
 * The policy (办理规则): every rule of a mailbox, as data. One document, no rule language, no scripting.
 *
 * - A condition is an array of plain objects: OR of ANDs over the closed vocabulary of `factsSchema`.
 * - Rules have ids; for each milestone the first rule that fits wins.
 * - Every rule cites the clause it comes from; `reading` says which reading of an ambiguous text was taken.
 */
import { z } from 'zod'
import { milestones, spanSchema, startEvents } from './span.ts'

export const identityFields = ['realName', 'phone', 'email', 'workUnit', 'homeAddress'] as const
export type IdentityField = (typeof identityFields)[number]

export const letterActs = ['accept', 'assign', 'signIn', 'report', 'reply', 'openIdentity', 'purge'] as const
export type LetterAct = (typeof letterActs)[number]

/** A name inside a policy: of a category, a disposition, a rule. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[a-z][a-zA-Z0-9-]*$/)
const id = idSchema
const clause = z.string().min(1)

/** The facts a condition may ask about. Each is given by the writer or decided by the office. */
export const factsSchema = z.strictObject({
  category: z.array(id).optional().meta({ description: 'given' }),
  disposition: z.array(id).optional().meta({ description: 'judged' }),
  anonymous: z.boolean().optional().meta({ description: 'computed: no name was given' }),
})
export type Facts = z.infer<typeof factsSchema>

export const categorySchema = z.strictObject({ id, name: z.string(), hint: z.string(), clause })

/** A disposition (办理方式). `assigns` says whether units handle it; without that, the office answers by itself. */
export const dispositionSchema = z.strictObject({
  id,
  name: z.string(),
  hint: z.string(),
  assigns: z.boolean(),
  clause,
})

export const limitSchema = z.strictObject({
  id,
  milestone: z.enum(milestones),
  when: z.array(factsSchema).optional(),
  unless: z.array(factsSchema).optional(),
  span: spanSchema,
  from: z.enum(startEvents),
  firstDay: z.enum(['excluded', 'counted']),
  rolls: z.boolean(),
  clause,
  reading: z.string().optional(),
})
export type Limit = z.infer<typeof limitSchema>

/** 催办: a notice to whoever holds the task, once the limit has run out without a result. */
export const reminderSchema = z.strictObject({ id, milestone: z.enum(milestones), when: z.literal('overdue'), clause })

export const policySchema = z.strictObject({
  id,
  title: z.string(),
  notice: z.array(z.strictObject({ text: z.string(), clause })),
  categories: z.array(categorySchema).min(1),
  /** Groups of fields, one of each group being enough; a missing expected group warns, a missing required one refuses. */
  identity: z.strictObject({
    required: z.array(z.array(z.enum(identityFields)).min(1)),
    expected: z.array(z.array(z.enum(identityFields)).min(1)),
    clause,
  }),
  dispositions: z.array(dispositionSchema).min(1),
  limits: z.array(limitSchema),
  reminders: z.array(reminderSchema),
  /** The clause that an act rests on, shown where the act is refused. */
  acts: z.partialRecord(z.enum(letterActs), clause),
})
export type Policy = z.infer<typeof policySchema>
