/** Operations on the working calendar: any member sees it, whoever manages the organisation changes it. */
import { z } from 'zod'
import * as shapes from '../calendar.ts'
import { type Operation, pageQuery } from './operation.ts'

const reads = { by: 'member', scope: 'organisation:read' } as const
const manages = { by: 'member', scope: 'organisation:manage', output: shapes.calendarChangedSchema } as const

export const calendarOperations = {
  getCalendar: {
    summary: 'A year of the working calendar: each day, whose rule it is, and which years are known',
    ...reads,
    query: z.strictObject({ year: shapes.yearSchema.optional().meta({ description: 'This year, if left out.' }) }),
    output: shapes.calendarSchema,
  },
  listCalendarVersions: {
    summary: 'Versions of the calendar, newest first: who changed what, when and why',
    ...reads,
    query: pageQuery,
    output: shapes.calendarVersionPageSchema,
  },
  setCalendarDays: {
    summary: 'Set the organisation’s own days; open deadlines that they move are recounted',
    ...manages,
    body: shapes.ownDaysChangeSchema,
  },
  importCalendarYear: {
    summary: 'Enter the holiday notice of a year; refused whole, with every fault named',
    ...manages,
    body: shapes.noticeImportSchema,
  },
  withdrawCalendarYear: {
    summary: 'Withdraw a notice that the organisation entered: the national one holds again, or none',
    ...manages,
    params: z.object({ year: shapes.yearSchema }),
    body: shapes.noticeWithdrawalSchema,
  },
} as const satisfies Record<string, Operation>
