/** The clock in Chinese (中文). */
import type { Clock, ClockDay } from '@yanlu/sdk'
import type { ClockWords } from '../clock-words.ts'
import { rawEnd } from '../dates.ts'
import { chineseParts, units } from './zh-cn.ts'

const { date, day } = chineseParts
export const goals: Record<Clock['milestone'], string> = {
  triage: '告知是否受理',
  declineNotice: '不受理的，告知',
  disposition: '定下怎么办',
  returnBy: '退回',
  explanation: '说明理由',
  result: '办理完毕',
  reply: '答复',
  completion: '办结',
}
const done: Record<Clock['milestone'], string> = {
  ...goals,
  triage: '受理',
  declineNotice: '已经告知',
  disposition: '定下办法',
  explanation: '已经说明',
}
const starts = {
  received: '收到来信',
  dispatched: '交办',
  unitReceived: '承办单位收到',
  signedIn: '承办单位签收',
  accepted: '受理',
  reported: '报送结果',
}
const kinds = { workday: '', weekend: '周末', holiday: '放假', workedWeekend: '调休上班', unknown: '放假安排未公布' }

/** Due at a minute of the day, or when the day is over. */
function until({ dueOn, dueMinute }: Clock): string {
  if (dueMinute === null) return `${day(dueOn)}前`
  return `${day(dueOn)} ${Math.floor(dueMinute / 60)}:${String(dueMinute % 60).padStart(2, '0')} 前`
}

function rule(clock: Clock): string {
  const { span, from, firstDay, rolls, startedOn, dueOn } = clock
  const first = firstDay === 'counted' ? '，当天计入' : '，当天不计'
  const sameDay = rolls ? '当天办，遇休息日顺延到下一个工作日' : '当天办'
  const length = span.count ? `${span.count} ${units[span.of]}${first}` : sameDay
  const raw = rawEnd(clock)
  const rolled = raw === dueOn ? '' : `到期的 ${day(raw)} 是休息日，顺延到 ${day(dueOn)}。`
  return `${starts[from]}（${date(startedOn)}）起，${length}。${rolled}`
}

function dayInWords(one: ClockDay, clock: Clock): string {
  const why = one.holiday ?? kinds[one.kind]
  const due = one.on === clock.dueOn && (rawEnd(clock) === clock.dueOn ? '期限' : '期限（顺延到这天）')
  const extended = one.extended && one.number !== null && '延期'
  return [day(one.on), why, counts(one, clock), extended, one.on === clock.today && '今天', due]
    .filter(Boolean)
    .join('，')
}

/** A due day that bears no number is the limit, not a day left out. */
function counts({ on, number }: ClockDay, { startedOn, dueOn }: Clock): string {
  if (number !== null) return `第 ${number} 天`
  if (on === startedOn) return '起算'
  return on === dueOn ? '' : '不计'
}

/** Met before a single day was counted. */
function metOn({ metOn: on, startedOn, elapsed, milestone, span }: Clock): string {
  const goal = done[milestone]
  if (on === startedOn && !elapsed) return `当天${goal}`
  return `${span.count && elapsed ? `第 ${elapsed} ${units[span.of]}` : day(on ?? '')}${goal}`
}

function run(days: ClockDay[]): string {
  const [first, last] = [days[0] as ClockDay, days.at(-1) as ClockDay]
  const why = days.find((one) => one.holiday)?.holiday ?? kinds[first.kind]
  return `${first === last ? day(first.on) : `${day(first.on)}至${day(last.on)}`}，${why}，不计`
}

export const chineseClock: ClockWords = {
  label: '办理期限',
  today: '今天',
  start: '起',
  due: '期限',
  dueMark: '限',
  worked: '班',
  over: '超期',
  counted: '已计',
  ahead: '未到',
  off: '休息日，不计',
  workedCounted: '调休上班，计入',
  extended: '延期',
  extendedTag: '延期',
  extendedMark: '延',
  provisional: '暂定',
  met: '完成',
  how: '怎么算的',
  by: (it) => `${it.provisional ? '暂定 ' : ''}${until(it)}${goals[it.milestone]}`,
  nth: ({ elapsed, span }) => `第 ${elapsed} ${units[span.of]}`,
  overdue: (days) => `超期 ${days} 天`,
  wasDue: (it) => `应在 ${until(it)}${goals[it.milestone]}`,
  metOn,
  spare: (days) => `早 ${days} 个工作日`,
  stopped: '不再计时',
  unknownYear: (year) => `${year} 年放假安排还没公布，虚线的日子先按周末数，所以这个日子是暂定的，可能会变。`,
  folded: (weeks, counted) => `前 ${weeks} 周已过，计 ${counted} 天`,
  foldedAhead: (weeks, counted) => `中间 ${weeks} 周，计 ${counted} 天`,
  extension: ({ grantedOn, from, to, reason }) =>
    `${date(grantedOn)}延期，期限由 ${day(from)}改为 ${day(to)}。${reason ? `理由：${reason}` : ''}`,
  rule,
  day: dayInWords,
  run,
}
