/** The shared parts in English: importing it teaches them. */
import type { Clock, ClockDay, TrailEntry } from '@yanlu/sdk'
import { type ClockWords, clockWords } from '../clock-words.ts'
import { dayOf, rawEnd, timeOf, weekdayOf } from '../dates.ts'
import { type Audience, type TrailLine, type TrailWords, trailWords } from '../trail-words.ts'
import { type PartWords, partWords } from '../words.ts'

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const dates = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' })
const date = (on: string) => dates.format(new Date(`${on}T00:00Z`))
const day = (on: string) => `${weekdays[weekdayOf(on)]}, ${date(on)}`
const join = (names: string[]) => names.join(', ')
const units = { workingDays: 'working day', calendarDays: 'day', minutes: 'minute' }
const goals = { triage: 'you are told whether it is accepted', result: 'handled' }
const done = { triage: 'Accepted', result: 'Handled' }
const starts = {
  received: 'the letter was received',
  dispatched: 'it was assigned',
  unitReceived: 'the unit received it',
  signedIn: 'the unit signed it in',
  accepted: 'it was accepted',
}
const kinds = {
  workday: '',
  weekend: 'weekend',
  holiday: 'holiday',
  workedWeekend: 'worked weekend',
  unknown: 'holiday notice not published yet',
}

function many({ count, of }: Clock['span']): string {
  return `${count} ${units[of]}${count === 1 ? '' : 's'}`
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
  return [day(one.on), why, counts(one, clock), one.on === clock.today && 'today', due].filter(Boolean).join(', ')
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

const clock: ClockWords = {
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
  clause: (clause) => `by clause ${clause}`,
  stopped: 'The clock has stopped',
  unknownYear: (year) =>
    `The holiday notice for ${year} is not published yet: the dashed days follow the weekend rule, so the day is provisional and may change.`,
  folded: (weeks, counted) => `${weeks} weeks have passed, ${counted} days counted`,
  rule,
  day: dayInWords,
  run,
}

const fields = {
  realName: 'name',
  phone: 'phone',
  email: 'e-mail',
  workUnit: 'work unit',
  homeAddress: 'home address',
}
const actors = {
  sender: 'The writer',
  office: 'The mailbox office',
  unit: 'The unit',
  administrator: 'An administrator',
  system: '',
}
const about = (milestone: TrailEntry['milestone']) => (milestone === 'triage' ? 'acceptance' : 'handling')

function who({ by }: TrailEntry, audience: Audience): string {
  if (by.kind === 'sender' && audience === 'sender') return 'You'
  const place = by.unit ?? actors[by.kind]
  return audience === 'office' && by.name ? [by.name, by.unit].filter(Boolean).join(', ') : place
}

const lines: Record<TrailEntry['type'], (entry: TrailEntry, by: string, to: Audience) => TrailLine> = {
  received: (_, by) => ({ rest: `${by} wrote this letter` }),
  accepted: ({ registrationNumber: no, disposition }, by) => ({
    strong: `${by} accepted it`,
    rest: `${no ? `, registered as ${no}` : ''}${disposition ? `, to be handled by ${disposition}` : ''}`,
  }),
  assigned: ({ units: to }, by) => ({ strong: `Assigned to ${join(to)}`, rest: by ? ` by ${by}` : '' }),
  signedIn: (_, by) => ({ rest: `${by} signed it in` }),
  resultReported: (_, by) => ({ rest: `${by} reported the result` }),
  replied: (_, by, to) => ({ strong: `${by} answered ${to === 'sender' ? 'you' : 'the writer'}` }),
  deadlineOpened: ({ milestone, dueOn }) => ({
    rest: `The clock for ${about(milestone)} started${dueOn ? `, due ${day(dueOn)}` : ''}`,
  }),
  deadlineMet: ({ milestone }) => ({ rest: `The clock for ${about(milestone)} ended` }),
  lapsed: ({ milestone, dueOn }) => ({
    strong: 'The deadline passed',
    rest: `: ${about(milestone)}${dueOn ? ` was due ${day(dueOn)}` : ''}`,
  }),
  reminded: ({ units: to }) => ({
    strong: 'Reminded',
    rest: `${to.length ? ` ${join(to)}` : ''}: the deadline has passed`,
  }),
  identityOpened: ({ fields: seen }, by, to) => ({
    strong: `${by} looked at ${to === 'sender' ? 'your' : 'the writer’s'} ${seen.length ? join(seen.map((one) => fields[one])) : 'identity'}`,
  }),
  purged: (_, by) => ({ strong: 'Purged', rest: ` by ${by}: text and identity are destroyed, the trail stays` }),
}

const trail: TrailWords = (entry, audience) => ({
  ...lines[entry.type](entry, who(entry, audience), audience),
  note: entry.reason ? `Reason: “${entry.reason}”` : undefined,
})

const parts: PartWords = {
  weekdays,
  date,
  longDate: (on) => `${date(on)}, ${on.slice(0, 4)}`,
  day,
  moment: (at, on) => `${day(on)} ${timeOf(at)}`.trim(),
  longMoment: (at) => `${day(dayOf(at))}, ${at.slice(0, 4)}, ${timeOf(at)}`,
  length: (span) => (span.count ? many(span) : 'the same day'),
  seal: (text) => `Seal: ${text}`,
  fields,
  label: (field) => fields[field].charAt(0).toUpperCase() + fields[field].slice(1),
  join,
  gauge: (elapsed, total, overdue) => `${total} working days, ${overdue ? 'overdue' : `${elapsed} gone`}`,
}

partWords.teach('en', parts)
clockWords.teach('en', clock)
trailWords.teach('en', trail)
