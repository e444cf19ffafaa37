/**
 * References in a scenario: `$units.unit-a`, `$members.office`, `$mailbox`, and whatever was kept. A string that is one
 * as a whole becomes the value itself; inside of words it is written `${…}`; `$$` is a dollar sign.
 *
 * An object with `$of` is a copy of what that refers to, with the other keys set in it: paths with dots, in lists the id of
 * an element or its place.
 */
export type Known = Readonly<Record<string, unknown>>

const whole = /^\$([a-zA-Z][\w./-]*)$/
const inside = /\$\{([a-zA-Z][\w./-]*)\}/g

/** @throws an ordinary Error that names a reference to nothing. */
export function resolved(value: unknown, known: Known): unknown {
  if (typeof value === 'string') return resolvedText(value, known)
  if (Array.isArray(value)) return value.map((one) => resolved(one, known))
  if (typeof value !== 'object' || value === null) return value
  if ('$of' in value) return changed(value as { $of: unknown }, known)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one, known)]))
}

function changed({ $of, ...changes }: { $of: unknown }, known: Known): unknown {
  const copy = structuredClone(resolved($of, known))
  for (const [path, value] of Object.entries(changes)) set(copy, path, resolved(value, known))
  return copy
}

/** @throws an ordinary Error when the path leads nowhere. */
function set(whole: unknown, path: string, value: unknown): void {
  const keys = path.split('.')
  let place: unknown = whole
  for (const [depth, key] of keys.entries()) {
    if (typeof place !== 'object' || place === null) throw new Error(`${path} leads nowhere at ${key}`)
    const own = Array.isArray(place) ? placeIn(place, key) : key
    const owner = place as Record<string, unknown>
    if (depth === keys.length - 1) owner[own] = value
    place = owner[own]
  }
}

function placeIn(list: readonly unknown[], key: string): string {
  const found = list.findIndex((one) => typeof one === 'object' && one !== null && (one as { id?: unknown }).id === key)
  return found >= 0 ? String(found) : key
}

function resolvedText(text: string, known: Known): unknown {
  const [, name] = whole.exec(text) ?? []
  if (name !== undefined) return lookUp(name, known)
  const filled = text.replace(inside, (_, path: string) => String(lookUp(path, known)))
  return filled.replaceAll('$$', '$')
}

function lookUp(name: string, known: Known): unknown {
  const value = partOf(known, name)
  if (value === undefined) throw new Error(`$${name} names nothing; there are: ${Object.keys(known).sort().join(', ')}`)
  return value
}

/** A part of an answer by its path: `tasks.0.number`. */
export function partOf(whole: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], whole)
}
