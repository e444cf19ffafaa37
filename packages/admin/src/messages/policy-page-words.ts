/** What the policy pages say around the rules. */
import type { Language } from '@yanlu/sdk/labels'
import { policyPageEnglish } from './policy-page-words-en.ts'
import { policyPageChinese } from './policy-page-words-zh-cn.ts'

export interface PolicyPageWords {
  title: string
  loading: string
  mailbox: string
  back: string
  version: (version: number) => string
  draft: string
  changes: (count: number) => string
  unchanged: string
  inForce: (version: number, since: string) => string
  comesIntoForce: (version: number, from: string) => string
  untouched: string
  toFix: (count: number) => string
  ready: string
  kept: {
    keeping: string
    kept: string
    waiting: string
    unfit: string
    overtaken: (by: string) => string
    theirs: string
    mine: string
    failed: string
    again: string
  }
  discard: { open: string; title: string; lead: string; submit: string }
  undo: string
  removed: (what: string) => string
  doors: {
    compare: string
    rehearse: string
    history: string
    publish: string
    preset: string
    json: string
    source: string
  }
  chapterList: string
  counted: { rules: (count: number) => string; changed: (count: number) => string; faults: (count: number) => string }
  rules: {
    lead: string
    number: (chapter: string, number: number) => string
    by: (clause: string) => string
    edit: (label: string, text: string) => string
    all: string
    less: string
    fresh: string
    edited: string
    up: string
    down: string
    remove: string
    add: (what: string) => string
    none: string
    preset: (value: string) => string
    silent: string
    moveBefore: (rule: string) => string
    raise: (what: string) => string
    raiseCap: string
    fill: string
    noRule: string
    done: string
  }
  editor: {
    less: string
    more: string
    number: string
    unit: string
    leaveOut: string
    onePerLine: string
    pairs: string
    nothing: string
    none: string
    addGroup: string
    removeGroup: string
    group: (number: number) => string
    month: string
    day: string
    condition: {
      always: string
      holds: string
      holdsNot: string
      addFact: string
      addAlternative: string
      either: (number: number) => string
      removeFact: string
      isAbsent: string
      atLeast: string
      yes: string
      no: string
      restrict: string
      except: string
    }
  }
  preview: { lead: (start: string) => string }
  source: {
    title: string
    none: string
    notSoftware: string
    byDefault: string
    reading: string
    other: string
    noReading: string
    take: string
    choose: string
  }
  presets: {
    title: string
    lead: string
    search: string
    base: string
    part: string
    counts: (clauses: { rules: number; defaults: number; notSoftware: number }) => string
    blanks: (count: number) => string
    take: string
    takeTitle: (title: string) => string
    takeBase: (count: number) => string
    takePart: (count: number) => string
    replaces: string
    empty: string
    text: string
    takeBlanks: (count: number) => string
    taken: (title: string) => string
    more: (count: number) => string
    which: string
    all: string
    /** Of the preset that the draft is from. */
    current: string
  }
  json: {
    title: string
    lead: string
    copy: string
    copied: string
    apply: string
    applied: string
    notJson: (why: string) => string
    wrong: (count: number) => string
    download: string
  }
  compare: {
    title: string
    from: string
    to: string
    draft: string
    version: (version: number, from: string) => string
    preset: (title: string) => string
    same: string
    count: (count: number) => string
    added: string
    removed: string
    changed: string
    moved: string
    before: string
    after: string
    order: string
    titleChanged: string
  }
  rehearsal: {
    title: string
    lead: string
    harmless: string
    start: string
    again: string
    cancel: string
    running: (looked: number, most: number) => string
    range: (looked: number, from: string, to: string) => string
    noLetters: string
    noDraft: string
    /** A draft with blanks. */
    blocked: (count: number) => string
    mend: string
    cancelled: (looked: number) => string
    said: { late: (was: number, would: number) => string; same: string; none: string }
    totals: { same: string; different: string; late: string; shorter: string; begins: string }
    filters: Record<'all' | 'late' | 'shorter' | 'begins' | 'other', string>
    columns: {
      number: string
      letter: string
      what: string
      before: string
      after: string
      met: string
      result: string
    }
    kinds: Record<'refused' | 'disposition' | 'due' | 'extension' | 'desk' | 'reply' | 'sight', string>
    results: {
      late: (days: number) => string
      stillLate: string
      noLongerLate: string
      inTime: string
      shorter: string
      begins: string
      ends: string
      longer: string
      other: string
    }
    values: Record<string, string>
    none: string
    unanswered: string
    byRule: { title: string; rule: string; letters: string; late: string }
    chart: {
      title: string
      now: string
      draft: string
      early: (days: number) => string
      due: string
      lateBy: (days: number) => string
      lead: string
      most: string
      least: string
    }
    worst: string
    which: string
    showing: (count: number, all: number) => string
    more: string
  }
  publish: {
    title: string
    lead: (count: number) => string
    propose: string
    proposeLead: (who: string) => string
    from: string
    fromHint: string
    reason: string
    reasonHint: string
    submit: string
    proposeSubmit: string
    done: (version: number, from: string) => string
    proposed: string
    blocked: (count: number) => string
    unchanged: string
  }
  proposed: {
    title: string
    says: (by: string, day: string, from: string) => string
    waiting: (role: string) => string
    agreed: (role: string, by: string, day: string) => string
    agree: string
    agreeTitle: string
    agreeLead: string
    editing: string
  }
  history: {
    title: string
    current: string
    coming: (from: string) => string
    from: (day: string) => string
    by: (who: string, day: string) => string
    first: string
    more: string
    approvedBy: (who: string) => string
  }
}

export const policyPageWords: Record<Language, PolicyPageWords> = { 'zh-CN': policyPageChinese, en: policyPageEnglish }
