/**
 * Whether an answer has the parts that are expected of it.
 *
 * An object holds when each of its own keys does; a list when it is as long and each element holds; anything else when it
 * is the same. An object whose keys all begin with `$` is a set of matchers, which all have to hold.
 */
export interface Difference {
  /** Dots between names. */
  path: string
  expected: unknown
  actual: unknown
}

type Matcher = (wanted: unknown, actual: unknown, path: string) => Difference[]

export function differences(expected: unknown, actual: unknown, path = ''): Difference[] {
  if (isMatchers(expected)) {
    return Object.entries(expected).flatMap(([name, wanted]) => matchers[name]?.(wanted, actual, path) ?? [])
  }
  if (Array.isArray(expected)) return listDifferences(expected, actual, path)
  if (isObject(expected)) {
    if (!isObject(actual)) return [{ path, expected, actual }]
    return Object.entries(expected).flatMap(([key, value]) => differences(value, actual[key], joined(path, key)))
  }
  return Object.is(expected, actual) ? [] : [{ path, expected, actual }]
}

function listDifferences(expected: readonly unknown[], actual: unknown, path: string): Difference[] {
  if (!Array.isArray(actual)) return [{ path, expected, actual }]
  if (actual.length !== expected.length) {
    return [
      { path: joined(path, 'length'), expected: expected.length, actual: actual.length },
      { path, expected, actual },
    ]
  }
  return expected.flatMap((one, index) => differences(one, actual[index], joined(path, String(index))))
}

const holds = (expected: unknown, actual: unknown) => differences(expected, actual).length === 0
const each = (wanted: unknown) => (Array.isArray(wanted) ? wanted : [wanted])
const isAmong = (one: unknown, actual: unknown) => {
  if (typeof actual === 'string') return typeof one === 'string' && actual.includes(one)
  return Array.isArray(actual) && actual.some((element) => holds(one, element))
}

/** A matcher that holds or does not, said with its own name. */
function plainly(name: string, test: (wanted: unknown, actual: unknown) => boolean): Matcher {
  return (wanted, actual, path) => (test(wanted, actual) ? [] : [{ path, expected: { [name]: wanted }, actual }])
}

function everyElement(wanted: unknown, actual: unknown, path: string): Difference[] {
  if (!Array.isArray(actual)) return [{ path, expected: { $every: wanted }, actual }]
  return actual.flatMap((element, index) => differences(wanted, element, joined(path, String(index))))
}

const matchers: Readonly<Record<string, Matcher>> = {
  $absent: plainly('$absent', (wanted, actual) => (actual === undefined) === wanted),
  $given: plainly('$given', (wanted, actual) => (actual !== undefined && actual !== null) === wanted),
  $contains: (wanted, actual, path) =>
    each(wanted).flatMap((one) => (isAmong(one, actual) ? [] : [{ path, expected: { $contains: one }, actual }])),
  $lacks: (wanted, actual, path) =>
    each(wanted).flatMap((one) => (isAmong(one, actual) ? [{ path, expected: { $lacks: one }, actual }] : [])),
  $length: plainly('$length', (wanted, actual) => holds(wanted, (actual as { length?: number } | null)?.length)),
  $not: plainly('$not', (wanted, actual) => !holds(wanted, actual)),
  $oneOf: plainly('$oneOf', (wanted, actual) => each(wanted).some((one) => holds(one, actual))),
  $matches: plainly('$matches', (wanted, actual) => new RegExp(String(wanted), 'u').test(String(actual))),
  $atLeast: plainly(
    '$atLeast',
    (wanted, actual) => compares(wanted, actual) && (actual as number) >= (wanted as number),
  ),
  $atMost: plainly('$atMost', (wanted, actual) => compares(wanted, actual) && (actual as number) <= (wanted as number)),
  $every: everyElement,
}

/** Days compare as numbers do. */
function compares(wanted: unknown, actual: unknown): boolean {
  return typeof wanted === typeof actual && ['number', 'string'].includes(typeof actual)
}

/** A rule may rest on several clauses, `第九条、第十条(二)`: any of them is enough, and so are all of them. */
export function clauseDifferences(expected: string | undefined, actual: unknown): Difference[] {
  if (expected === undefined || expected === actual) return []
  const cited = typeof actual === 'string' ? actual.split('、') : []
  return cited.includes(expected) ? [] : [{ path: 'clause', expected, actual }]
}

/** Matchers in an expectation that are not known, with their place; misspelt, they would hold of anything. */
export function unknownMatchers(expected: unknown, path = ''): string[] {
  if (!expected || typeof expected !== 'object') return []
  return Object.entries(expected).flatMap(([key, value]) => {
    const at = joined(path, key)
    const unknown = key.startsWith('$') && !(isMatchers(expected) && key in matchers)
    return [...(unknown && !Array.isArray(expected) ? [at] : []), ...unknownMatchers(value, at)]
  })
}

function isMatchers(expected: unknown): expected is Record<string, unknown> {
  if (!isObject(expected)) return false
  const keys = Object.keys(expected)
  return keys.length > 0 && keys.every((key) => key.startsWith('$'))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function joined(path: string, key: string): string {
  return path ? `${path}.${key}` : key
}
