import type { Clock, ClockDay } from '@yanlu/sdk'
import axe from 'axe-core'
import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { clock, extended, nationalDay, sixtyDays, turnOfTheYear, waited } from '../fixtures/clocks.ts'
import { objections, settled, show } from '../fixtures/page.ts'
import type { YanluClock } from './clock.ts'
import './define.ts'
import './messages/en.ts'

const draw = (given: Partial<YanluClock>, width = 1000) => show<YanluClock>('yanlu-clock', given, width)
const say = (element: YanluClock) => element.shadowRoot?.querySelector('.say')?.textContent?.replace(/\s+/g, ' ') ?? ''
const isStrip = (element: YanluClock) => element.shadowRoot?.querySelector('.strip') !== null

describe('the two layouts', () => {
  test('a strip where there are 640 pixels and the days fit', async () => {
    expect(isStrip(await draw({ clock: clock(nationalDay) }, 760))).toBe(true)
  })
  test('week rows below', async () => {
    const element = await draw({ clock: clock(nationalDay) }, 390)
    expect(isStrip(element)).toBe(false)
    expect(element.scrollWidth).toBeLessThanOrEqual(390)
  })
  test('week rows where the days do not fit', async () => {
    expect(isStrip(await draw({ clock: clock({ ...nationalDay, count: 40 }) }, 760))).toBe(false)
  })
  test('it follows the room it is given', async () => {
    const element = await draw({ clock: clock(nationalDay) }, 390)
    if (element.parentElement) element.parentElement.style.width = '800px'
    await settled()
    expect(isStrip(element)).toBe(true)
  })
  test('a long term folds the weeks behind', async () => {
    await draw({ clock: clock({ ...nationalDay, count: 30 }) }, 390)
    await expect.element(page.getByText('前 4 周已过，计 11 天')).toBeVisible()
  })
})

describe('a pause', () => {
  test.each([390, 760])(
    'while it lasts, the clock says so and what would be due if it ended today, at %i',
    async (width) => {
      const element = await draw({ clock: waited(null) }, width)
      expect(say(element)).toContain('等待补充，暂停计时')
      expect(say(element)).toContain('如今天补充好，3月13日（周五）前')
      await expect.element(page.getByText('3月5日（周四）起等待补充，不计。')).toBeVisible()
      expect(await objections(axe, element)).toEqual([])
    },
  )

  test('afterwards its days are one run that does not count, and the numbers go on', async () => {
    const element = await draw({ clock: waited('2026-03-10') }, 760)
    await expect.element(page.getByText('3月5日（周四）至 3月10日（周二）等待补充，不计。')).toBeVisible()
    const said = [...(element.shadowRoot?.querySelectorAll('li .unseen') ?? [])].map((one) => one.textContent?.trim())
    expect(said).toContain('3月5日（周四）至3月10日（周二），等待补充，不计')
    expect(said.filter((one) => one?.includes('第 3 天'))).toEqual(['3月11日（周三），第 3 天，今天'])
  })
})

describe('an extension', () => {
  const clockOf = () => extended(nationalDay, { of: 10, reason: '管道改迁须会商。' })

  test.each([390, 760])(
    'continues in its own tone, and says when, from what to what and why, at %i pixels',
    async (width) => {
      const element = await draw({ clock: clockOf() }, width)
      await expect
        .element(page.getByText('9月30日延期，期限由 10月9日（周五）改为 10月15日（周四）。理由：管道改迁须会商。'))
        .toBeVisible()
      const squares = [...(element.shadowRoot?.querySelectorAll('.extended .sq') ?? [])].map((one) =>
        one.textContent?.trim(),
      )
      expect(squares).toEqual(['11', '12', '13', '14', '15'])
      const word = element.shadowRoot?.querySelector(
        width > 640 ? '.extends .tag' : '.extends .ban.more',
      ) as HTMLElement
      expect(word.textContent).toBe(width > 640 ? '延期' : '延')
      expect(word.checkVisibility()).toBe(true)
      expect(await objections(axe, element)).toEqual([])
    },
  )
  test('is said of each of its days to a screen reader', async () => {
    await draw({ clock: clockOf() })
    await expect.element(page.getByText('10月13日（周二），第 13 天，延期').first()).toBeInTheDocument()
  })
})

