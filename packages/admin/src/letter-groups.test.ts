import { describe, expect, test } from 'vitest'
import { findLetters, groupLetters } from './letter-groups.ts'
import { aRow, dueOn } from './samples.ts'

describe('the inbox in groups', () => {
  test.each([
    { rule: 'an overdue letter comes first, whatever its day', due: dueOn('2026-11-24', true), group: 'overdue' },
    { rule: 'due today', due: dueOn('2026-11-24'), group: 'today' },
    { rule: 'due tomorrow is the next day of the calendar', due: dueOn('2026-11-25'), group: 'tomorrow' },
    { rule: 'everything after tomorrow is later', due: dueOn('2026-11-26'), group: 'later' },
    { rule: 'without a deadline', due: null, group: 'none' },
  ])('$rule', ({ due, group }) => {
    expect(groupLetters([aRow({ title: '一封信', due })], '2026-11-24').map(({ name }) => name)).toEqual([group])
  })

  test('groups stand in the order of urgency, and inside one the order is the server’s', () => {
    const letters = [
      aRow({ title: '先', due: dueOn('2026-12-01') }),
      aRow({ title: '后', due: dueOn('2026-12-02') }),
      aRow({ title: '超', due: dueOn('2026-11-10', true) }),
    ]
    const groups = groupLetters(letters, '2026-11-24')
    expect(groups.map((group) => [group.name, group.letters.map(({ title }) => title)])).toEqual([
      ['overdue', ['超']],
      ['later', ['先', '后']],
    ])
  })
})

describe('finding among the letters listed', () => {
  const letter = aRow({ title: '热水时断时续', unit: '后勤保障部', registrationNumber: '言信〔2026〕0944号' })
  test.each(['热水', '后勤', '0944', '7kqm 4xwd', ''])('%s finds it', (asked) => {
    expect(findLetters([letter], asked)).toEqual([letter])
  })
  test('another word does not', () => {
    expect(findLetters([letter], '食堂')).toEqual([])
  })
})
