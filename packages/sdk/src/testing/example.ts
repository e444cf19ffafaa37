/**
 * An example of what an operation answers, made from its output schema: always the same one, and always one that fits.
 *
 * What may be null is there, so that a page under test has something to show; only `after` is null, so that a list ends.
 * Text says its own name. Where a schema asks for more than its shape tells (a pattern that none of the words below fits),
 * it has to bring an example itself: `.meta({ examples: ['…'] })`.
 */
import { z } from 'zod'
import { contract, type Operation, type Output } from '../contract/contract.ts'
import type { OperationName } from '../contract/routes.ts'

/** @param parts what is to be different from the example */
export function exampleOf<Name extends OperationName>(name: Name, parts: Partial<Output<Name>> = {}): Output<Name> {
  const { output }: Operation = contract[name]
  return { ...(output.parse(exampleFor(output, 'output')) as Output<Name>), ...parts }
}

type Schema = z.core.JSONSchema.JSONSchema
type Named = Record<string, Schema>

interface Within {
  $defs: Named
  /** The name of the property that is being filled. */
  key: string
  /** A schema that holds itself has to end somewhere. */
  depth: number
}

const deepest = 12

/** What `schema` takes (`input`) or makes of it (`output`). */
export function exampleFor(schema: z.ZodType, io: 'input' | 'output'): unknown {
  const shape = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Schema
  return fill(shape, { $defs: { ...(shape.$defs as Named | undefined), '#': shape }, key: 'value', depth: 0 })
}

function fill(schema: Schema, within: Within): unknown {
  const { $ref, examples, allOf } = schema
  const inner = { ...within, depth: within.depth + 1 }
  if ($ref) return fill(within.$defs[$ref.replace('#/$defs/', '')] ?? {}, inner)
  if (examples) return examples[0]
  if ('const' in schema) return schema.const
  if (schema.enum) return schema.enum[0]
  if ('default' in schema) return schema.default
  const among = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined
  if (among) return fill(oneAmong(among, within), inner)
  if (allOf) return Object.assign({}, ...(allOf as Schema[]).map((part) => fill(part, inner) as object))
  return fillType(schema, inner)
}

/** The first that is not null, until it has gone deep enough. */
function oneAmong(schemas: Schema[], { depth }: Within): Schema {
  const isNull = ({ type }: Schema) => type === 'null'
  const found = depth < deepest ? schemas.find((schema) => !isNull(schema)) : schemas.find(isNull)
  return found ?? (schemas[0] as Schema)
}

function fillType(schema: Schema, within: Within): unknown {
  const types = [schema.type].flat() as (string | undefined)[]
  switch (types.find((type) => type !== 'null')) {
    case 'object':
      return objectFor(schema, within)
    case 'array':
      return arrayFor(schema, within)
    case 'string':
      return textFor(schema, within.key)
    case 'number':
    case 'integer':
      return numberFor(schema)
    case 'boolean':
      return false
    default:
      return null
  }
}

function objectFor(schema: Schema, within: Within): object {
  const keys = (schema.propertyNames as Schema | undefined)?.enum as string[] | undefined
  const byKey = Object.fromEntries((keys ?? []).map((key) => [key, schema.additionalProperties as Schema]))
  const properties = Object.entries({ ...byKey, ...(schema.properties as Named | undefined) })
  const wanted = properties.filter(([key]) => within.depth < deepest || schema.required?.includes(key))
  return Object.fromEntries(wanted.map(([key, of]) => [key, key === 'after' ? null : fill(of, { ...within, key })]))
}

function arrayFor(schema: Schema, within: Within): unknown[] {
  if (schema.prefixItems) return (schema.prefixItems as Schema[]).map((item) => fill(item, within))
  const count = Math.max(schema.minItems ?? 0, within.depth < deepest && schema.maxItems !== 0 ? 1 : 0)
  return Array.from({ length: count }, () => fill((schema.items ?? {}) as Schema, within))
}

const words = [
  '2026-03-02T09:00:00+08:00',
  '2026-03-02',
  '01920000-0000-7000-8000-000000000001',
  'name@example.com',
  'https://www.example.com',
  '09:00',
  '#0a5c4a',
  '1',
  'A'.repeat(8),
  'a'.repeat(43),
]
const formats: Record<string, RegExp> = { email: /@/, uri: /^https:/ }

/** The first word that fits, drawn out or cut to the length that is asked for. */
function textFor({ pattern, format = '', minLength = 0, maxLength = Infinity }: Schema, key: string): string {
  const wanted = pattern ? new RegExp(pattern, 'u') : (formats[format] ?? /^/)
  const sized = [key, ...words].map((word) => word.padEnd(minLength, 'a').slice(0, maxLength))
  return sized.find((word) => wanted.test(word)) ?? key
}

function numberFor({ minimum = 1, maximum = Infinity, exclusiveMinimum, multipleOf = 1 }: Schema): number {
  const least = Math.max(minimum, 1, Number(exclusiveMinimum ?? 0) + 1)
  return Math.min(Math.ceil(least / multipleOf) * multipleOf, maximum)
}
