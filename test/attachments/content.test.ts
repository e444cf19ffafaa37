/** What people sent a file for is still in it: pixels, pages, words, sound. Read by other programs than those that cleaned it. */
import { parseBuffer } from 'music-metadata'
import sharp from 'sharp'
import { extractText, getDocumentProxy } from 'unpdf'
import { expect, test } from 'vitest'
import { tellingM4a, tellingOpus, tellingVorbis } from '../world/files/containers.ts'
import { docxText, tellingDocx } from '../world/files/docx.ts'
import { odtTexts, tellingOdt } from '../world/files/odt.ts'
import { pageTexts, tellingPdf } from '../world/files/pdfs.ts'
import { painted, tellingGif, tellingJpeg, tellingPng, tellingWebp } from '../world/files/photos.ts'
import { pptxTexts, tellingPptx, tellingXlsx, xlsxTexts } from '../world/files/sheets.ts'
import { aacFrameCount, mp3FrameCount, tellingAac, tellingAmr, tellingMp3, tellingWav } from '../world/files/sounds.ts'
import { filesIn } from '../world/zip.ts'
import { cleaned } from './asked.ts'

async function plain(bytes: Uint8Array): Promise<Buffer> {
  const outcome = await cleaned(bytes)
  if (outcome instanceof Error) throw outcome
  return Buffer.from(outcome)
}

/** The greatest and the mean distance of two pictures' pixels, as they are shown. */
async function distance(one: Buffer, other: Buffer): Promise<{ most: number; mean: number }> {
  const [a, b] = await Promise.all(
    [one, other].map((bytes) =>
      sharp(bytes, { animated: true })
        .autoOrient()
        .toColourspace('srgb')
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true }),
    ),
  )
  if (!a || !b) throw new Error('no pictures')
  expect([b.info.width, b.info.height]).toEqual([a.info.width, a.info.height])
  const distances = a.data.map((value, at) => Math.abs(value - (b.data[at] ?? 0)))
  return { most: Math.max(...distances), mean: distances.reduce((sum, one) => sum + one, 0) / distances.length }
}

test('a JPEG looks as it did, turned the way it was held, and says nothing but its size', async () => {
  const before = await tellingJpeg()
  const after = await plain(before)
  const { mean } = await distance(before, after)
  expect(mean).toBeLessThan(3)
  const { exif, icc, xmp, iptc, comments, orientation, width, height } = await sharp(after).metadata()
  expect({ exif, icc, xmp, iptc, comments, orientation }).toEqual({})
  expect([width, height]).toEqual([32, 48])
})

test('a PNG keeps each pixel', async () => {
  const plainPixels = await painted().png().toBuffer()
  const after = await plain(await tellingPng().then(() => plainPixels))
  expect((await distance(plainPixels, after)).most).toBe(0)
})

test('a PNG in the colours of another screen looks the same in those of all screens', async () => {
  const before = await tellingPng()
  expect((await distance(before, await plain(before))).most).toBeLessThan(3)
})

test('an animated GIF and an animated WebP keep their pictures and their times', async () => {
  const before = await tellingGif()
  const webp = await sharp(before, { animated: true }).webp({ lossless: true }).toBuffer()
  for (const one of [before, webp]) {
    const after = await sharp(await plain(one), { animated: true }).metadata()
    const { pages, delay, loop } = await sharp(one, { animated: true }).metadata()
    expect({ pages: after.pages, delay: after.delay, loop: after.loop }).toEqual({ pages, delay, loop })
  }
  expect((await distance(before, await plain(before))).mean).toBeLessThan(4)
  expect((await distance(await tellingWebp(), await plain(await tellingWebp()))).mean).toBeLessThan(4)
})

test('a PDF keeps its pages, their words as they were last, its notes, links and headings, and the pixels of its pictures', async () => {
  const after = await plain(await tellingPdf())
  const document = await getDocumentProxy(new Uint8Array(after))
  const { totalPages, text } = await extractText(document)
  expect([totalPages, text]).toEqual([2, pageTexts])
  const page = await document.getPage(1)
  const annotations = await page.getAnnotations()
  expect(annotations.map(({ subtype }: { subtype: string }) => subtype)).toEqual(['Text', 'Link', 'Stamp'])
  expect(annotations[0].contentsObj.str).toBe('A note')
  expect(annotations[1].url).toBe('https://example.com/')
  expect((await document.getOutline())?.map(({ title }: { title: string }) => title)).toEqual(['Heading'])
  const { info, metadata } = await document.getMetadata()
  expect([Object.keys(info).filter((key) => /author|title|producer|creat|mod/i.test(key)), metadata]).toEqual([
    [],
    null,
  ])
  const from = after.indexOf(Buffer.from([0xff, 0xd8, 0xff]))
  const picture = after.subarray(from, after.indexOf(Buffer.from([0xff, 0xd9]), from) + 2)
  expect((await distance(await painted(64, 48).jpeg().toBuffer(), picture)).most).toBe(0)
})

