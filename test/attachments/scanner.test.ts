/** Files are scanned by a real clamd, and none is taken that nobody looked at. */
import { createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openExamination } from '../../packages/server/src/attachments/clean/examine.ts'
import { readConfig } from '../../packages/server/src/config.ts'
import { type Clamd, infected, startClamd } from '../setup/clamd.ts'
import { tellingDocx } from '../world/files/docx.ts'
import { zipOf } from '../world/files/office-parts.ts'
import { tellingJpeg } from '../world/files/photos.ts'
import { tellingWav } from '../world/files/sounds.ts'
import { all } from './asked.ts'

let clamd: Clamd
beforeAll(async () => {
  clamd = await startClamd(['StreamMaxLength 4M'])
}, 240_000)
afterAll(() => clamd?.stop())

async function reasonFor(bytes: Uint8Array, name: string, scanner: Clamd['address']): Promise<string> {
  const examined = await openExamination({ scanner })(bytes, { ...all, name })
  return examined.ok ? 'taken' : examined.reason
}

test('a sound file that clamd finds nothing in is taken', async () => {
  expect(await reasonFor(await tellingJpeg(), 'a.jpg', clamd.address)).toBe('taken')
  expect(await reasonFor(await tellingDocx(), 'a.docx', clamd.address)).toBe('taken')
})

test('an infected file is refused: behind a photo, within a document, in one that is no document', async () => {
  const photo = Buffer.concat([await tellingJpeg(), Buffer.from(infected)])
  expect(await reasonFor(photo, 'a.jpg', clamd.address)).toBe('infected')
  expect(await reasonFor(await zipOf({ 'word/document.xml': infected }), 'a.docx', clamd.address)).toBe('infected')
})

test('what is of no type that is taken is not sent to the scanner', async () => {
  expect(await reasonFor(Buffer.from(infected), 'a.exe', clamd.address)).toBe('typeNotAccepted')
})

test('a file beyond what clamd looks at is not taken unseen', async () => {
  expect(await reasonFor(tellingWav(300), 'a.wav', clamd.address)).toBe('scannerAway')
})

test('while the scanner is away nothing is taken, and once it is back things are', async () => {
  const photo = await tellingJpeg()
  const away = await startClamd()
  expect(await reasonFor(photo, 'a.jpg', away.address)).toBe('taken')
  await away.stop()
  expect(await reasonFor(photo, 'a.jpg', away.address)).toBe('scannerAway')
})

test.each([
  { what: 'closes without a word', answer: (socket: Socket) => socket.destroy() },
  { what: 'answers something else', answer: (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\n\r\nstream: OK') },
  { what: 'says that it failed', answer: (socket: Socket) => socket.end("stream: Can't allocate memory ERROR\0") },
  { what: 'says nothing whole', answer: (socket: Socket) => socket.end('stream: O') },
])('a scanner that $what is away', async ({ answer }) => {
  const server = createServer((socket) => void socket.on('error', () => {}).once('data', () => answer(socket)))
  const port = await listening(server)
  expect(await reasonFor(await tellingJpeg(), 'a.jpg', { host: '127.0.0.1', port })).toBe('scannerAway')
  server.close()
})

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

test.each([
  { text: 'clamd:3310', is: { host: 'clamd', port: 3310 } },
  { text: '127.0.0.1:3310', is: { host: '127.0.0.1', port: 3310 } },
  { text: '[::1]:3310', is: { host: '::1', port: 3310 } },
  { text: '/run/clamav/clamd.ctl', is: { path: '/run/clamav/clamd.ctl' } },
])('YANLU_CLAMD=$text says where clamd listens', ({ text, is }) => {
  expect(readConfig({ YANLU_CLAMD: text }).scanner).toEqual(is)
})

test.each(['clamd', 'clamd:65536', 'http://clamd:3310', 'clamd:', ':3310'])(
  'YANLU_CLAMD=%s stops the start',
  (text) => {
    expect(() => readConfig({ YANLU_CLAMD: text })).toThrow(/YANLU_CLAMD/)
  },
)

test('without YANLU_CLAMD files are not scanned', () => {
  expect(readConfig({}).scanner).toBeNull()
})
