/**
 * The policy (办理规则): every rule of a mailbox, as data. One document, no rule language, no scripting.
 *
 * - A condition is an array of plain objects: OR of ANDs over the closed vocabulary of `factsSchema`.
 * - Rules have ids; for each milestone the first rule that fits wins.
 * - Every rule cites the clause it comes from; `reading` says which reading of an ambiguous text was taken.
 */
import { z } from 'zod'
import { letterActs } from './act.ts'
import {
  categorySchema,
  clauseSchema as clause,
  concealments,
  dispositionSchema,
  extensionRuleSchema,
  identityFields,
  idSchema,
  limitSchema,
  reminderSchema,
  routeSchema,
  stepSchema,
} from './policy-parts.ts'
import { spanSchema } from './span.ts'

const fieldGroups = z.array(z.array(z.enum(identityFields)).min(1))

/** Who may write how, and what not giving a name means. */
export const identityRuleSchema = z.strictObject({
  /** Groups of fields, one of each group being enough; a missing expected group warns, a missing required one refuses. */
  required: fieldGroups,
  expected: fieldGroups,
  /** What it means here to give no name (or no way to be reached), in plain words, and whether an answer is owed then. */
  anonymous: z.strictObject({ answerOwed: z.boolean(), means: z.string(), clause }),
  /** Levels of concealment the writer may ask for, each in plain words. */
  conceal: z.array(z.strictObject({ level: z.enum(concealments), means: z.string(), clause })),
  clause,
})

/** 不予受理: the reasons there are, each with where to turn instead where somebody else is competent. */
export const declineRuleSchema = z.strictObject({
  reasons: z.array(z.strictObject({ id: idSchema, text: z.string(), turnTo: z.string().nullable(), clause })).min(1),
  suggestionRequired: z.boolean(),
  clause,
})

/** 答复: by whom, and in whose name and under whose seal. */
export const replyRuleSchema = z.strictObject({
  by: z.enum(['office', 'unit']),
  as: z.enum(['office', 'unit']),
  clause,
})

/** Whom a letter is about: never a reader of it; `assign` says to whom alone it may go. */
export const accusedRuleSchema = z.strictObject({ assign: z.enum(['anyOther', 'superior']), clause })

/** When the mailbox is opened: every working day, every day, or once a week (`weekday`, 1 for Monday). */
export const openingRuleSchema = z.strictObject({
  every: z.enum(['workingDay', 'day', 'week']),
  weekday: z.int().min(1).max(7).nullable(),
  clause,
})

export const policySchema = z.strictObject({
  id: idSchema,
  title: z.string(),
  notice: z.array(z.strictObject({ text: z.string(), clause })),
  opening: openingRuleSchema,
  categories: z.array(categorySchema).min(1),
  routes: z.array(routeSchema),
  identity: identityRuleSchema,
  decline: declineRuleSchema,
  dispositions: z.array(dispositionSchema).min(1),
  /** Judgements that rules may ask about, set when a result is reported. */
  flags: z.array(z.strictObject({ id: idSchema, name: z.string(), clause })),
  limits: z.array(limitSchema),
  reminders: z.array(reminderSchema),
  extension: extensionRuleSchema.nullable(),
  /** Steps a result goes through after it is reported, in order. */
  reviews: z.array(stepSchema),
  /** 退办、二次交办: how often a result may go back; null for no number. */
  redo: z.strictObject({ times: z.int().min(1).nullable(), clause }),
  reply: replyRuleSchema,
  /** How long after the answer the writer may dispute it, once. */
  dispute: z.strictObject({ within: spanSchema, clause }),
  /** How often the writer may ask for progress. */
  progress: z.strictObject({ every: spanSchema, clause }),
  accused: accusedRuleSchema,
  /** The clause that an act rests on, shown where the act is refused. */
  acts: z.partialRecord(z.enum(letterActs), clause),
})
export type Policy = z.infer<typeof policySchema>
