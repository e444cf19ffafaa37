/** What a file says about its maker is gone: a canary in every place that is known, none in what is left. */
import { expect, test } from 'vitest'
import { openExamination } from '../../packages/server/src/attachments/clean/examine.ts'
import { samples } from '../world/files/all.ts'
import { canariesIn } from '../world/files/canary.ts'
import { all } from './asked.ts'

const examine = openExamination({ scanner: null })

test.each(samples)('$name keeps none of the $places canaries that were planted in it', async (sample) => {
  const bytes = await sample.make()
  expect(canariesIn(bytes).length, 'the search finds them').toBeGreaterThanOrEqual(sample.places)
  const examined = await examine(bytes, { ...all, name: sample.name })
  expect(examined).toMatchObject({ ok: true, kind: sample.kind, mediaType: sample.mediaType })
  expect(examined.ok && canariesIn(examined.bytes)).toEqual([])
})

test.each(samples)(
  '$name once cleaned is cleaned again to the same bytes, but for photos that lose quality',
  async (sample) => {
    const once = await examine(await sample.make(), { ...all, name: sample.name })
    if (!once.ok) throw new Error(once.reason)
    const twice = await examine(once.bytes, { ...all, name: sample.name })
    expect(twice.ok).toBe(true)
    if (twice.ok && sample.kind !== 'photo') expect(Buffer.from(twice.bytes).equals(Buffer.from(once.bytes))).toBe(true)
  },
)

test('what was sent is still whole in the hands of whoever sent it', async () => {
  const bytes = await samples[0]?.make()
  const before = Buffer.from(bytes ?? [])
  await examine(bytes ?? Buffer.alloc(0), { ...all, name: 'a.jpg' })
  expect(bytes?.equals(before)).toBe(true)
})
