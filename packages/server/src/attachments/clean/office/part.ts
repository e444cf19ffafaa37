/**
 * One part of an Office document, cleaned, with its ties to other parts cut where these are left out.
 *
 * An element that points to something left out goes with it, unless it means something without: a link keeps its words, a
 * page its margins, an object its picture.
 */
import { officeRules } from './rules.ts'
import { type Attribute, type Element, filteredXml } from './xml.ts'

const meansSomethingWithout = new Set([
  'hyperlink',
  'pageSetup',
  'blip',
  'oleObj',
  'oleObject',
  'cNvPr',
  'docPr',
  'sheet',
])

/** @param kept the relations that the part still has, by id */
export function plainPart(xml: Uint8Array, kept: ReadonlySet<string>): Uint8Array {
  const rules = officeRules()
  const isCut = (attribute: Attribute) => isTie(attribute) && attribute.value !== '' && !kept.has(attribute.value)
  const goes = (element: Element) => !meansSomethingWithout.has(element.local) && element.attributes.some(isCut)
  return filteredXml(xml, {
    ...rules,
    element: (element) => (goes(element) ? 'drop' : rules.element(element)),
    attribute: (attribute, element) => (isCut(attribute) ? null : rules.attribute(attribute, element)),
  })
}

/** By an attribute of the relationships' namespace, or by one of VML's. */
function isTie({ uri, name }: Attribute): boolean {
  return /officeDocument\/(2006\/)?relationships$/.test(uri) || name === 'o:relid'
}
