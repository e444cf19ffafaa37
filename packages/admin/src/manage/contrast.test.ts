import { expect, test } from 'vitest'
import { contrastWithWhite, enough } from './contrast.ts'

test.each([
  { colour: '#000000', ratio: 21 },
  { colour: '#FFFFFF', ratio: 1 },
  { colour: '#767676', ratio: 4.54 },
  { colour: '#1F4E79', ratio: 8.66 },
])('$colour on white is $ratio to 1', ({ colour, ratio }) => {
  expect(contrastWithWhite(colour)).toBeCloseTo(ratio, 1)
})

test('text needs 4.5', () => {
  expect(contrastWithWhite('#767676')).toBeGreaterThan(enough)
  expect(contrastWithWhite('#777777')).toBeLessThan(enough)
})

test.each(['', 'blue', '#fff', '#12345g'])('%s is no colour', (text) => {
  expect(contrastWithWhite(text)).toBeNull()
})
