/** The clock in English. */
import type { Clock, ClockDay } from '@yanlu/sdk'
import { englishDays, isRolled, englishClock as phrases } from '@yanlu/sdk/phrases'
import type { ClockWords } from '../clock-words.ts'

const { day } = englishDays
const { counts, kinds, nth, until } = phrases
const goals: Record<Clock['milestone'], string> = {
  triage: 'you are told whether it is accepted',
  declineNotice: 'if it is declined, you are told',
  acceptanceNotice: 'you are told that it is accepted',
  disposition: 'how it is handled is decided',
  signIn: 'signed in',
  returnBy: 'returned',
  explanation: 'the reason given',
  interimNotice: 'you are told how it stands',
  onSite: 'somebody is on site',
  result: 'handled',
  reply: 'answered',
  completion: 'closed',
}
const done: Record<Clock['milestone'], string> = {
  triage: 'Accepted',
  declineNotice: 'Told',
  acceptanceNotice: 'Told',
  disposition: 'Decided',
  signIn: 'Signed in',
  returnBy: 'Returned',
  explanation: 'Explained',
  interimNotice: 'Told',
  onSite: 'On site',
  result: 'Handled',
  reply: 'Answered',
  completion: 'Closed',
}

function dayInWords(one: ClockDay, clock: Clock): string {
  const why = one.holiday ?? kinds[one.kind]
  const due = one.on === clock.dueOn && (isRolled(clock) ? 'due (moved to this day)' : 'due')
  const extended = one.extended && one.number !== null && 'extension'
  return [day(one.on), why, counts(one, clock), extended, one.on === clock.today && 'today', due]
    .filter(Boolean)
    .join(', ')
}

/** Met before a single day was counted. */
function metOn(clock: Clock): string {
  const { metOn: on, startedOn, elapsed, milestone, span } = clock
  if (on === startedOn && !elapsed) return `${done[milestone]} on the same day`
  return `${done[milestone]} on ${span.count && elapsed ? nth(clock).toLowerCase() : day(on ?? '')}`
}

function run(days: ClockDay[]): string {
  const [first, last] = [days[0] as ClockDay, days.at(-1) as ClockDay]
  const why = days.find((one) => one.holiday)?.holiday ?? kinds[first.kind]
  return `${first === last ? day(first.on) : `${day(first.on)} to ${day(last.on)}`}, ${why}, not counted`
}

export const englishClock: ClockWords = {
  ...phrases,
  label: 'Deadline',
  today: 'Today',
  due: 'Due',
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
  by: (it) => `${phrases.by(it)}, ${goals[it.milestone]}`,
  wasDue: (it) => `due ${until(it)}`,
  metOn,
  spare: (days) => `${days} working ${days === 1 ? 'day' : 'days'} early`,
  foldedAhead: (weeks, counted) => `${weeks} weeks between, ${counted} days counted`,
  day: dayInWords,
  run,
}
