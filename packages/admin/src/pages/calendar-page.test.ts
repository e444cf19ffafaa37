import { type CalendarView, type Client, Problem } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import '../define.ts'
import '../define-calendar.ts'
import { objections } from '../objections.ts'
import { aDesk, today } from '../samples.ts'
import { page as tokens } from '../styles/page.ts'

const meet = {
  kind: 'holiday',
  name: '校运动会',
  from: '2026-11-20',
  to: '2026-11-20',
  basis: '校办〔2026〕7号',
} as const
const moves = { deadlines: 0, letters: 0, later: 0, earlier: 0, settled: 0, unsettled: 0 }
const some = { ...moves, deadlines: 8, letters: 6, later: 7, settled: 2 }

function daysOf(year: number, known: boolean): CalendarView['days'] {
  const first = Date.UTC(year, 0, 1)
  const count = (Date.UTC(year + 1, 0, 1) - first) / 86_400_000
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(first + index * 86_400_000)
    const on = at.toISOString().slice(0, 10)
    const week = { on, name: null, rule: 'week' } as const
    if (!known) return { ...week, kind: 'unknown' }
    if (on === meet.from) return { on, kind: 'holiday', name: meet.name, rule: 'own' }
    if (on === '2026-10-01') return { on, kind: 'holiday', name: '国庆节', rule: 'notice' }
    if (on === '2026-10-10') return { on, kind: 'workedWeekend', name: null, rule: 'notice' }
    return { ...week, kind: at.getUTCDay() % 6 === 0 ? 'weekend' : 'workday' }
  })
}

function aCalendar(change: Partial<CalendarView> = {}): CalendarView {
  const { year = 2026 } = change
  const known = year === 2026
  return {
    ...{
      year,
      today,
      version: 2,
      days: daysOf(year, known),
      workingDays: [21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 20, 23],
    },
    coverage: [{ year: 2026, source: '国办发明电〔2025〕7号', own: false, overrides: false }],
    notice: known
      ? {
          year,
          source: '国办发明电〔2025〕7号',
          holidays: [{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
          workedWeekends: ['2026-10-10'],
        }
      : null,
    own: [meet],
    waiting: [{ year: 2027, deadlines: 3 }],
    recounting: false,
    manages: true,
    ...change,
  }
}

const version = {
  version: 2,
  at: '2026-11-19T10:20:00.000+08:00',
  by: '郑演示',
  apiKey: null,
  reason: '按校历',
  changes: [{ what: 'dayAdded', name: meet.name, kind: 'holiday', from: meet.from, to: meet.to }],
  recounted: { letters: 6, deadlines: 8 },
}

function open(operations: object = {}, properties: object = {}): HTMLElement {
  const usual = {
    getCalendar: async () => aCalendar(),
    listCalendarVersions: async () => ({ versions: [version], after: null }),
    setCalendarDays: async () => ({ version: 2, saved: false, moves }),
    importCalendarYear: async () => ({ version: 2, saved: false, moves }),
  }
  const desk = aDesk({ ...usual, ...operations } as unknown as Partial<Client>, 'administrator')
  const element = Object.assign(document.createElement('desk-calendar'), { desk, ...properties })
  document.body.append(element)
  return element
}

function focused(): Element | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

beforeEach(() => {
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet]
})
afterEach(() => document.body.replaceChildren())

describe('a year', () => {
  for (const width of [1280, 390]) {
    test(`passes axe and keeps within ${width} px`, async () => {
      await page.viewport(width, 800)
      const element = open()
      await expect.element(page.getByText('第 2 版')).toBeVisible()
      expect(await objections(axe, element)).toEqual([])
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    })
  }

  test('says of each day what it is, and of each month how many are worked', async () => {
    open()
    await expect.element(page.getByRole('button', { name: '10月1日 周四，国庆节，放假' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: '10月10日 周六，调休上班' })).toBeVisible()
    await expect.element(page.getByRole('button', { name: '11月24日 周二，工作日，今天' })).toBeVisible()
    await expect.element(page.getByText('全年 247 个工作日')).toBeVisible()
    await expect.element(page.getByText('16 个工作日').first()).toBeVisible()
  })

  test('that is not known is provisional, and says how many deadlines wait for it', async () => {
    const getCalendar = async () => aCalendar({ year: 2027 })
    const element = open({ getCalendar }, { year: 2027 })
    await expect.element(page.getByText(/到这一年的期限因此也是暂定的/)).toBeVisible()
    await expect.element(page.getByText(/现在不用做什么/)).toBeVisible()
    await expect.element(page.getByText('3 个在办的期限到了这一年。')).toBeVisible()
    await expect.element(page.getByRole('button', { name: '1月1日 周五，暂定' })).toBeVisible()
    expect(await objections(axe, element)).toEqual([])
  })

  test('that follows is told of beside this one, once deadlines wait for its notice', async () => {
    open()
    await expect.element(page.getByRole('heading', { name: '2027 放假通知' })).toBeVisible()
  })

  test('is there for everybody, to look at and to take along, and not to be changed by whoever cannot', async () => {
    const element = open({ getCalendar: async () => aCalendar({ manages: false, waiting: null, own: [] }) })
    await expect.element(page.getByText(/没有，按国家的通知算/)).toBeVisible()
    await expect.element(page.getByText('10月1日 周四，国庆节，放假')).toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: /加|录入|导入|修改|10月/ })).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: '导出表格' })).toBeVisible()
    expect(await objections(axe, element)).toEqual([])
  })

  test('on a phone leads past its months to today and to the days of one’s own', async () => {
    await page.viewport(390, 800)
    open()
    await page.getByRole('button', { name: '看本单位的日子' }).click()
    await vi.waitFor(() => expect(focused()?.textContent).toContain('本单位的日子'))
    await page.getByRole('button', { name: '看今天' }).click()
    await vi.waitFor(() => expect(focused()?.classList.contains('today')).toBe(true))
  })

  test('tells its history: who, when, why, and what moved', async () => {
    open()
    await expect.element(page.getByText('加上 校运动会 · 11月20日 周五 · 放假')).toBeVisible()
    await expect.element(page.getByText('重算了 6 封信的 8 个期限')).toBeVisible()
  })
})

