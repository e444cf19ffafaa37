/** A deadline and its days in English. */
import type { Clock, ClockDay } from '../contract/span.ts'
import { isRolled, rawEnd, timeAt } from './clock-days.ts'
import type { ClockPhrases } from './clock-zh-cn.ts'
import { englishDays, units } from './days-en.ts'

const { date, day, span } = englishDays
const starts = {
  received: 'the letter was received',
  dispatched: 'it was assigned',
  unitReceived: 'the unit received it',
  signedIn: 'the unit signed it in',
  accepted: 'it was accepted',
  instructed: 'the leader instructed',
  marked: 'it was marked',
  reported: 'the result was reported',
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

function until({ dueOn, dueMinute }: Clock): string {
  return `by ${day(dueOn)}${dueMinute === null ? '' : `, ${timeAt(dueMinute)}`}`
}

/** A due day that bears no number is the limit, not a day left out. */
function counts({ on, number }: ClockDay, { startedOn, dueOn }: Clock): string {
  if (number !== null) return `day ${number}`
  if (on === startedOn) return 'start'
  return on === dueOn ? '' : 'not counted'
}

function rule(clock: Clock): string {
  const { span: length, from, firstDay, rolls, startedOn, dueOn } = clock
  const first = firstDay === 'counted' ? ', that day counted' : ', that day not counted'
  const sameDay = rolls ? 'the same day; from a day off it moves to the next working day' : 'the same day'
  const moved = isRolled(clock) ? ` It would end on ${day(rawEnd(clock))}, a day off, and moves to ${day(dueOn)}.` : ''
  return `From when ${starts[from]} (${date(startedOn)}): ${length.count ? span(length) + first : sameDay}.${moved}`
}

export const englishClock: ClockPhrases = {
  starts,
  kinds: {
    workday: '',
    weekend: 'weekend',
    holiday: 'holiday',
    workedWeekend: 'worked weekend',
    half: 'half a day',
    unknown: 'holiday notice not published yet',
    paused: 'waiting to be completed',
  },
  start: 'start',
  dueMark: 'due',
  worked: 'W',
  until,
  by: (clock) => (clock.provisional ? `Provisionally ${until(clock)}` : capital(until(clock))),
  target: (on) => `aim for ${day(on)}`,
  cap: (on) => `extendable to ${day(on)} at the latest`,
  rolled: (clock) => `It would end on ${day(rawEnd(clock))}, a day off, and moves to ${day(clock.dueOn)}.`,
  nth: ({ elapsed, span: { of } }) => `${capital(units[of])} ${elapsed}`,
  overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  stopped: 'The clock has stopped',
  paused: 'Paused until the letter is completed',
  ifResumed: (clock) => `if that is today, ${until(clock)}`,
  pause: ({ from, to }) =>
    `Waiting to be completed ${to ? `from ${day(from)} to ${day(to)}` : `since ${day(from)}`}: these days do not count.`,
  unknownYear: (year) =>
    `The holiday notice for ${year} is not published yet: the dashed days follow the weekend rule, so the day is provisional and may change.`,
  folded: (weeks, counted) => `${weeks} weeks have passed, ${counted} days counted`,
  extension: ({ grantedOn, from, to, reason }) =>
    `Extended on ${date(grantedOn)}, from ${day(from)} to ${day(to)}.${reason ? ` Reason: ${reason}` : ''}`,
  how: 'How it is counted',
  rule,
  counts,
}
