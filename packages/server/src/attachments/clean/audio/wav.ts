/** A WAV: its format and its samples. Lists, broadcasters' and positions' chunks, and what follows the end are left out. */
import { joined, latin, latinBytes, numbersIn, part, u32le } from '../bytes.ts'
import { damaged } from '../refused.ts'

const kept = ['fmt ', 'fact', 'data']

export function plainWav(bytes: Uint8Array): Uint8Array {
  const chunks = new Map<string, Uint8Array>()
  for (const { id, content } of chunksOf(bytes)) if (kept.includes(id) && !chunks.has(id)) chunks.set(id, content)
  const format = chunks.get('fmt ')
  const data = chunks.get('data')
  if (!format || !data || data.length === 0) throw damaged()
  const { u16le } = numbersIn(format)
  const perSample = u16le(12)
  if (perSample === 0) throw damaged()
  chunks.set('fmt ', part(format, 0, Math.min(format.length, 18 + (format.length >= 18 ? u16le(16) : 0))))
  chunks.set('fact', chunks.get('fact')?.subarray(0, 4) ?? new Uint8Array())
  const body = joined(kept.flatMap((id) => chunkOf(id, chunks.get(id) ?? new Uint8Array())))
  return joined([latinBytes('RIFF'), u32le(body.length + 4), latinBytes('WAVE'), body])
}

/** A recorder that was cut off says a length of its samples beyond the end: what is there counts. Rubbish ends the list. */
function* chunksOf(bytes: Uint8Array): Generator<{ id: string; content: Uint8Array }> {
  const { u32le: length } = numbersIn(bytes)
  for (let at = 12; at + 8 <= bytes.length; ) {
    const id = latin(bytes, at, 4)
    const room = bytes.length - at - 8
    const size = id === 'data' ? Math.min(length(at + 4), room) : length(at + 4)
    if (size > room) return
    yield { id, content: part(bytes, at + 8, size) }
    at += 8 + size + (size % 2)
  }
}

function chunkOf(id: string, content: Uint8Array): Uint8Array[] {
  if (content.length === 0) return []
  return [latinBytes(id), u32le(content.length), content, new Uint8Array(content.length % 2)]
}
