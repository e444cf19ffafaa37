/**
 * What the clock draws: a clock's days as cells, counted days one by one, days off joined into runs.
 *
 * In the strip a run is as long as it is; in week rows it breaks on Monday. Nothing is counted here:
 * the numbers are the calendar's own.
 */
import type { Clock, ClockDay } from '@yanlu/sdk'
import { daysBetween, mondayOf, weekdayOf } from '@yanlu/sdk/phrases'

export interface Cell {
  days: ClockDay[]
  on: string
  look: 'start' | 'past' | 'ahead' | 'off' | 'over'
  number: number | null
  today: boolean
  due: boolean
  met: boolean
  worked: boolean
  /** A day that an extension added. */
  extended: boolean
  /** The first of them, which says so. */
  extends: boolean
  provisional: boolean
  paused: boolean
  /** A day off, whatever else it is. */
  rest: boolean
}

export function cellsOf(clock: Clock, layout: 'strip' | 'weeks'): Cell[] {
  const cells: Cell[] = []
  for (const day of clock.days) {
    const cell = cellOf(day, clock)
    cell.extends = cell.extended && !cells.some((before) => before.extended)
    const last = cells.at(-1)
    const joins = last && mayJoin(last, cell) && !(layout === 'weeks' && weekdayOf(day.on) === 0)
    if (joins) last.days.push(day)
    else cells.push(cell)
  }
  return clock.overdue && clock.state === 'open' ? [...cells, overrun(clock)] : cells
}

function mayJoin(run: Cell, next: Cell): boolean {
  const alike = run.provisional === next.provisional && run.paused === next.paused
  return run.look === 'off' && next.look === 'off' && alike && !run.today && !next.today
}

function cellOf(day: ClockDay, clock: Clock): Cell {
  const due = day.on === clock.dueOn
  return {
    days: [day],
    on: day.on,
    look: lookOf(day, clock),
    number: day.number,
    today: day.on === clock.today && clock.state !== 'met',
    due,
    met: day.on === clock.metOn,
    worked: day.kind === 'workedWeekend',
    extended: day.extended && day.number !== null,
    extends: false,
    provisional: day.kind === 'unknown',
    paused: day.kind === 'paused',
    rest: day.kind === 'weekend' || day.kind === 'holiday' || (day.kind === 'unknown' && weekdayOf(day.on) > 4),
  }
}

function lookOf(day: ClockDay, clock: Clock): Cell['look'] {
  if (day.number === null && day.on === clock.startedOn) return 'start'
  if (day.number === null && day.on !== clock.dueOn && day.on !== clock.metOn) return 'off'
  const until = clock.metOn ?? clock.today
  return clock.state !== 'expected' && day.on <= until ? 'past' : 'ahead'
}

/** Today, when it lies behind the due day: the days between are not the calendar's to say, so they are one cell. */
function overrun(clock: Clock): Cell {
  const today: ClockDay = { on: clock.today, kind: 'workday', number: null, extended: false, holiday: null }
  const number = daysBetween(clock.dueOn, clock.today)
  return { ...cellOf(today, clock), look: 'over', number, due: false, today: true }
}

/** How wide the strip would be; see the measures in `clock-strip.css.ts`. */
export function stripWidth(cells: Cell[]): number {
  const widths = { start: 32, past: 32, ahead: 32, over: 40 }
  return cells.reduce((sum, { look, days }) => sum + 4 + (look === 'off' ? days.length * 12 : widths[look]), -4)
}

/** Weeks that are not drawn, in place of which one line says how many they are and how many days count in them. */
export interface Fold {
  past: boolean
  weeks: number
  counted: number
}

/** Terms over 28 days keep this week and the next, those of the due day and of an extension; the others fold. */
export function foldWeeks(cells: Cell[], clock: Clock): (Cell | Fold)[] {
  if (clock.days.length <= 28) return cells
  const thisWeek = mondayOf(clock.today)
  const kept = new Set([thisWeek, addWeek(thisWeek), mondayOf(clock.dueOn)])
  for (const { extends: starts, on } of cells) if (starts) kept.add(mondayOf(on))
  const mondays = [...new Set(cells.map(({ on }) => mondayOf(on)))]
  const shown: (Cell | Fold)[] = []
  for (const group of foldable(mondays, kept)) {
    const within = cells.filter(({ on }) => group.includes(mondayOf(on)))
    if (group.length < 2) shown.push(...within)
    else shown.push({ past: (group[0] as string) < thisWeek, weeks: group.length, counted: countedIn(within) })
  }
  return shown
}

/** Neighbouring weeks that nothing keeps, together; each other week by itself. */
function foldable(mondays: string[], kept: Set<string>): string[][] {
  const groups: string[][] = []
  for (const monday of mondays) {
    const last = groups.at(-1)
    if (last && !kept.has(monday) && !kept.has(last[0] as string)) last.push(monday)
    else groups.push([monday])
  }
  return groups
}

function countedIn(cells: Cell[]): number {
  return cells.filter(({ number, look }) => number !== null && look !== 'over').length
}

function addWeek(monday: string): string {
  return new Date(Date.parse(monday) + 7 * 86_400_000).toISOString().slice(0, 10)
}
