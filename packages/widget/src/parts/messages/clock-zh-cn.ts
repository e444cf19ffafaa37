/** The clock in Chinese (中文). */
import type { Clock, ClockDay } from '@yanlu/sdk'
import { chineseDays, isRolled, chineseClock as phrases } from '@yanlu/sdk/phrases'
import type { ClockWords } from '../clock-words.ts'

const { day } = chineseDays
const { counts, kinds, nth, until } = phrases
export const goals: Record<Clock['milestone'], string> = {
  triage: '告知是否受理',
  declineNotice: '不受理的，告知',
  acceptanceNotice: '告知已经受理',
  disposition: '定下怎么办',
  signIn: '签收',
  returnBy: '退回',
  explanation: '说明理由',
  interimNotice: '告知进展',
  onSite: '赶到现场',
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

function dayInWords(one: ClockDay, clock: Clock): string {
  const why = one.holiday ?? kinds[one.kind]
  const due = one.on === clock.dueOn && (isRolled(clock) ? '期限（顺延到这天）' : '期限')
  const extended = one.extended && one.number !== null && '延期'
  return [day(one.on), why, counts(one, clock), extended, one.on === clock.today && '今天', due]
    .filter(Boolean)
    .join('，')
}

/** Met before a single day was counted. */
function metOn(clock: Clock): string {
  const { metOn: on, startedOn, elapsed, milestone, span } = clock
  const goal = done[milestone]
  if (on === startedOn && !elapsed) return `当天${goal}`
  return `${span.count && elapsed ? nth(clock) : day(on ?? '')}${goal}`
}

function run(days: ClockDay[]): string {
  const [first, last] = [days[0] as ClockDay, days.at(-1) as ClockDay]
  const why = days.find((one) => one.holiday)?.holiday ?? kinds[first.kind]
  return `${first === last ? day(first.on) : `${day(first.on)}至${day(last.on)}`}，${why}，不计`
}

export const chineseClock: ClockWords = {
  ...phrases,
  label: '办理期限',
  today: '今天',
  due: '期限',
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
  by: (it) => `${phrases.by(it)}${goals[it.milestone]}`,
  wasDue: (it) => `应在 ${until(it)}${goals[it.milestone]}`,
  metOn,
  spare: (days) => `早 ${days} 个工作日`,
  foldedAhead: (weeks, counted) => `中间 ${weeks} 周，计 ${counted} 天`,
  day: dayInWords,
  run,
}
