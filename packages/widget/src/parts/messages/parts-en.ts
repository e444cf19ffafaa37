/** Dates and names in English. */
import type { Clock } from '@yanlu/sdk'
import { dayOf, timeOf, weekdayOf } from '../dates.ts'
import type { PartWords } from '../words.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const dates = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' })
const date = (on: string) => dates.format(new Date(`${on}T00:00Z`))
const day = (on: string) => `${weekdays[weekdayOf(on)]}, ${date(on)}`
const join = (names: string[]) => names.join(', ')
export const units = { workingDays: 'working day', calendarDays: 'day', minutes: 'minute' }
const fields = {
  realName: 'name',
  phone: 'phone',
  email: 'e-mail',
  workUnit: 'work unit',
  homeAddress: 'home address',
}

export function many({ count, of }: Clock['span']): string {
  return `${count} ${units[of]}${count === 1 ? '' : 's'}`
}

export const englishParts: PartWords = {
  weekdays,
  date,
  longDate: (on) => `${date(on)}, ${on.slice(0, 4)}`,
  day,
  moment: (at, on) => `${day(on)} ${timeOf(at)}`.trim(),
  longMoment: (at) => `${day(dayOf(at))}, ${at.slice(0, 4)}, ${timeOf(at)}`,
  length: (span) => (span.count ? many(span) : 'the same day'),
  seal: (text) => `Seal: ${text}`,
  fields,
  label: (field) => fields[field].charAt(0).toUpperCase() + fields[field].slice(1),
  join,
  clause: (clause) => (clause === '产品默认' ? 'the product’s own rule' : `by clause ${clause}`),
  gauge: (elapsed, total, overdue) => `${total} working days, ${overdue ? 'overdue' : `${elapsed} gone`}`,
}
