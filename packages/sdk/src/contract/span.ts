/**
 * Days, spans and the clock: how long something may take and, as values, why it ends on that day.
 *
 * A day is an ISO date in the tenant's time zone. The clock is what the calendar answers with its reasons;
 * writer, office and tests all show this same object.
 */
import { z } from 'zod'

export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', description: 'A day in the tenant’s time zone, as YYYY-MM-DD.' })

export const instantSchema = z.iso.datetime({ offset: true }).meta({
  id: 'Instant',
  description: 'ISO 8601 with the tenant’s own offset: its first ten characters are the tenant’s day.',
})

export const spanUnits = ['workingDays', 'calendarDays', 'minutes'] as const
export const spanSchema = z.object({ count: z.int().min(0).max(100_000), of: z.enum(spanUnits) }).meta({ id: 'Span' })
export type Span = z.infer<typeof spanSchema>

/**
 * What a day is in a calendar; `half` is a working day that is worked in part, `unknown` a day of a year whose holiday
 * notice is not there yet.
 */
export const dayKinds = ['workday', 'weekend', 'holiday', 'workedWeekend', 'half', 'unknown'] as const
export type DayKind = (typeof dayKinds)[number]

export const clockDaySchema = z
  .object({
    on: daySchema,
    kind: z.enum([...dayKinds, 'paused']).meta({ description: '`paused`: the clock stood still, whatever day it is.' }),
    number: z
      .int()
      .nullable()
      .meta({ description: '1 for the first day that counts, and so on; null for a day that does not count.' }),
    extended: z.boolean().meta({ description: 'Belongs to an extension.' }),
    holiday: z
      .string()
      .nullable()
      .meta({ description: 'What a holiday, or a day of the organisation’s own, is called.' }),
  })
  .meta({ id: 'ClockDay' })
export type ClockDay = z.infer<typeof clockDaySchema>

/**
 * What is due: the decision at the desk, notices to the writer, the unit's own steps, being on site in an emergency, the
 * result, the answer, and the last day of all.
 */
export const milestones = [
  'triage',
  'declineNotice',
  'acceptanceNotice',
  'disposition',
  'signIn',
  'returnBy',
  'explanation',
  'interimNotice',
  'onSite',
  'result',
  'reply',
  'completion',
] as const
export type Milestone = (typeof milestones)[number]

/** Notices to the writer that a limit can be set for (受理告知、阶段告知). */
export const notices = ['acceptanceNotice', 'interimNotice'] as const satisfies readonly Milestone[]
export type Notice = (typeof notices)[number]

/**
 * What starts a limit. `marked`: a flag the rule asks about was set; `instructed`: a leader's instruction was given.
 */
export const startEvents = [
  'received',
  'dispatched',
  'unitReceived',
  'signedIn',
  'accepted',
  'instructed',
  'marked',
  'reported',
] as const
export type StartEvent = (typeof startEvents)[number]

/** `paused`: it stands still while the writer completes the letter. */
export const deadlineStates = ['expected', 'open', 'paused', 'met', 'void'] as const
export type DeadlineState = (typeof deadlineStates)[number]

/** An extension (延期) of a deadline, by whom it was granted left aside. */
export const extensionSchema = z
  .object({
    grantedOn: daySchema,
    from: daySchema.meta({ description: 'The due day before it.' }),
    to: daySchema,
    reason: z.string().nullable().meta({ description: 'null for whoever may not know.' }),
  })
  .meta({ id: 'Extension' })

/** A time in which a deadline stood still: neither its first nor its last day counts. */
export const pauseSchema = z
  .object({ from: daySchema, to: daySchema.nullable().meta({ description: 'null while it stands still.' }) })
  .meta({ id: 'Pause' })
export type Pause = z.infer<typeof pauseSchema>

/** A deadline (时限) with everything needed to check it by hand. */
export const clockSchema = z
  .object({
    milestone: z.enum(milestones),
    state: z.enum(deadlineStates),
    task: z.int().nullable().meta({ description: 'The task it belongs to; null when it is the letter’s own.' }),
    unit: z.string().nullable(),
    rule: z.string(),
    clause: z.string(),
    span: spanSchema,
    from: z.enum(startEvents),
    firstDay: z.enum(['excluded', 'counted']),
    rolls: z.boolean(),
    startedOn: daySchema,
    rawOn: daySchema.meta({ description: 'Where the span ends before a day off rolls it forward.' }),
    dueOn: daySchema.meta({ description: 'While it is paused: the day if the letter were completed today.' }),
    dueMinute: z
      .int()
      .nullable()
      .meta({ description: 'Minutes after midnight of `dueOn`; null when the whole day still counts (24:00).' }),
    targetOn: daySchema.nullable().meta({ description: 'The softer end of a range such as two to three days.' }),
    capOn: daySchema.nullable().meta({ description: 'The last day that extensions can reach.' }),
    provisional: z
      .boolean()
      .meta({ description: 'Reaches into a year without a holiday notice: the day may change with it.' }),
    extensions: z
      .array(extensionSchema)
      .meta({ description: 'In the order they were granted; `dueOn` is the day after the last of them.' }),
    pauses: z.array(pauseSchema),
    metOn: daySchema.nullable(),
    today: daySchema,
    overdue: z.boolean(),
    elapsed: z.int().meta({ description: 'Counted days up to and including today, or the day it was met.' }),
    days: z.array(clockDaySchema),
  })
  .meta({ id: 'Clock' })
export type Clock = z.infer<typeof clockSchema>
