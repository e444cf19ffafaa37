/**
 * The policy (办理规则): every rule of a mailbox, as data. One document, no rule language, no scripting.
 *
 * - A condition is an array of plain objects: OR of ANDs over the closed vocabulary of `factsSchema`.
 * - Rules have ids; for each milestone the first rule that fits wins.
 * - Every rule cites the clause it comes from; `reading` says which reading of an ambiguous text was taken.
 * - A value that the text leaves out is `blank`: such a policy cannot be in force before the tenant enters it.
 */
import { z } from 'zod'
import { letterActs } from '../act.ts'
import * as after from './after.ts'
import * as handling from './handling.ts'
import * as intake from './intake.ts'
import { clauseSchema as clause, idSchema, ruleSchema, wordsSchema } from './names.ts'
import {
  disputeRuleSchema,
  extensionRuleSchema,
  limitSchema,
  overrideRuleSchema,
  progressRuleSchema,
  reminderSchema,
} from './time.ts'

/** More than this is refused before any of it is looked at. */
export const rulesAtMost = 200

function rules<T extends z.ZodType>(rule: T) {
  return z.array(rule).max(rulesAtMost)
}

const intakeRules = {
  about: intake.aboutSchema,
  terms: intake.termsSchema,
  notice: rules(z.strictObject({ text: z.string(), clause })),
  writers: rules(ruleSchema.extend({ name: wordsSchema })),
  mailboxes: intake.mailboxKindsSchema,
  channels: rules(intake.channelSchema),
  opening: intake.openingRuleSchema,
  fields: rules(intake.formFieldSchema),
  categories: rules(intake.categorySchema).min(1),
  accepts: rules(intake.acceptedTopicSchema),
  identity: intake.identityRuleSchema,
  decline: intake.declineRuleSchema,
  repeats: rules(intake.repeatRuleSchema),
}

const handlingRules = {
  roles: rules(handling.policyRoleSchema),
  bodies: rules(handling.bodySchema),
  routes: rules(handling.routeSchema),
  remit: handling.remitRuleSchema,
  dispositions: rules(handling.dispositionSchema).min(1),
  flags: rules(handling.flagSchema),
  requires: rules(handling.requirementSchema),
  /** Steps a result goes through after it is reported, in order. */
  reviews: rules(handling.stepSchema),
  redo: handling.redoRuleSchema,
  replies: rules(handling.replyRuleSchema).min(1),
  /** What a reply is looked at for (答复质量). */
  checklist: rules(ruleSchema.extend({ text: wordsSchema })),
  /** How a matter can come out, in the text's own words. */
  results: rules(ruleSchema.extend({ name: wordsSchema })),
  accused: handling.accusedRuleSchema,
  recusal: handling.recusalRuleSchema,
  recurring: rules(handling.recurringDutySchema),
  emergencies: rules(after.emergencyRuleSchema),
}

const timeRules = {
  limits: rules(limitSchema),
  overrides: rules(overrideRuleSchema),
  reminders: rules(reminderSchema),
  extensions: rules(extensionRuleSchema),
  dispute: disputeRuleSchema,
  progress: progressRuleSchema,
}

const laterRules = {
  publication: rules(after.publicationRuleSchema),
  secrecy: rules(after.secrecyRuleSchema),
  supervision: after.supervisionRuleSchema,
  satisfaction: rules(after.satisfactionRuleSchema),
  reports: rules(after.reportRuleSchema),
  appraisal: rules(after.appraisalRuleSchema),
  indicators: rules(after.indicatorSchema),
  consequences: rules(after.consequenceSchema),
  archive: after.archiveRuleSchema,
  documents: rules(after.documentRuleSchema),
  reception: rules(after.receptionRuleSchema),
  duties: rules(after.dutySchema),
  change: after.changeRuleSchema,
}

const policyObject = z.strictObject({
  id: idSchema,
  title: wordsSchema,
  ...intakeRules,
  ...handlingRules,
  ...timeRules,
  ...laterRules,
  /** The clause that an act rests on, shown where the act is refused. */
  acts: z.partialRecord(z.enum(letterActs), clause),
})
type PolicyObject = typeof policyObject
/** Named, so that declarations say the name instead of all that is in it, once for each operation. */
export interface PolicySchema extends PolicyObject {}
export const policySchema: PolicySchema = policyObject.meta({
  id: 'Policy',
  description: 'The policy (办理规则): every rule of a mailbox, as data.',
})
export type Policy = z.infer<typeof policySchema>
/** A policy as somebody writes it: what has a default can be left out. */
export type PolicyDraft = z.input<typeof policySchema>
/** A section of the policy. */
export type PolicySection = Exclude<keyof Policy, 'id' | 'title'>
