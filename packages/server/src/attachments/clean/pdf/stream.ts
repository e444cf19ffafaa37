/**
 * The content of a stream in a PDF: freed of what a picture in it says about its maker, and of what lies behind its end.
 *
 * Layers that only pack are opened as far as they are understood. What older ways of packing hold (LZW, run lengths, fax,
 * JBIG2) is carried over as it is: no place is known in them for more than the picture.
 */
import { deflateSync } from 'node:zlib'
import { PDFArray, type PDFDict, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'
import { plainJpeg } from '../image/jpeg.ts'
import { plainJpeg2000 } from '../image/jpeg2000.ts'
import { type Budget, fromAscii85, fromHex, inflated } from './unpack.ts'

export interface PlainStream {
  content: Uint8Array
  filters: string[]
  /** Which of the given filters' parameters the ones left have, by position. */
  parameters: number[]
}

const longNames: Record<string, string> = {
  Fl: 'FlateDecode',
  AHx: 'ASCIIHexDecode',
  A85: 'ASCII85Decode',
  DCT: 'DCTDecode',
}

export function plainStream({ dict, contents }: PDFRawStream, budget: Budget): PlainStream {
  const filters = filtersOf(dict)
  const { content, opened, whole } = openedLayers(contents, filters, budget)
  const rest = filters.slice(opened)
  const parameters = rest.map((_, index) => index + opened)
  if (rest[0] === 'DCTDecode') return { content: plainJpeg(withoutBlanks(content)), filters: rest, parameters }
  if (rest[0] === 'JPXDecode') return { content: plainJpeg2000(content), filters: rest, parameters }
  if (rest.length > 0 || opened === 0) return { content, filters: rest, parameters }
  const packed = whole ?? new Uint8Array(deflateSync(content))
  return { content: packed, filters: ['FlateDecode'], parameters: [filters.length - 1] }
}

function filtersOf(dict: PDFDict): string[] {
  const filter = dict.context.lookup(dict.get(PDFName.of('Filter')))
  const names = filter instanceof PDFArray ? filter.asArray().map((one) => dict.context.lookup(one)) : [filter]
  return names
    .filter((name) => name instanceof PDFName)
    .map((name) => name.decodeText())
    .map((name) => longNames[name] ?? name)
}

interface Opened {
  content: Uint8Array
  opened: number
  /** The packed form as it was, if it is the only layer and nothing lay behind it. */
  whole: Uint8Array | null
}

/** A layer whose predictor would have to be undone for the next one is not opened further. */
function openedLayers(contents: Uint8Array, filters: readonly string[], budget: Budget): Opened {
  let content = contents
  let whole: Uint8Array | null = null
  let opened = 0
  for (const filter of filters) {
    if (filter === 'FlateDecode') {
      const unpacked = inflated(content, budget)
      whole = filters.length === 1 ? content.subarray(0, unpacked.read) : null
      content = unpacked.content
    } else if (filter === 'ASCIIHexDecode') content = fromHex(content)
    else if (filter === 'ASCII85Decode') content = fromAscii85(content)
    else break
    opened += 1
  }
  return { content, opened, whole }
}

function withoutBlanks(content: Uint8Array): Uint8Array {
  const start = content.indexOf(0xff)
  return start > 0 && start < 16 ? content.subarray(start) : content
}
