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
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolved(one, known)]))
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
