/**
 * Recounting (期限重算): what becomes of open deadlines when the calendar changes under them.
 *
 * A deadline is counted anew from where it had begun, by its own rule. An extension that was counted is counted again;
 * one to a promised day keeps that day. A deadline in a year that was unknown becomes final.
 *
 * Nobody is late by a recount: a due day that lies ahead moves back to today at most, and one that has passed never
 * moves back. Whatever comes out the same is left alone, so a second look finds nothing.
 */
import type { Policy, Span } from '@yanlu/sdk/contract'
import { type Calendar, isProvisional, reckon } from './calendar.ts'
import type { Day } from './day.ts'
import { entered, openDeadlines, remindedOn } from './deadline.ts'
import type { DeadlineEnds, Happening } from './events.ts'
import type { Deadline, Letter } from './letter.ts'

interface Changed {
  calendar: Calendar
  today: Day
}

/** @param reason why the calendar changed, for whoever reads the trail */
export function recountByCalendar(letter: Letter, at: Changed & { policy: Policy; reason: string }): Happening[] {
  return openDeadlines(letter).flatMap((deadline): Happening[] => {
    const ends = allEnds(deadline, at)
    if (isSame(deadline, ends)) return []
    const { dueOn, provisional, calendarVersion } = deadline
    const was = { dueOn, provisional, calendarVersion }
    const about = { deadline: deadline.number, was, calendarVersion: at.calendar.version }
    return [{ type: 'deadlineRecounted', ...about, ...ends, words: { reason: at.reason } }]
  })
}

/** When it is due by this calendar; null where that is as it was. What its policy adds, such as a reminder, is left aside. */
export function movedEnd(deadline: Deadline, at: Changed): Pick<DeadlineEnds, 'dueOn' | 'provisional'> | null {
  const ends = { ...deadline, ...endsOf(deadline, { ...at, capOn: deadline.capOn }) }
  return isSame(deadline, ends) ? null : ends
}

const compared = ['rawOn', 'dueOn', 'dueMinute', 'targetOn', 'capOn', 'remindOn', 'provisional'] as const

function isSame(deadline: Deadline, ends: DeadlineEnds): boolean {
  return compared.every((name) => deadline[name] === ends[name])
}

/** The policy's target and cap of it are counted with it; of a limit set for this letter alone there are none. */
export function allEnds(deadline: Deadline, { policy, calendar, today }: Changed & { policy: Policy }): DeadlineEnds {
  const limit = policy.limits.find(({ id }) => id === deadline.rule.id)
  const ended = (span: Span | 'blank' | undefined) => (span ? fromStart(deadline, calendar, entered(span)).dueOn : null)
  const capOn = ended(limit?.cap)
  const ends = endsOf(deadline, { calendar, today, capOn })
  const { startedOn, milestone } = deadline
  const remindOn = deadline.remindOn && remindedOn(milestone, { startedOn, dueOn: ends.dueOn }, { policy, calendar })
  return { ...ends, targetOn: ended(limit?.target), capOn, remindOn }
}

type Ends = Pick<DeadlineEnds, 'rawOn' | 'dueOn' | 'dueMinute' | 'provisional' | 'extensions'>

export function endsOf(deadline: Deadline, { calendar, today, capOn }: Changed & { capOn: Day | null }): Ends {
  const { rule, extensions } = deadline
  const { rawOn, dueOn, dueMinute, provisional } = fromStart(deadline, calendar, rule.span)
  const first: Ends = { rawOn, dueOn, dueMinute, provisional, extensions: [] }
  const ends = extensions.reduce((so, one) => extended(so, one, { deadline, calendar, capOn }), first)
  const last = extensions.at(-1)
  const promised = last && !last.counted
  return kept(deadline, promised ? { ...ends, rawOn: deadline.rawOn, dueOn: deadline.dueOn } : ends, today)
}

function fromStart({ rule, startedOn, startMinute, pauses }: Deadline, calendar: Calendar, span: Span) {
  return reckon(calendar, { on: startedOn, minute: startMinute }, { ...rule, span, pauses })
}

function extended(
  before: Ends,
  extension: Deadline['extensions'][number],
  { deadline, calendar, capOn }: { deadline: Deadline; calendar: Calendar; capOn: Day | null },
): Ends {
  const { rawOn, dueOn, provisional } = extendedEnd(before, extension, { deadline, calendar })
  const to = extension.counted && capOn !== null && dueOn > capOn ? capOn : dueOn
  const extensions = [...before.extensions, { ...extension, from: before.dueOn, to }]
  return { rawOn, dueOn: to, dueMinute: null, provisional, extensions }
}

function extendedEnd(
  before: Ends,
  { counted, to }: Deadline['extensions'][number],
  { deadline, calendar }: { deadline: Deadline; calendar: Calendar },
) {
  if (!counted) return { rawOn: to, dueOn: to, provisional: isProvisional(calendar, [{ on: to }]) }
  if (counted.from === 'start') return fromStart(deadline, calendar, counted.span)
  const { rule, pauses } = deadline
  const counting = { span: counted.span, firstDay: 'excluded', rolls: rule.rolls, pauses } as const
  return reckon(calendar, { on: before.rawOn, minute: 0 }, counting)
}

function kept(deadline: Deadline, ends: Ends, today: Day): Ends {
  const earliest = deadline.dueOn < today ? deadline.dueOn : today
  if (ends.dueOn >= earliest) return ends
  return { ...ends, dueOn: earliest, dueMinute: earliest === deadline.dueOn ? deadline.dueMinute : null }
}