describe('sixty calendar days', () => {
  test('fold what lies between the weeks that matter', async () => {
    const element = await draw({ clock: clock(sixtyDays, { milestone: 'completion', rule: 'completion' }) }, 390)
    await expect.element(page.getByText('中间 6 周，计 42 天')).toBeVisible()
    expect(element.shadowRoot?.querySelectorAll('.days > li').length).toBeLessThan(24)
    expect(say(element)).toContain('1月22日（周五）前办结')
    expect(say(element)).toContain('60 天')
  })
  test('half way through, fold what is behind as well', async () => {
    await draw({ clock: clock({ ...sixtyDays, today: '2026-12-16' }) }, 390)
    await expect.element(page.getByText('前 3 周已过，计 20 天')).toBeVisible()
    await expect.element(page.getByText('中间 3 周，计 21 天')).toBeVisible()
  })
})

test.each([
  ['triage', '告知是否受理'],
  ['declineNotice', '不受理的，告知'],
  ['disposition', '定下怎么办'],
  ['returnBy', '退回'],
  ['explanation', '说明理由'],
  ['result', '办理完毕'],
  ['reply', '答复'],
  ['completion', '办结'],
] as const)('%s is said in words', async (milestone, words) => {
  expect(say(await draw({ clock: clock(nationalDay, { milestone }) }))).toContain(`10月15日（周四）前${words}`)
})

describe('what it says', () => {
  test('the day it is, the due day and the clause', async () => {
    const words = say(await draw({ clock: clock(nationalDay) }))
    expect(words).toContain('第 12 个工作日')
    expect(words).toContain('10月15日（周四）前办理完毕')
    expect(words).toContain('依据 二(二)1')
  })
  test('overdue days, in red words', async () => {
    const words = say(await draw({ clock: clock({ ...nationalDay, today: '2026-10-18' }) }))
    expect(words).toContain('超期 3 天')
    expect(words).toContain('应在 10月15日')
  })
  test('a year without its holiday notice is provisional', async () => {
    const element = await draw({ clock: clock(turnOfTheYear) }, 390)
    expect(say(element)).toContain('暂定 1月8日')
    await expect.element(page.getByText(/2027 年放假安排还没公布.*暂定的，可能会变/)).toBeVisible()
    expect(element.shadowRoot?.querySelectorAll('.days .provisional').length).toBeGreaterThan(3)
  })
  test('a clock that was met says how early', async () => {
    const words = say(await draw({ clock: clock(nationalDay, { state: 'met', metOn: '2026-10-12', elapsed: 12 }) }))
    expect(words).toContain('第 12 个工作日办理完毕')
    expect(words).toContain('早 3 个工作日')
  })
  test('a clock that was met on its first day says so', async () => {
    const words = say(await draw({ clock: clock(nationalDay, { state: 'met', metOn: nationalDay.from, elapsed: 0 }) }))
    expect(words).toContain('当天办理完毕')
    expect(words).toContain('早 15 个工作日')
  })
})

describe('a range', () => {
  const range = { targetOn: '2026-10-12', capOn: '2026-10-30' }
  const draws = (more: Partial<Clock> = {}) => draw({ clock: clock(nationalDay, { ...range, ...more }) })

  test('says the day to aim for, and the last that it can be put off to', async () => {
    const words = say(await draws())
    expect(words).toContain('力争 10月12日（周一）前')
    expect(words).toContain('最晚可延到 10月30日（周五）')
  })
  test('of which the end is part says nothing more', async () => {
    const words = say(await draws({ targetOn: nationalDay.today, capOn: '2026-10-15', dueOn: '2026-10-15' }))
    expect(words).not.toContain('最晚')
  })
  test('is over once it was met', async () => {
    expect(say(await draws({ state: 'met', metOn: '2026-10-12', elapsed: 12 }))).not.toMatch(/力争|最晚/)
  })
  test('in English', async () => {
    const words = say(await draw({ clock: clock(nationalDay, range), language: 'en' }))
    expect(words).toMatch(/aim for .*12/)
    expect(words).toMatch(/extendable to .*30.* at the latest/)
  })
})