test('a Word document keeps its words as they would be printed, its comments, its picture, its header', async () => {
  const files = await filesIn(await plain(await tellingDocx()))
  const words = (part: string) => [...(files.get(part) ?? '').matchAll(/<w:t>([^<]+)/g)].map(([, one]) => one)
  expect([...words('word/document.xml'), ...words('word/comments.xml')]).toEqual(docxText)
  expect(words('word/header1.xml')).toEqual(['页眉'])
  expect([...files.keys()].filter((name) => name.includes('media'))).toHaveLength(1)
  expect(files.get('word/document.xml')).toContain('<w:instrText> PAGE </w:instrText>')
  expect(files.get('word/comments.xml')).toContain('w:author="Author"')
  expect(files.get('word/settings.xml')).toContain('w:defaultTabStop')
})

test('a worksheet keeps its cells, the value of one that came from another file, and its notes without a name', async () => {
  const files = await filesIn(await plain(await tellingXlsx()))
  expect(files.get('xl/sharedStrings.xml')).toContain(xlsxTexts[0])
  expect(files.get('xl/worksheets/sheet1.xml')).toContain('<c r="B1"><v>42</v></c>')
  expect(files.get('xl/worksheets/sheet1.xml')).toContain('<pageSetup orientation="landscape"></pageSetup>')
  expect(files.get('xl/comments1.xml')).toContain(xlsxTexts[1])
  expect(files.get('xl/comments1.xml')).toContain('<author>Author</author>')
  expect(files.get('xl/cellimages.xml')).toContain('<a:blip r:embed="rId1">')
  expect([...files.keys()].filter((name) => name.includes('media'))).toHaveLength(1)
})

test('a presentation keeps its slides, what the speaker wanted to say, and its shapes', async () => {
  const files = await filesIn(await plain(await tellingPptx()))
  expect(files.get('ppt/slides/slide1.xml')).toContain(pptxTexts[0])
  expect(files.get('ppt/slides/slide1.xml')).toContain('<a:moveTo>')
  expect(files.get('ppt/notesSlides/notesSlide1.xml')).toContain(pptxTexts[1])
})

test('an OpenDocument text keeps its words, its comments and its picture', async () => {
  const files = await filesIn(await plain(await tellingOdt()))
  for (const words of odtTexts) expect(files.get('content.xml')).toContain(words)
  expect(files.get('content.xml')).toContain('xlink:href="Pictures/image0.png"')
  expect([...files.keys()][0]).toBe('mimetype')
})

test.each([tellingDocx, tellingXlsx, tellingPptx])(
  'each relation of %o leads to a part that is there, of a type that is listed',
  async (make) => {
    const files = await filesIn(await plain(await make()))
    const listed = files.get('[Content_Types].xml') ?? ''
    for (const [name, content] of files) {
      const isListed = listed.includes(`"/${name}"`) || /media.*\.(jpg|png)$/.test(name)
      if (!name.endsWith('.rels') && name !== '[Content_Types].xml') expect(isListed, name).toBe(true)
      const folder = `http://x/${name.replace(/_rels\/[^/]*$/, '')}`
      for (const [whole, target = ''] of content.matchAll(/<Relationship [^>]*Target="([^"]*)"[^>]*>/g)) {
        if (!whole.includes('External'))
          expect(files.has(new URL(target, folder).pathname.slice(1)), `${name}: ${target}`).toBe(true)
      }
    }
  },
)

test.each([
  { name: 'MP3', make: tellingMp3, type: 'audio/mpeg', seconds: (mp3FrameCount * 1152) / 44_100 },
  { name: 'M4A', make: tellingM4a, type: 'audio/mp4', seconds: (60 * 1024) / 44_100 },
  { name: 'WAV', make: () => tellingWav(), type: 'audio/wav', seconds: 1 },
  { name: 'Vorbis', make: tellingVorbis, type: 'audio/ogg', seconds: 2 },
  { name: 'Opus', make: tellingOpus, type: 'audio/ogg', seconds: 2 },
])('$name lasts as long as it did, and another program finds no word in it', async ({ make, type, seconds }) => {
  const { format, native } = await parseBuffer(await plain(make()), { mimeType: type }, { duration: true })
  expect(format.duration).toBeCloseTo(seconds, 1)
  const words = Object.values(native)
    .flat()
    .filter(({ value }) => typeof value === 'string' && value !== '')
  expect(words).toEqual([])
})

test('samples of sound are the same, bit by bit', async () => {
  const tone = tellingWav()
  const from = tone.indexOf('data') + 8
  const after = await plain(tone)
  expect(after.subarray(after.indexOf('data') + 8).equals(tone.subarray(from, from + 16_000))).toBe(true)
  expect((await plain(tellingAmr(50))).equals(tellingAmr(50).subarray(0, 6 + 50 * 32))).toBe(true)
  expect((await plain(tellingMp3())).length).toBe(mp3FrameCount * 417)
  expect((await plain(tellingAac())).length).toBe(aacFrameCount * 13)
  const film = await plain(tellingM4a())
  const samples = film.subarray(film.indexOf('mdat') + 4)
  expect([samples.length, samples[5], samples[59 * 6 + 5]]).toEqual([360, 0, 59])
})
