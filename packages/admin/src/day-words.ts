/** Days and times as people write them: 10月14日 周二, Tue 14 Oct, 09:30. */
import type { Language } from '@yanlu/sdk/labels'

/** `2025-10-14` → 10月14日 周二; the year is said when it is not the year of `today`. */
export function dayWords(day: string, language: Language, today = day): string {
  const date = new Date(`${day}T00:00:00Z`)
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  const say = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { ...options, timeZone: 'UTC' }).format(date)
  if (language === 'en') return say({ weekday: 'short', day: 'numeric', month: 'short', ...year })
  return `${say({ month: 'long', day: 'numeric', ...year })} ${say({ weekday: 'short' })}`
}

/** The day alone: 10月14日, 14 October; for what begins on it, whichever day of the week it is. */
export function dateWords(day: string, language: Language, today = day): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : ({ year: 'numeric' } as const)
  const said = { day: 'numeric', month: language === 'en' ? 'short' : 'long', ...year, timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, said).format(new Date(`${day}T00:00:00Z`))
}

/** The clock time of an instant, which carries the tenant's own offset. */
export function timeWords(instant: string): string {
  return instant.slice(11, 16)
}

export function instantWords(instant: string, language: Language, today: string): string {
  return `${dayWords(instant.slice(0, 10), language, today)} ${timeWords(instant)}`
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
}

export function nextDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
