/**
 * Days as an office writes them down: 日期, 类型 (休, 班, 半天, 假期), 名称, a row each; and 来自, whose day it is, where the
 * table was saved here.
 *
 * A table is read whole or not at all: every row that cannot be read is named with its number.
 */
import type { CalendarDay, CalendarView, OwnDay, OwnDayKind } from '@yanlu/sdk'
import { type Row, readRows, textOfFile, writeRows } from './csv.ts'

export interface DayRow {
  line: number
  on: string
  kind: OwnDayKind
  name: string
  /** Whose day it is; null where the table does not say. */
  from: 'notice' | 'own' | null
}

export const rowFaults = [
  'tooBig',
  'workbook',
  'noHeading',
  'noRows',
  'noDate',
  'noKind',
  'noName',
  'longName',
  'twice',
  'otherYear',
  'notOfNotice',
] as const

/** What cannot be read, in which row, and what stands there. */
export interface RowFault {
  /** 0 for the file as a whole. */
  line: number
  fault: (typeof rowFaults)[number]
  given: string
}

export type Read<What> = { read: What } | { faults: readonly RowFault[] }

const columns = {
  on: ['日期', 'date', 'day'],
  kind: ['类型', '类别', 'type', 'kind'],
  name: ['名称', '节日', 'name'],
  from: ['来自', 'source', 'from'],
} as const
type Column = keyof typeof columns

const kinds: Record<OwnDayKind, readonly string[]> = {
  holiday: ['休', '休息', '放假', 'off', 'holiday'],
  worked: ['班', '上班', '调休', '调休上班', 'work', 'worked', 'working'],
  half: ['半', '半天', '半天上班', 'half', 'half day'],
  vacation: ['假期', '寒假', '暑假', '寒暑假', 'vacation'],
}

const sources = { notice: ['放假通知', '法定', 'notice', 'law'], own: ['本单位', 'own'] }

const nameLimit = 40
/** A table of every day of ten years is smaller. */
const sizeLimit = 512 * 1024

export async function readFile(file: Blob): Promise<Read<DayRow[]>> {
  if (file.size > sizeLimit) return { faults: [{ line: 0, fault: 'tooBig', given: '' }] }
  const text = textOfFile(new Uint8Array(await file.arrayBuffer()))
  return text === null ? { faults: [{ line: 0, fault: 'workbook', given: '' }] } : readDays(text)
}

export const nothing: RowFault = { line: 0, fault: 'noRows', given: '' }

/** The rows of a table; with a heading, or in this order without one. */
export function readDays(text: string): Read<DayRow[]> {
  const rows = readRows(text)
  const [first] = rows
  if (!first) return { faults: [nothing] }
  const heading = headingOf(first)
  if (!heading && !dateOf(first.cells[0] ?? ''))
    return { faults: [{ line: first.line, fault: 'noHeading', given: '' }] }
  const at = heading ?? { on: 0, kind: 1, name: 2, from: 3 }
  const found = (heading ? rows.slice(1) : rows).map((row) => readDay(row, at))
  const days = found.flatMap((one) => ('on' in one ? [one] : []))
  const faults = [...found.flatMap((one) => ('on' in one ? [] : [one])), ...repeated(days)]
  if (faults.length > 0) return { faults: faults.toSorted((a, b) => a.line - b.line) }
  return days.length > 0 ? { read: days } : { faults: [nothing] }
}

/** Which cell is which; null for a row that is no heading. */
function headingOf({ cells }: Row): Record<Column, number> | null {
  const place = (column: Column) => cells.findIndex((cell) => one(columns[column], cell))
  const at = { on: place('on'), kind: place('kind'), name: place('name'), from: place('from') }
  return at.on < 0 || at.kind < 0 ? null : at
}

function readDay({ line, cells }: Row, at: Record<Column, number>): DayRow | RowFault {
  const cell = (column: Column) => cells[at[column]] ?? ''
  const on = dateOf(cell('on'))
  if (!on) return { line, fault: 'noDate', given: cell('on') }
  const kind = keyOf(kinds, cell('kind'))
  if (!kind) return { line, fault: 'noKind', given: cell('kind') }
  const name = cell('name')
  if (!name && kind !== 'worked') return { line, fault: 'noName', given: cell('on') }
  if ([...name].length > nameLimit) return { line, fault: 'longName', given: name }
  return { line, on, kind, name, from: keyOf(sources, cell('from')) }
}

/** 2027-01-01, 2027/1/1, 2027.1.1 or 2027年1月1日; null for what is no day. */
function dateOf(cell: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\s.*)?$/.exec(cell) ?? []
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = Date.parse(`${on}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== on ? null : on
}

function keyOf<Key extends string>(words: Record<Key, readonly string[]>, cell: string): Key | null {
  return (Object.keys(words) as Key[]).find((key) => one(words[key], cell)) ?? null
}

function one(words: readonly string[], cell: string): boolean {
  return words.includes(cell.toLowerCase())
}

/** A day can be one thing only: the second row is the wrong one, and says which was the first. */
function repeated(days: readonly DayRow[]): RowFault[] {
  const first = new Map<string, number>()
  return days.flatMap(({ line, on }): RowFault[] => {
    const before = first.get(on)
    if (before === undefined) first.set(on, line)
    return before === undefined ? [] : [{ line, fault: 'twice', given: String(before) }]
  })
}

/** The words of a table that is saved. */
export interface TableWords {
  columns: Record<Column, string>
  kinds: Record<OwnDayKind, string>
  sources: Record<'notice' | 'law' | 'own', string>
}

/** Every day of a year that is not as its weekday has it: what a table would have to say to make the year so. */
export function tableOf({ days, own }: Pick<CalendarView, 'days' | 'own'>, words: TableWords): string {
  const rows = days.flatMap((day) => {
    if (day.rule === 'week') return []
    const kind = kindOf(day, own)
    return kind ? [[day.on, words.kinds[kind], day.name ?? '', words.sources[day.rule]]] : []
  })
  const { on, kind, name, from } = words.columns
  return writeRows([[on, kind, name, from], ...rows])
}

function kindOf({ on, kind, rule }: CalendarDay, own: readonly OwnDay[]): OwnDayKind | null {
  const mine = rule === 'own' ? own.find(({ from, to }) => from <= on && on <= to) : undefined
  if (mine) return mine.kind
  if (kind === 'holiday') return 'holiday'
  return kind === 'workedWeekend' ? 'worked' : null
}
