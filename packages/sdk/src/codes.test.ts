import { describe, expect, test } from 'vitest'
import { encodeCode, groupCode, isCode, newSecret, normaliseCode, queryCodeSymbols } from './codes.ts'
import { submissionSchema } from './contract/submission.ts'

const bytes = Uint8Array.from({ length: 20 }, (_, index) => (index * 37 + 11) % 256)
const code = encodeCode(bytes, queryCodeSymbols)
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

describe('codes', () => {
  test('have the length asked for and check themselves', () => {
    expect(code).toHaveLength(24)
    expect(isCode(code, 24)).toBe(true)
  })

  test('take different symbols for every five bits', () => {
    const changed = bytes.map((byte, index) => (index === 14 ? byte ^ 0b10000000 : byte))
    expect(encodeCode(changed, 24)).not.toBe(code)
  })

  test('any single wrong symbol is noticed', () => {
    for (let at = 0; at < code.length; at += 1) {
      for (const symbol of symbols) {
        const wrong = code.slice(0, at) + symbol + code.slice(at + 1)
        expect(isCode(wrong, 24), wrong).toBe(wrong === code)
      }
    }
  })

  test('two neighbours swapped are noticed, but for 0 and Z', () => {
    for (let at = 0; at < code.length - 1; at += 1) {
      const [a, b] = [code[at] as string, code[at + 1] as string]
      if (a === b || (a + b).match(/^(0Z|Z0)$/)) continue
      expect(isCode(code.slice(0, at) + b + a + code.slice(at + 2), 24)).toBe(false)
    }
  })

  test.each([
    { typed: '7k2m-9qxd', meant: '7K2M9QXD' },
    { typed: ' 7K2M 9QXD ', meant: '7K2M9QXD' },
    { typed: 'IL0O', meant: '1100' },
  ])('$typed is read as $meant', ({ typed, meant }) => {
    expect(normaliseCode(typed)).toBe(meant)
  })

  test('are read in groups of four', () => {
    expect(groupCode('7K2M9QXD')).toBe('7K2M 9QXD')
  })
})

test('a secret is what the contract asks for, and another each time', () => {
  const secrets = Array.from({ length: 50 }, newSecret)
  for (const secret of secrets) expect(submissionSchema.shape.secret.parse(secret)).toBe(secret)
  expect(new Set(secrets).size).toBe(50)
})
