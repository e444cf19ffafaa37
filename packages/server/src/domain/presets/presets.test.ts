/** Every preset: a whole policy, whose clauses all have their place. */
import { describe, expect, test } from 'vitest'
import { clausesOf } from './clauses.ts'
import { type Preset, presets } from './index.ts'

describe.each([...presets.values()].map((preset) => ({ id: preset.id, preset })))('$id', ({ id, preset }) => {
  test('is a whole policy under its own id', () => {
    expect(preset.policy).toMatchObject({ id, title: preset.title })
  })

  test('has each clause of its text once, in the order of the text', () => {
    expect(preset.clauses.map(({ ref }) => ref)).toEqual(clausesOf[id])
  })

  test('names rules and sections that are there', () => {
    expect(
      preset.clauses.flatMap((clause) => ('at' in clause ? clause.at : [])).filter((at) => !isThere(preset, at)),
    ).toEqual([])
  })

  test('cites no clause that its text does not have', () => {
    const known = new Set(clausesOf[id])
    const cited = citedIn(preset.rules).filter((clause) => clause !== '产品默认')
    expect(cited.flatMap((clause) => clause.split('、')).filter((clause) => !known.has(clause))).toEqual([])
  })

  test('names no rule of a section twice', () => {
    const sections = Object.values(preset.policy).filter(Array.isArray)
    const ids = sections.map((rules) => rules.flatMap((rule) => (rule.id ? [rule.id] : [])))
    expect(ids.filter((some) => new Set(some).size < some.length)).toEqual([])
  })

  test('speaks only of categories, dispositions, flags, kinds, roles, bodies and grounds that it has', () => {
    expect(unknownNames(preset)).toEqual([])
  })
})

/** A part speaks of things of the policy it is composed with as well. */
function unknownNames({ policy, kind }: Preset): string[] {
  if (kind === 'part') return []
  const ids = (rules: readonly { id: string }[]) => rules.map(({ id }) => id)
  const known: Record<string, readonly string[]> = {
    category: ids(policy.categories),
    disposition: ids(policy.dispositions),
    flag: ids(policy.flags),
    mailbox: ids(policy.mailboxes.kinds),
    duty: [...ids(policy.bodies), ...policy.routes.map(({ duty }) => duty)],
    role: [...ids(policy.roles), 'office', 'office-leader', 'leader', 'handler', 'unit-leader', 'reviewer', 'counsel'],
    ground: ids(policy.decline.reasons),
    leadsTo: ids(policy.dispositions),
    redirects: ids(policy.dispositions),
  }
  const { supervision, repeats, ...rest } = policy
  const facts = ['category', 'disposition', 'flag', 'mailbox']
  const others = [...namesIn(repeats, ['ground']), ...namesIn(supervision, facts)]
  const named = [...namesIn(rest, Object.keys(known)), ...others]
  return named.filter(([what, name]) => !known[what]?.includes(name)).map(([what, name]) => `${what} ${name}`)
}

function namesIn(value: unknown, keys: readonly string[]): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((one) => namesIn(one, keys))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]): [string, string][] => {
    if (!keys.includes(key)) return namesIn(one, keys)
    const names = Array.isArray(one) ? one : [one]
    return names.filter((name) => typeof name === 'string').map((name) => [key, name])
  })
}

function isThere({ policy }: Preset, at: string): boolean {
  const [section, id] = at.split('.')
  const rules: unknown = section && section in policy ? policy[section as keyof typeof policy] : undefined
  if (id === undefined) return rules !== undefined
  return within(rules).includes(id)
}

/** The ids of a section's rules, at any depth: a step's within its disposition as well. */
function within(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(within)
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && typeof value.id === 'string' ? [value.id] : []
  return [...own, ...Object.values(value).flatMap(within)]
}

function citedIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(citedIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'clause' in value && typeof value.clause === 'string' ? [value.clause] : []
  return [...own, ...Object.values(value).flatMap(citedIn)]
}
