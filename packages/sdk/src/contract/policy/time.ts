/** Rules about time: limits, what runs beside or instead of them, reminders, extensions. */
import { z } from 'zod'
import { milestones, spanSchema, startEvents } from '../span.ts'
import { conditions } from './facts.ts'
import {
  clauseSchema as clause,
  idSchema,
  numberOrBlankSchema,
  readingShape,
  ruleSchema,
  spanOrBlankSchema,
  wordsSchema as words,
} from './names.ts'

/** What missing a limit means: the act is refused, needs the desk's consent, is remarked on, or asks for a choice. */
export const missedMeanings = ['refuse', 'consent', 'flag', 'choice'] as const

/** What becomes of a limit when its start happens again: it runs from the beginning, or goes on from the first time. */
export const resumptions = ['restarts', 'continues'] as const

/**
 * 时限. For each milestone the first limit that fits runs; one that is `beside` runs besides it. `target` is the softer
 * end of a range (2至3), `cap` the last day that extensions can reach, both counted from the same start.
 */
export const limitSchema = ruleSchema.extend({
  milestone: z.enum(milestones),
  ...conditions,
  span: spanOrBlankSchema,
  target: spanSchema.optional(),
  cap: spanSchema.optional(),
  beside: z.boolean().optional(),
  from: z.enum(startEvents),
  /** Which occurrence starts it, where the start can happen more than once for the same task. */
  occurrence: z.enum(['first', 'each']).default('each'),
  onRedo: z.enum(resumptions).default('restarts'),
  onReassignment: z.enum(resumptions).default('restarts'),
  /** While the writer completes the letter: it stops and begins anew after, waits and goes on after, or runs on. */
  onSupplement: z.enum(['restarts', 'pauses', 'runs']).default('restarts'),
  missed: z.enum(missedMeanings).default('flag'),
  choices: z.array(z.strictObject({ id: idSchema, name: words })).optional(),
  firstDay: z.enum(['excluded', 'counted']),
  rolls: z.boolean(),
  ...readingShape,
})
export type Limit = z.infer<typeof limitSchema>

/** A limit of one letter in place of the policy's: by law (从其规定), or set by whoever may (限期). */
export const overrideRuleSchema = ruleSchema.extend({
  kind: z.enum(['statutory', 'set']),
  milestones: z.array(z.enum(milestones)).min(1),
  basis: z.boolean().meta({ description: 'Whether its legal basis has to be named.' }),
  ...conditions,
})

/** 催办: a notice to whoever holds the task: some working days before the end, or once it is over without a result. */
export const reminderSchema = ruleSchema.extend({
  milestone: z.enum(milestones),
  ...conditions,
  at: z.enum(['dueSoon', 'overdue', 'overdueUnexplained']),
  /** Working days before the end, for `dueSoon`. */
  lead: numberOrBlankSchema.nullable().default(null),
  to: z.enum(['unit', 'office', 'leader']).default('unit'),
})

/**
 * 延期. `granted`: by the approver; `declared`: by saying so (publicly, where the rule requires a statement);
 * `excused`: by the reason in the result itself. `adds` to the end before rolling, `total` from the same start, or the
 * day that is promised.
 */
export const extensionRuleSchema = ruleSchema.extend({
  milestones: z.array(z.enum(milestones)).min(1),
  ...conditions,
  how: z.enum(['granted', 'declared', 'excused']),
  approver: z.union([z.enum(['office', 'nobody']), idSchema]).meta({ description: 'The desk, nobody, or a role.' }),
  by: z.enum(['promisedDate', 'adds', 'total']),
  span: spanOrBlankSchema.nullable(),
  times: z.int().min(1).nullable().meta({ description: 'How often at most; null for no number.' }),
  /** Asked for at the earliest so long before the end; null for at any time. */
  opensBefore: spanSchema.nullable().default(null),
  /** Asked for at the latest so long after the start; null for until the end. */
  within: spanSchema.nullable().default(null),
  toSender: z.boolean().meta({ description: 'Whether the writer is told the reason and the promised date.' }),
  ...readingShape,
})
export type ExtensionRule = z.infer<typeof extensionRuleSchema>

/** How long after the answer the writer may dispute it; how often they may ask for progress. */
export const disputeRuleSchema = z.strictObject({ within: spanSchema, clause })
export const progressRuleSchema = z.strictObject({ every: spanSchema, clause })
