/** Every sentence of the calendar's page. One interface, so that a language is whole or does not compile. */
import type { OwnDayKind } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import type { RowFault, TableWords } from '../calendar/day-rows.ts'
import { calendarEnglish } from './calendar-words-en.ts'
import { calendarChinese } from './calendar-words-zh-cn.ts'

export interface CalendarWords {
  title: string
  lead: string
  years: string
  unknownYear: string
  provisional: string
  /** Monday first. */
  weekdays: readonly string[]
  month: (month: number) => string
  worked: (days: number) => string
  total: (days: number) => string
  totalProvisional: (days: number) => string
  /** One character beside a day's number. */
  marks: { off: string; worked: string; half: string }
  legend: {
    off: string
    weekend: string
    worked: string
    half: string
    own: string
    today: string
    provisional: string
  }
  keys: string
  today: string
  /** On a phone, past the months. */
  jumps: { today: string; own: string }
  notice: {
    title: string
    known: string
    own: string
    unknown: string
    counts: (holidays: number, worked: number) => string
    overrides: string
    guess: string
    /** What follows for deadlines, and what is to be done: for whoever may enter it. */
    todo: (year: number) => string
    waiting: (deadlines: number) => string
    /** Beside this year, of the next. */
    untilThen: string
    nobodyWaits: string
    enter: (year: number) => string
    /** For whoever cannot. */
    wait: string
    withdraw: string
    withdrawTitle: (year: number) => string
    withdrawLead: (overrides: boolean) => string
  }
  own: {
    title: string
    empty: string
    add: string
    addTitle: string
    editTitle: (name: string) => string
    editOf: (name: string) => string
    remove: string
    removeTitle: (name: string) => string
    kind: string
    kinds: Record<'holiday' | 'vacation' | 'worked' | 'half', { name: string; hint: string }>
    name: string
    nameHint: string
    from: string
    to: string
    toHint: string
    basis: string
    basisHint: string
    reason: string
    reasonHint: string
    save: string
    range: (from: string, to: string) => string
  }
  moves: {
    counting: string
    none: string
    moved: (letters: number, deadlines: number) => string
    later: (deadlines: number) => string
    earlier: (deadlines: number) => string
    settled: (deadlines: number) => string
    unsettled: (deadlines: number) => string
    told: string
    recounting: string
  }
  form: {
    title: (year: number) => string
    lead: string
    file: string
    fileHint: string
    notJson: string
    /** What a table does not say. */
    numberNext: string
    source: string
    sourceHint: string
    holidays: string
    holiday: (index: number) => string
    from: (name: string) => string
    to: (name: string) => string
    addHoliday: string
    removeRow: (name: string) => string
    worked: string
    workedHint: string
    workedDay: (index: number) => string
    addWorked: string
    look: string
    submit: string
  }
  table: TableWords & {
    export: string
    /** What the saved file is called, without its ending. */
    named: (year: number) => string
    choose: string
    /** A table to be written over; also what the file is called. */
    sample: string
    getSample: string
    samples: Record<'notice' | 'own', readonly (readonly [day: string, kind: OwnDayKind, name: string])[]>
    refused: (faults: number) => string
    row: (line: number, fault: string) => string
    more: (faults: number) => string
    faults: Record<RowFault['fault'], (given: string) => string>
    import: string
    title: string
    lead: string
    file: string
    hint: string
    read: (days: number) => string
    basisHint: string
    submit: string
    reason: (basis: string) => string
    none: string
  }
  versions: {
    title: string
    version: (version: number) => string
    byProduct: string
    byKey: (name: string) => string
    first: string
    moved: (letters: number, deadlines: number) => string
    earlier: string
  }
}

export const calendarWords: Record<Language, CalendarWords> = { 'zh-CN': calendarChinese, en: calendarEnglish }
