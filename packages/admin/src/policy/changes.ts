/** What differs between two policies, as the pages show rules: new, deleted, changed, or in another order. */
import type { Policy } from '@yanlu/sdk'
import { isSame, type Path, valueAt } from './document.ts'
import type { ChapterId } from './kind-ids.ts'
import { rulesOf, type ShownRule } from './rules.ts'

export interface Change {
  path: Path
  chapter: ChapterId
  kind: 'added' | 'removed' | 'changed' | 'moved'
  /** As it was and is; of what moved, any rule of its list. */
  before: ShownRule | null
  after: ShownRule | null
}

export function changesBetween(before: Policy, after: Policy): Change[] {
  const was = new Map(rulesOf(before).map((shown) => [shown.path, shown]))
  const is = new Map(rulesOf(after).map((shown) => [shown.path, shown]))
  const gone = [...was.values()].filter(({ path }) => !is.has(path)).map((shown) => changeOf(shown, null))
  const others = [...is.values()].flatMap((shown): Change[] => {
    const earlier = was.get(shown.path)
    if (!earlier) return [changeOf(null, shown)]
    return saysSame(earlier, shown) ? [] : [changeOf(earlier, shown)]
  })
  return [...others, ...gone, ...moved(was, is)]
}

function changeOf(before: ShownRule | null, after: ShownRule | null): Change {
  const shown = (after ?? before) as ShownRule
  const kind = before && after ? 'changed' : after ? 'added' : 'removed'
  return { path: shown.path, chapter: shown.kind.chapter, kind, before, after }
}

/** Only what the kind shows: a section can have rules of several kinds in it. */
function saysSame(a: ShownRule, b: ShownRule): boolean {
  if (a.kind.id === 'acts') return isSame(a.rule, b.rule)
  const names = [...Object.keys(a.kind.fields), 'clause', 'reading', 'otherReading']
  return names.every((name) => isSame(valueAt(a.rule, name), valueAt(b.rule, name)))
}

/** Told once for a list whose order says something. */
function moved(was: ReadonlyMap<Path, ShownRule>, is: ReadonlyMap<Path, ShownRule>): Change[] {
  const lists = Map.groupBy(
    [...is.values()].filter(({ kind }) => kind.ordered),
    ({ list }) => list,
  )
  return [...lists].flatMap(([list, rules]): Change[] => {
    const [first] = rules
    const now = rules.map(({ path }) => path).filter((path) => was.has(path))
    const then = [...was.keys()].filter((path) => now.includes(path))
    if (!first || isSame(now, then)) return []
    return [{ path: list, chapter: first.kind.chapter, kind: 'moved', before: first, after: first }]
  })
}
