/** What a table of days becomes: the holiday notice of a year, or days of the organisation's own. */
import type { HolidayNotice, OwnDay } from '@yanlu/sdk'
import { type DayRow, nothing, type Read, type RowFault } from './day-rows.ts'
import { dayAfter } from './weeks.ts'

/** The holiday notice of a year; its number is not in a table. Days of the organisation's own are left where they are. */
export function asNotice(days: readonly DayRow[], year: number): Read<HolidayNotice> {
  const theirs = days.filter(({ from }) => from !== 'own')
  const faults = theirs.flatMap(({ line, on, kind, name }): RowFault[] => {
    if (!on.startsWith(`${year}-`)) return [{ line, fault: 'otherYear', given: on }]
    return kind === 'holiday' || kind === 'worked' ? [] : [{ line, fault: 'notOfNotice', given: name }]
  })
  if (faults.length > 0) return { faults }
  if (theirs.length === 0) return { faults: [nothing] }
  const holidays = inRuns(theirs.filter(({ kind }) => kind === 'holiday')).map(({ name, from, to }) => ({
    name,
    from,
    to,
  }))
  const workedWeekends = theirs.filter(({ kind }) => kind === 'worked').map(({ on }) => on)
  return { read: { year, source: '', holidays, workedWeekends: workedWeekends.toSorted() } }
}

/** Days of the organisation's own, all resting on one basis. Days of a notice are left to the notice. */
export function asOwnDays(days: readonly DayRow[], basis: string): Read<OwnDay[]> {
  const own = days.filter(({ from }) => from !== 'notice')
  const faults = own.flatMap(({ line, on, name }): RowFault[] => (name ? [] : [{ line, fault: 'noName', given: on }]))
  if (faults.length > 0) return { faults }
  if (own.length === 0) return { faults: [nothing] }
  return { read: inRuns(own).map((run) => ({ ...run, basis })) }
}

/** Days of one kind and name that follow one another are one entry. */
function inRuns(days: readonly DayRow[]): Omit<OwnDay, 'basis'>[] {
  const runs: Omit<OwnDay, 'basis'>[] = []
  for (const { on, kind, name } of days.toSorted((a, b) => a.on.localeCompare(b.on))) {
    const last = runs.at(-1)
    const goesOn = last && last.kind === kind && last.name === name && dayAfter(last.to, 1) === on
    if (goesOn) last.to = on
    else runs.push({ kind, name, from: on, to: on })
  }
  return runs
}

/** What is there with what came: on a day that both have, what came holds. */
export function putInto(there: readonly OwnDay[], came: readonly OwnDay[]): OwnDay[] {
  const left = came.reduce<readonly OwnDay[]>(
    (days, { from, to }) => days.flatMap((day) => without(day, from, to)),
    there,
  )
  return [...left, ...came].toSorted((a, b) => a.from.localeCompare(b.from))
}

function without(day: OwnDay, from: string, to: string): OwnDay[] {
  if (day.to < from || day.from > to) return [day]
  const before = day.from < from ? [{ ...day, to: dayAfter(from, -1) }] : []
  const after = day.to > to ? [{ ...day, from: dayAfter(to, 1) }] : []
  return [...before, ...after]
}
