/**
 * The parts a policy is made of: names, conditions, categories, dispositions, steps, limits.
 *
 * Every rule cites the clause it comes from. Where a regulation is silent, the product's own rule stands in its place
 * and says so (`productDefault`).
 */
import { z } from 'zod'
import { productDefault } from './clause.ts'
import { milestones, spanSchema, startEvents } from './span.ts'

export const identityFields = ['realName', 'phone', 'email', 'workUnit', 'homeAddress'] as const
export type IdentityField = (typeof identityFields)[number]

/** A name inside a policy: of a category, a disposition, a role, a rule. */
export const idSchema = z
  .string()
  .max(64)
  .regex(/^[a-z][a-zA-Z0-9-]*$/)

export const clauseSchema = z
  .string()
  .min(1)
  .meta({ description: `The clause it comes from; \`${productDefault}\` where the regulation is silent.` })

/** The facts a condition may ask about. Each is given by the writer, computed, or the office's and units' judgement. */
export const factsSchema = z.strictObject({
  category: z.array(idSchema).optional().meta({ description: 'given' }),
  disposition: z.array(idSchema).optional().meta({ description: 'judged' }),
  anonymous: z.boolean().optional().meta({ description: 'computed: no name was given' }),
  reachable: z.boolean().optional().meta({ description: 'computed: a phone number or an e-mail address was given' }),
  instructed: z.boolean().optional().meta({ description: 'computed: a leader gave an instruction (批示)' }),
  flag: z.array(idSchema).optional().meta({ description: 'judged: one of the policy’s own flags was set' }),
})
export type Facts = z.infer<typeof factsSchema>
const conditions = { when: z.array(factsSchema).optional(), unless: z.array(factsSchema).optional() }

/** `accused`: the form asks whom it is about, and they are kept from it. */
export const categorySchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  hint: z.string(),
  accused: z.boolean().optional(),
  clause: clauseSchema,
})

/** Letters that another desk than the mailbox's office receives: the unit of the tenant that has this duty. */
export const routeSchema = z.strictObject({ id: idSchema, ...conditions, duty: idSchema, clause: clauseSchema })

/** Levels of concealment, each beyond the one before: never published, not even to units, not even to the office. */
export const concealments = ['public', 'unit', 'office'] as const
export type Concealment = (typeof concealments)[number]

/**
 * A step that somebody else has to take: a sign-off (审签) or an instruction (批示). `at`: the unit the step is taken
 * in, which is the role's own (`home`) or the reporting unit (`unit`).
 */
export const stepSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  kind: z.enum(['signOff', 'instruction']),
  role: idSchema,
  at: z.enum(['home', 'unit']),
  ...conditions,
  asks: z.array(z.string()).meta({ description: 'What is looked at (复核内容), shown with the step.' }),
  clause: clauseSchema,
})
export type PolicyStep = z.infer<typeof stepSchema>

/**
 * A disposition (办理方式). `assigns` says whether units handle it; without that, the office answers by itself.
 * `chain` is who has to agree before it takes effect.
 */
export const dispositionSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  hint: z.string(),
  assigns: z.boolean(),
  chain: z.array(stepSchema),
  clause: clauseSchema,
})

export const limitSchema = z.strictObject({
  id: idSchema,
  milestone: z.enum(milestones),
  ...conditions,
  span: spanSchema,
  from: z.enum(startEvents),
  firstDay: z.enum(['excluded', 'counted']),
  rolls: z.boolean(),
  clause: clauseSchema,
  reading: z.string().optional(),
})
export type Limit = z.infer<typeof limitSchema>

/** 催办: a notice to whoever holds the task, once the limit has run out without a result. */
export const reminderSchema = z.strictObject({
  id: idSchema,
  milestone: z.enum(milestones),
  when: z.enum(['overdue', 'overdueUnexplained']),
  clause: clauseSchema,
})

/** 延期. `approver`: whose desk grants it, or nobody's: then the reason given is enough. */
export const extensionRuleSchema = z.strictObject({
  milestones: z.array(z.enum(milestones)).min(1),
  approver: z.enum(['office', 'nobody']),
  by: z.enum(['promisedDate', 'span']),
  span: spanSchema.nullable(),
  times: z.int().min(1).nullable().meta({ description: 'How often at most; null for no number.' }),
  toSender: z.boolean().meta({ description: 'Whether the writer is told the reason and the promised date.' }),
  clause: clauseSchema,
})
export type ExtensionRule = z.infer<typeof extensionRuleSchema>
