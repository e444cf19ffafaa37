/** A deadline and its days in Chinese (中文). `ClockPhrases` is its shape. */
import type { Clock, ClockDay } from '../contract/span.ts'
import { isRolled, rawEnd, timeAt } from './clock-days.ts'
import { chineseDays, units } from './days-zh-cn.ts'

const { date, day, span } = chineseDays
const starts = {
  received: '收到来信',
  dispatched: '交办',
  unitReceived: '承办单位收到',
  signedIn: '承办单位签收',
  accepted: '受理',
  instructed: '领导批示',
  marked: '标明情形',
  reported: '报送结果',
}

function until({ dueOn, dueMinute }: Clock): string {
  return `${day(dueOn)}${dueMinute === null ? '' : ` ${timeAt(dueMinute)} `}前`
}

/** A due day that bears no number is the limit, not a day left out. */
function counts({ on, number }: ClockDay, { startedOn, dueOn }: Clock): string {
  if (number !== null) return `第 ${number} 天`
  if (on === startedOn) return '起算'
  return on === dueOn ? '' : '不计'
}

function rule(clock: Clock): string {
  const { span: length, from, firstDay, rolls, startedOn, dueOn } = clock
  const first = firstDay === 'counted' ? '，当天计入' : '，当天不计'
  const sameDay = rolls ? '当天办，遇休息日顺延到下一个工作日' : '当天办'
  const moved = isRolled(clock) ? `到期的 ${day(rawEnd(clock))} 是休息日，顺延到 ${day(dueOn)}。` : ''
  return `${starts[from]}（${date(startedOn)}）起，${length.count ? span(length) + first : sameDay}。${moved}`
}

export const chineseClock = {
  /** What a span is counted from. */
  starts,
  /** What a day is, where it is not a plain working day. */
  kinds: {
    workday: '',
    weekend: '周末',
    holiday: '放假',
    workedWeekend: '调休上班',
    half: '半天上班',
    unknown: '放假安排未公布',
    paused: '等待补充',
  },
  /** In a day's own square. */
  start: '起',
  dueMark: '限',
  worked: '班',
  /** Due at a minute of the day, or when the day is over: 12月11日（周五）前. */
  until,
  /** The same as the head of a sentence, with whether it may still change. */
  by: (clock: Clock) => `${clock.provisional ? '暂定 ' : ''}${until(clock)}`,
  /** The softer end of a range, and the last day that extensions can reach. */
  target: (on: string) => `力争 ${day(on)}前`,
  cap: (on: string) => `最晚可延到 ${day(on)}`,
  /** Where it would end, and where a day off moves it to. */
  rolled: (clock: Clock) => `原到期日 ${day(rawEnd(clock))}是休息日，顺延到 ${day(clock.dueOn)}。`,
  nth: ({ elapsed, span: { of } }: Clock) => `第 ${elapsed} ${units[of]}`,
  overdue: (days: number) => `超期 ${days} 天`,
  stopped: '不再计时',
  /** It stands still while the writer completes the letter, and when it would end if that were today. */
  paused: '等待补充，暂停计时',
  ifResumed: (clock: Clock) => `如今天补充好，${until(clock)}`,
  pause: ({ from, to }: Clock['pauses'][number]) =>
    to ? `${day(from)}至 ${day(to)}等待补充，不计。` : `${day(from)}起等待补充，不计。`,
  unknownYear: (year: string) => `${year} 年放假安排还没公布，虚线的日子先按周末数，所以这个日子是暂定的，可能会变。`,
  folded: (weeks: number, counted: number) => `前 ${weeks} 周已过，计 ${counted} 天`,
  /** One extension: when, from which day to which, and why. */
  extension: ({ grantedOn, from, to, reason }: Clock['extensions'][number]) =>
    `${date(grantedOn)}延期，期限由 ${day(from)}改为 ${day(to)}。${reason ? `理由：${reason}` : ''}`,
  how: '怎么算的',
  /** How it is counted, in one paragraph. */
  rule,
  /** Which day it is, or that it does not count. */
  counts,
}

export type ClockPhrases = typeof chineseClock
