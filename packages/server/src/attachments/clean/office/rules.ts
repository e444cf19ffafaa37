/**
 * What is left out of the parts of Word, Excel and PowerPoint documents.
 *
 * - Whoever changed or commented becomes `Author`, all of them alike, and when is left out. Comments stay.
 * - Tracked changes are taken as accepted: what was deleted is not in the file any more.
 * - Marks of revisions and copies (rsid, ids of paragraphs and documents), protection, mail merge, paths of the file and of
 *   its template, connections to other files and to data, controls and objects with a file of their own are gone.
 * - Of Word's settings only what changes the look is kept.
 */
import { allowedField, isPathLike } from './text.ts'
import type { Attribute, Element, Fate, XmlRules } from './xml.ts'

const dropped = new Set(
  `absPath fileSharing fileRecoveryPr revisionPtr documentId externalReferences webPublishing webPublishObjects
  customWorkbookViews customSheetViews smartTags OLEObject control controls externalData imgProps svgBlip custDataLst
  custData modifyVerifier cellWatches fileVersion dataBinding scenarios`.split(/\s+/),
)
const droppedInWord = new Set(
  `del moveFrom delText delInstrText rPrChange pPrChange sectPrChange tblPrChange tblPrExChange tcPrChange trPrChange
  tblGridChange numberingChange cellIns cellDel cellMerge moveFromRangeStart moveFromRangeEnd moveToRangeStart
  moveToRangeEnd customXmlInsRangeStart customXmlInsRangeEnd customXmlDelRangeStart customXmlDelRangeEnd
  customXmlMoveFromRangeStart customXmlMoveFromRangeEnd customXmlMoveToRangeStart customXmlMoveToRangeEnd permStart
  permEnd altChunk subDoc smartTagPr rsid nsid tmpl fldData`.split(/\s+/),
)
const unwrappedInWord = new Set(['ins', 'moveTo', 'smartTag'])
const keptSettings = new Set(
  `zoom mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter gutterAtTop
  defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps evenAndOddHeaders
  bookFoldPrinting drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery
  displayVerticalDrawingGridEvery characterSpacingControl noLineBreaksAfter noLineBreaksBefore footnotePr endnotePr compat
  mathPr themeFontLang clrSchemeMapping decimalSymbol listSeparator`.split(/\s+/),
)
const leftOutAttributes = new Set(
  `date dateUtc paraId textId anchorId editId durableId docId uid gfxdata refreshedBy refreshedDate userId href
  userName lastUser user`.split(/\s+/),
)
const replaced: Record<string, string> = {
  author: 'Author',
  initials: 'A',
  providerId: 'None',
  created: '2000-01-01T00:00:00Z',
}
const named = new Set(['cmAuthor', 'author'])
const described = new Set(['descr', 'title', 'alt'])
/** Pictures and shapes, which are called like the file they came from. */
const shapes = new Set(['docPr', 'cNvPr'])
const jumps = /^ppaction:\/\/(hlinksldjump|hlinkshowjump|noaction)/

/** Anew for each part: the names of those who commented in a worksheet are remembered while it is read. */
export function officeRules(): Pick<XmlRules, 'element' | 'attribute' | 'text' | 'isUnwanted'> {
  const commenters = new Set<string>()
  return {
    element: fateOf,
    attribute: plainValue,
    text: (text, element) => textOf(text, element, commenters),
    isUnwanted: ({ local, uri }, text) =>
      /^(f|definedName)$/.test(local) && !/chart/.test(uri) && /\[\d+\]|\\\\|file:|\|'/i.test(text),
  }
}

function fateOf(element: Element): Fate {
  const { local, parent } = element
  if (dropped.has(local)) return 'drop'
  if (!isWord(element)) return 'keep'
  if (parent?.local === 'settings' && !parent.parent) return keptSettings.has(local) ? 'keep' : 'drop'
  if (droppedInWord.has(local)) return 'drop'
  return unwrappedInWord.has(local) || isForeignField(element) ? 'unwrap' : 'keep'
}

function isWord({ uri, local, parent }: Element): boolean {
  return /wordprocessingml\/(2006\/)?main$/.test(uri) || (parent?.local === 'settings' && local !== 'settings')
}

function isForeignField({ local, attributes }: Element): boolean {
  return local === 'fldSimple' && !attributes.some((one) => one.local === 'instr' && allowedField(one.value))
}

function plainValue({ local, name, value }: Attribute, element: Element): string | null {
  if (leftOutAttributes.has(local) || local.startsWith('rsid')) return local === 'userId' ? '' : null
  if (local === 'name' && named.has(element.local)) return 'Author'
  if (local === 'action' && value.startsWith('ppaction:') && !jumps.test(value)) return null
  if (name === 'o:title' || local === 'src' || (local === 'dt' && element.local === 'cm')) return null
  const isCalled = described.has(local) || (local === 'name' && shapes.has(element.local))
  if (isCalled && isPathLike(value)) return ''
  return replaced[local] ?? value
}

/** Excel puts who wrote a comment in front of it, as text. */
function textOf(text: string, element: Element, commenters: Set<string>): string {
  if (element.local === 'author' && element.parent?.local === 'authors') {
    commenters.add(text.trim())
    return 'Author'
  }
  // A chart names the workbook that its numbers came from.
  if (element.local === 'f' && /chart/.test(element.uri)) return text.replace(/'?[^'!]*\[[^\]]*\]/, '')
  if (element.local === 't' && commenters.has(text.trim().replace(/[:：]$/, ''))) return ''
  return element.local === 'instrText' && !allowedField(text) ? '' : text
}
