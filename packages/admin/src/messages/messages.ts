/** Every sentence of the console. One interface, so that a language is whole or does not compile; enum words are the contract's. */
import type { CitedLetter, Concealment, Manageable, NoticePage, RepeatAdvice } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { english } from './en.ts'
import { chinese } from './zh-cn.ts'

export interface Messages {
  product: string
  console: string
  desk: {
    navigation: string
    demo: string
    workday: string
    dayOff: string
    unknownDay: string
    /** The filters, in two characters where the rail is narrow. */
    short: Record<string, string>
    /** The answered letters, to a unit. */
    reported: string
    shortReported: string
    notices: string
    shortNotices: string
    calendar: string
    shortCalendar: string
    /** What an administrator looks after, in two characters. */
    shortSections: Record<Manageable, string>
    signOut: string
    signOutFailed: string
    otherLanguage: string
    /** For whoever belongs to several. */
    organisations: {
      change: (current: string) => string
      short: string
      others: string
      moved: (name: string) => string
    }
    menu: string
    closeMenu: string
    greeting: (name: string, waiting: number | null) => string
    counted: (count: number) => string
    skip: string
    invitation: string
    missingTitle: string
    missing: string
    opening: string
  }
  /** Above the desk of an organisation that is a sandbox, or suspended. */
  sandbox: {
    title: string
    today: (day: string) => string
    forward: string
    days: (count: number) => string
    to: string
    turn: string
    turning: string
    suspended: (reason: string) => string
  }
  signIn: {
    title: string
    lead: string
    again: string
    email: string
    password: string
    submit: string
    submitting: string
    emailMissing: string
    passwordMissing: string
    wrong: string
    tooMany: string
    away: string
    noDeskTitle: string
    noDesk: string
    other: string
    awayTitle: string
    tryAgain: string
  }
  inbox: {
    count: (count: string) => string
    dueFirst: string
    find: string
    findHint: string
    onlyListed: (count: number) => string
    findEverywhere: string
    found: (count: number) => string
    notFound: string
    which: string
    categories: string
    allCategories: string
    columns: { number: string; letter: string; next: string; due: string }
    groups: { overdue: string; today: string; tomorrow: string; later: string; none: string }
    overdueFirst: string
    undecided: string
    anonymous: string
    flags: { returned: string; redo: (count: number) => string; disputed: string; instructed: string; asked: string }
    untitled: string
    marked: string
    yours: string
    awaiting: (step: string) => string
    today: string
    overdueBy: (days: number) => string
    provisional: string
    more: string
    loadingMore: string
    loading: string
    emptyTitle: Record<string, string>
    emptyReported: string
    empty: string
    seeAll: string
    legend: { counted: string; ahead: string; due: string; overdue: string; note: string }
    preview: string
    open: string
    moreActs: (possible: number, refused: number) => string
  }
  together: {
    /** Why an act that asks for statements is not done to several. */
    asksMore: string
    title: string
    marked: (count: number) => string
    all: (act: string) => string
    none: string
    clear: string
    question: (act: string, count: number) => string
    done: (act: string, count: number) => string
  }
  keys: {
    title: string
    move: string
    open: string
    begin: string
    find: string
    mark: string
    all: string
    back: string
    first: string
    others: string
    close: string
  }
  letter: {
    back: (filter: string) => string
    place: (place: number, count: string) => string
    previous: string
    next: string
    loading: string
    code: string
    purgedNote: string
    anonymous: string
    noAnswerOwed: string
    clocks: string
    metIn: (day: string) => string
    metLate: (day: string) => string
    /** It stands still while the writer completes the letter. */
    paused: string
    stillLate: (day: string) => string
    noClock: string
    acts: string
    steps: (count: number) => string
    also: string
    seldom: (count: number) => string
    list: (names: string[]) => string
    nothing: string
    refused: string
    by: (clause: string) => string
    wouldBe: (day: string) => string
    tasks: string
    noTasks: string
    pastTasks: (count: number) => string
    notSignedIn: string
    agreed: string
    round: (round: number) => string
    promised: (day: string) => string
    redoRequirements: string
    lead: string
    supporting: string
    requirements: string
    assignedOn: (day: string) => string
    metOn: (count: number) => string
    supplemented: string
    completed: string
    instructions: string
    proposal: string
    noProposal: string
    asks: (asks: string[]) => string
    dialogue: string
    askedCompletion: string
    askedProgress: string
    results: string
    resultUnseen: string
    sentBackForRedo: string
    reply: string
    replySeen: string
    rated: string
    ratedHandling: string
    ratedResult: string
    accused: string
    accusedNote: string
    linked: {
      earlier: string
      later: string
      unseen: string
      said: string
      receivedOn: (day: string) => string
      cited: Record<keyof CitedLetter, string>
      /** How the matter stands that was brought before. */
      standing: Record<RepeatAdvice['of'], string>
      advice: (ground: string, clause: string) => string
      unlessNew: string
    }
    /** What the writer asked for, said where the identity is. */
    concealed: Record<Concealment, string>
    identity: string
    identityNote: string
    identityOpened: string
    identityClose: string
    trail: string
    actHeading: (act: string, task: string | null) => string
  }
  panels: {
    cancel: string
    sending: string
    missing: string
    identity: {
      reason: string
      reasons: string[]
      hint: string
      submit: string
      missing: string
    }
    remaining: (left: number) => string
    confirm: string
    edit: string
  }
  leave: { title: string; stay: string; go: string }
  problems: {
    conflict: string
    conflictDone: (by: string, what: string, time: string) => string
    kept: string
    noLonger: string
    signedOut: string
    forbidden: string
    notFound: string
    tooMany: (seconds: number | null) => string
    unavailable: string
    internal: (requestId: string | null) => string
    invalid: string
    again: string
  }
  notices: {
    title: string
    lead: string
    empty: string
    emptyNote: string
    due: (day: string) => string
    mailed: (when: string) => string
    /** What a notice is about that is about no letter. */
    account: string
    more: string
  }
  /** The code after the password. */
  secondStep: {
    title: string
    code: string
    codeHint: string
    recoveryCode: string
    recoveryHint: string
    useRecovery: string
    useCode: string
    again: string
    tooLate: string
    sixDigits: string
    miswritten: string
  }
  account: {
    title: string
    /** In the rail, and there where it is narrow. */
    entry: string
    short: string
    twoStep: {
      title: string
      on: string
      off: string
      why: string
      need: string
      stands: string
      left: (count: number) => string
      few: (count: number) => string
      turnOn: string
      turnOff: string
      renew: string
      done: string
      renewed: string
      /** To whoever can do nothing else before. */
      required: { title: string; body: (role: string) => string }
      kept: string
    }
    /** Three, of turning it on. */
    steps: readonly string[]
    stepOf: (step: number, steps: number) => string
    first: { label: string; hint: string; submit: string }
    scan: {
      title: string
      body: string
      picture: string
      /** Where the console itself is open on the phone. */
      here: string
      manual: string
      manualHint: string
      copy: string
      copied: string
      label: string
      hint: string
      submit: string
    }
    codes: {
      title: string
      lead: string
      heading: string
      secret: string
      once: string
      copy: string
      copied: string
      copyFailed: string
      print: string
      download: string
      file: string
      confirm: (place: number) => string
      matches: string
      differs: string
      finish: string
      leave: string
    }
    turnOff: { title: string; body: string; submit: string; done: string }
    renew: { title: string; body: string; submit: string }
    password: {
      title: string
      effect: string
      current: string
      next: string
      hint: string
      tooShort: (typed: number) => string
      show: string
      submit: string
      done: string
    }
    sessions: {
      title: string
      here: string
      others: (count: number) => string
      note: string
      end: string
      done: string
    }
  }
}

export type Notice = NoticePage['notices'][number]

export const messages: Record<Language, Messages> = { 'zh-CN': chinese, en: english }
