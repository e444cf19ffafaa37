/**
 * What the parts of an Office document are to each other (ECMA-376 part 2): a part exists by being somebody's something.
 *
 * Only what the list names is followed, so properties, thumbnails, custom XML, printers' settings, macros, persons, revision
 * logs, embedded files, fonts and films are never reached, wherever in the zip they lie. (WPS keeps pictures in cells apart.)
 */
import { posix } from 'node:path'
import { isPublicLink } from '../links.ts'
import { escaped, filteredXml } from './xml.ts'

export interface Relation {
  id: string
  /** The whole type, an address; `role` is its last word. */
  type: string
  role: string
  /** The part's name, or an address outside. */
  target: string
  isOutside: boolean
}

const followed = new Set(
  `theme themeOverride image styles stylesWithEffects settings fontTable numbering header footer footnotes endnotes
  comments chart chartUserShapes chartStyle chartColorStyle chartEx diagramData diagramLayout diagramQuickStyle
  diagramColors diagramDrawing vmlDrawing drawing worksheet chartsheet sharedStrings table pivotTable pivotCacheDefinition
  pivotCacheRecords sheetMetadata slide slideLayout slideMaster notesSlide notesMaster handoutMaster presProps tableStyles
  commentAuthors authors cellImage`.split(/\s+/),
)

export function relationsFile(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`)
}

export function relationsIn(xml: Uint8Array, part: string): Relation[] {
  const relations: Relation[] = []
  filteredXml(xml, {
    element: ({ local, attributes }) => {
      const given = Object.fromEntries(attributes.map((one) => [one.local, one.value]))
      if (local === 'Relationship') relations.push(relationOf(given, part))
      return 'keep'
    },
    attribute: ({ value }) => value,
  })
  return relations
}

function relationOf(given: Record<string, string>, part: string): Relation {
  const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = given
  const isOutside = mode === 'External'
  const inside = () => posix.join('/', target.startsWith('/') ? '' : posix.dirname(part), target).slice(1)
  return { id, type, role: posix.basename(type), target: isOutside ? target : inside(), isOutside }
}

/** Whether it is kept: an address that people may follow, or a part that the list names. */
export function isKept({ role, target, isOutside }: Relation): boolean {
  if (isOutside) return role === 'hyperlink' && isPublicLink(target)
  return followed.has(role) || role === 'officeDocument'
}

/** Links within the document have a target of their own, in PowerPoint a part: that one is followed as what it is. */
export function isJump({ role, isOutside }: Relation): boolean {
  return role === 'hyperlink' && !isOutside
}

export function relationsXml(part: string, relations: readonly Relation[]): Uint8Array {
  const lines = relations.map(({ id, type, target, isOutside }) => {
    const where = isOutside ? target : posix.relative(posix.dirname(part), target)
    const mode = isOutside ? ' TargetMode="External"' : ''
    return `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" Target="${escaped(where)}"${mode}/>`
  })
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships'
  return new TextEncoder().encode(`${head}<Relationships xmlns="${space}">${lines.join('')}</Relationships>`)
}
