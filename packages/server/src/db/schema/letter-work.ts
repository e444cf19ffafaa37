/** A letter's work: tasks and deadlines, how each unit has it, and who is kept from it. */
import { milestones, nextSteps, outcomes, spanUnits, startEvents, taskKinds, taskStates } from '@yanlu/sdk/contract'
import { sql } from 'drizzle-orm'
import { boolean, foreignKey, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Deadline } from '../../domain/letter.ts'
import { app, day, instant, tenantId } from './columns.ts'
import { ofLetter } from './letter.ts'
import { units } from './tenant.ts'

/** How a letter stands, for lists. */
export const standings = ['received', 'inHand', 'answered', 'ended'] as const

/**
 * A letter as one unit has it: a row for its desk and one for each unit with a task. Lists read nothing else of a
 * letter's course, so that every filter has an index that begins with the tenant and gives the order.
 */
export const letterUnits = app.table(
  'letter_unit',
  {
    tenantId: tenantId(),
    unitId: uuid('unit_id').notNull(),
    letterId: uuid('letter_id').notNull(),
    /** Whether it is on the unit's desk. */
    desk: boolean().notNull(),
    category: text().notNull(),
    standing: text({ enum: standings }).notNull(),
    /** What the unit has to do; `none` where it is not its move. */
    step: text({ enum: nextSteps }).notNull(),
    /** Who in the unit; null for whoever may. */
    stepRole: text('step_role'),
    /** The task it is about, or that the unit had last. */
    task: integer(),
    /** Its nearest open deadline; `infinity` where none is open, so that keyset paging needs no nulls. */
    dueOn: day('due_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.letterId, t.unitId] }),
    ofLetter(t),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [units.tenantId, units.id] }),
    index('letter_unit_waiting').on(t.tenantId, t.unitId, t.dueOn, t.letterId.desc()).where(sql`step <> 'none'`),
    index('letter_unit_by_due').on(t.tenantId, t.unitId, t.dueOn, t.letterId.desc()),
    index('letter_unit_by_standing').on(t.tenantId, t.unitId, t.standing, t.dueOn, t.letterId.desc()),
    index('letter_unit_by_category').on(t.tenantId, t.unitId, t.category, t.dueOn, t.letterId.desc(), t.standing),
    index('letter_by_due').on(t.tenantId, t.dueOn, t.letterId.desc()).where(sql`desk`),
    index('letter_by_standing').on(t.tenantId, t.standing, t.dueOn, t.letterId.desc()).where(sql`desk`),
    index('letter_by_category').on(t.tenantId, t.category, t.dueOn, t.letterId.desc(), t.standing).where(sql`desk`),
  ],
)

/** Who is outside of every list: whom the letter is about, and who stepped back from it. */
export const letterBars = app.table(
  'letter_bar',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    /** A unit's or a member's id. */
    whoId: uuid('who_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.letterId, t.whoId] }), ofLetter(t)],
)

export const tasks = app.table(
  'task',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    number: integer().notNull(),
    kind: text({ enum: taskKinds }).notNull(),
    unitId: uuid('unit_id').notNull(),
    role: text(),
    step: text(),
    about: integer(),
    lead: boolean().notNull(),
    round: integer().notNull(),
    state: text({ enum: taskStates }).notNull(),
    assignedOn: day('assigned_on').notNull(),
    signedInOn: day('signed_in_on'),
    explainedOn: day('explained_on'),
    endedOn: day('ended_on'),
    outcome: text({ enum: outcomes }),
    promisedOn: day('promised_on'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.letterId, t.number] }),
    ofLetter(t),
    foreignKey({ columns: [t.tenantId, t.unitId], foreignColumns: [units.tenantId, units.id] }),
  ],
)

export const deadlines = app.table(
  'deadline',
  {
    tenantId: tenantId(),
    letterId: uuid('letter_id').notNull(),
    number: integer().notNull(),
    milestone: text({ enum: milestones }).notNull(),
    task: integer(),
    rule: text().notNull(),
    clause: text().notNull(),
    spanCount: integer('span_count').notNull(),
    spanOf: text('span_of', { enum: spanUnits }).notNull(),
    startsFrom: text('starts_from', { enum: startEvents }).notNull(),
    firstDay: text('first_day', { enum: ['excluded', 'counted'] }).notNull(),
    rolls: boolean().notNull(),
    calendarVersion: text('calendar_version').notNull(),
    startedOn: day('started_on').notNull(),
    startMinute: integer('start_minute').notNull(),
    rawOn: day('raw_on').notNull(),
    dueOn: day('due_on').notNull(),
    dueMinute: integer('due_minute'),
    targetOn: day('target_on'),
    capOn: day('cap_on'),
    remindOn: day('remind_on'),
    provisional: boolean().notNull(),
    extensions: jsonb().$type<Deadline['extensions']>().notNull(),
    pauses: jsonb().$type<Deadline['pauses']>().notNull().default([]),
    state: text({ enum: ['open', 'paused', 'met', 'void'] }).notNull(),
    metOn: day('met_on'),
    lapsedOn: day('lapsed_on'),
    /** When the timetable has to look at it; null when there is nothing left to do. */
    wakeAt: instant('wake_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.letterId, t.number] }),
    ofLetter(t),
    index('deadline_to_wake').on(t.tenantId, t.wakeAt).where(sql`wake_at is not null`),
    index('deadline_open').on(t.tenantId, t.letterId).where(sql`state = 'open'`),
  ],
)
