import { describe, expect, test } from 'vitest'
import { lineSchema, textSchema } from './text.ts'

const text = textSchema(12)

describe('text', () => {
  test.each([
    { what: 'a number copied with its direction', typed: '\u202D13800001111\u202C', read: '13800001111' },
    { what: 'isolates, marks and a byte order mark', typed: '\uFEFF\u2066a\u2069\u200Eb\u200F\u061C', read: 'ab' },
    { what: 'a mark before a space at the end', typed: 'a \u200B', read: 'a' },
    { what: 'as much as fits without them', typed: '\u200B长'.repeat(12), read: '长'.repeat(12) },
    { what: 'emoji joined and coloured', typed: '👩\u200D🔧❤\uFE0F', read: '👩\u200D🔧❤\uFE0F' },
  ])('$what reads as it is seen', ({ typed, read }) => {
    expect(text.parse(typed)).toBe(read)
    expect(lineSchema(12).parse(typed)).toBe(read)
  })

  test.each([
    { what: 'a control character', typed: 'a\u0007b', remedy: 'characters' },
    { what: 'half a character', typed: 'a\uD83D', remedy: 'characters' },
    { what: 'nothing but marks', typed: '\u200B\u202E', remedy: 'required' },
    { what: 'a joiner alone', typed: '\u200D', remedy: 'required' },
  ])('$what is refused', ({ typed, remedy }) => {
    expect(text.safeParse(typed).error?.issues).toMatchObject([{ params: { remedy } }])
  })
})
