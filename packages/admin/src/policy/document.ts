/**
 * A policy document by paths, ids standing in for the places of rules: `limits.result.span`, as the server names them.
 * Nothing is changed in place.
 */
import type { Policy } from '@yanlu/sdk'

export type Path = string

export function valueAt(document: unknown, path: Path): unknown {
  return keysOf(path).reduce(stepInto, document)
}

/** The same with another value at that path; `undefined` takes it away. */
export function withValue<T>(document: T, path: Path, value: unknown): T {
  return changed(document, keysOf(path), value) as T
}

/** A list with another one in its place, by its path. */
export function withList<T>(document: T, path: Path, change: (list: readonly unknown[]) => readonly unknown[]): T {
  const list = valueAt(document, path)
  return withValue(document, path, change(Array.isArray(list) ? list : []))
}

/** Whether a place is this rule or inside it. */
export function isWithin(path: Path, rule: Path): boolean {
  return path === rule || path.startsWith(`${rule}.`)
}

/** What a rule is called in its list: its id, else its place. */
export function nameOf(rule: unknown, index: number): string {
  return isRecord(rule) && typeof rule.id === 'string' ? rule.id : String(index)
}

/** A name that nothing in the document has yet. */
export function freshId(policy: Policy, prefix = 'own'): string {
  const taken = JSON.stringify(policy)
  let count = 1
  while (taken.includes(`"${prefix}-${count}"`)) count += 1
  return `${prefix}-${count}`
}

/** Whether two values say the same, whatever the order of their keys; what is undefined is not there. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((one, index) => isSame(one, b[index]))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]))
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keysOf(path: Path): string[] {
  return path === '' ? [] : path.split('.')
}

function stepInto(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[placeOf(value, key)]
  return isRecord(value) ? value[key] : undefined
}

/** Where a rule of this name is in its list; -1 where there is none. */
function placeOf(list: readonly unknown[], key: string): number {
  return list.findIndex((one, index) => nameOf(one, index) === key)
}

function changed(value: unknown, [key, ...rest]: string[], put: unknown): unknown {
  if (key === undefined) return put
  if (Array.isArray(value)) {
    return value.map((one, index) => (nameOf(one, index) === key ? changed(one, rest, put) : one))
  }
  const record = isRecord(value) ? value : {}
  const next = changed(record[key], rest, put)
  if (next !== undefined) return { ...record, [key]: next }
  const { [key]: _, ...without } = record
  return without
}
