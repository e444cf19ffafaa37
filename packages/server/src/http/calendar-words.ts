/** What is wrong with a holiday notice or with own days, and what to do: one for each fault that the domain knows. */
import type { Language } from '@yanlu/sdk/labels'

export const calendarRemedies: Record<Language, Record<string, string>> = {
  'zh-CN': {
    yearOutOfRange: '请核对年份，只能在 {n} 年之间。',
    noSuchDay: '没有这一天，请照 2027-01-01 的样子写。',
    otherYear: '这一天不在 {n} 年，请去掉；它写在那一年自己的通知里。',
    endsBefore: '最后一天早于第一天，请核对。',
    tooManyDays: '最多 {n} 天，请核对起止日期。',
    overlaps: '和“{n}”有重叠的日子，请改开。',
    offAndWorked: '这一天在“{n}”的假期里，不能又放假又上班。',
    noWeekend: '调休上班的日子应当是周六或周日，请核对。',
    dayTwice: '这一天写了两遍，请去掉一遍。',
    holidayMissing: '缺了{n}，请照通知补上它的放假日期。',
    lawfulDayOff: '{n} 是法定节假日，应当写在放假的日子里。',
  },
  en: {
    yearOutOfRange: 'Check the year: it has to be within {n}.',
    noSuchDay: 'There is no such day. Write it like 2027-01-01.',
    otherYear: 'This day is not in {n}: leave it to the notice of its own year.',
    endsBefore: 'The last day is before the first.',
    tooManyDays: 'At most {n} days: check the first and the last.',
    overlaps: 'It overlaps “{n}”: change one of them.',
    offAndWorked: 'This day is off by “{n}” and cannot be worked as well.',
    noWeekend: 'A worked weekend is a Saturday or a Sunday.',
    dayTwice: 'This day is there twice: leave one out.',
    holidayMissing: '{n} is missing: add its days off from the notice.',
    lawfulDayOff: '{n} is off by law: it has to be among the days off.',
  },
}
