/** Everything that can be done to a policy on its page, each as the policy that comes of it. */
import { ownRule, type Policy, productDefault } from '@yanlu/sdk'
import { freshId, isRecord, isSame, nameOf, type Path, valueAt, withList, withValue } from './document.ts'
import type { Kind } from './kind.ts'
import type { Block, ShownRule } from './rules.ts'

export type Edit = (policy: Policy) => Policy

/** What the product did by itself is, once changed, the tenant's own rule. */
export function setField({ path, kind, rule }: ShownRule, name: string, value: unknown): Edit {
  return (policy) => {
    const changed = withValue(policy, `${path}.${name}`, value)
    const also = alsoSet({ kind, rule }, name, value)
    const whole = Object.entries(also).reduce((all, [key, one]) => withValue(all, `${path}.${key}`, one), changed)
    const own = name !== 'clause' && isRecord(rule) && rule.clause === productDefault
    return own ? withValue(whole, `${path}.clause`, ownRule) : whole
  }
}

function alsoSet({ kind, rule }: Pick<ShownRule, 'kind' | 'rule'>, name: string, value: unknown): object {
  const field = kind.fields[name]
  return (field?.as === 'choice' && field.also?.(value, isRecord(rule) ? rule : {})) || {}
}

/**
 * A rule at the end of its list; or the one that there can be. Where the first that fits wins and one takes every letter,
 * a new one stands before it, for some letters: behind it there would be none left for it.
 *
 * @returns also where it is
 */
export function addRule(
  policy: Policy,
  { kind, list, of }: Pick<Block, 'kind' | 'list' | 'of'>,
): { path: Path; edit: Edit } {
  const begun = { ...kind.fresh?.(), ...(kind.by && typeof of === 'string' && { [kind.by]: of }), clause: ownRule }
  const last = kind.list ? takesAll(policy, { kind, list, begun }) : -1
  if (last >= 0) return addBefore(policy, { list, last, begun: { ...begun, when: [someLetters(policy, list)] } })
  if (!kind.list) return { path: list, edit: (now) => withValue(now, list, begun) }
  const named = hasIds(kind) ? { id: freshId(policy), ...begun } : begun
  const length = listAt(policy, list).length
  const path = `${list}.${nameOf(named, length)}`
  return { path, edit: (now) => withList(now, list, (rules) => [...rules, named]) }
}

/** Of these the first that fits wins. */
const firstFits = ['limits', 'extensions', 'replies', 'publication', 'routes']

/** Where a rule of as many milestones is that takes every letter; -1 where there is none. */
function takesAll(policy: Policy, { kind, list, begun }: { kind: Kind; list: Path; begun: object }): number {
  if (!firstFits.includes(kind.id)) return -1
  const { milestone, milestones } = begun as { milestone?: unknown; milestones?: unknown }
  return listAt(policy, list).findIndex((rule) => {
    if (!isRecord(rule) || rule.when !== undefined || rule.unless !== undefined) return false
    return isSame(rule.milestone, milestone) && isSame(rule.milestones, milestones)
  })
}

/** A category that no rule of the list asks about yet, as long as others are left for the rest; else who writes. */
function someLetters(policy: Policy, list: Path): object {
  const asked = JSON.stringify(listAt(policy, list).map((rule) => (isRecord(rule) ? rule.when : null)))
  const free = policy.categories.filter(({ id }) => !asked.includes(`"${id}"`))
  return free.length > 1 ? { category: [free[0]?.id] } : { anonymous: true }
}

function addBefore(policy: Policy, { list, last, begun }: { list: Path; last: number; begun: object }) {
  const named = { id: freshId(policy), ...begun }
  const path = `${list}.${named.id}`
  return { path, edit: (now: Policy) => withList(now, list, (rules) => rules.toSpliced(last, 0, named)) }
}

const nameless = ['notice', 'conceal']

function hasIds({ id }: Kind): boolean {
  return !nameless.includes(id)
}

export function removeRule({ path, list, kind }: ShownRule): Edit {
  if (!kind.list) return (policy) => withValue(policy, path, undefined)
  return (policy) =>
    withList(policy, list, (rules) => rules.filter((rule, index) => !isAt(rule, index, { path, list })))
}

/** Sections that have to have a rule. */
const needed = ['categories', 'dispositions', 'replies', 'reasons']

export function mayRemove(policy: Policy, { kind, list }: ShownRule): boolean {
  if (!kind.list) return kind.fresh !== undefined
  return !needed.includes(kind.id) || listAt(policy, list).length > 1
}

/** In the place of its neighbour among those that it is shown with. */
export function moveRule(shown: ShownRule, neighbour: ShownRule): Edit {
  return (policy) =>
    withList(policy, shown.list, (rules) => {
      const from = placeOf(rules, shown)
      const to = placeOf(rules, neighbour)
      const rule = rules[from]
      if (from < 0 || to < 0) return rules
      return rules.toSpliced(from, 1).toSpliced(to, 0, rule)
    })
}

function placeOf(rules: readonly unknown[], shown: ShownRule): number {
  return rules.findIndex((rule, index) => isAt(rule, index, shown))
}

function isAt(rule: unknown, index: number, { path, list }: { path: Path; list: Path }): boolean {
  return `${list}.${nameOf(rule, index)}` === path
}

function listAt(policy: Policy, list: Path): readonly unknown[] {
  const value = valueAt(policy, list)
  return Array.isArray(value) ? value : []
}

/** The other reading taken: the two change places. */
export function swapReadings({ path, rule }: ShownRule): Edit {
  const { reading, otherReading } = isRecord(rule) ? rule : {}
  return (policy) => withValue(withValue(policy, `${path}.reading`, otherReading), `${path}.otherReading`, reading)
}
