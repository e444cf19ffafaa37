/** Rules about what comes in: who may write, by which way, about what, under which name. */
import { z } from 'zod'
import { conditions, factsSchema } from './facts.ts'
import {
  clauseSchema as clause,
  concealments,
  identityFields,
  idOrBlankSchema,
  idSchema,
  readingShape,
  ruleSchema,
  wordsSchema as words,
} from './names.ts'

/** What the rules are, and whose (OR-09). */
export const aboutSchema = z.strictObject({
  /** Where the text comes from, as it is cited. */
  source: words,
  of: z.enum(['company', 'school', 'town', 'county', 'city', 'prefecture', 'office', 'institution', 'any']),
  inForce: words.nullable().meta({ description: 'Since when, as the text says.' }),
  interpreter: words.nullable(),
  supersedes: words.nullable(),
  clause,
})

/** The tenant's own words for the product's: 工单 for 信件, 来电人 for 来信人. */
export const termsSchema = z.strictObject({
  letter: words,
  writer: words,
  office: words,
  unit: words,
  clause,
})

/** The terms as views show them. */
export const shownTermsSchema = termsSchema.omit({ clause: true }).meta({ id: 'Terms' })

/** Kinds of mailboxes that one text speaks of (市长信箱、部门信箱), and which of them this one is. */
export const mailboxKindsSchema = z.strictObject({
  kinds: z.array(ruleSchema.extend({ name: words })),
  kind: idOrBlankSchema.nullable(),
})

export const channels = [
  'web',
  'email',
  'phone',
  'sms',
  'wechat',
  'app',
  'fax',
  'post',
  'box',
  'window',
  'visit',
  'spoken',
  'referral',
] as const
export const channelSchema = ruleSchema.extend({ channel: z.enum(channels), name: words })

/** When the mailbox is opened; `weekday` 1 for Monday, where it is opened once a week. */
export const openingRuleSchema = z.strictObject({
  every: z.enum(['workingDay', 'day', 'week', 'period']),
  weekday: z.int().min(1).max(7).nullable(),
  /** 日收日清: what came in by then is decided on by its end. */
  cleared: z.boolean().default(false),
  times: z.array(words).default([]).meta({ description: 'Fixed times (定时), as the text says.' }),
  keyHolder: words.nullable().default(null),
  clause,
})

/** What the form asks for besides the matter and who writes: a rule for each field. */
export const formFieldSchema = ruleSchema.extend({
  name: words,
  need: z.enum(['optional', 'expected', 'required']),
  ...conditions,
})

/** `accused`: the form asks whom it is about, and they are kept from it. */
export const categorySchema = ruleSchema.extend({
  name: z.string(),
  hint: z.string(),
  accused: z.boolean().optional(),
})

/** What the mailbox is for, in the regulation's words. */
export const acceptedTopicSchema = ruleSchema.extend({ text: words })

const fieldGroups = z.array(z.array(z.enum(identityFields)).min(1)).max(20)

/** What it means to give no name (or no way to be reached). */
export const anonymousTreatments = ['refused', 'notKept', 'accepted', 'noDuty', 'deferred'] as const

/**
 * 查看身份: who has to agree before it is opened (双人), a role other than whoever asks, and for how many minutes an agreement
 * or an opening then holds. The first rule that fits; without one nobody has to agree.
 */
export const identityOpeningSchema = ruleSchema.extend({
  ...conditions,
  second: idSchema.nullable(),
  minutes: z.int().min(5).max(1440),
})

/** For how long an identity stays open where the policy says nothing. */
export const openMinutes = 60

/** Who may write how, and what not giving a name means. */
export const identityRuleSchema = z.strictObject({
  /** Groups of fields, one of each group being enough; a missing expected group warns, a missing required one refuses. */
  required: fieldGroups,
  expected: fieldGroups,
  /** In plain words, and whether an answer is owed then. */
  anonymous: z.strictObject({
    treatment: z.enum(anonymousTreatments).default('accepted'),
    answerOwed: z.boolean(),
    means: z.string(),
    clause,
  }),
  /** Contact data that turn out to be wrong. */
  invalidContact: z.strictObject({ refuses: z.boolean(), clause }).optional(),
  /** Levels of concealment the writer may ask for, each in plain words. */
  conceal: z.array(z.strictObject({ level: z.enum(concealments), means: z.string(), clause })),
  openings: z.array(identityOpeningSchema).max(20).optional(),
  clause,
  ...readingShape,
})

/**
 * 不予受理: the reasons there are, each with where to turn instead where somebody else is competent. `unless`: what is
 * accepted all the same. `leadsTo`: the disposition that follows in place of a refusal.
 */
export const declineRuleSchema = z.strictObject({
  reasons: z
    .array(
      ruleSchema.extend({
        text: z.string(),
        turnTo: z.string().nullable(),
        unless: z.array(factsSchema).max(20).optional(),
        leadsTo: idSchema.optional(),
        ...readingShape,
      }),
    )
    .min(1),
  suggestionRequired: z.boolean(),
  clause,
})

export const repeatKinds = ['inProgress', 'answered', 'terminated', 'similar', 'followUp'] as const
export type RepeatKind = (typeof repeatKinds)[number]

/** What can be named of an earlier letter. */
export const citations = ['letterCode', 'submittedOn', 'title', 'content'] as const
export type Citation = (typeof citations)[number]

/** 重复来信: what comes of a matter that was brought before. */
export const repeatRuleSchema = ruleSchema.extend({
  of: z.enum(repeatKinds),
  leadsTo: z.enum(['refusal', 'acceptance', 'link']),
  unlessNew: z.boolean().meta({ description: 'Accepted all the same where there are new facts or reasons.' }),
  ground: idSchema.nullable().meta({ description: 'The reason for declining.' }),
  cites: z
    .array(z.enum(citations))
    .max(citations.length)
    .meta({ description: 'What a follow-up has to name of the letter before.' }),
})
