/** Days and spans in Chinese (中文), and the small words between: a list, a clause, a seal. `DayPhrases` is its shape. */
import { ownRule, productDefault } from '../contract/clause.ts'
import type { Span } from '../contract/span.ts'
import { monthAndDay, timeOf, weekdayOf } from './days.ts'

const weekdays = ['一', '二', '三', '四', '五', '六', '日']
export const units = { workingDays: '个工作日', calendarDays: '天', minutes: '分钟' }

const week = (on: string) => `周${weekdays[weekdayOf(on)]}`
const date = (on: string) => `${monthAndDay(on).join('月')}日`
const day = (on: string) => `${date(on)}（${week(on)}）`

/** What stands in the place of a clause. */
const own: Partial<Record<string, string>> = { [productDefault]: '办法没有写明，按产品默认', [ownRule]: ownRule }

export const chineseDays = {
  weekdays,
  /** 11月24日. */
  date,
  /** 2026年11月24日. */
  longDate: (on: string) => `${on.slice(0, 4)}年${date(on)}`,
  /** 11月24日（周二）. */
  day,
  /** 11月24日 周二 09:40. */
  moment: (at: string) => `${date(at)} ${week(at)} ${timeOf(at)}`,
  /** 2026年11月24日（周二）09:40. */
  longMoment: (at: string) => `${at.slice(0, 4)}年${day(at)}${timeOf(at)}`,
  /** 15 个工作日. */
  span: ({ count, of }: Span) => (count ? `${count} ${units[of]}` : '当天'),
  join: (names: string[]) => names.join('、'),
  /** What it rests on: a clause, or the product's own rule where the regulation is silent. */
  clause: (clause: string) => own[clause] ?? `依据 ${clause}`,
  seal: (text: string) => `印章：${text}`,
}

export type DayPhrases = typeof chineseDays
