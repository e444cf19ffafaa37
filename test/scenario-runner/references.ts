/**
 * References in a scenario: `$units.unit-a`, `$members.office`, `$mailbox`, and whatever was kept. A string that is one
 * as a whole becomes the value itself; inside of words it is written `${…}`; `$$` is a dollar sign.
 */
export type Known = Readonly<Record<string, unknown>>

const whole = /^\$([a-zA-Z][\w./-]*)$/
const inside = /\$\{([a-zA-Z][\w./-]*)\}/g

/** @throws an ordinary Error that names a reference to nothing. */
export function resolved(value: unknown, known: Known): unknown {
  if (typeof value === 'string') return resolvedText(value, known)
  if (Array.isArray(value)) return value.map((one) => resolved(one, known))
  if (typeof value !== 'object' || value === null) return value
  if ('$changed' in value) return changedBy(value as unknown as Change, known)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one, known)]))
}

interface Change {
  $changed: unknown
  set: Record<string, unknown>
}

/** What was kept, with other values at some places; a rule is named by its id: `limits.result.span`. */
function changedBy({ $changed, set }: Change, known: Known): unknown {
  const places = Object.entries(set)
  return places.reduce(
    (whole, [path, value]) => put(whole, path.split('.'), resolved(value, known)),
    resolved($changed, known),
  )
}

function put(whole: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return value
  if (Array.isArray(whole)) {
    const index = whole.findIndex((one) => (one as { id?: string } | null)?.id === key)
    if (index < 0) throw new Error(`nothing there is called ${key}`)
    return whole.map((one, place) => (place === index ? put(one, rest, value) : one))
  }
  const object = whole as Record<string, unknown>
  return { ...object, [key]: put(object[key], rest, value) }
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
