import { expect, test } from 'vitest'
import { unitLines } from './unit-tree.ts'

const units = [
  { id: 'board', name: '公司领导', handles: false, parent: null },
  { id: 'office', name: '信箱办公室', handles: false, parent: 'board' },
  { id: 'services', name: '行政后勤部', handles: true, parent: 'board' },
  { id: 'canteen', name: '食堂', handles: true, parent: 'services' },
]
const drawn = (choosing: 'handles' | 'all', sought = '') =>
  unitLines(units, { choosing, sought }).map(({ unit, level, choosable }) => [unit.name, level, choosable])

test('units that letters are not given to stay as headings of those below, or go', () => {
  expect(drawn('handles')).toEqual([
    ['公司领导', 0, false],
    ['行政后勤部', 1, true],
    ['食堂', 2, true],
  ])
})

test('what is sought is found with its place in the tree', () => {
  expect(drawn('handles', '食堂')).toEqual([
    ['公司领导', 0, false],
    ['行政后勤部', 1, false],
    ['食堂', 2, true],
  ])
})

test('all units can be chosen where any may be meant', () => {
  expect(drawn('all').every(([, , choosable]) => choosable)).toBe(true)
})
