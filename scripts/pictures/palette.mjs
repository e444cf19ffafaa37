/** A picture of a page in fewer bytes: its commonest colours in a palette, as PNG has them. */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10])
/** As many as text with soft edges needs before an eye sees a difference. */
const most = 96
/** So many of them are surfaces and words, kept however near they are to one another. */
const kept = 32

/** @param png 8 bits a channel, without interlace, as browsers give it */
export function withPalette(png) {
  const { width, height, channels, rows } = decode(png)
  const pixels = new Uint32Array(width * height)
  for (let at = 0; at < pixels.length; at += 1) {
    const from = at * channels
    pixels[at] = (rows[from] << 16) | (rows[from + 1] << 8) | rows[from + 2]
  }
  const palette = paletteOf(pixels)
  return encode({ width, height }, palette, indexed(pixels, { palette, width }))
}

function decode(png) {
  const chunks = [...chunksOf(png)]
  const head = chunks.find(({ type }) => type === 'IHDR').data
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)]
  const channels = { 2: 3, 6: 4 }[head[9]]
  if (head[8] !== 8 || !channels || head[12] !== 0) throw new Error('this is no picture of a browser')
  const raw = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)))
  return { width, height, channels, rows: unfiltered(raw, { stride: width * channels, height, channels }) }
}

function* chunksOf(png) {
  for (let at = signature.length; at < png.length; ) {
    const length = png.readUInt32BE(at)
    yield { type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) }
    at += length + 12
  }
}

function unfiltered(raw, { stride, height, channels }) {
  const out = new Uint8Array(stride * height)
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x += 1) {
      const at = y * stride + x
      const left = x < channels ? 0 : out[at - channels]
      const up = y === 0 ? 0 : out[at - stride]
      const corner = x < channels || y === 0 ? 0 : out[at - stride - channels]
      out[at] = raw[y * (stride + 1) + 1 + x] + [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter]
    }
  }
  return out
}

function paeth(left, up, corner) {
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (a <= b && a <= c) return left
  return b <= c ? up : corner
}

/** The commonest colours; of those on soft edges none nearer to another than must be for all to find a place. */
function paletteOf(pixels) {
  const counts = new Map()
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour)
  for (let apart = 0; ; apart += 4) {
    const chosen = colours.slice(0, kept)
    for (const colour of colours.slice(kept)) {
      if (chosen.length > most) break
      if (chosen.every((other) => distance(colour, other) > apart ** 2)) chosen.push(colour)
    }
    if (chosen.length <= most) return chosen
  }
}

function distance(one, other) {
  const [red, green, blue] = [16, 8, 0].map((by) => ((one >> by) & 255) - ((other >> by) & 255))
  return red ** 2 + green ** 2 + blue ** 2
}

/** Rows of one byte a pixel, each behind its filter, none. */
function indexed(pixels, { palette, width }) {
  const known = new Map()
  const nearest = (colour) =>
    palette.reduce((best, other, at) => (distance(colour, other) < distance(colour, palette[best]) ? at : best), 0)
  const out = new Uint8Array(pixels.length + pixels.length / width)
  pixels.forEach((colour, at) => {
    if (!known.has(colour)) known.set(colour, nearest(colour))
    out[at + Math.floor(at / width) + 1] = known.get(colour)
  })
  return out
}

function encode({ width, height }, palette, rows) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))
  const data = deflateSync(rows, { level: 9, memLevel: 9 })
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const out = Buffer.alloc(data.length + 12)
  out.writeUInt32BE(data.length, 0)
  out.write(type, 4, 'latin1')
  out.set(data, 8)
  out.writeUInt32BE(crc32(out.subarray(4, data.length + 8)), data.length + 8)
  return out
}
