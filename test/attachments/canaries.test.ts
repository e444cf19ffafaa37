/** What a file says about its maker is gone: a canary in every place that is known, none in what is left. */
import { deflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { openExamination } from '../../packages/server/src/attachments/clean/examine.ts'
import { samples } from '../world/files/all.ts'
import { canariesIn, canary } from '../world/files/canary.ts'
import { pdfOf, revised } from '../world/files/pdfs.ts'
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

test('an object of a PDF that a later revision packed anew is what it was said to be last', async () => {
  const packed = (words: string) => {
    const note = `<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (${words}) >>`
    return { dict: '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', content: deflateSync(`7 0 ${note}`) }
  }
  const pages = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>']
  const page = '<< /Type /Page /MediaBox [0 0 9 9] /Annots [7 0 R] >>'
  const before = pdfOf([...pages, page, packed(canary('said-before'))], '/Root 1 0 R')
  const now = revised(before, [packed('said last')], { first: 5, trailer: '/Root 1 0 R' })
  expect(canariesIn(now)).toEqual(['said-before'])
  const outcome = await cleaned(now)
  if (outcome instanceof Error) throw outcome
  expect(canariesIn(outcome)).toEqual([])
  const document = await getDocumentProxy(new Uint8Array(outcome))
  const annotations = await (await document.getPage(1)).getAnnotations()
  expect(annotations.map(({ contentsObj }) => contentsObj.str)).toEqual(['said last'])
})

test('what was sent is still whole in the hands of whoever sent it', async () => {
  const bytes = await samples[0]?.make()
  const before = Buffer.from(bytes ?? [])
  await examine(bytes ?? Buffer.alloc(0), { ...all, name: 'a.jpg' })
  expect(bytes?.equals(before)).toBe(true)
})
