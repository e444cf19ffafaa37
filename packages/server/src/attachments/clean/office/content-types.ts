/** The list of an Office document that says of what type each part is. */
import { damaged } from '../refused.ts'
import { escaped, filteredXml } from './xml.ts'

export interface ContentTypes {
  of(part: string): string
}

const known =
  /^(application\/vnd\.(openxmlformats-officedocument|openxmlformats-package|wps-officedocument|ms-)[\w.+-]+|image\/[\w.+-]+)$/

export function contentTypesIn(xml: Uint8Array): ContentTypes {
  const byName = new Map<string, string>()
  const byEnding = new Map<string, string>()
  filteredXml(xml, {
    element: ({ local, attributes }) => {
      const given = Object.fromEntries(attributes.map((one) => [one.local, one.value]))
      const type = given.ContentType ?? ''
      if (local === 'Override') byName.set((given.PartName ?? '').replace(/^\//, '').toLowerCase(), type)
      if (local === 'Default') byEnding.set((given.Extension ?? '').toLowerCase(), type)
      return 'keep'
    },
    attribute: ({ value }) => value,
  })
  return { of: (part) => checked(byName.get(part.toLowerCase()) ?? byEnding.get(endingOf(part)) ?? 'application/xml') }
}

function checked(type: string): string {
  if (type !== 'application/xml' && !known.test(type)) throw damaged()
  return type
}

function endingOf(part: string): string {
  return part.slice(part.lastIndexOf('.') + 1).toLowerCase()
}

export function contentTypesXml(parts: readonly { name: string; type: string }[]): Uint8Array {
  const pictures = new Map(parts.filter(isPicture).map(({ name, type }) => [endingOf(name), type]))
  const defaults = [...pictures].map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${escaped(type)}"/>`,
  )
  const named = parts.filter((part) => !isPicture(part))
  const rows = named.map(({ name, type }) => `<Override PartName="/${escaped(name)}" ContentType="${escaped(type)}"/>`)
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
  const open = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
  const relations = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
  const xml = '<Default Extension="xml" ContentType="application/xml"/>'
  return new TextEncoder().encode(`${head}${open}${relations}${xml}${defaults.join('')}${rows.join('')}</Types>`)
}

/** Applications expect the types of pictures by their endings. */
function isPicture({ type }: { type: string }): boolean {
  return type.startsWith('image/')
}
