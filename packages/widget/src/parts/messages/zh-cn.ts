/** The shared parts in Chinese (中文). */
import type { Clock, ClockDay, TrailEntry } from '@yanlu/sdk'
import { monthAndDay, timeOn, weekdayOf } from '../dates.ts'
import type { Audience, ClockWords, PartWords, TrailLine } from '../words.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
const week = (on: string) => `周${weekdays[weekdayOf(on)]}`
const date = (on: string) => {
  const [month, day] = monthAndDay(on)
  return `${month}月${day}日`
}
const day = (on: string) => `${date(on)}（${week(on)}）`
const units = { workingDays: '个工作日', calendarDays: '天', minutes: '分钟' }
const goals = { triage: '告知是否受理', result: '办理完毕' }
const starts = {
  received: '收到来信',
  dispatched: '交办',
  unitReceived: '承办单位收到',
  signedIn: '承办单位签收',
  accepted: '受理',
}
const kinds = { workday: '', weekend: '周末', holiday: '放假', workedWeekend: '调休上班', unknown: '放假安排未公布' }

/** Due at a minute of the day, or when the day is over. */
function until({ dueOn, dueMinute }: Clock): string {
  if (dueMinute === null) return `${day(dueOn)}前`
  return `${day(dueOn)} ${Math.floor(dueMinute / 60)}:${String(dueMinute % 60).padStart(2, '0')} 前`
}

function rule({ span, from, firstDay, startedOn, rawOn, dueOn }: Clock): string {
  const first = firstDay === 'counted' ? '当天计入' : '当天不计'
  const length = span.count ? `${span.count} ${units[span.of]}` : '当个工作日'
  const rolled = rawOn === dueOn ? '' : `到期的 ${day(rawOn)} 是休息日，顺延到 ${day(dueOn)}。`
  return `${starts[from]}（${date(startedOn)}）起，${length}${span.count ? `，${first}` : ''}。${rolled}`
}

function dayInWords(one: ClockDay, clock: Clock): string {
  const why = one.holiday ?? kinds[one.kind]
  const counts = one.number === null ? (one.on === clock.startedOn ? '起算' : '不计') : `第 ${one.number} 天`
  const marks = [one.on === clock.today && '今天', one.on === clock.dueOn && '期限'].filter(Boolean)
  return [day(one.on), why, counts, ...marks].filter(Boolean).join('，')
}

function run(days: ClockDay[]): string {
  const [first, last] = [days[0] as ClockDay, days.at(-1) as ClockDay]
  const why = days.find((one) => one.holiday)?.holiday ?? kinds[first.kind]
  return `${first === last ? day(first.on) : `${day(first.on)}至${day(last.on)}`}，${why}，不计`
}

const clock: ClockWords = {
  label: '办理期限',
  today: '今天',
  start: '起',
  due: '期限',
  dueMark: '限',
  worked: '班',
  over: '逾期',
  counted: '已计',
  ahead: '未到',
  off: '休息日，不计',
  workedCounted: '调休上班，计入',
  provisional: '暂定',
  met: '完成',
  how: '怎么算的',
  by: (it) => `${it.provisional ? '暂定 ' : ''}${until(it)}${goals[it.milestone]}`,
  nth: ({ elapsed, span }) => `第 ${elapsed} ${units[span.of]}`,
  total: ({ span }) => (span.count ? `${span.count} ${units[span.of]}` : '当个工作日'),
  overdue: (days) => `逾期 ${days} 天`,
  wasDue: (it) => `应在 ${until(it)}${goals[it.milestone]}`,
  metOn: ({ metOn, elapsed, milestone, span }) =>
    `${span.count ? `第 ${elapsed} ${units[span.of]}` : day(metOn ?? '')}${milestone === 'triage' ? '受理' : '办理完毕'}`,
  spare: (days) => `早 ${days} 个工作日`,
  clause: (clause) => `依据 ${clause}`,
  stopped: '不再计时',
  unknownYear: (year) => `${year} 年放假安排还没公布，虚线的日子先按周末数；公布后重新数，变了会写在这里。`,
  folded: (weeks, counted) => `前 ${weeks} 周已过，计 ${counted} 天`,
  rule,
  day: dayInWords,
  run,
}

const fields = { realName: '姓名', phone: '联系电话', email: '电子信箱', workUnit: '工作单位', homeAddress: '家庭住址' }
const actors = { sender: '来信人', office: '信箱办公室', unit: '承办单位', administrator: '管理员', system: '' }
const join = (names: string[]) => names.join('、')

/** Who did it: to the writer the unit or the office, to the office the person as well. */
function who({ by }: TrailEntry, audience: Audience): string {
  const place = by.unit ?? actors[by.kind]
  if (audience === 'sender' || !by.name) return by.kind === 'sender' && audience === 'sender' ? '您' : place
  return by.unit ? `${by.unit} ${by.name}` : by.name
}

const lines: Record<TrailEntry['type'], (entry: TrailEntry, by: string, to: Audience) => TrailLine> = {
  received: (_, by, to) => (to === 'sender' ? { rest: '您写来这封信' } : { rest: `${by}写来这封信` }),
  accepted: ({ registrationNumber: no, disposition }, by) => ({
    strong: `${by}受理`,
    rest: `${no ? `，登记为 ${no}` : ''}${disposition ? `，办理方式：${disposition}` : ''}`,
  }),
  assigned: ({ units: to }, by) => ({ strong: `交${join(to)}办理`, rest: by ? `，${by}经办` : '' }),
  signedIn: (_, by) => ({ rest: `${by}签收` }),
  resultReported: (_, by) => ({ rest: `${by}报来办理结果` }),
  replied: (_, by, to) => ({ strong: to === 'sender' ? `${by}答复了您` : `${by}答复来信人` }),
  deadlineOpened: ({ milestone, dueOn }) => ({
    rest: `${milestone === 'triage' ? '受理' : '办理'}开始计时${dueOn ? `，期限 ${day(dueOn)}` : ''}`,
  }),
  deadlineMet: ({ milestone }) => ({ rest: `${milestone === 'triage' ? '受理' : '办理'}计时结束` }),
  lapsed: ({ milestone, dueOn }) => ({
    strong: '超过期限',
    rest: `，${milestone === 'triage' ? '受理' : '办理'}${dueOn ? `应在 ${day(dueOn)}前完成` : '逾期'}`,
  }),
  reminded: ({ units: to }) => ({ strong: '催办', rest: to.length ? `${join(to)}，已经超过期限` : '，已经超过期限' }),
  identityOpened: ({ fields: seen }, by, to) => ({
    strong: `${by}看了${to === 'sender' ? '您的' : '来信人的'}${seen.length ? join(seen.map((one) => fields[one])) : '身份'}`,
  }),
  purged: (_, by) => ({ strong: '这封信已清除', rest: `，由${by}办理；正文和身份都已销毁，经过留着` }),
}

export const chineseParts: PartWords = {
  weekdays,
  date,
  day,
  moment: (at, on) => `${date(on)} ${week(on)} ${timeOn(at, on)}`.trim(),
  seal: (text) => `印章：${text}`,
  fields,
  join,
  clock,
  trail: (entry, audience) => ({
    ...lines[entry.type](entry, who(entry, audience), audience),
    note: entry.reason ? `理由：“${entry.reason}”` : undefined,
  }),
  gauge: (elapsed, total, overdue) => `${total} 个工作日，${overdue ? '已经逾期' : `已过 ${elapsed} 个`}`,
}
