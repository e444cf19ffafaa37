/** Registration numbers (登记编号): given at acceptance, one letter one number, never usable to look a letter up. */
import type { Day } from './day.ts'
import { yearOf } from './day.ts'

/** `言信〔2026〕0042号`: prefix, year of acceptance, the mailbox's count in that year. */
export function registrationNumber(prefix: string, count: number, on: Day): string {
  return `${prefix}〔${yearOf(on)}〕${String(count).padStart(4, '0')}号`
}
