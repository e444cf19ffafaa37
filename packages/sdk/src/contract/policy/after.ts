/** Rules about what comes beside and after: publication, secrecy, supervision, satisfaction, reports, archive. */
import { z } from 'zod'
import { spanSchema } from '../span.ts'
import { conditions } from './facts.ts'
import {
  clauseSchema as clause,
  idSchema,
  namesOrBlankSchema,
  numberOrBlankSchema,
  readingShape,
  ruleSchema,
  wordsSchema as words,
} from './names.ts'

const names = z.array(words).max(60)
const named = ruleSchema.extend({ name: words })
export const periods = ['day', 'week', 'month', 'quarter', 'halfYear', 'year', 'irregular'] as const

/** 公开: the first rule that fits a letter. `only`: kinds of letters that may be published at all. */
export const publicationRuleSchema = ruleSchema.extend({
  ...conditions,
  stance: z.enum(['always', 'mandatory', 'usual', 'optional', 'writersChoice', 'never']),
  parts: z.array(z.enum(['letter', 'reply', 'process', 'statistics'])).min(1),
  exceptions: names,
  only: names.default([]),
  requires: names.default([]),
  approver: idSchema.nullable().default(null),
  masks: names.default([]),
  ...readingShape,
})

/** 保密. `what` is kept `from` whom. */
export const secrecyRuleSchema = ruleSchema.extend({
  what: z.enum(['identity', 'content', 'address', 'pending', 'file', 'secrets']),
  from: z.enum(['public', 'units', 'accused', 'writer', 'others']),
  ...conditions,
  text: words,
})

/** 督办: when it begins, by whom. `when` computes it; without, it is somebody's judgement. */
export const supervisionTriggerSchema = named.extend({ ...conditions, by: words, leadsTo: names })
export const supervisionRuleSchema = z.strictObject({
  bodies: z.array(named.extend({ does: words })),
  triggers: z.array(supervisionTriggerSchema),
  methods: names,
  /** Grounds on which accountability may be proposed: an act of somebody, never automatic. */
  grounds: z.array(named),
})

/** 满意度: a survey, and what follows where a unit's rate stays below. */
export const satisfactionRuleSchema = ruleSchema.extend({
  how: names,
  every: z.enum(periods),
  /** Per cent; below it `first` happens, and `repeatedly` after so many times running. */
  below: numberOrBlankSchema.nullable().default(null),
  first: words.nullable().default(null),
  running: z.int().min(2).nullable().default(null),
  repeatedly: words.nullable().default(null),
})

/** 报告、通报. `by`: the last day of its period, as MM-DD of the year. */
export const reportRuleSchema = named.extend({
  every: z.enum(periods),
  by: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .nullable()
    .default(null),
  to: words.nullable().default(null),
  contents: names.default([]),
  ...readingShape,
})

/** 考核: points, indicators, what follows. */
export const appraisalRuleSchema = named.extend({
  of: words,
  total: numberOrBlankSchema.nullable().default(null),
  dimensions: z.array(z.strictObject({ name: words, weight: numberOrBlankSchema })).default([]),
  every: z.enum(periods),
  effect: words.nullable().default(null),
})
export const indicatorSchema = named.extend({
  parts: words,
  whole: words,
  ...readingShape,
})
export const consequenceSchema = named.extend({
  for: words,
  /** Money in yuan, or per cent of pay; null where the text names no amount. */
  amount: numberOrBlankSchema.nullable().default(null),
  of: z.enum(['yuan', 'percentOfPay', 'points', 'none']),
})

/** 归档: what is in a file, in which form, and how long it is kept at least. */
export const archiveRuleSchema = z.strictObject({
  forms: z.array(z.enum(['electronic', 'paper'])),
  contents: names,
  keepYears: z.int().min(1).nullable(),
  noRemoval: z.boolean().meta({ description: 'Nothing is destroyed without approval.' }),
  ledgers: z.array(named),
  clause,
  ...readingShape,
})

/** Forms and registers (处理单、登记表), with their fields where the text gives them. */
export const documentRuleSchema = named.extend({
  for: words,
  ...conditions,
  fields: namesOrBlankSchema,
  numbering: words.nullable().default(null),
  formats: z.array(z.enum(['screen', 'print', 'word', 'paper'])).default(['screen']),
  seal: z.boolean().default(false),
})

/** 接待日: when, where, by whom, and what if it cannot be. */
export const receptionRuleSchema = named.extend({
  every: z.enum(['workingDay', 'week', 'month', 'irregular']),
  weekday: z.int().min(1).max(7).nullable(),
  /** Which of that weekday in the month, for `month`. */
  nth: z.int().min(1).max(5).nullable().default(null),
  from: words.nullable().default(null),
  to: words.nullable().default(null),
  place: words.nullable().default(null),
  seats: z.array(z.strictObject({ holder: words, count: z.int().min(1) })),
  pool: names.default([]),
  /** Who is received (接待对象), and what about (接待范围); empty for whoever comes with whatever. */
  visitors: names.default([]),
  scope: names.default([]),
  substitute: words.nullable().default(null),
  published: names.default([]),
  appointment: z.enum(['none', 'possible', 'required']).default('none'),
  exceptions: names.default([]),
  answers: names.default([]),
  onDayOff: z.enum(['proposes', 'moves', 'stays']).default('proposes'),
  minimum: z
    .strictObject({ times: z.int().min(1), every: z.enum(periods), each: words })
    .nullable()
    .default(null),
  ...readingShape,
})

/** 突发: what is reported early, to whom, how fast. */
export const emergencyRuleSchema = named.extend({ occasion: words, to: words, within: spanSchema.nullable() })

/** Who has which duty (职责), as the text says. */
export const dutySchema = ruleSchema.extend({ holder: words, does: words })

/** Who has to agree before these rules change. */
export const changeRuleSchema = z.strictObject({ approvers: z.array(idSchema), names, clause })
