/** What is not taken, and why: types, names, bombs, tricks, passwords. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { deflateRawSync, deflateSync } from 'node:zlib'
import { attachmentKinds } from '@yanlu/sdk/contract'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { openExamination } from '../../packages/server/src/attachments/clean/examine.ts'
import { confinement } from '../../packages/server/src/attachments/clean/processes.ts'
import { canariesIn, canary } from '../world/files/canary.ts'
import { tellingM4a } from '../world/files/containers.ts'
import { tellingDocx } from '../world/files/docx.ts'
import { contentTypes, head, ties, zipOf } from '../world/files/office-parts.ts'
import { pdfOf, tellingPdf } from '../world/files/pdfs.ts'
import { painted, pngChunk, tellingGif, tellingJpeg } from '../world/files/photos.ts'
import { tellingMp3, tellingWav } from '../world/files/sounds.ts'
import { all, cleaned } from './asked.ts'

const examine = openExamination({ scanner: null, patienceMs: 20_000 })

async function reasonFor(bytes: Uint8Array, name: string, given: Partial<typeof all> = {}): Promise<string> {
  const examined = await examine(bytes, { ...all, ...given, name })
  return examined.ok ? 'taken' : examined.reason
}

const wordMain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const macros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const ole = (name: string) =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(600),
    Buffer.from(name, 'utf16le'),
    Buffer.alloc(600),
  ])
const document = (main: string, extra: Record<string, string> = {}) =>
  zipOf({
    '[Content_Types].xml': contentTypes({ 'word/document.xml': main }),
    '_rels/.rels': ties(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': `${head}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>`,
    ...extra,
  })
const film = () => {
  const bytes = Buffer.from(tellingM4a())
  bytes.write('vide', bytes.indexOf('soun'))
  return bytes
}
const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(400)])

test.each([
  { what: 'nothing', name: 'a.jpg', make: () => Buffer.alloc(0), is: 'empty' },
  { what: 'a program', name: 'a.exe', make: () => Buffer.from(`MZ${'\0'.repeat(90)}`), is: 'typeNotAccepted' },
  {
    what: 'a web page',
    name: 'a.html',
    make: () => Buffer.from('<!doctype html><script>1</script>'),
    is: 'typeNotAccepted',
  },
  { what: 'a web page called a photo', name: 'a.jpg', make: () => Buffer.from('<html></html>'), is: 'notWhatItSays' },
  {
    what: 'an SVG',
    name: 'a.svg',
    make: () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    is: 'typeNotAccepted',
  },
  { what: 'an SVG called a PNG', name: 'a.png', make: () => Buffer.from('<svg/>'), is: 'notWhatItSays' },
  { what: 'a photo called a PDF', name: 'a.pdf', make: () => tellingJpeg(), is: 'notWhatItSays' },
  { what: 'a photo called a program', name: 'a.exe', make: () => tellingJpeg(), is: 'notWhatItSays' },
  { what: 'a JPEG called a PNG', name: 'a.PNG', make: () => tellingJpeg(), is: 'taken' },
  { what: 'a photo without an ending', name: 'photo', make: () => tellingJpeg(), is: 'taken' },
  { what: 'a sound called a document', name: 'a.docx', make: () => tellingWav(), is: 'notWhatItSays' },
  { what: 'an iPhone’s HEIC', name: 'a.heic', make: () => heic, is: 'typeNotAccepted' },
  { what: 'a film', name: 'a.mp4', make: film, is: 'typeNotAccepted' },
  { what: 'a film called a sound', name: 'a.m4a', make: film, is: 'typeNotAccepted' },
  { what: 'an old .doc', name: 'a.doc', make: () => ole('WordDocument'), is: 'typeNotAccepted' },
  { what: 'an old .doc called .docx', name: 'a.docx', make: () => ole('WordDocument'), is: 'typeNotAccepted' },
  { what: 'a .docx with a password', name: 'a.docx', make: () => ole('EncryptedPackage'), is: 'encrypted' },
  { what: 'a photo with a date for a name', name: '食堂 2026.11.22', make: () => tellingJpeg(), is: 'taken' },
  { what: 'a zip', name: 'a.zip', make: () => zipOf({ a: 'b' }), is: 'typeNotAccepted' },
  { what: 'a zip without a name', name: 'a', make: () => zipOf({ a: 'b' }), is: 'typeNotAccepted' },
  { what: 'a zip called .docx', name: 'a.docx', make: () => zipOf({ a: 'b' }), is: 'notWhatItSays' },
  { what: 'a document', name: 'a.docx', make: () => document(wordMain), is: 'taken' },
  { what: 'a document with macros', name: 'a.docx', make: () => document(macros), is: 'typeNotAccepted' },
  {
    what: 'a PDF with a password',
    name: 'a.pdf',
    make: () => pdfOf(['<< /Type /Catalog >>'], '/Root 1 0 R /Encrypt << /V 4 >>'),
    is: 'encrypted',
  },
  {
    what: 'a PDF without pages',
    name: 'a.pdf',
    make: () => pdfOf(['<< /Type /Catalog >>'], '/Root 1 0 R'),
    is: 'damaged',
  },
])('$what ($name) is $is', async ({ name, make, is }) => {
  expect(await reasonFor(await make(), name)).toBe(is)
})

test('what a mailbox does not take, and what is too large for it, are refused before they are opened', async () => {
  const photo = await tellingJpeg()
  expect(await reasonFor(photo, 'a.jpg', { kinds: ['pdf'] })).toBe('typeNotAccepted')
  expect(await reasonFor(photo, 'a.jpg', { maxBytes: photo.length - 1 })).toBe('tooLarge')
  expect(await reasonFor(photo, 'a.jpg', { maxBytes: photo.length })).toBe('taken')
  expect(attachmentKinds).toHaveLength(4)
})

const html = `<script>alert("${canary('script')}")</script>`

test.each([
  {
    what: 'a JPEG with a zip behind it',
    make: async () => Buffer.concat([await tellingJpeg(), await zipOf({ a: html })]),
  },
  {
    what: 'a JPEG with a page in a comment',
    make: async () => tellingJpeg(await painted().jpeg().toBuffer()),
  },
  {
    what: 'a GIF that is a script',
    make: async () => Buffer.concat([await tellingGif(), Buffer.from(`*/=1;${html}`)]),
  },
  {
    what: 'a PDF with a page in front',
    make: async () => Buffer.concat([Buffer.from(html), await tellingPdf()]),
  },
  {
    what: 'a PDF with a zip behind',
    make: async () => Buffer.concat([await tellingPdf(), await zipOf({ a: html })]),
  },
  {
    what: 'an MP3 with a page in front',
    make: async () => Buffer.concat([tellingMp3().subarray(0, 200), Buffer.from(html), tellingMp3().subarray(200)]),
  },
  {
    what: 'a WAV with a zip behind',
    make: async () => Buffer.concat([tellingWav(), await zipOf({ a: html })]),
  },
])('$what is only what it is called, once it is taken', async ({ make }) => {
  const outcome = await cleaned(await make())
  if (outcome instanceof Error) throw outcome
  expect(canariesIn(outcome)).toEqual([])
  expect(Buffer.from(outcome).includes('<script>')).toBe(false)
  expect(Buffer.from(outcome).includes('PK\x03\x04')).toBe(false)
})

test('names of entries that lead out of the zip lead nowhere', async () => {
  const bytes = Buffer.from(await document(wordMain, { 'word/.._.._evil.xml': '<x/>' }))
  for (let at = bytes.indexOf('.._.._'); at !== -1; at = bytes.indexOf('.._.._')) bytes.write('../../', at)
  const examined = await examine(bytes, { ...all, name: 'a.docx' })
  expect(examined.ok && Buffer.from(examined.bytes).includes('evil')).toBe(false)
})

/** A local header and one in the directory, of what is said about an entry. */
function entry(packed: Buffer, said: { size: number; name: string; at: number }): { local: Buffer; listed: Buffer } {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(said.name.length, 26)
  const listed = Buffer.alloc(46)
  listed.writeUInt32LE(0x02014b50)
  listed.writeUInt16LE(8, 10)
  listed.writeUInt32LE(packed.length, 20)
  listed.writeUInt32LE(said.size, 24)
  listed.writeUInt16LE(said.name.length, 28)
  listed.writeUInt32LE(said.at, 42)
  const name = Buffer.from(said.name)
  return { local: Buffer.concat([local, name, packed]), listed: Buffer.concat([listed, name]) }
}

function zipFrom(locals: readonly Buffer[], listed: readonly Buffer[]): Buffer {
  const directory = Buffer.concat(listed)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50)
  end.writeUInt16LE(listed.length, 8)
  end.writeUInt16LE(listed.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(Buffer.concat(locals).length, 16)
  return Buffer.concat([...locals, directory, end])
}

const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024)
const quarter = deflateSync(megabytes(256))

test.each([
  {
    what: 'a zip that says a thousandth of what it holds',
    make: () => {
      const { local, listed } = entry(deflateRawSync(megabytes(64)), { size: 10, name: '[Content_Types].xml', at: 0 })
      return zipFrom([local], [listed])
    },
  },
  {
    what: 'a zip that says how much it holds',
    make: () => {
      const { local, listed } = entry(deflateRawSync(megabytes(64)), {
        size: 64 << 20,
        name: '[Content_Types].xml',
        at: 0,
      })
      return zipFrom([local], [listed])
    },
  },
  {
    what: 'a zip whose entries share their bytes',
    make: () => {
      const packed = deflateRawSync(megabytes(1))
      const all = Array.from({ length: 500 }, (_, at) => entry(packed, { size: 1 << 20, name: `n${at}`, at: 0 }))
      return zipFrom(
        [all[0]?.local ?? Buffer.alloc(0)],
        all.map(({ listed }) => listed),
      )
    },
  },
  {
    what: 'a document of more entries than any has',
    make: () => document(wordMain, Object.fromEntries(Array.from({ length: 4100 }, (_, at) => [`x${at}`, '']))),
  },
  {
    what: 'a document of entities',
    make: () =>
      document(wordMain, {
        'word/document.xml': `<!DOCTYPE a [<!ENTITY b "bbbb">]><w:document xmlns:w="w">&b;</w:document>`,
      }),
  },
  {
    what: 'a PDF whose objects are packed from a quarter of a gigabyte',
    make: () => bombedPdf('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'),
  },
  {
    what: 'a PDF packed in two layers',
    make: () => bombedPdf('/Type /ObjStm /N 1 /First 4 /Filter [/FlateDecode /FlateDecode]', true),
  },
  { what: 'a PDF whose page is packed from a quarter of a gigabyte', make: () => bombedPdf('/Filter /FlateDecode') },
  {
    what: 'a PDF of lists in lists',
    make: () =>
      pdfOf(
        [
          '<< /Type /Catalog /Pages 2 0 R >>',
          '<< /Type /Pages /Kids [3 0 R] >>',
          `<< /Type /Page /MediaBox [0 0 9 9] /Resources << /Font ${'['.repeat(200_000)} >> >>`,
        ],
        '/Root 1 0 R',
      ),
  },
  {
    what: 'a PDF whose tree of pages bites its tail',
    make: () => pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] >>'], '/Root 1 0 R'),
  },
  { what: 'a recording of four billion samples', make: endless },
  { what: 'a photo of a gigapixel', make: gigapixel, is: 'tooLarge' },
  {
    what: 'a WebP that stops in its middle',
    make: async () =>
      (
        await sharp(await tellingJpeg())
          .webp()
          .toBuffer()
      ).subarray(0, 90),
  },
])(
  '$what is refused, and takes less than 400 MB to find out',
  { timeout: 60_000 },
  async ({ make, is = 'damaged' }) => {
    const options = { input: await make(), encoding: 'utf8' } as const
    const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'measured.ts')], options)
    const { reason, megabytes } = JSON.parse(stdout)
    expect(reason).toBe(is)
    expect(megabytes).toBeLessThan(400)
  },
)

function bombedPdf(dict: string, isTwice = false): Buffer {
  const bomb = { dict, content: isTwice ? deflateSync(quarter) : quarter }
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /MediaBox [0 0 9 9] /Contents 4 0 R >>',
      bomb,
    ],
    '/Root 1 0 R',
  )
}

/** In the first of its chunks. */
function endless(): Buffer {
  const bytes = tellingM4a()
  bytes.writeUInt32BE(0xffffffff, bytes.indexOf('stsc') + 16)
  return bytes
}

function gigapixel(): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(40_000)
  size.writeUInt32BE(40_000, 4)
  size.set([1, 0, 0, 0, 0], 8)
  const rows = deflateSync(Buffer.alloc(5001 * 40_000))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', size),
    pngChunk('IDAT', rows),
    pngChunk('IEND', Buffer.alloc(0)),
  ])
}

test('a file that takes longer than there is time is damaged, and the next one has its turn', async () => {
  const hasty = openExamination({ scanner: null, patienceMs: 1, atOnce: 1 })
  const document = await tellingDocx()
  const asked = () => hasty(document, { ...all, name: 'a.docx' })
  expect(await Promise.all([asked(), asked(), asked()])).toEqual(Array(3).fill({ ok: false, reason: 'damaged' }))
})

test.each([
  { what: 'read the keys', code: 'fs.readFileSync("/etc/hostname")' },
  { what: 'list a folder', code: 'fs.readdirSync("/tmp")' },
  { what: 'write', code: 'fs.writeFileSync("/tmp/written-by-a-file", "")' },
  { what: 'start a program', code: 'child_process.spawnSync("true")' },
])('what takes files apart may not $what', ({ code }) => {
  const { stderr } = spawnSync(process.execPath, [...confinement(), '-e', code], { encoding: 'utf8' })
  expect(stderr).toContain('ERR_ACCESS_DENIED')
})

test('programs that do not load are nobody’s fault who sent a file', async () => {
  const broken = openExamination({ scanner: null, heapMb: 1 })
  await expect(broken(await tellingJpeg(), { ...all, name: 'a.jpg' })).rejects.toThrow('did not start')
})

test('when too many files wait, the server says that it is busy, and nothing about the file', async () => {
  const narrow = openExamination({ scanner: null, atOnce: 1, mostWaiting: 1 })
  const document = await tellingDocx()
  const asked = () => narrow(document, { ...all, name: 'a.docx' })
  const outcomes = await Promise.allSettled([asked(), asked(), asked()])
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
  expect(outcomes[2]).toMatchObject({ reason: { code: 'unavailable' } })
})
