/** The clock in English. */
import type { Clock, ClockDay } from '@yanlu/sdk'
import type { ClockWords } from '../clock-words.ts'
import { rawEnd } from '../dates.ts'
import { englishParts, many, units } from './parts-en.ts'

const { date, day } = englishParts
const goals: Record<Clock['milestone'], string> = {
  triage: 'you are told whether it is accepted',
  declineNotice: 'if it is declined, you are told',
  disposition: 'how it is handled is decided',
  returnBy: 'returned',
  explanation: 'the reason given',
  result: 'handled',
  reply: 'answered',
  completion: 'closed',
}
const done: Record<Clock['milestone'], string> = {
  triage: 'Accepted',
  declineNotice: 'Told',
  disposition: 'Decided',
  returnBy: 'Returned',
  explanation: 'Explained',
  result: 'Handled',
  reply: 'Answered',
  completion: 'Closed',
}
const starts = {
  received: 'the letter was received',
  dispatched: 'it was assigned',
  unitReceived: 'the unit received it',
  signedIn: 'the unit signed it in',
  accepted: 'it was accepted',
  reported: 'the result was reported',
}
const kinds = {
  workday: '',
  weekend: 'weekend',
  holiday: 'holiday',
  workedWeekend: 'worked weekend',
  unknown: 'holiday notice not published yet',
}

function until({ dueOn, dueMinute }: Clock): string {
  if (dueMinute === null) return `by ${day(dueOn)}`
  return `by ${day(dueOn)}, ${Math.floor(dueMinute / 60)}:${String(dueMinute % 60).padStart(2, '0')}`
}

function rule(clock: Clock): string {
  const { span, from, firstDay, rolls, startedOn, dueOn } = clock
  const first = firstDay === 'counted' ? ', that day counted' : ', that day not counted'
  const sameDay = rolls ? 'the same day; from a day off it moves to the next working day' : 'the same day'
  const length = span.count ? many(span) + first : sameDay
  const raw = rawEnd(clock)
  const rolled = raw === dueOn ? '' : ` It would end on ${day(raw)}, a day off, and moves to ${day(dueOn)}.`
  return `From when ${starts[from]} (${date(startedOn)}): ${length}.${rolled}`
}

function dayInWords(one: ClockDay, clock: Clock): string {
  const why = one.holiday ?? kinds[one.kind]
  const due = one.on === clock.dueOn && (rawEnd(clock) === clock.dueOn ? 'due' : 'due (moved to this day)')
  const extended = one.extended && one.number !== null && 'extension'
  return [day(one.on), why, counts(one, clock), extended, one.on === clock.today && 'today', due]
    .filter(Boolean)
    .join(', ')
}

/** A due day that bears no number is the limit, not a day left out. */
function counts({ on, number }: ClockDay, { startedOn, dueOn }: Clock): string {
  if (number !== null) return `day ${number}`
  if (on === startedOn) return 'start'
  return on === dueOn ? '' : 'not counted'
}

/** Met before a single day was counted. */
function metOn({ metOn: on, startedOn, elapsed, milestone, span }: Clock): string {
  if (on === startedOn && !elapsed) return `${done[milestone]} on the same day`
  return `${done[milestone]} on ${span.count && elapsed ? `${units[span.of]} ${elapsed}` : day(on ?? '')}`
}

function run(days: ClockDay[]): string {
  const [first, last] = [days[0] as ClockDay, days.at(-1) as ClockDay]
  const why = days.find((one) => one.holiday)?.holiday ?? kinds[first.kind]
  return `${first === last ? day(first.on) : `${day(first.on)} to ${day(last.on)}`}, ${why}, not counted`
}

export const englishClock: ClockWords = {
  label: 'Deadline',
  today: 'Today',
  start: 'start',
  due: 'Due',
  dueMark: 'due',
  worked: 'W',
  over: 'Overdue',
  counted: 'Counted',
  ahead: 'To come',
  off: 'Day off, not counted',
  workedCounted: 'Worked weekend, counted',
  extended: 'Extended',
  extendedTag: 'ext.',
  extendedMark: '+',
  provisional: 'Provisional',
  met: 'Done',
  how: 'How it is counted',
  by: (it) => {
    const words = `${it.provisional ? 'provisionally ' : ''}${until(it)}, ${goals[it.milestone]}`
    return words.charAt(0).toUpperCase() + words.slice(1)
  },
  nth: ({ elapsed, span }) => `${units[span.of].replace(/^./, (letter) => letter.toUpperCase())} ${elapsed}`,
  overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
  wasDue: (it) => `due ${until(it)}`,
  metOn,
  spare: (days) => `${days} working ${days === 1 ? 'day' : 'days'} early`,
  stopped: 'The clock has stopped',
  unknownYear: (year) =>
    `The holiday notice for ${year} is not published yet: the dashed days follow the weekend rule, so the day is provisional and may change.`,
  folded: (weeks, counted) => `${weeks} weeks have passed, ${counted} days counted`,
  foldedAhead: (weeks, counted) => `${weeks} weeks between, ${counted} days counted`,
  extension: ({ grantedOn, from, to, reason }) =>
    `Extended on ${date(grantedOn)}, from ${day(from)} to ${day(to)}.${reason ? ` Reason: ${reason}` : ''}`,
  rule,
  day: dayInWords,
  run,
}
