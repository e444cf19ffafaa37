/**
 * China's days off and worked weekends, copied by hand from the notices (国务院办公厅关于部分节假日安排的通知, 国办发明电
 * 〔2023〕7号, 〔2024〕12号, 〔2025〕7号) and not from the product's own list.
 */
import { hangUp, type Sheet } from './wall-calendar.ts'

/** `01-28..02-04` or a single day, of that year; a worked day by itself. */
function sheet(year: number, off: string, worked: string): Sheet {
  const day = (text: string) => `${year}-${text}`
  return {
    year,
    off: off.split(' ').map((range) => {
      const [from = '', to = from] = range.split('..')
      return { name: null, from: day(from), to: day(to) }
    }),
    worked: worked.split(' ').map(day),
  }
}

export const chinaOnTheWall = hangUp(
  [
    sheet(
      2024,
      '01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07',
      '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12',
    ),
    sheet(
      2025,
      '01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08',
      '01-26 02-08 04-27 09-28 10-11',
    ),
    sheet(
      2026,
      '01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07',
      '01-04 02-14 02-28 05-09 09-20 10-10',
    ),
  ],
  // 全国年节及纪念日放假办法 第二条, for years whose notice is not out.
  [
    { name: '元旦', from: '01-01', to: '01-01' },
    { name: '劳动节', from: '05-01', to: '05-02' },
    { name: '国庆节', from: '10-01', to: '10-03' },
  ],
)
