/**
 * The working calendar (工作日历) of an organisation: the national holiday notices that it follows, notices it entered
 * itself, and days of its own over both.
 *
 * A day of its own wins over a notice; a notice that it entered wins over the national one of the same year, until it
 * is withdrawn. Every change makes a further version, and nothing of an earlier one is lost.
 */
import { z } from 'zod'
import { dayKinds, daySchema, instantSchema } from './span.ts'
import { lineSchema } from './text.ts'

/**
 * `holiday` and `vacation`: days off. `worked`: days worked, whatever a notice says. `half`: days worked in part, which
 * count as working days and are shown as half.
 */
export const ownDayKinds = ['holiday', 'vacation', 'worked', 'half'] as const
export type OwnDayKind = (typeof ownDayKinds)[number]

const nameSchema = lineSchema(40)
const basisSchema = lineSchema(100).meta({ description: 'The document it rests on, such as 云岫办发〔2026〕7号.' })

export const ownDaySchema = z
  .strictObject({ kind: z.enum(ownDayKinds), name: nameSchema, from: daySchema, to: daySchema, basis: basisSchema })
  .meta({ id: 'OwnDay', description: 'One or more days of the organisation’s own, from the first to the last.' })
export type OwnDay = z.infer<typeof ownDaySchema>

export const noticeSchema = z
  .strictObject({
    year: z.int(),
    source: lineSchema(100).meta({ description: 'The notice, such as 国办发明电〔2025〕7号.' }),
    holidays: z.array(z.strictObject({ name: nameSchema, from: daySchema, to: daySchema })).max(40),
    workedWeekends: z.array(daySchema).max(40),
  })
  .meta({ id: 'HolidayNotice', description: 'The holiday notice of one year, whole: days off, and weekends worked.' })
export type HolidayNotice = z.infer<typeof noticeSchema>

export const yearSchema = z.coerce.number().int().min(2000).max(2199)

const change = {
  seen: z.int().min(0).meta({ description: 'The newest version that was seen.' }),
  preview: z
    .boolean()
    .default(false)
    .meta({ description: 'Only say what would move: nothing is saved, and everything is refused that would be.' }),
}
const reason = lineSchema(200).meta({ description: 'Why; whoever has a deadline that moves reads it.' })

export const ownDaysChangeSchema = z.strictObject({
  ...change,
  reason,
  days: z.array(ownDaySchema).max(400).meta({ description: 'All of the organisation’s own days, as they are to be.' }),
})

export const noticeImportSchema = z.strictObject({ ...change, notice: noticeSchema })

export const noticeWithdrawalSchema = z.strictObject({ ...change, reason })

/** What a change moves, counted in deadlines that are open. */
export const movesSchema = z
  .object({
    deadlines: z.int().meta({ description: 'Open deadlines that change at all.' }),
    letters: z.int(),
    later: z.int(),
    earlier: z.int(),
    settled: z.int().meta({ description: 'Provisional before, and final then.' }),
    unsettled: z.int().meta({ description: 'Final before, and provisional then.' }),
  })
  .meta({ id: 'CalendarMoves' })
export type CalendarMoves = z.infer<typeof movesSchema>

export const calendarChangedSchema = z
  .object({ version: z.int(), saved: z.boolean(), moves: movesSchema })
  .meta({ id: 'CalendarChanged' })

/** Whose rule makes a day what it is: the week, a holiday notice, the law whatever the notice says, or one’s own. */
export const dayRules = ['week', 'notice', 'law', 'own'] as const

const calendarDaySchema = z
  .object({
    on: daySchema,
    kind: z.enum(dayKinds),
    name: z.string().nullable(),
    rule: z.enum(dayRules),
  })
  .meta({ id: 'CalendarDay' })
export type CalendarDay = z.infer<typeof calendarDaySchema>

const coverageSchema = z.object({
  year: z.int(),
  source: z.string(),
  own: z.boolean().meta({ description: 'Entered by the organisation itself.' }),
  overrides: z.boolean().meta({ description: 'The national calendar has this year too, and is not followed in it.' }),
})

export const calendarSchema = z
  .object({
    year: z.int(),
    today: daySchema,
    version: z.int(),
    days: z.array(calendarDaySchema),
    workingDays: z.array(z.int()).meta({ description: 'By month. In a year that is not known, by weekends alone.' }),
    coverage: z.array(coverageSchema).meta({ description: 'The years that are known, and from which notice.' }),
    notice: noticeSchema.nullable().meta({ description: 'The notice of this year; null for one that is not known.' }),
    own: z.array(ownDaySchema).meta({ description: 'The organisation’s own days of all years.' }),
    waiting: z
      .array(z.object({ year: z.int(), deadlines: z.int() }))
      .nullable()
      .meta({ description: 'Open deadlines that reach into years not known, for whoever may change the calendar.' }),
    recounting: z.boolean().meta({ description: 'Whether deadlines are still being recounted after a change.' }),
    manages: z.boolean().meta({ description: 'Whether you may change it.' }),
  })
  .meta({ id: 'Calendar' })
export type CalendarView = z.infer<typeof calendarSchema>

export const calendarChanges = [
  'dayAdded',
  'dayRemoved',
  'noticeImported',
  'noticeWithdrawn',
  'noticePublished',
] as const
export type CalendarChange = (typeof calendarChanges)[number]

const changeSchema = z.object({
  what: z.enum(calendarChanges),
  name: z.string().meta({ description: 'What a day is called, or the notice.' }),
  kind: z.enum(ownDayKinds).nullable(),
  from: daySchema,
  to: daySchema,
})
export type CalendarChangeView = z.infer<typeof changeSchema>

const versionSchema = z
  .object({
    version: z.int(),
    at: instantSchema,
    by: z.string().nullable().meta({ description: 'null where a notice came with the product.' }),
    apiKey: z.string().nullable().meta({ description: 'The name of the key that did it for them.' }),
    reason: z.string(),
    changes: z.array(changeSchema),
    recounted: z
      .object({ letters: z.int(), deadlines: z.int() })
      .nullable()
      .meta({ description: 'What moved by it; null while deadlines are still being recounted.' }),
  })
  .meta({ id: 'CalendarVersion' })
export type CalendarVersionView = z.infer<typeof versionSchema>

export const calendarVersionPageSchema = z
  .object({ versions: z.array(versionSchema), after: z.string().nullable() })
  .meta({ id: 'CalendarVersionPage' })
