/** What a file says about its maker is gone: a canary in every place that is known, none in what is left. */
import { expect, test } from 'vitest'
import { openExamination } from '../../packages/server/src/attachments/clean/examine.ts'
import { samples } from '../world/files/all.ts'
import { canariesIn } from '../world/files/canary.ts'
import { all, cleaned } from './asked.ts'

const examine = openExamination({ scanner: null })

test.each(samples)('$name keeps none of the $places canaries that were planted in it', async ({ make, places }) => {
  const bytes = await make()
  expect(canariesIn(bytes).length, 'the search finds them').toBeGreaterThanOrEqual(places)
  const outcome = await cleaned(bytes)
  if (outcome instanceof Error) throw outcome
  expect(canariesIn(outcome)).toEqual([])
})

test.each(samples)('$name is examined in a process of its own, and is $kind, $mediaType', async (sample) => {
  const examined = await examine(await sample.make(), { ...all, name: sample.name })
  expect(examined).toMatchObject({ ok: true, kind: sample.kind, mediaType: sample.mediaType })
})

test.each(samples)('$name once cleaned is taken again, and nothing is left to remove', async ({ make, kind }) => {
  const once = await cleaned(await make())
  if (once instanceof Error) throw once
  const twice = await cleaned(once)
  if (twice instanceof Error) throw twice
  // A photo is painted anew each time.
  if (kind !== 'photo') expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true)
})

test('what was sent is still whole in the hands of whoever sent it', async () => {
  const bytes = await samples[0]?.make()
  const before = Buffer.from(bytes ?? [])
  await examine(bytes ?? Buffer.alloc(0), { ...all, name: 'a.jpg' })
  expect(bytes?.equals(before)).toBe(true)
})
