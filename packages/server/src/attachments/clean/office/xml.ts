/**
 * XML of an Office document, written anew as it is read: elements and attributes that rules name are left out on the way.
 *
 * No document type is allowed, hence no entities; comments and processing instructions have no part in such documents.
 * What is not well-formed is `damaged`.
 */
import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from 'saxes'
import { damaged } from '../refused.ts'

export interface Element {
  local: string
  uri: string
  attributes: readonly Attribute[]
  /** The one it stands in; null for the root. */
  parent: Element | null
}

export interface Attribute {
  name: string
  local: string
  uri: string
  value: string
}

/** `keep`, `drop` with all that is inside, or `unwrap`: what is inside stays. */
export type Fate = 'keep' | 'drop' | 'unwrap'

export interface XmlRules {
  element(element: Element): Fate
  /** The value it is to have; null leaves it out. */
  attribute(attribute: Attribute, element: Element): string | null
  text?(text: string, element: Element): string
  /** Whether an element is left out for the text in it, which is known when it closes. */
  isUnwanted?(element: Element, text: string): boolean
}

interface Open {
  element: Element
  fate: Fate
  /** How much was written before it. */
  before: number
  text: string
}

export function filteredXml(xml: Uint8Array, rules: XmlRules): Uint8Array {
  const writer = new Writer(rules)
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', () => fail())
  parser.on('doctype', () => fail())
  parser.on('opentag', (tag) => writer.open(tag))
  parser.on('closetag', (tag) => writer.close(tag))
  parser.on('text', (text) => writer.text(text))
  parser.on('cdata', (text) => writer.text(text))
  parser.write(decoded(xml)).close()
  return writer.finished()
}

export function isWellFormed(xml: Uint8Array): boolean {
  try {
    filteredXml(xml, { element: () => 'drop', attribute: () => null })
    return true
  } catch {
    return false
  }
}

function fail(): never {
  throw damaged()
}

class Writer {
  private readonly written = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n']
  private readonly path: Open[] = []
  private readonly rules: XmlRules
  private dropped = 0

  constructor(rules: XmlRules) {
    this.rules = rules
  }

  open({ name, local, uri, attributes }: SaxesTagNS): void {
    const parent = this.path.at(-1)?.element ?? null
    const element: Element = { local, uri, attributes: Object.values(attributes).map(attributeOf), parent }
    const fate = this.dropped > 0 ? 'drop' : this.rules.element(element)
    this.path.push({ element, fate, before: this.written.length, text: '' })
    if (fate === 'drop') this.dropped += 1
    if (fate === 'keep') this.written.push(`<${name}`, ...this.attributesOf(element), '>')
  }

  close({ name }: SaxesTagNS): void {
    const { element, fate, before, text } = this.path.pop() ?? fail()
    if (fate === 'drop') this.dropped -= 1
    if (fate !== 'keep') return
    if (this.rules.isUnwanted?.(element, text)) this.written.length = before
    else this.written.push(`</${name}>`)
  }

  text(text: string): void {
    const open = this.path.at(-1)
    if (!open || this.dropped > 0) return
    open.text += text
    this.written.push(escaped(this.rules.text?.(text, open.element) ?? text))
  }

  finished(): Uint8Array {
    return new TextEncoder().encode(this.written.join(''))
  }

  private attributesOf(element: Element): string[] {
    return element.attributes.flatMap((attribute) => {
      const value = attribute.name.startsWith('xmlns') ? attribute.value : this.rules.attribute(attribute, element)
      return value === null ? [] : [` ${attribute.name}="${escaped(value)}"`]
    })
  }
}

function attributeOf({ name, local, uri, value }: SaxesAttributeNS): Attribute {
  return { name, local, uri, value }
}

const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' }

export function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, (mark) => marks[mark] ?? mark)
}

/** UTF-8, or UTF-16 with its mark. */
function decoded(xml: Uint8Array): string {
  const mark = ((xml[0] ?? 0) << 8) | (xml[1] ?? 0)
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(xml)
  } catch {
    throw damaged()
  }
}
