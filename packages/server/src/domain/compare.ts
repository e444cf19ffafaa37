/**
 * What differs between two policies, rule by rule: added, removed, changed, or moved in an order that matters.
 *
 * A rule is the same as the one with its id in the same section; a section without ids is compared as a whole.
 */
import type { Policy, PolicyChange, PolicySection } from '@yanlu/sdk/contract'
import { canonical } from './canonical.ts'

/** Sections whose first fitting rule wins, so that their order says something. */
const ordered: readonly PolicySection[] = ['limits', 'extensions', 'replies', 'routes', 'publication', 'reviews']

export function compare(before: Policy, after: Policy): PolicyChange[] {
  const sections = Object.keys(after).filter((key): key is PolicySection => key !== 'id' && key !== 'title')
  const title = before.title === after.title ? [] : [changedAs('title', before.title, after.title)]
  return [...title, ...sections.flatMap((section) => inSection(section, before[section], after[section]))]
}

type Rule = { id: string }

function inSection(section: PolicySection, before: unknown, after: unknown): PolicyChange[] {
  if (!hasIds(before) || !hasIds(after)) return isSame(before, after) ? [] : [changedAs(section, before, after)]
  const was = new Map(before.map((rule) => [rule.id, rule]))
  const is = new Map(after.map((rule) => [rule.id, rule]))
  const removed = before
    .filter(({ id }) => !is.has(id))
    .map(
      (rule): PolicyChange => ({
        path: `${section}.${rule.id}`,
        kind: 'removed',
        before: rule,
        after: null,
        fields: [],
      }),
    )
  const others = after.flatMap((rule): PolicyChange[] => {
    const earlier = was.get(rule.id)
    const path = `${section}.${rule.id}`
    if (!earlier) return [{ path, kind: 'added', before: null, after: rule, fields: [] }]
    return isSame(earlier, rule) ? [] : [changedAs(path, earlier, rule)]
  })
  return [...removed, ...others, ...moved(section, before, after)]
}

function hasIds(rules: unknown): rules is readonly Rule[] {
  return Array.isArray(rules) && rules.every((rule) => typeof rule === 'object' && rule !== null && 'id' in rule)
}

function changedAs(path: string, before: unknown, after: unknown): PolicyChange {
  return { path, kind: 'changed', before, after, fields: differingFields(before, after) }
}

function differingFields(before: unknown, after: unknown): string[] {
  if (!isObject(before) || !isObject(after)) return []
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return names.filter((name) => !isSame(before[name], after[name]))
}

/** Rules that are in both and stand in another order, told once for the section. */
function moved(section: PolicySection, before: readonly Rule[], after: readonly Rule[]): PolicyChange[] {
  if (!ordered.includes(section)) return []
  const both = (rules: readonly Rule[], others: readonly Rule[]) =>
    rules.map(({ id }) => id).filter((id) => others.some((other) => other.id === id))
  const was = both(before, after)
  const is = both(after, before)
  return isSame(was, is) ? [] : [{ path: section, kind: 'moved', before: was, after: is, fields: [] }]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isSame(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b)
}
