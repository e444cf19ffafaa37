/**
 * Broken files: cut off at any byte, with any bytes changed, or made up. Each is refused, or what is left of it is a sound
 * file without a canary, which is taken again; nothing hangs.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { samples } from '../world/files/all.ts'
import { canariesIn } from '../world/files/canary.ts'
import { cleaned } from './asked.ts'

const patienceMs = 10_000

/** Whether it was taken. */
async function soundOrRefused(bytes: Uint8Array): Promise<boolean> {
  const begun = performance.now()
  const once = await cleaned(bytes)
  expect(performance.now() - begun).toBeLessThan(patienceMs)
  if (once instanceof Error) return false
  expect(canariesIn(once)).toEqual([])
  const twice = await cleaned(once)
  expect(twice, 'what was taken is taken again').not.toBeInstanceOf(Error)
  return true
}

/** The first bytes one by one, then as many places over the rest. */
function cuts(length: number): number[] {
  const over = Array.from({ length: 60 }, (_, at) => Math.floor((length * at) / 60))
  return [...new Set([...Array(24).keys(), ...over, length - 2, length - 1])].filter((at) => at < length)
}

test.each(samples)(
  '$name cut off at any byte is refused, or sound as far as it goes',
  { timeout: 120_000 },
  async ({ make }) => {
    const whole = await make()
    for (const at of cuts(whole.length)) await soundOrRefused(whole.subarray(0, at))
    expect(await soundOrRefused(whole)).toBe(true)
  },
)

test.each(samples.filter(({ kind }) => kind === 'pdf' || kind === 'office'))(
  '$name cut off before its end is refused: half a document says something else',
  { timeout: 120_000 },
  async ({ make }) => {
    const whole = await make()
    for (const at of cuts(whole.length).filter((one) => one < whole.length - 40)) {
      const last = whole.lastIndexOf('%%EOF', at)
      if (last === -1) expect(await cleaned(whole.subarray(0, at)), String(at)).toBeInstanceOf(Error)
    }
  },
)

test.each(samples)('$name with any bytes changed is refused, or sound', { timeout: 120_000 }, async ({ make }) => {
  const whole = await make()
  const change = fc.record({ at: fc.nat(whole.length - 1), value: fc.nat(255) })
  const changed = fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    const bytes = Buffer.from(whole)
    for (const { at, value } of changes) bytes[at] = value
    return bytes
  })
  const property = fc.asyncProperty(changed, async (bytes) => {
    const once = await cleaned(bytes)
    if (!(once instanceof Error)) expect(await cleaned(once)).not.toBeInstanceOf(Error)
  })
  await fc.assert(property, { numRuns: 60 })
})

const beginnings = [
  '\xff\xd8\xff',
  '\x89PNG\r\n\x1a\n',
  'GIF89a',
  'RIFF\xff\xff\0\0WEBP',
  'RIFF\xff\xff\0\0WAVE',
  '%PDF-1.7\n',
  'PK\x03\x04',
  'OggS',
  '#!AMR\n',
  'ID3',
  '\xff\xfb\x90\x40',
  '\xff\xf1\x50\x40',
  '\0\0\0\x18ftypM4A ',
]

test.each(beginnings)(
  'bytes that only begin like a file (%j) are refused, or sound',
  { timeout: 60_000 },
  async (beginning) => {
    const bytes = fc
      .uint8Array({ maxLength: 3000 })
      .map((rest) => Buffer.concat([Buffer.from(beginning, 'latin1'), rest]))
    await fc.assert(
      fc.asyncProperty(bytes, async (one) => void (await soundOrRefused(one))),
      { numRuns: 60 },
    )
  },
)
