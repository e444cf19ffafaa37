/** The shared parts in Chinese (中文). */
import { dayOf, monthAndDay, timeOf, weekdayOf } from '../dates.ts'
import type { PartWords } from '../words.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
const week = (on: string) => `周${weekdays[weekdayOf(on)]}`
const date = (on: string) => {
  const [month, day] = monthAndDay(on)
  return `${month}月${day}日`
}
const day = (on: string) => `${date(on)}（${week(on)}）`
export const units = { workingDays: '个工作日', calendarDays: '天', minutes: '分钟' }
const fields = { realName: '姓名', phone: '联系电话', email: '电子信箱', workUnit: '工作单位', homeAddress: '家庭住址' }

export const chineseParts: PartWords = {
  weekdays,
  date,
  longDate: (on) => `${on.slice(0, 4)}年${date(on)}`,
  day,
  moment: (at, on) => `${date(on)} ${week(on)} ${timeOf(at)}`.trim(),
  longMoment: (at) => `${at.slice(0, 4)}年${day(dayOf(at))}${timeOf(at)}`,
  length: ({ count, of }) => (count ? `${count} ${units[of]}` : '当天'),
  seal: (text) => `印章：${text}`,
  fields,
  label: (field) => fields[field],
  join: (names) => names.join('、'),
  clause: (clause) => (clause === '产品默认' ? '办法没有写明，按产品默认' : `依据 ${clause}`),
  gauge: (elapsed, total, overdue) => `${total} 个工作日，${overdue ? '已经超期' : `已过 ${elapsed} 个`}`,
}
