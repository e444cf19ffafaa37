/**
 * A PDF, put together anew from its pages: what they show, their notes, links and outline, and nothing besides.
 *
 * The Info dictionary, XMP, identifiers, earlier revisions, embedded files, scripts, actions, forms, signatures, tags and
 * private data of applications have no way into the new file.
 */
import { PDFDict, PDFName, type PDFObject, PDFRef, PDFStreamWriter } from '@cantoo/pdf-lib'
import { damaged } from '../refused.ts'
import { plainAction } from './annotation.ts'
import { Copier } from './copy.ts'
import { catalogKeys, outlineKeys } from './keys.ts'
import { copyPages } from './pages.ts'
import { readPdf } from './read.ts'

/** Headings lead to each other in these directions. */
const leads = new Set(['Parent', 'Prev', 'Next', 'First', 'Last'])

export async function plainPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const copier = new Copier(await readPdf(bytes))
  const catalog = copier.look(copier.from.trailerInfo.Root)
  if (!(catalog instanceof PDFDict)) throw damaged()
  const pages = copyPages(catalog.get(PDFName.of('Pages')), copier)
  const { into } = copier
  const plain = copier.dict(catalog, (key) => catalogKeys.has(key))
  plain.set(PDFName.of('Type'), PDFName.of('Catalog'))
  plain.set(PDFName.of('Pages'), pages)
  const outlines = catalog.get(PDFName.of('Outlines'))
  if (outlines instanceof PDFRef) plain.set(PDFName.of('Outlines'), outline(outlines, copier))
  const names = copier.get(catalog, 'Names')
  if (names instanceof PDFDict) plain.set(PDFName.of('Names'), namesOf(names, copier))
  copier.finish()
  into.trailerInfo = { Root: into.register(plain) }
  return PDFStreamWriter.forContext(into, Number.POSITIVE_INFINITY).serializeToBuffer()
}

function outline(ref: PDFRef, copier: Copier): PDFObject {
  return copier.reference(ref, (found) => {
    if (!(found instanceof PDFDict)) throw damaged()
    const dict = copier.dict(found, (key) => outlineKeys.has(key) && !leads.has(key))
    for (const key of leads) {
      const next = found.get(PDFName.of(key))
      if (next instanceof PDFRef) dict.set(PDFName.of(key), outline(next, copier))
    }
    const action = plainAction(copier.get(found, 'A'), copier)
    if (action) dict.set(PDFName.of('A'), action)
    return dict
  })
}

/** Of the trees of names, the one of places in the document; the others are scripts and files. */
function namesOf(names: PDFDict, copier: Copier): PDFDict {
  return copier.dict(names, (key) => key === 'Dests')
}
