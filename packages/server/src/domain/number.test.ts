import { expect, test } from 'vitest'
import { registrationNumber } from './number.ts'

test.each([
  {
    rule: 'prefix, year and count in that year',
    prefix: '言信',
    count: 42,
    on: '2026-03-04',
    is: '言信〔2026〕0042号',
  },
  { rule: 'the year is that of acceptance', prefix: '言信', count: 1, on: '2025-12-31', is: '言信〔2025〕0001号' },
  { rule: 'after 9999 the number grows', prefix: '言信', count: 12345, on: '2026-12-31', is: '言信〔2026〕12345号' },
  { rule: 'no prefix', prefix: '', count: 7, on: '2026-03-04', is: '〔2026〕0007号' },
])('a registration number: $rule', ({ prefix, count, on, is }) => {
  expect(registrationNumber(prefix, count, on)).toBe(is)
})
