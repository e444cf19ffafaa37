/** The words of the acts: what each panel asks, who will read it, and what is said once it is done. */
import type { ActOffer, LetterAct, LetterView, Notice } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { englishActs } from './act-words-en.ts'
import { chineseActs } from './act-words-zh-cn.ts'

export interface FieldWords {
  label: string
  hint?: string
  /** What to do about it where it is required and empty. */
  missing?: string
  placeholder?: string
}

/** What is asked for an act that has a panel. */
interface FormFields {
  accept: 'disposition' | 'proposal'
  decline: 'ground' | 'reason' | 'turnTo'
  hold: 'reason'
  file: 'reason'
  askCompletion: 'text'
  sendBack: 'reason'
  refer: 'disposition' | 'where' | 'body' | 'unit' | 'reason'
  decide: 'disposition' | 'proposal'
  signOff: 'text'
  withholdSignOff: 'reason'
  assign: 'units' | 'requirements'
  recall: 'reason'
  reclassify: 'category' | 'reason'
  remind: never
  mark: 'set' | 'group' | 'reason'
  setLimit: 'override' | 'milestone' | 'how' | 'span' | 'dueOn' | 'basis'
  liftLimit: 'milestone'
  extend: 'reason' | 'promisedOn'
  settle: 'choice' | 'reason'
  signIn: never
  return: 'reason' | 'basis'
  askExtension: 'reason' | 'promisedOn'
  grantExtension: never
  denyExtension: 'reason'
  explain: 'text' | 'promisedOn'
  redo: 'reason' | 'requirements'
  close: 'reason'
  nameAccused: 'units' | 'members'
  recuse: 'member' | 'reason'
  purge: 'reason' | 'understood'
}

export type FormAct = keyof FormFields
/** Written on the page itself, not in a panel. */
export type ComposedAct = 'instruct' | 'report' | 'reply' | 'writeToSender'

export interface FormWords<Field extends string = string> {
  /** What it does, who learns of it, and whether it can be taken back. */
  lead: string
  submit: string
  fields: Record<Field, FieldWords>
}

interface ComposedWords {
  /** In a word, where several stand side by side. */
  tab: string
  /** The way to it from the list of acts: nothing goes out by that. */
  begin: string
  placeholder: string
  submit: string
  empty: string
  confirm: string
  again: string
}

export interface ActWords {
  /** One line under an act that may be done. */
  hints: Record<LetterAct, string>
  done: Record<LetterAct, (number: string | null) => string>
  /** For an act by which the letter has left one's sight. */
  gone: Partial<Record<LetterAct, string>> & { other: string; back: string }
  forms: { [Act in FormAct]: FormWords<FormFields[Act]> }
  composed: Record<ComposedAct, ComposedWords>
  /** Who will read it, said before a word is written. */
  audience: {
    instruct: string
    /** Where the instruction ends the letter: it is the reason for that. */
    instructToEnd: string
    report: string
    reply: (name: string, seal: string) => string
    writeToSender: string
  }
  /** What stands around the fields. */
  around: {
    outcome: string
    outcomeHints: Record<'solved' | 'explained' | 'planned', string>
    outcomeMissing: string
    plannedOn: string
    plannedMissing: string
    flags: string
    chain: (steps: string[]) => string
    noChain: string
    assigns: string
    direct: string
    now: string
    clause: (clause: string) => string
    proposal: string
    noProposal: string
    asks: string
    result: string
    review: string
    reasonGiven: string
    promised: string
    dueNow: string
    wouldStart: string
    wouldStartToo: string
    window: string
    noWindow: string
    requirements: string
    round: (round: number) => string
    redoRound: (round: number) => string
    bySpan: string
    lead: string
    support: string
    hasIt: string
    accused: string
    nobodyThere: string
    find: string
    notFound: string
    loading: string
    noUnits: string
    noColleagues: string
    most: (most: number) => string
    units: string
    colleagues: string
    myself: string
    colleague: string
    drafts: string
    /** Dispositions that another act takes. */
    byOtherActs: (names: string[]) => string
    otherBody: string
    otherBodyNote: string
    ownUnit: string
    ownUnitNote: string
    chooseUnit: string
    noneOfGroup: string
    overrides: Record<LetterView['choices']['overrides'][number]['kind'], string>
    overrideHints: Record<LetterView['choices']['overrides'][number]['kind'], string>
    limitBy: Record<'workingDays' | 'calendarDays' | 'dueOn', string>
    limitFrom: (day: string) => string
    /** What a question asks: a return that comes late, or what to do about a limit that was missed. */
    lateReturn: string
    missedLimit: string
    identityOpening: string
    accusedLifting: string
    openingAsked: string
    questionReason: string
    after: string
    afterAsUsual: string
    afterEnds: string
    afterEndsNote: string
    afterRedirects: (name: string) => string
    notice: string
    noticePlain: string
    notices: Record<Notice, string>
    noticeDue: (day: string) => string
    /** What the policy requires for the act. */
    stated: string
    statedMissing: (name: string) => string
    statedHow: Record<ActOffer['requires'][number]['kind'], string>
  }
}

export const actWords: Record<Language, ActWords> = { 'zh-CN': chineseActs, en: englishActs }
