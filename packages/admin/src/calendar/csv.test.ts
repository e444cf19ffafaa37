import { describe, expect, test } from 'vitest'
import { readRows, textOfFile, writeRows } from './csv.ts'

const bytes = (...numbers: number[]) => new Uint8Array(numbers)
const utf8 = (text: string) => new TextEncoder().encode(text)

describe('a file', () => {
  test.each([
    { rule: 'UTF-8 is read', given: utf8('日期'), text: '日期' },
    { rule: 'its mark is no part of the text', given: utf8('\uFEFF日期'), text: '日期' },
    { rule: 'what Excel saves in Chinese is GBK', given: bytes(0xc8, 0xd5, 0xc6, 0xda), text: '日期' },
    { rule: 'what Excel calls Unicode text is UTF-16', given: bytes(0xff, 0xfe, 0xe5, 0x65, 0x1f, 0x67), text: '日期' },
    { rule: 'a workbook is no text', given: utf8('PK\u0003\u0004'), text: null },
    { rule: 'nor is an old one', given: bytes(0xd0, 0xcf, 0x11, 0xe0), text: null },
  ])('$rule', ({ given, text }) => {
    expect(textOfFile(given)).toBe(text)
  })
})

describe('rows', () => {
  test.each([
    { rule: 'are counted as Excel counts them, empty ones too', text: 'a,b\r\n\r\nc,d\r\n', lines: [1, 3] },
    { rule: 'end as on any system', text: 'a\nb\rc', lines: [1, 2, 3] },
    { rule: 'of separators alone are empty', text: 'a,b\n,,\n', lines: [1] },
  ])('$rule', ({ text, lines }) => {
    expect(readRows(text).map(({ line }) => line)).toEqual(lines)
  })

  test.each([
    { rule: 'stand between commas', text: 'a, b ,c', cells: ['a', 'b', 'c'] },
    { rule: 'or tabs', text: 'a\tb', cells: ['a', 'b'] },
    { rule: 'or semicolons, or commas of Chinese typing', text: 'a；b，c', cells: ['a；b', 'c'] },
    { rule: 'keep a comma and a mark within quotation marks', text: '"a,""b"" c",d', cells: ['a,"b" c', 'd'] },
    { rule: 'are as they stand where a mark is never closed', text: '"a,b', cells: ['"a', 'b'] },
  ])('cells $rule', ({ text, cells }) => {
    expect(readRows(text)[0]?.cells).toEqual(cells)
  })
})

describe('what is written', () => {
  test('begins with the mark that Excel needs, and ends each row as it does', () => {
    expect(writeRows([['a', 'b'], ['c']])).toBe('\uFEFFa,b\r\nc\r\n')
  })

  test.each(['=1+1', '+86', '-1', '@SUM(A1)', '＝1+1'])('runs no formula: %s', (cell) => {
    expect(writeRows([[cell]])).toBe(`\uFEFF'${cell}\r\n`)
  })

  test.each(['=HYPERLINK("http://x.example","y")', '春节, 除夕', '他说"好"', '两\n行'])(
    'is read again as it was: %s',
    (cell) => {
      expect(readRows(textOfFile(utf8(writeRows([[cell, 'x']]))) ?? '')).toEqual([{ line: 1, cells: [cell, 'x'] }])
    },
  )
})
