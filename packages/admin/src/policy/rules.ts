/** All rules of a policy as the pages show them: chapter by chapter, each with its kind, its place and its number. */
import type { Policy } from '@yanlu/sdk'
import type { Context } from './context.ts'
import { isRecord, nameOf, type Path, valueAt } from './document.ts'
import type { Kind } from './kind.ts'
import { type ChapterId, chapterIds } from './kind-ids.ts'
import { kinds } from './kinds.ts'
import type { Part } from './part.ts'
import { sentenceOf } from './sentence.ts'

export interface ShownRule {
  /** Where it is, ids standing in for places: `limits.result`. */
  path: Path
  kind: Kind
  rule: unknown
  /** Within its chapter, as it is shown; 0 for a rule that is not there yet. */
  number: number
  /** The list it is in; its own path where there is only one. */
  list: Path
}

/** A heading with rules below it. */
export interface Block {
  kind: Kind
  list: Path
  /** The value of the field that rules are shown under (`kind.by`), or the rule that has this list. */
  of: unknown
  rules: readonly ShownRule[]
}

export interface Chapter {
  id: ChapterId
  blocks: readonly Block[]
  count: number
}

export function chaptersOf(policy: Policy): Chapter[] {
  return chapterIds.map((id) => {
    const blocks = kinds.filter(({ chapter }) => chapter === id).flatMap((kind) => blocksOf(kind, policy))
    let number = 0
    const numbered = blocks.map((block) => ({
      ...block,
      rules: block.rules.map((rule) => {
        number += 1
        return { ...rule, number }
      }),
    }))
    return { id, blocks: numbered, count: number }
  })
}

export function rulesOf(policy: Policy): ShownRule[] {
  return chaptersOf(policy).flatMap(({ blocks }) => blocks.flatMap(({ rules }) => rules))
}

function blocksOf(kind: Kind, policy: Policy): Block[] {
  return listsOf(kind.at, policy).flatMap(({ path: list, of }): Block[] => {
    const value = valueAt(policy, list)
    if (!kind.list) return oneBlock(kind, { list, value, policy })
    const rules = (Array.isArray(value) ? value : []).map((rule, index): ShownRule => {
      return { path: `${list}.${nameOf(rule, index)}`, kind, rule, number: 0, list }
    })
    if (!kind.by || rules.length === 0) return [{ kind, list, of, rules }]
    return grouped(rules, kind.by).map(([group, some]) => ({ kind, list, of: group, rules: some }))
  })
}

/** What there is one of; a mailbox that has no kinds is none of them. */
function oneBlock(kind: Kind, { list, value, policy }: { list: Path; value: unknown; policy: Policy }): Block[] {
  if (kind.id === 'mailbox' && policy.mailboxes.kinds.length === 0) return []
  if (value === undefined) return [{ kind, list, of: null, rules: [] }]
  return [{ kind, list, of: null, rules: [{ path: list, kind, rule: value, number: 0, list }] }]
}

/** `*` stands for each rule of the list before it. */
function listsOf(at: string, policy: Policy): { path: Path; of: unknown }[] {
  const [before, after] = at.split('.*.')
  if (before === undefined || after === undefined) return [{ path: at, of: null }]
  const owners = valueAt(policy, before)
  return (Array.isArray(owners) ? owners : []).map((owner, index) => ({
    path: `${before}.${nameOf(owner, index)}.${after}`,
    of: owner,
  }))
}

/** By a field's value, in the order in which the values first come. */
function grouped(rules: readonly ShownRule[], by: string): [unknown, ShownRule[]][] {
  return [...Map.groupBy(rules, ({ rule }) => (isRecord(rule) ? rule[by] : null))]
}

/** Whether an earlier rule of the same kind takes some letters before this one. */
function comesAfter({ rule }: ShownRule, block: readonly ShownRule[]): boolean {
  const place = block.findIndex((other) => other.rule === rule)
  return block.slice(0, place).some((earlier) => isRecord(earlier.rule) && earlier.rule.when !== undefined)
}

/** The rule as a sentence, among the rules it stands with. */
export function saidRule(shown: ShownRule, block: readonly ShownRule[], context: Context): Part[] {
  const others = shown.kind.ordered === true && comesAfter(shown, block)
  return sentenceOf({ kind: shown.kind, rule: shown.rule, context, others })
}
