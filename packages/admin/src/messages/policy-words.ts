/**
 * The words of the policy pages. A sentence is a template: `{span}` is a field of the rule, `[，最长{cap}]` is left out
 * where that field says nothing. `{if}` is the rule's condition with what follows it, `{letters}` one that always says
 * something, `{when}` the bare condition.
 */
import type { FaultCode, Policy } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import type { ChapterId, KindId } from '../policy/kind-ids.ts'
import { type PolicyPageWords, policyPageWords } from './policy-page-words.ts'
import { policyEnglish } from './policy-words-en.ts'
import { policyChinese } from './policy-words-zh-cn.ts'

type YesNo = Record<'true' | 'false', string>
type Rule<Section extends keyof Policy> = Policy[Section] extends readonly (infer One)[] ? One : Policy[Section]
type Named<Value> = Record<Extract<Value, string>, string>

/** What each value of a field is called. Values that are no strings are written as they are: `true`, `null`, `1`. */
export interface ValueWords {
  of: Named<Rule<'about'>['of']>
  kind: Record<'null', string>
  channel: Named<Rule<'channels'>['channel']>
  opened: Named<Rule<'opening'>['every']>
  weekday: Record<'1' | '2' | '3' | '4' | '5' | '6' | '7', string>
  cleared: YesNo
  need: Named<Rule<'fields'>['need']>
  suggestionRequired: YesNo
  reasonLeadsTo: Record<'undefined', string>
  repeatOf: Named<Rule<'repeats'>['of']>
  repeatLeadsTo: Named<Rule<'repeats'>['leadsTo']>
  unlessNew: YesNo
  cites: Named<Rule<'repeats'>['cites'][number]>
  treatment: Named<Rule<'identity'>['anonymous']['treatment']>
  answerOwed: YesNo
  refuses: YesNo
  asksAccused: YesNo
  flagBy: Named<Rule<'flags'>['by']>
  dispositionAct: Named<Rule<'dispositions'>['act']>
  assigns: YesNo
  binds: YesNo
  registered: YesNo
  answerOwedHere: YesNo & Record<'null', string>
  toward: Named<Rule<'dispositions'>['toward']>
  acceptedFirst: YesNo
  toldWriter: YesNo
  stepKind: Named<Rule<'reviews'>['kind']>
  stepAt: Named<Rule<'reviews'>['at']>
  mayEnd: YesNo
  remitBy: Named<Rule<'remit'>['by'][number]>
  overlap: Named<Rule<'remit'>['overlap']>
  roleAt: Named<Rule<'roles'>['at']>
  handles: YesNo
  accusedAssign: Named<Rule<'accused'>['assign']>
  recusalGrounds: Named<Rule<'recusal'>['grounds'][number]>
  requirementKind: Named<Rule<'requires'>['kind']>
  firstDay: Named<Rule<'limits'>['firstDay']>
  milestone: Named<Rule<'limits'>['milestone']>
  rolls: YesNo
  beside: YesNo
  occurrence: Named<Rule<'limits'>['occurrence']>
  onRedo: Named<Rule<'limits'>['onRedo']>
  onReassignment: Named<Rule<'limits'>['onReassignment']>
  onSupplement: Named<Rule<'limits'>['onSupplement']>
  missed: Named<Rule<'limits'>['missed']>
  overrideKind: Named<Rule<'overrides'>['kind']>
  basis: YesNo
  how: Named<Rule<'extensions'>['how']>
  extensionBy: Named<Rule<'extensions'>['by']>
  approver: Record<'office' | 'nobody', string>
  toSender: YesNo
  reminderAt: Named<Rule<'reminders'>['at']>
  reminderTo: Named<Rule<'reminders'>['to']>
  onPaper: YesNo
  replyBy: Named<Rule<'replies'>['by']>
  replyAs: Named<Rule<'replies'>['as']>
  ways: Named<Rule<'replies'>['ways'][number]>
  stance: Named<Rule<'publication'>['stance']>
  published: Named<Rule<'publication'>['parts'][number]>
  what: Named<Rule<'secrecy'>['what']>
  from: Named<Rule<'secrecy'>['from']>
  archiveForms: Named<Rule<'archive'>['forms'][number]>
  noRemoval: YesNo
  formats: Named<Rule<'documents'>['formats'][number]>
  seal: YesNo
  period: Named<Rule<'reports'>['every']>
  amountOf: Named<Rule<'consequences'>['of']>
  receptionEvery: Named<Rule<'reception'>['every']>
  appointment: Named<Rule<'reception'>['appointment']>
  onDayOff: Named<Rule<'reception'>['onDayOff']>
  recurringEvery: Named<Rule<'recurring'>['every']>
  recurringOf: Named<Rule<'recurring'>['of']>
  outcome: Record<'null', string>
}

/** How a fact is said: a word for true and false, or what stands around its values and what it is when absent. */
type FactWords = { is: string; isNot: string } | { among: string; absent?: string }

export interface SentenceWords {
  /** Between several of one kind, between alternatives, between what has to hold together. */
  also: string
  or: string
  and: string
  /** After a condition that is more than categories. */
  ifEnds: string
  unless: (condition: string) => string
  everyLetter: string
  otherLetters: string
  fillIn: string
  missing: string
  /** Of a span, what stands between its number and its unit. */
  between: string
  units: Record<'workingDays' | 'calendarDays' | 'hours' | 'minutes', string>
  monthDay: (month: number, day: number) => string
  group: { or: string; and: string }
  exclusive: string
  /** After how many there are of something. */
  counts: Record<'count' | 'weight', string>
  /** Roles that a policy may name without saying what they are called. */
  roles: Record<string, string>
  facts: Record<string, FactWords>
  factNames: Record<string, string>
  values: ValueWords
  sentences: Record<KindId, string>
  /** What stands around a field's value: `最多{}次`; by kind and field. */
  around: Record<string, string>
  /** What is said where the field says nothing. */
  nothing: Record<string, string>
}

export interface PolicyWords extends PolicyPageWords {
  say: SentenceWords
  chapters: Record<ChapterId, string>
  /** What a list of rules is called, and what is said of it. */
  kinds: Record<KindId, { name: string; lead?: string }>
  /** Labels of fields, by name, or by kind and name where they differ. */
  labels: Record<string, string>
  faults: Record<FaultCode, (about: string) => string>
}

interface Parts {
  say: SentenceWords
  chapters: PolicyWords['chapters']
  kinds: PolicyWords['kinds']
  labels: PolicyWords['labels']
  faults: PolicyWords['faults']
}
export type PolicyRuleWords = Parts

export const policyWords: Record<Language, PolicyWords> = {
  'zh-CN': { ...policyPageWords['zh-CN'], ...policyChinese },
  en: { ...policyPageWords.en, ...policyEnglish },
}
