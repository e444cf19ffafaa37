/**
 * What lies on a page of a PDF: notes, marks, drawings, links, fields of forms. Their look and their words are carried over;
 * who made them, when, and what they would do are not.
 *
 * A field of a form becomes a stamp that looks like it: the form itself, its scripts and signatures are gone.
 */
import {
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib'
import { isPublicLink } from '../links.ts'
import type { Copier } from './copy.ts'
import { annotationKeys, annotationTypes } from './keys.ts'

/** Null for what is left out. */
export function plainAnnotation(from: PDFDict, copier: Copier): PDFDict | null {
  const type = nameOf(copier.get(from, 'Subtype'))
  if (type === 'Widget') return stamped(from, copier)
  if (!annotationTypes.has(type)) return null
  const dict = copier.dict(from, (key) => annotationKeys.has(key))
  setLook(dict, from, copier)
  const action = plainAction(copier.get(from, 'A'), copier)
  if (action) dict.set(PDFName.of('A'), action)
  return dict
}

/** To a place in the document or an address in the web; null for everything that would run, open or send. */
export function plainAction(action: PDFObject | undefined, copier: Copier): PDFDict | null {
  if (!(action instanceof PDFDict)) return null
  const type = nameOf(copier.get(action, 'S'))
  const address = copier.get(action, 'URI')
  const isText = address instanceof PDFString || address instanceof PDFHexString
  if (type === 'URI' && isText && isPublicLink(address.decodeText())) {
    return copier.dict(action, (key) => key === 'S' || key === 'URI')
  }
  return type === 'GoTo' ? copier.dict(action, (key) => key === 'S' || key === 'D') : null
}

function stamped(from: PDFDict, copier: Copier): PDFDict | null {
  const dict = copier.dict(from, (key) => ['Type', 'Rect', 'F', 'AS'].includes(key))
  dict.set(PDFName.of('Subtype'), PDFName.of('Stamp'))
  setLook(dict, from, copier)
  if (dict.has(PDFName.of('AP'))) return dict
  const value = copier.get(from, 'V')
  if (!(value instanceof PDFString || value instanceof PDFHexString)) return null
  dict.set(PDFName.of('Subtype'), PDFName.of('FreeText'))
  dict.set(PDFName.of('Contents'), value)
  dict.set(PDFName.of('DA'), PDFString.of('/Helv 10 Tf 0 g'))
  return dict
}

/** Only the usual look, of the state that it is in; not the ones for pointing and pressing. */
function setLook(dict: PDFDict, from: PDFDict, copier: Copier): void {
  const looks = copier.get(from, 'AP')
  if (!(looks instanceof PDFDict)) return
  const state = nameOf(copier.get(from, 'AS'))
  const usual = looks.get(PDFName.of('N'))
  const found = copier.look(usual)
  const chosen = found instanceof PDFDict ? found.get(PDFName.of(state)) : usual
  if (!(chosen instanceof PDFRef) || !(copier.look(chosen) instanceof PDFRawStream)) return
  const look = copier.copy(chosen)
  if (look === PDFNull) return
  dict.delete(PDFName.of('AS'))
  dict.set(PDFName.of('AP'), copier.into.obj({ N: look }))
}

function nameOf(object: PDFObject | undefined): string {
  return object instanceof PDFName ? object.decodeText() : ''
}