describe('a day of one’s own', () => {
  test('is added from the keyboard: arrows to the day, Enter, and what would move is said first', async () => {
    const setCalendarDays = vi.fn(async ({ preview }) => ({ version: 3, saved: !preview, moves: some }))
    const element = open({ setCalendarDays })
    const now = page.getByRole('button', { name: /11月24日 周二/ })
    await expect.element(now).toBeVisible()
    ;(now.element() as HTMLElement).focus()
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}')
    await expect.element(page.getByRole('dialog', { name: '加上本单位的日子' })).toBeVisible()
    await expect.element(page.getByLabelText('从哪天')).toHaveValue('2026-12-02')
    await page.getByLabelText('叫什么').fill('停电检修')
    await page.getByLabelText('依据').fill('厂办〔2026〕9号')
    await expect.element(page.getByText('会重算 6 封信的 8 个期限')).toBeVisible()
    await expect.element(page.getByText('2 个不再是暂定')).toBeVisible()
    expect(await objections(axe, element)).toEqual([])
    await page.getByRole('button', { name: '保存' }).click()
    await vi.waitFor(() => {
      const day = { kind: 'holiday', name: '停电检修', from: '2026-12-02', to: '2026-12-02', basis: '厂办〔2026〕9号' }
      const reason = '停电检修（厂办〔2026〕9号）'
      expect(setCalendarDays).toHaveBeenLastCalledWith({ seen: 2, reason, preview: false, days: [meet, day] })
    })
  })

  test('is changed where it is, for a reason', async () => {
    const setCalendarDays = vi.fn(async ({ preview }) => ({ version: 3, saved: !preview, moves }))
    open({ setCalendarDays })
    await page.getByRole('button', { name: '修改 校运动会' }).click()
    await page.getByLabelText('到哪天').fill('2026-11-21')
    await page.getByLabelText('为什么改').fill('改为两天')
    await expect.element(page.getByText('不会动到在办的期限。')).toBeVisible()
    await page.getByRole('button', { name: '保存' }).click()
    await vi.waitFor(() => {
      const days = [{ ...meet, to: '2026-11-21' }]
      expect(setCalendarDays).toHaveBeenLastCalledWith({ seen: 2, reason: '改为两天', preview: false, days })
    })
  })

  test('is taken away', async () => {
    const setCalendarDays = vi.fn(async ({ preview }) => ({ version: 3, saved: !preview, moves }))
    open({ setCalendarDays })
    await page.getByRole('button', { name: '去掉：校运动会' }).click()
    await page.getByLabelText('为什么改').fill('运动会取消')
    await page.getByRole('button', { name: '去掉', exact: true }).click()
    await vi.waitFor(() =>
      expect(setCalendarDays).toHaveBeenLastCalledWith({ seen: 2, reason: '运动会取消', preview: false, days: [] }),
    )
  })

  test('a fault is said at its field, and what was typed stays', async () => {
    const fields = [{ path: 'days.1.from', message: '和“校运动会”有重叠的日子，请改开。' }]
    const setCalendarDays = async () => {
      throw new Problem('invalid', 'invalid', { fields })
    }
    open({ setCalendarDays })
    await page.getByRole('button', { name: '加本单位的日子' }).click()
    await page.getByLabelText('叫什么').fill('停电检修')
    await page.getByLabelText('依据').fill('通知')
    await page.getByRole('button', { name: '保存' }).click()
    await expect.element(page.getByText('和“校运动会”有重叠的日子，请改开。')).toBeVisible()
    await vi.waitFor(() => expect(focused()?.id).toBe('from'))
    await expect.element(page.getByLabelText('叫什么')).toHaveValue('停电检修')
  })

  test('whoever comes second is told who was first, and saves over what is there then', async () => {
    const theirs = { ...meet, name: '别人加的', from: '2026-12-01', to: '2026-12-01' }
    let current = 2
    const setCalendarDays = vi.fn(async ({ seen, preview }) => {
      if (seen === 2 && !preview) {
        current = 3
        const done = [{ type: 'calendarDaysSet', by: '郑演示', at: '2026-11-24T10:20:00+08:00' }]
        throw new Problem('conflict', '', { done })
      }
      return { version: current, saved: !preview, moves }
    })
    const getCalendar = async () => aCalendar({ version: current, own: current === 3 ? [meet, theirs] : [meet] })
    open({ setCalendarDays, getCalendar })
    await page.getByRole('button', { name: '加本单位的日子' }).click()
    await page.getByLabelText('叫什么').fill('停电检修')
    await page.getByLabelText('依据').fill('通知')
    await page.getByRole('button', { name: '保存' }).click()
    await expect.element(page.getByText(/郑演示.*改动本单位的日子/)).toBeVisible()
    await page.getByRole('button', { name: '保存' }).click()
    await vi.waitFor(() => {
      const days = [meet, theirs, expect.objectContaining({ name: '停电检修' })]
      expect(setCalendarDays).toHaveBeenLastCalledWith(expect.objectContaining({ seen: 3, preview: false, days }))
    })
  })
})

