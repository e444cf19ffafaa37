/**
 * Objects of one PDF carried over into another, new one: each once, as far as something that is carried over leads to them.
 *
 * What nothing leads to (earlier revisions, deleted pages, objects beside the tree) stays behind. Another page than those
 * of the document is never carried over, whoever points to it.
 */
import {
  PDFArray,
  PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
} from '@cantoo/pdf-lib'
import { damaged } from '../refused.ts'
import { formKeys, imageKeys, leftOutKeys, leftOutStreams, resourceKeys, streamKeys } from './keys.ts'
import { plainStream } from './stream.ts'
import { unpackBudget } from './unpack.ts'

const mostDepth = 200
/** Keys whose dictionaries have names of the document's own, and how far below. */
const namingWithin: Record<string, { level: number } | undefined> = {
  Resources: { level: 1 },
  CharProcs: { level: 0 },
  Dests: { level: 0 },
}

export class Copier {
  readonly into = PDFContext.create()
  readonly from: PDFContext
  private readonly known = new Map<PDFRef, PDFRef>()
  private readonly waiting: (() => void)[] = []
  private readonly budget = unpackBudget()

  constructor(from: PDFContext) {
    this.from = from
  }

  look(object: PDFObject | undefined): PDFObject | undefined {
    const found = this.from.lookup(object)
    return found instanceof PDFRef ? undefined : found
  }

  get(dict: PDFDict, key: string): PDFObject | undefined {
    return this.look(dict.get(PDFName.of(key)))
  }

  /** Says beforehand where a page will be. */
  reserve(ref: PDFRef): PDFRef {
    const target = this.into.nextRef()
    this.known.set(ref, target)
    return target
  }

  /** Everything that is waiting, and what turns up meanwhile. */
  finish(): void {
    for (let next = this.waiting.pop(); next; next = this.waiting.pop()) next()
  }

  copy(object: PDFObject | undefined, depth = 0): PDFObject {
    if (depth > mostDepth) throw damaged()
    if (object instanceof PDFRef) return this.reference(object, (found) => this.copy(found))
    if (object instanceof PDFRawStream) return this.stream(object, depth)
    if (object instanceof PDFArray) return this.array(object, depth)
    if (object instanceof PDFDict) return this.isPageLike(object) ? PDFNull : this.dict(object, isOrdinary, depth)
    return !object || object instanceof PDFInvalidObject ? PDFNull : object
  }

  /** A new object for an old one, filled later, so that no chain of references is too long. */
  reference(ref: PDFRef, make: (found: PDFObject) => PDFObject): PDFObject {
    const known = this.known.get(ref)
    if (known) return known
    const found = this.look(ref)
    if (!found || this.isPageLike(found)) return PDFNull
    const target = this.reserve(ref)
    this.waiting.push(() => this.into.assign(target, make(found)))
    return target
  }

  dict(from: PDFDict, isKept: (key: string) => boolean, depth = 0): PDFDict {
    const dict = PDFDict.withContext(this.into)
    for (const [key, value] of from.entries()) {
      const name = key.decodeText()
      if (isKept(name)) dict.set(key, this.valueOf(name, value, depth + 1))
    }
    return dict
  }

  /** In these the keys are names that the document gave, not the format's: all of them stay. */
  private valueOf(key: string, value: PDFObject, depth: number): PDFObject {
    const within = namingWithin[key]
    if (!within) return this.copy(value, depth)
    const named = (found: PDFObject | undefined, level: number): PDFObject => {
      if (found instanceof PDFRef) return this.reference(found, (object) => named(object, level))
      if (!(found instanceof PDFDict)) return this.copy(found, depth)
      const dict = PDFDict.withContext(this.into)
      for (const [name, one] of found.entries()) {
        if (level > 0 && !resourceKeys.has(name.decodeText())) continue
        dict.set(name, level > 0 ? named(one, level - 1) : this.copy(one, depth + 1))
      }
      return dict
    }
    return named(value, within.level)
  }

  array(from: PDFArray, depth = 0): PDFObject {
    const [first, second] = from.asArray()
    if (first === PDFName.of('ICCBased')) return this.deviceColours(this.look(second))
    const array = PDFArray.withContext(this.into)
    for (const value of from.asArray()) array.push(this.copy(value, depth + 1))
    return array
  }

  /** A colour profile tells of the screen or the camera; colours are taken as the device's, by how many there are. */
  private deviceColours(profile: PDFObject | undefined): PDFObject {
    const count = profile instanceof PDFRawStream ? this.get(profile.dict, 'N') : undefined
    const name =
      count instanceof PDFNumber ? { 1: 'DeviceGray', 3: 'DeviceRGB', 4: 'DeviceCMYK' }[count.asNumber()] : undefined
    if (!name) throw damaged()
    return PDFName.of(name)
  }

  private stream(from: PDFRawStream, depth: number): PDFObject {
    const word = (key: string) => {
      const value = this.get(from.dict, key)
      return value instanceof PDFName ? value.decodeText() : ''
    }
    if (leftOutStreams.has(word('Type')) || ['XML', 'PS'].includes(word('Subtype'))) return PDFNull
    const keys = { Image: imageKeys, Form: formKeys }[word('Subtype')]
    const isKept = (key: string) => (keys ? keys.has(key) : isOrdinary(key)) && !streamKeys.has(key)
    const dict = this.dict(from.dict, isKept, depth)
    const { content, filters, parameters } = plainStream(from, this.budget)
    if (filters.length > 0) dict.set(PDFName.of('Filter'), this.into.obj(filters.map((name) => PDFName.of(name))))
    const given = this.get(from.dict, 'DecodeParms') ?? this.get(from.dict, 'DP')
    const kept = parameters.map((at) =>
      given instanceof PDFArray ? given.asArray()[at] : at === 0 ? given : undefined,
    )
    if (kept.some(Boolean)) {
      const list = PDFArray.withContext(this.into)
      for (const one of kept) list.push(this.copy(one, depth + 1))
      dict.set(PDFName.of('DecodeParms'), list)
    }
    return PDFRawStream.of(dict, content)
  }

  private isPageLike(object: PDFObject): boolean {
    if (!(object instanceof PDFDict)) return false
    const type = this.get(object, 'Type')
    return type instanceof PDFName && ['Page', 'Pages', 'Catalog', 'Template'].includes(type.decodeText())
  }
}

function isOrdinary(key: string): boolean {
  return !leftOutKeys.has(key)
}