describe('an end on a day off', () => {
  test('says where it would end, and where it moves to', async () => {
    await draw({ clock: clock(nationalDay, { rawOn: '2026-10-11' }) })
    await expect.element(page.getByText('原到期日 10月11日（周日）是休息日，顺延到 10月15日（周四）。')).toBeVisible()
  })
  test('that a cap holds back has not moved', async () => {
    const element = await draw({ clock: clock(nationalDay, { rawOn: '2026-10-30' }) })
    expect(element.shadowRoot?.textContent).not.toContain('顺延到')
  })
})

describe('a limit of the same day, met on a Sunday', () => {
  const sunday: Partial<Clock> = { span: { count: 0, of: 'workingDays' }, rawOn: '2026-11-23', dueOn: '2026-11-23' }
  const days: ClockDay[] = [
    { on: '2026-11-22', kind: 'weekend', number: null, extended: false, holiday: null },
    { on: '2026-11-23', kind: 'workday', number: null, extended: false, holiday: null },
  ]
  const start = { from: '2026-11-22', count: 1, today: '2026-11-22' }

  test('says that it moves to the next working day, and which', async () => {
    await draw({ clock: clock(start, { ...sunday, days }) })
    await page.getByText('怎么算的').click()
    await expect.element(page.getByText(/当天办，遇休息日顺延到下一个工作日。.*顺延到 11月23日/)).toBeVisible()
    await expect.element(page.getByText('11月23日（周一），期限（顺延到这天）', { exact: true }).last()).toBeVisible()
  })
  test('hatches the start', async () => {
    const element = await draw({ clock: clock(start, { ...sunday, days }) })
    const square = element.shadowRoot?.querySelector('.start .sq') as HTMLElement
    expect(getComputedStyle(square).backgroundImage).toContain('repeating-linear-gradient')
  })
})

test.each([390, 760])('no two dates run into each other when it is overdue, at %i pixels', async (width) => {
  const late = clock({ from: '2026-10-20', count: 15, today: '2026-11-22' })
  const element = await draw({ clock: late }, width)
  const dates = [...(element.shadowRoot?.querySelectorAll('.days time') ?? [])].map((one) =>
    one.getBoundingClientRect(),
  )
  const meet = dates.filter((one, at) => dates.slice(0, at).some((other) => overlap(one, other)))
  expect(meet).toEqual([])
})

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right + 1 && other.left < one.right + 1 && one.top < other.bottom && other.top < one.bottom
}

describe('to a screen reader', () => {
  test('it is a list: counted days, runs of days off, worked weekends and the due day in words', async () => {
    await draw({ clock: clock(nationalDay) })
    const list = page.getByRole('list', { name: '办理期限' })
    await expect.element(list.getByText('10月1日（周四）至10月7日（周三），国庆节，不计')).toBeInTheDocument()
    await expect.element(list.getByText('9月20日（周日），调休上班，第 1 天')).toBeInTheDocument()
    await expect.element(list.getByText('10月15日（周四），第 15 天，期限')).toBeInTheDocument()
    await expect.element(list.getByText('10月12日（周一），第 12 天，今天')).toBeInTheDocument()
  })
  test('nothing axe objects to', async () => {
    expect(await objections(axe, await draw({ clock: clock(nationalDay) }))).toEqual([])
    expect(await objections(axe, await draw({ clock: clock(turnOfTheYear) }, 390))).toEqual([])
  })
})

test('how it is counted opens every day, days off as well', async () => {
  await draw({ clock: clock(nationalDay) })
  await page.getByText('怎么算的').click()
  await expect.element(page.getByText('9月26日（周六），中秋节，不计')).toBeVisible()
  await expect.element(page.getByText(/承办单位收到（9月18日）起，15 个工作日，当天不计/)).toBeVisible()
})
