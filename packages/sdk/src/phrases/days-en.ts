/** Days and spans in English, and the small words between: a list, a clause, a seal. */
import { ownRule, productDefault } from '../contract/clause.ts'
import { timeOf, weekdayOf } from './days.ts'
import type { DayPhrases } from './days-zh-cn.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
export const units = { workingDays: 'working day', calendarDays: 'day', minutes: 'minute' }
const dates = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' })

const date = (on: string) => dates.format(new Date(`${on.slice(0, 10)}T00:00Z`))
const day = (on: string) => `${weekdays[weekdayOf(on)]}, ${date(on)}`

/** What stands in the place of a clause. */
const own: Partial<Record<string, string>> = {
  [productDefault]: 'the product’s own rule',
  [ownRule]: 'a rule of our own',
}

export const englishDays: DayPhrases = {
  weekdays,
  date,
  longDate: (on) => `${date(on)}, ${on.slice(0, 4)}`,
  day,
  moment: (at) => `${day(at)} ${timeOf(at)}`,
  longMoment: (at) => `${day(at)}, ${at.slice(0, 4)}, ${timeOf(at)}`,
  span: ({ count, of }) => (count ? `${count} ${units[of]}${count === 1 ? '' : 's'}` : 'the same day'),
  join: (names) => names.join(', '),
  clause: (clause) => own[clause] ?? `by clause ${clause}`,
  seal: (text) => `Seal: ${text}`,
}