describe('a table', () => {
  const table = (rows: string, name = '校历.csv') => new File([rows], name, { type: 'text/csv' })
  const choose = (file: File) => userEvent.upload(page.getByLabelText('表格文件（CSV）'), file)

  test('of one’s own days is looked at, and put in with one basis; what a notice says is passed over', async () => {
    const setCalendarDays = vi.fn(async ({ preview }) => ({ version: 3, saved: !preview, moves: some }))
    const element = open({ setCalendarDays })
    await page.getByRole('button', { name: '导入表格' }).click()
    expect(await objections(axe, element)).toEqual([])
    await choose(table('日期,类型,名称,来自\n2026/10/1,休,国庆节,放假通知\n2027/1/20,假期,寒假,\n2027/1/21,假期,寒假,'))
    await expect.element(page.getByText(/2027年1月20日.*至.*1月21日/)).toBeVisible()
    await vi.waitFor(() => expect(focused()?.id).toBe('basis'))
    await page.getByLabelText('依据').fill('校历')
    await expect.element(page.getByText('会重算 6 封信的 8 个期限')).toBeVisible()
    expect(await objections(axe, element)).toEqual([])
    await page.getByRole('button', { name: '确认导入' }).click()
    const days = [meet, { kind: 'vacation', name: '寒假', from: '2027-01-20', to: '2027-01-21', basis: '校历' }]
    await vi.waitFor(() =>
      expect(setCalendarDays).toHaveBeenLastCalledWith({ seen: 2, reason: '按校历导入', preview: false, days }),
    )
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  test('with rows that cannot be read is refused whole, each row by its number and what to do', async () => {
    const setCalendarDays = vi.fn()
    const element = open({ setCalendarDays })
    await page.getByRole('button', { name: '导入表格' }).click()
    await choose(table('日期,类型,名称\n2026-02-30,休,春节\n2026-03-02,停工,检修\n2026-03-03,休,检修'))
    await expect.element(page.getByText(/有 2 处读不了，整份都没有收/)).toBeVisible()
    await expect
      .element(page.getByText('第 2 行：“2026-02-30”不是一个日期。请写成 2027-01-01 或 2027/1/1。'))
      .toBeVisible()
    await expect.element(page.getByText('第 3 行：类型“停工”不认得。请写 休、班、半天 或 假期。')).toBeVisible()
    await expect.element(page.getByLabelText('依据')).not.toBeInTheDocument()
    expect(await objections(axe, element)).toEqual([])
    await page.getByRole('button', { name: '确认导入' }).click()
    expect(setCalendarDays).not.toHaveBeenCalled()
  })

  test('that is a workbook is said to be one, and how to save it', async () => {
    open()
    await page.getByRole('button', { name: '导入表格' }).click()
    await choose(table('PK\u0003\u0004', '校历.xlsx'))
    await expect.element(page.getByText(/这是 Excel 工作簿.*CSV UTF-8/)).toBeVisible()
  })

  test('of the year is saved, and runs no formula', async () => {
    const days = aCalendar().days.map((day) => (day.on === meet.from ? { ...day, name: '=cmd()' } : day))
    open({ getCalendar: async () => aCalendar({ days }) })
    const saved = vi.spyOn(URL, 'createObjectURL')
    await page.getByRole('button', { name: '导出表格' }).click()
    const text = await new Response(saved.mock.calls[0]?.[0] as Blob | undefined).text()
    expect(text.split('\r\n')).toContain("2026-11-20,休,'=cmd(),本单位")
    saved.mockRestore()
  })
})

describe('the notice of a year', () => {
  const notice = {
    year: 2027,
    source: '示例通知〔2026〕1号',
    holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-03' }],
    workedWeekends: ['2027-01-30'],
  }
  const choose = async (text: string) => {
    const input = page.getByLabelText('从表格读入')
    await userEvent.upload(input, new File([text], 'notice.json', { type: 'application/json' }))
  }

  test('is filled in by hand: empty rows are left out, one day ends on itself', async () => {
    const importCalendarYear = vi.fn(async ({ preview }) => ({ version: 3, saved: !preview, moves: some }))
    const element = open({ importCalendarYear })
    await page.getByRole('button', { name: '录入 2027 年的通知' }).click()
    await page.getByLabelText('通知的文号').fill(notice.source)
    await page.getByLabelText('元旦从').fill('2027-01-01')
    await page.getByLabelText('第 1 个调休上班日').fill('2027-01-30')
    expect(await objections(axe, element)).toEqual([])
    await page.getByRole('button', { name: '确认录入' }).click()
    const sent = { ...notice, holidays: [{ name: '元旦', from: '2027-01-01', to: '2027-01-01' }] }
    await vi.waitFor(() =>
      expect(importCalendarYear).toHaveBeenLastCalledWith({ seen: 2, preview: false, notice: sent }),
    )
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  })

  test('is read from a file, looked at, and entered', async () => {
    const importCalendarYear = vi.fn(async ({ preview }) => ({ version: 3, saved: !preview, moves }))
    open({ importCalendarYear })
    await page.getByRole('button', { name: '录入 2027 年的通知' }).click()
    await choose(JSON.stringify(notice))
    await expect.element(page.getByLabelText('元旦到')).toHaveValue('2027-01-03')
    await page.getByRole('button', { name: '确认录入' }).click()
    await vi.waitFor(() => expect(importCalendarYear).toHaveBeenLastCalledWith({ seen: 2, preview: false, notice }))
  })

  test('is read from a table as well, and then wants its number', async () => {
    const importCalendarYear = vi.fn(async ({ preview }) => ({ version: 3, saved: !preview, moves }))
    open({ importCalendarYear })
    await page.getByRole('button', { name: '录入 2027 年的通知' }).click()
    const rows = '日期,类型,名称\n2027-01-01,休,元旦\n2027-01-02,休,元旦\n2027-01-03,休,元旦\n2027-01-30,班,'
    await userEvent.upload(page.getByLabelText('从表格读入'), new File([rows], '2027.csv', { type: 'text/csv' }))
    await expect.element(page.getByLabelText('元旦到')).toHaveValue('2027-01-03')
    await vi.waitFor(() => expect(focused()?.id).toBe('source'))
    await page.getByLabelText('通知的文号').fill(notice.source)
    await page.getByRole('button', { name: '确认录入' }).click()
    await vi.waitFor(() => expect(importCalendarYear).toHaveBeenLastCalledWith({ seen: 2, preview: false, notice }))
  })

  test('of a table for another year is refused, and what stands in the form stays', async () => {
    open()
    await page.getByRole('button', { name: '录入 2027 年的通知' }).click()
    await page.getByLabelText('元旦从').fill('2027-01-01')
    const file = new File(['日期,类型,名称\n2026-01-01,休,元旦'], '2026.csv', { type: 'text/csv' })
    await userEvent.upload(page.getByLabelText('从表格读入'), file)
    await expect.element(page.getByText('第 2 行：2026-01-01 不在这一年。请删去，或者到那一年去录入。')).toBeVisible()
    await expect.element(page.getByLabelText('元旦从')).toHaveValue('2027-01-01')
  })

  test.each(['no JSON', '[]', '{"year": "2027"}', 'null'])('a file of %s is said to be none', async (text) => {
    open()
    await page.getByRole('button', { name: '录入 2027 年的通知' }).click()
    await choose(text)
    await expect.element(page.getByText(/读不懂这个文件/)).toBeVisible()
  })

  test('each fault is said at its row, and what no row says under all of them', async () => {
    const fields = [
      { path: 'notice.workedWeekends.0', message: '调休上班的日子应当是周六或周日，请核对。' },
      { path: 'notice.holidays.0.to', message: '最后一天早于第一天，请核对。' },
      { path: 'notice.holidays', message: '缺了春节，请照通知补上它的放假日期。' },
    ]
    const importCalendarYear = async () => {
      throw new Problem('invalid', 'invalid', { fields })
    }
    const element = open({ importCalendarYear })
    await page.getByRole('button', { name: '录入 2027 年的通知' }).click()
    await choose(JSON.stringify(notice))
    await page.getByRole('button', { name: '确认录入' }).click()
    for (const { message } of fields) await expect.element(page.getByText(message)).toBeVisible()
    await expect.element(page.getByLabelText('元旦到')).toHaveAttribute('aria-invalid', 'true')
    expect(await objections(axe, element)).toEqual([])
  })

  test('without its number says what else is wrong as well, a holiday that is missing at its row', async () => {
    const fields = [{ path: 'notice.holidays', message: '缺了春节，请照通知补上它的放假日期。' }]
    const importCalendarYear = vi.fn(async () => {
      throw new Problem('invalid', 'invalid', { fields })
    })
    open({ importCalendarYear })
    await page.getByRole('button', { name: '录入 2027 年的通知' }).click()
    await page.getByRole('button', { name: '确认录入' }).click()
    await expect.element(page.getByText('这一项还没有填')).toBeVisible()
    await expect.element(page.getByLabelText('春节从')).toHaveAttribute('aria-invalid', 'true')
    expect(page.getByText(/缺了春节/).elements()).toHaveLength(1)
    expect(importCalendarYear).toHaveBeenCalledTimes(1)
    expect(importCalendarYear).toHaveBeenCalledWith(expect.objectContaining({ preview: true }))
  })

  test('that was entered can be withdrawn, for a reason', async () => {
    const withdrawCalendarYear = vi.fn(async ({ preview }) => ({ version: 3, saved: !preview, moves }))
    const coverage = [{ year: 2026, source: '本单位转发', own: true, overrides: true }]
    open({ withdrawCalendarYear, getCalendar: async () => aCalendar({ coverage }) })
    await page.getByRole('button', { name: '撤回录入的通知' }).click()
    await page.getByLabelText('为什么改').fill('录错了')
    await page.getByRole('dialog').getByRole('button', { name: '撤回录入的通知' }).click()
    await vi.waitFor(() =>
      expect(withdrawCalendarYear).toHaveBeenLastCalledWith({ year: 2026, seen: 2, preview: false, reason: '录错了' }),
    )
  })
})
