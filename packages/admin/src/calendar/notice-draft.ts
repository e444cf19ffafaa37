/** A holiday notice while it is being filled in: by hand, or read from a file and then looked at. */
import type { HolidayNotice } from '@yanlu/sdk'

/** What every notice has; its days are the notice's to say. */
const usual = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节']

export function emptyNotice(year: number): HolidayNotice {
  return { year, source: '', holidays: usual.map((name) => ({ name, from: '', to: '' })), workedWeekends: [''] }
}

/** null for what is no notice at all. What is in it is the server's to judge: it names every fault at once. */
export function readNotice(text: string): HolidayNotice | null {
  try {
    return asNotice(JSON.parse(text))
  } catch {
    return null
  }
}

function asNotice(value: unknown): HolidayNotice | null {
  const { year, source, holidays, workedWeekends } = (value ?? {}) as Record<string, unknown>
  if (typeof year !== 'number' || !Array.isArray(holidays) || !Array.isArray(workedWeekends)) return null
  const text = (given: unknown) => (typeof given === 'string' ? given : '')
  return {
    year,
    source: text(source),
    holidays: holidays.map((one) => ({ name: text(one?.name), from: text(one?.from), to: text(one?.to) })),
    workedWeekends: workedWeekends.map(text),
  }
}

/** As it is sent: rows that were left empty are left out, a holiday of one day ends on it. */
export function filledIn(notice: HolidayNotice): HolidayNotice {
  return {
    ...notice,
    holidays: notice.holidays
      .filter(({ from, to }) => from || to)
      .map(({ name, from, to }) => ({ name, from, to: to || from })),
    workedWeekends: notice.workedWeekends.filter(Boolean),
  }
}

/** Where a row stands in what is sent; -1 for one that is left out. */
export function placeOf(notice: HolidayNotice, list: 'holidays' | 'workedWeekends', row: number): number {
  const filled = list === 'holidays' ? notice.holidays.map(({ from, to }) => from || to) : notice.workedWeekends
  return filled[row] ? filled.slice(0, row).filter(Boolean).length : -1
}
