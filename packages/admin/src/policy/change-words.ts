/** A change in words: the rule as it was and as it is, each in the words of its own policy. */
import type { Change } from './changes.ts'
import type { Context } from './context.ts'
import { numberOf } from './faults.ts'
import { type Part, textOf } from './part.ts'
import { rulesOf, type ShownRule, saidRule } from './rules.ts'

export interface Sides {
  before: Context
  after: Context
}

export interface Said {
  /** 时限 3; of what moved, the list. */
  where: string
  kind: Change['kind']
  /** Empty where there was none, or is none. */
  before: readonly Part[]
  after: readonly Part[]
}

export function saidChange({ kind, before, after }: Change, sides: Sides): Said {
  const shown = (after ?? before) as ShownRule
  const { words } = sides.after
  const [chapter, name] = [words.chapters[shown.kind.chapter], words.kinds[shown.kind.id].name]
  const beside = chapter === name ? '' : ` · ${name}`
  if (kind === 'moved') return { where: `${chapter}${beside}`, kind, before: [], after: [words.compare.order] }
  return {
    where: `${numberOf(shown, after ? sides.after : sides.before)}${beside}`,
    kind,
    before: before ? sentence(before, sides.before) : [],
    after: after ? sentence(after, sides.after) : [],
  }
}

/** On one line. */
export function changeWords(change: Change, sides: Sides): string {
  const { where, before, after, kind } = saidChange(change, sides)
  const { compare } = sides.after.words
  return `${where}　${compare[kind]}　${textOf(after.length > 0 ? after : before)}`
}

function sentence(shown: ShownRule, context: Context): Part[] {
  const block = rulesOf(context.policy).filter(({ list, kind, rule }) => {
    return list === shown.list && kind.id === shown.kind.id && sameGroup(rule, shown)
  })
  return saidRule(shown, block, context)
}

/** Those that it is shown with. */
function sameGroup(rule: unknown, { kind, rule: own }: ShownRule): boolean {
  if (!kind.by) return true
  const of = (one: unknown) => (one as Record<string, unknown>)[kind.by ?? '']
  return of(rule) === of(own)
}
