/**
 * China's days off and worked weekends, 2024–2026, from the State Council's yearly notices (国务院办公厅关于
 * 部分节假日安排的通知). 2027 is not there: its notice has to be entered when it is out.
 */
import type { Calendar } from '../calendar.ts'

export const calendarCn: Calendar = {
  version: 'cn-2026',
  // 全国年节及纪念日放假办法, 第二条 (2024-11-10 amendment): the days that do not follow the moon.
  fixedHolidays: [
    { name: '元旦', from: '01-01', to: '01-01' },
    { name: '劳动节', from: '05-01', to: '05-02' },
    { name: '国庆节', from: '10-01', to: '10-03' },
  ],
  // The same, in the order of the year: each notice arranges all seven.
  statutory: ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'],
  years: [
    {
      year: 2024,
      source: '国办发明电〔2023〕7号',
      holidays: [
        { name: '元旦', from: '2024-01-01', to: '2024-01-01' },
        { name: '春节', from: '2024-02-10', to: '2024-02-17' },
        { name: '清明节', from: '2024-04-04', to: '2024-04-06' },
        { name: '劳动节', from: '2024-05-01', to: '2024-05-05' },
        { name: '端午节', from: '2024-06-10', to: '2024-06-10' },
        { name: '中秋节', from: '2024-09-15', to: '2024-09-17' },
        { name: '国庆节', from: '2024-10-01', to: '2024-10-07' },
      ],
      workedWeekends: [
        '2024-02-04',
        '2024-02-18',
        '2024-04-07',
        '2024-04-28',
        '2024-05-11',
        '2024-09-14',
        '2024-09-29',
        '2024-10-12',
      ],
    },
    {
      year: 2025,
      source: '国办发明电〔2024〕12号',
      holidays: [
        { name: '元旦', from: '2025-01-01', to: '2025-01-01' },
        { name: '春节', from: '2025-01-28', to: '2025-02-04' },
        { name: '清明节', from: '2025-04-04', to: '2025-04-06' },
        { name: '劳动节', from: '2025-05-01', to: '2025-05-05' },
        { name: '端午节', from: '2025-05-31', to: '2025-06-02' },
        { name: '国庆节、中秋节', from: '2025-10-01', to: '2025-10-08' },
      ],
      workedWeekends: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'],
    },
    {
      year: 2026,
      source: '国办发明电〔2025〕7号',
      holidays: [
        { name: '元旦', from: '2026-01-01', to: '2026-01-03' },
        { name: '春节', from: '2026-02-15', to: '2026-02-23' },
        { name: '清明节', from: '2026-04-04', to: '2026-04-06' },
        { name: '劳动节', from: '2026-05-01', to: '2026-05-05' },
        { name: '端午节', from: '2026-06-19', to: '2026-06-21' },
        { name: '中秋节', from: '2026-09-25', to: '2026-09-27' },
        { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
      ],
      workedWeekends: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
    },
  ],
}
