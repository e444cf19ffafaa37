import { expect, test } from 'vitest'
import { bar, masked } from './masking.ts'

const identity = {
  realName: '许一文',
  phone: '138-0000-0001',
  email: 'xu.yiwen@example.cn',
  homeAddress: '解放路 12 号',
  workUnit: '二车间',
}

test.each([
  { says: '我是许一文，', shows: `我是${bar}，` },
  { says: '许 一 文敬上', shows: `${bar}敬上` },
  { says: '许·一文', shows: bar },
  { says: '请打13800000001', shows: `请打${bar}` },
  { says: '请打 138 0000 0001。', shows: `请打 ${bar}。` },
  { says: '１３８００００００００１找我', shows: '１３８００００００００１找我' },
  { says: '１３８０００００００１找我', shows: `${bar}找我` },
  { says: 'XU.YIWEN@EXAMPLE.CN', shows: bar },
  { says: 'xuxyiwen@example.cn', shows: 'xuxyiwen@example.cn' },
  { says: '住解放路12号的邻居', shows: `住${bar}的邻居` },
  { says: '二车间的窗户坏了', shows: '二车间的窗户坏了' },
])('$says → $shows', ({ says, shows }) => {
  expect(masked(says, identity)).toBe(shows)
})

test('who gave nothing, or a name of one character, is not looked for', () => {
  expect(masked('一文不值', {})).toBe('一文不值')
  expect(masked('一个王字', { realName: '王' })).toBe('一个王字')
})

test('what is given is taken as it is, never as a pattern', () => {
  expect(masked('a.c abc (.*)', { realName: '(.*)' })).toBe(`a.c abc ${bar}`)
})
