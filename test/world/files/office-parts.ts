/** What Office documents are put together from in tests: zips, types, relations, and the properties around the main part. */
import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'
import { canary } from './canary.ts'

export type Parts = Record<string, string | Uint8Array>

export async function zipOf(parts: Parts, comment = ''): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) {
    zip.addBuffer(Buffer.from(content), name, { mtime: new Date(2024, 5, 6), compress: name !== 'mimetype' })
  }
  zip.end({ forceZip64Format: false, comment })
  return buffer(zip.outputStream)
}

export const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const officeTypes = 'application/vnd.openxmlformats-officedocument'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const relationsSpace = `xmlns:r="${officeRelations}"`
export const drawing = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
export const compatible = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'

type Tie = [id: string, role: string, target: string, outside?: 'outside']

export function ties(...given: Tie[]): string {
  const rows = given.map(([id, role, target, outside]) => {
    const type = role.includes(':') ? role : `${officeRelations}/${role}`
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`
  })
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.join('')}</Relationships>`
}

export function contentTypes(overrides: Record<string, string>): string {
  const rows = Object.entries(overrides).map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
  const usual = ['xml', 'rels', 'jpeg', 'png', 'bin', 'vml'].map((ending) => {
    const type = {
      jpeg: 'image/jpeg',
      png: 'image/png',
      rels: 'application/vnd.openxmlformats-package.relationships+xml',
      vml: `${officeTypes}.vmlDrawing`,
    }[ending]
    return `<Default Extension="${ending}" ContentType="${type ?? 'application/xml'}"/>`
  })
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${usual.join('')}${rows.join('')}</Types>`
}

const core = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties'

/** What all three kinds have around their main part. */
export async function around(main: string): Promise<Parts> {
  const property = (place: string) => `<p xmlns="x">${canary(place)}</p>`
  return {
    '_rels/.rels': ties(
      ['rId1', 'officeDocument', main],
      ['rId2', core, 'docProps/core.xml'],
      ['rId3', 'extended-properties', 'docProps/app.xml'],
      ['rId4', 'custom-properties', 'docProps/custom.xml'],
      [
        'rId5',
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/thumbnail',
        'docProps/thumbnail.jpeg',
      ],
    ),
    'docProps/core.xml': property('core'),
    'docProps/app.xml': property('app'),
    'docProps/custom.xml': property('custom'),
    'docProps/thumbnail.jpeg': Buffer.from(canary('thumbnail')),
    'customXml/item1.xml': property('custom-xml'),
    'docMetadata/LabelInfo.xml': property('label'),
    [`secret/${canary('file-name')}txt`]: canary('nobody-points-here'),
  }
}
