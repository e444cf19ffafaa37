/** Rules about how a letter is handled: by whom, who signs, what an act needs, who replies. */
import { z } from 'zod'
import { letterActs } from '../act.ts'
import { letterStatuses } from '../letter-status.ts'
import { spanSchema } from '../span.ts'
import { dispositionActs } from './disposition.ts'
import { conditions } from './facts.ts'
import { clauseSchema as clause, idSchema, readingShape, ruleSchema, wordsSchema as words } from './names.ts'
import { requirementKinds } from './requirement.ts'

/** Judgements that rules may ask about: set by the desk or a unit; of one `group` at most one holds. */
export const flagSchema = ruleSchema.extend({
  name: words,
  by: z.enum(['desk', 'unit', 'anybody']).default('anybody'),
  group: idSchema.optional(),
})

/**
 * A role (岗位) that the text names and rules speak of by this id. `at`: in the mailbox's office, above it with the
 * leaders, in every unit, or in a body of its own (`duty`).
 */
export const policyRoleSchema = ruleSchema.extend({
  name: words,
  at: z.enum(['office', 'leaders', 'units', 'body']),
  duty: idSchema.optional(),
})

/** A unit with a duty (职能) that rules speak of by this id, such as the discipline office. */
export const bodySchema = ruleSchema.extend({ name: words, handles: z.boolean().default(true) })

/** Letters that another desk than the mailbox's office receives: the unit of the tenant that has this duty. */
export const routeSchema = ruleSchema.extend({ ...conditions, duty: idSchema })

/** Whose a matter is (归口): by what it is suggested, who has it where several could, and who decides a dispute. */
export const remitRuleSchema = z.strictObject({
  by: z.array(z.enum(['territory', 'function', 'line', 'level', 'owner'])),
  overlap: z.enum(['lead', 'firstReceiver', 'matterOwner', 'duty']),
  /** The duty of the unit that alone has a matter of several units, where `overlap` is `duty`. */
  duty: idSchema.nullable().default(null),
  /** Who decides a dispute over remit; several for several kinds. */
  arbiters: z.array(words).default([]),
  clause,
})

/**
 * A step that somebody else has to take: a sign-off (审签) or an instruction (批示). `at`: the unit the step is taken
 * in, which is the role's own (`home`) or the reporting unit (`unit`). It may end the letter, or send it another way.
 */
export const stepSchema = ruleSchema.extend({
  name: z.string(),
  kind: z.enum(['signOff', 'instruction']),
  role: idSchema,
  at: z.enum(['home', 'unit']),
  ...conditions,
  asks: z.array(z.string()).meta({ description: 'What is looked at (复核内容), shown with the step.' }),
  mayEnd: z.boolean().optional(),
  redirects: z.array(idSchema).optional().meta({ description: 'Dispositions it may be sent to instead.' }),
  ...readingShape,
})
export type PolicyStep = z.infer<typeof stepSchema>

/**
 * A disposition (办理方式). `assigns` says whether units handle it; without that, the office answers by itself. `chain`
 * is who has to agree before it takes effect. `when` and `unless` bind, or advise the office.
 */
export const dispositionSchema = ruleSchema.extend({
  name: z.string(),
  hint: z.string(),
  act: z.enum(dispositionActs).default('decide'),
  assigns: z.boolean(),
  chain: z.array(stepSchema),
  ...conditions,
  binds: z.boolean().default(false),
  registered: z.boolean().default(true),
  /** null: as the rule on identity says. */
  answerOwed: z.boolean().nullable().default(null),
  /** For `refer`: bodies it goes to, the office naming another where the list is open. */
  bodies: z.array(words).default([]),
  /** For `refer`: to which level; `up` and `down` stay within the same authority. */
  toward: z.enum(['outside', 'up', 'down']).default('outside'),
  /** Accepted first (先受理), before it goes elsewhere. */
  acceptedFirst: z.boolean().default(false),
  /** The writer is told where it went (去向). */
  toldWriter: z.boolean().default(true),
  /** The tenant's own words for a status under this disposition. */
  statuses: z.partialRecord(z.enum(letterStatuses), words).default({}),
  ...readingShape,
})

/** What an act needs besides its own fields: stated with the act by the rule's id. */
export const requirementSchema = ruleSchema.extend({
  act: z.enum(letterActs),
  kind: z.enum(requirementKinds),
  name: words,
  ...conditions,
  ...readingShape,
})
export type Requirement = z.infer<typeof requirementSchema>

/** How a reply may reach the writer besides their letter's own page: 电话、信函、面谈、公开 …. */
export const replyWays = ['web', 'email', 'phone', 'sms', 'letter', 'meeting', 'public'] as const

/** 答复: by whom, and in whose name and under whose seal; the first rule that fits. `role`: who replies in person. */
export const replyRuleSchema = ruleSchema.extend({
  ...conditions,
  by: z.enum(['office', 'unit', 'role']),
  role: idSchema.nullable().default(null),
  as: z.enum(['office', 'unit']),
  /** As the text names them; none where it names none. */
  ways: z.array(z.enum(replyWays)).default([]),
  ...readingShape,
})

/** Whom a letter is about: never a reader of it; `assign` says to whom alone it may go. */
export const accusedRuleSchema = z.strictObject({ assign: z.enum(['anyOther', 'superior']), clause })

/** 回避: on which grounds somebody has to step back. */
export const recusalRuleSchema = z.strictObject({ grounds: z.array(z.enum(['writer', 'matter'])).min(1), clause })

/** 退办、二次交办: how often a result may go back; null for no number. `onPaper`: the new result is on paper too. */
export const redoRuleSchema = z.strictObject({
  times: z.int().min(1).nullable(),
  onPaper: z.boolean().default(false),
  clause,
})

/** What happens on this mailbox or to a unit's work every so often, whatever letter comes: 日清, 排查, 例会. */
export const recurringDutySchema = ruleSchema.extend({
  name: words,
  every: z.enum(['workingDay', 'week', 'month', 'quarter', 'year', 'irregular']),
  of: z.enum(['mailbox', 'unit', 'leader']),
  times: z.int().min(1).default(1),
  within: spanSchema.optional(),
})
