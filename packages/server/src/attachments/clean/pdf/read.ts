/**
 * Reading a PDF into its objects, with bounds where the library has none.
 *
 * The library reads a file from front to back and keeps the last that was said of each object. Streams that hold other
 * objects are unpacked while it reads; what they unpack to is bounded here first.
 */

import type { PDFContext, PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { type PDFDict, PDFName, PDFParser, PDFRawStream } from '@cantoo/pdf-lib'
import { damaged, Refused } from '../refused.ts'
import { type Budget, inflated, unpackBudget } from './unpack.ts'

const mostObjects = 300_000
/** Readers look for the end in the last kilobyte; a file that was cut off has none. */
const tailBytes = 2048
const endMark = '%%EOF'
const plainFilter = /^(undefined|\/FlateDecode|\/Fl|\[ *\/FlateDecode *\])$/

export async function readPdf(bytes: Uint8Array): Promise<PDFContext> {
  if (!isWhole(bytes)) throw damaged()
  const parser = new BoundedParser(bytes)
  const context = await parser.parseDocument()
  if (parser.isTooMuch || context.largestObjectNumber > mostObjects * 10) throw damaged()
  if (context.enumerateIndirectObjects().length > mostObjects) throw damaged()
  if (context.trailerInfo.Encrypt) throw new Refused('encrypted')
  return context
}

/** A revision that was cut off would bring back what it had changed: nothing of one may follow the last end. */
function isWhole(bytes: Uint8Array): boolean {
  const tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - tailBytes))).toString('latin1')
  const end = tail.lastIndexOf(endMark)
  return end !== -1 && !/^[\d%x]/.test(tail.slice(end + endMark.length).trimStart())
}

class BoundedParser extends PDFParser {
  /** What is thrown while an object is read, the library takes for a broken object and reads on. */
  isTooMuch = false
  private readonly budget: Budget = unpackBudget()

  constructor(bytes: Uint8Array) {
    super(bytes, Number.POSITIVE_INFINITY)
  }

  override parseObject(ref?: PDFRef): PDFObject {
    if (this.isTooMuch) throw damaged()
    const object = super.parseObject(ref)
    if (object instanceof PDFRawStream && holdsObjects(object.dict)) this.checkSize(object)
    return object
  }

  private checkSize({ dict, contents }: PDFRawStream): void {
    const filter = String(dict.get(PDFName.of('Filter')))
    try {
      if (!plainFilter.test(filter)) throw damaged()
      if (filter !== 'undefined') inflated(contents, this.budget)
    } catch (error) {
      this.isTooMuch = true
      throw error
    }
  }
}

function holdsObjects(dict: PDFDict): boolean {
  const type = dict.get(PDFName.of('Type'))
  return type === PDFName.of('ObjStm') || type === PDFName.of('XRef')
}
