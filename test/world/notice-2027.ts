/** A holiday notice of 2027 as tests need one: made up, since the real one of that year was not out when they were written. */
import type { HolidayNotice } from '@yanlu/sdk'

export const notice2027: HolidayNotice = {
  year: 2027,
  source: '示例通知〔2026〕1号',
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-12' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节、国庆节', from: '2027-10-01', to: '2027-10-07' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
  ],
  workedWeekends: ['2027-01-30', '2027-10-09'],
}
