/** The pages of a PDF in their order, each with what it inherits from the tree above it. */
import { PDFArray, PDFDict, PDFName, type PDFObject, PDFRef } from '@cantoo/pdf-lib'
import { damaged } from '../refused.ts'
import { plainAnnotation } from './annotation.ts'
import type { Copier } from './copy.ts'
import { pageKeys } from './keys.ts'

const inherited = ['Resources', 'MediaBox', 'CropBox', 'Rotate']
const mostPages = 20_000
const mostLevels = 64

interface Found {
  page: PDFDict
  /** Values by key, from the nearest node that has one. */
  given: ReadonlyMap<string, PDFObject>
}

/** One flat list of pages; all are known before the first is carried over, so that links find them. */
export function copyPages(root: PDFObject | undefined, copier: Copier): PDFRef {
  const found = new Map<PDFRef, Found>()
  collect({ node: root, given: new Map(), level: 0 }, copier, found)
  if (found.size === 0) throw damaged()
  const tree = copier.into.nextRef()
  const kids = [...found.keys()].map((ref) => copier.reserve(ref))
  copier.into.assign(tree, copier.into.obj({ Type: 'Pages', Kids: kids, Count: kids.length }))
  for (const [index, one] of [...found.values()].entries()) {
    const target = kids[index]
    if (target) copier.into.assign(target, pageOf(one, tree, copier))
  }
  return tree
}

interface Place {
  node: PDFObject | undefined
  given: ReadonlyMap<string, PDFObject>
  level: number
}

function collect({ node, given, level }: Place, copier: Copier, found: Map<PDFRef, Found>): void {
  const dict = copier.look(node)
  if (!(dict instanceof PDFDict) || level > mostLevels || found.size > mostPages) throw damaged()
  const own = inherited.flatMap((key) => {
    const value = dict.get(PDFName.of(key))
    return value ? ([[key, value]] as const) : []
  })
  const all = new Map([...given, ...own])
  const kids = copier.get(dict, 'Kids')
  if (kids instanceof PDFArray) {
    for (const kid of kids.asArray())
      if (copier.look(kid)) collect({ node: kid, given: all, level: level + 1 }, copier, found)
    return
  }
  if (!(node instanceof PDFRef) || found.has(node)) throw damaged()
  found.set(node, { page: dict, given: all })
}

function pageOf({ page, given }: Found, tree: PDFRef, copier: Copier): PDFDict {
  const dict = copier.dict(page, (key) => pageKeys.has(key))
  for (const [key, value] of given) {
    if (!dict.has(PDFName.of(key))) dict.set(PDFName.of(key), copier.copy(value))
  }
  dict.set(PDFName.of('Type'), PDFName.of('Page'))
  dict.set(PDFName.of('Parent'), tree)
  const annotations = copier.get(page, 'Annots')
  if (!(annotations instanceof PDFArray)) return dict
  const plain = annotations.asArray().flatMap((one) => {
    const annotation = copier.look(one)
    return annotation instanceof PDFDict ? (plainAnnotation(annotation, copier) ?? []) : []
  })
  if (plain.length > 0) dict.set(PDFName.of('Annots'), copier.into.obj(plain.map((one) => copier.into.register(one))))
  return dict
}
