/**
 * An OpenDocument text, sheet or presentation (ISO 26300): its content, its styles, its pictures.
 *
 * Properties, settings, thumbnails, macros, embedded objects and configurations are not carried over; tracked changes are
 * taken as accepted, and who wrote a comment, and when, is left out.
 */
import { plainPicture } from '../image/embedded.ts'
import { isPublicLink } from '../links.ts'
import { damaged, Refused } from '../refused.ts'
import { fileTypes } from '../types.ts'
import type { Archive } from '../zip/read.ts'
import { type ZippedFile, zipped } from '../zip/write.ts'
import { isPathLike } from './text.ts'
import { type Attribute, escaped, filteredXml } from './xml.ts'

const types = ['odt', 'ods', 'odp'] as const
export type OdfType = (typeof types)[number]

const dropped = new Set(
  `tracked-changes change change-start change-end creator date date-string creator-initials sender-initials scripts
  event-listeners forms object object-ole plugin applet meta settings dde-connection-decls dde-connection-decl
  cell-range-source table-source`.split(/\s+/),
)
const leftOut = /^(rsid|paragraph-rsid|author|creator|initials|about|content|datatype|property)$/

export async function plainOdf(archive: Archive): Promise<{ type: OdfType; bytes: Uint8Array }> {
  const mimetype = Buffer.from(archive.read('mimetype')).toString('latin1')
  const type = types.find((one) => fileTypes[one].mediaType === mimetype)
  if (!type) throw new Refused('typeNotAccepted')
  if (isEncrypted(archive)) throw new Refused('encrypted')
  const pictures = picturesIn(archive)
  const parts = ['content.xml', 'styles.xml'].filter((name) => archive.has(name))
  if (!parts.includes('content.xml')) throw damaged()
  const content = parts.map((name) => ({ name, content: plainContent(archive.read(name), pictures) }))
  const files = [...content, ...pictures.values()]
  const first = { name: 'mimetype', content: archive.read('mimetype'), isPlain: true }
  const manifest = { name: 'META-INF/manifest.xml', content: manifestXml(mimetype, files) }
  return { type, bytes: await zipped([first, manifest, ...files]) }
}

function isEncrypted(archive: Archive): boolean {
  if (!archive.has('META-INF/manifest.xml')) throw damaged()
  return Buffer.from(archive.read('META-INF/manifest.xml')).includes('encryption-data')
}

type Media = ZippedFile & { mediaType: string }

/** By their old names. */
function picturesIn(archive: Archive): Map<string, Media> {
  const pictures = new Map<string, Media>()
  for (const name of archive.names.filter((one) => /^(Pictures|ObjectReplacements)\/[^/]/.test(one))) {
    const picture = plainPicture(archive.read(name))
    const place = `Pictures/image${pictures.size}`
    if (picture) pictures.set(name, { ...picture, name: `${place}.${picture.ending}`, content: picture.bytes })
  }
  return pictures
}

function plainContent(xml: Uint8Array, pictures: ReadonlyMap<string, Media>): Uint8Array {
  const linked = ({ value }: Attribute) => {
    if (value.startsWith('#') || isPublicLink(value)) return value
    return pictures.get(value.replace(/^\.\//, ''))?.name ?? ''
  }
  return filteredXml(xml, {
    element: ({ local }) => (dropped.has(local) ? 'drop' : 'keep'),
    attribute: (attribute) => {
      if (attribute.local === 'href') return linked(attribute)
      if (leftOut.test(attribute.local) && attribute.name.includes(':')) return null
      return attribute.name === 'draw:name' && isPathLike(attribute.value) ? '' : attribute.value
    },
    text: (text, { local }) => (/^(title|desc)$/.test(local) && isPathLike(text) ? '' : text),
  })
}

function manifestXml(mimetype: string, files: readonly { name: string; mediaType?: string }[]): Uint8Array {
  const all = [{ name: '/', mediaType: mimetype }, ...files]
  const rows = all.map(({ name, mediaType = 'text/xml' }) => {
    return `<m:file-entry m:full-path="${escaped(name)}" m:media-type="${escaped(mediaType)}"/>`
  })
  const space = 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'
  const head = `<?xml version="1.0" encoding="UTF-8"?>\n<m:manifest xmlns:m="${space}" m:version="1.3">`
  return new TextEncoder().encode(`${head}${rows.join('')}</m:manifest>`)
}
