/**
 * A Word, Excel or PowerPoint document (ECMA-376), put together anew from the parts that its main part leads to.
 *
 * Documents with macros, and templates, have another type of main part and are not taken.
 */
import { posix } from 'node:path'
import { plainPicture } from '../image/embedded.ts'
import { damaged, Refused } from '../refused.ts'
import type { Archive } from '../zip/read.ts'
import { type ZippedFile, zipped } from '../zip/write.ts'
import { type ContentTypes, contentTypesIn, contentTypesXml } from './content-types.ts'
import { plainPart } from './part.ts'
import { isJump, isKept, type Relation, relationsFile, relationsIn, relationsXml } from './relations.ts'
import { isWellFormed } from './xml.ts'

export type OoxmlType = 'docx' | 'xlsx' | 'pptx'

const mains: Record<string, OoxmlType> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml': 'pptx',
}

export async function plainOoxml(archive: Archive): Promise<{ type: OoxmlType; bytes: Uint8Array }> {
  const types = contentTypesIn(archive.read('[Content_Types].xml'))
  const root = relationsIn(archive.read('_rels/.rels'), '').find(({ role }) => role === 'officeDocument')
  if (!root || root.isOutside || !archive.has(root.target)) throw damaged()
  const type = mains[types.of(root.target)]
  if (!type) throw new Refused('typeNotAccepted')
  const walk = new Walk(archive, types, root)
  return { type, bytes: await zipped(walk.files()) }
}

class Walk {
  private readonly archive: Archive
  private readonly types: ContentTypes
  private readonly root: Relation
  /** New names by old ones; null for what turned out not to be understood. */
  private readonly names = new Map<string, string | null>()
  private readonly waiting: string[] = []
  private readonly written: (ZippedFile & { type: string })[] = []

  constructor(archive: Archive, types: ContentTypes, root: Relation) {
    this.archive = archive
    this.types = types
    this.root = root
  }

  files(): ZippedFile[] {
    const main = this.follow(this.root)
    if (!main) throw damaged()
    const ties: ZippedFile[] = [{ name: '_rels/.rels', content: relationsXml('', [{ ...this.root, target: main }]) }]
    for (let part = this.waiting.shift(); part !== undefined; part = this.waiting.shift())
      ties.push(...this.write(part))
    return [{ name: '[Content_Types].xml', content: contentTypesXml(this.written) }, ...ties, ...this.written]
  }

  /** A part that is read, and what ties it to others. */
  private write(part: string): ZippedFile[] {
    const name = this.names.get(part) ?? part
    const file = relationsFile(part)
    const relations = this.archive.has(file) ? this.tied(relationsIn(this.archive.read(file), part)) : []
    const content = plainPart(this.archive.read(part), new Set(relations.map(({ id }) => id)))
    this.written.push({ name, content, type: this.types.of(part) })
    return relations.length === 0 ? [] : [{ name: relationsFile(name), content: relationsXml(name, relations) }]
  }

  private tied(relations: readonly Relation[]): Relation[] {
    return relations.flatMap((relation) => {
      if (isJump(relation) && !/slide/i.test(this.types.of(relation.target))) return []
      if (!isJump(relation) && !isKept(relation)) return []
      const target = relation.isOutside ? relation.target : this.follow(relation)
      return target === null ? [] : [{ ...relation, target }]
    })
  }

  /** The new name of what a relation leads to, which then waits to be read; null where nothing can be kept. */
  private follow({ role, target }: Relation): string | null {
    const known = this.names.get(target)
    if (known !== undefined) return known
    const name = this.archive.has(target) ? this.newName(role, target) : null
    this.names.set(target, name)
    if (name !== null && role !== 'image') this.waiting.push(target)
    return name
  }

  private newName(role: string, part: string): string | null {
    if (role === 'image') return this.picture(part)
    // Excel has written drawings of notes that are not well-formed; without one it draws the usual box.
    if (role === 'vmlDrawing' && !isWellFormed(this.archive.read(part))) return null
    return this.named(part)
  }

  private picture(part: string): string | null {
    const picture = plainPicture(this.archive.read(part))
    if (!picture) return null
    const name = `${posix.dirname(this.root.target)}/media/image${this.names.size}.${picture.ending}`
    this.written.push({ name, content: picture.bytes, type: picture.mediaType })
    return name
  }

  /** As applications name their parts, or by a number. */
  private named(part: string): string {
    if (/^(word|xl|ppt)(\/[A-Za-z]{2,20})*\/[A-Za-z]{3,24}\d{0,4}\.(xml|vml)$/.test(part)) return part
    const ending = /vml/i.test(this.types.of(part)) ? 'vml' : 'xml'
    return `${posix.dirname(this.root.target)}/parts/part${this.names.size}.${ending}`
  }
}
