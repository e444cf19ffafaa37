/**
 * A preset (底稿): a regulation as data. It says what the regulation says, each rule with its clause; what it leaves
 * unsaid is the product's default, marked as such. A part composes with a base: it adds or replaces rules by their ids.
 *
 * Every clause of the text has its place: a rule and where it is, a default, or why software has nothing to do with it.
 */
import { type Policy, type PolicyDraft, policySchema } from '@yanlu/sdk/contract'
import { defaults } from './defaults.ts'

/** Where a clause is: `at` names rules as `section.id`, or a section. */
export type ClausePlace = { ref: string; quote: string } & (
  | { as: 'rule' | 'default'; at: readonly [string, ...string[]] }
  | { as: 'notSoftware'; why: string }
)

/** Some sections of a policy. */
export type PolicyPart = Partial<Omit<PolicyDraft, 'id' | 'title'>>

interface Source {
  id: string
  title: string
  /** `part`: a text that is no mailbox's whole policy, such as reception days or supervision. */
  kind: 'base' | 'part'
  /** In the place of the defaults' sections. */
  rules: PolicyPart
  clauses: readonly ClausePlace[]
}

export interface Preset extends Source {
  /** The whole policy, defaults filled in. */
  readonly policy: Policy
}

export function preset(source: Source): Preset {
  let whole: Policy | undefined
  return {
    ...source,
    get policy() {
      whole ??= policySchema.parse(draftOf(source))
      return whole
    },
  }
}

function draftOf({ id, title, kind, rules }: Source): PolicyDraft {
  if (kind === 'base') return { ...defaults, ...rules, id, title }
  const { about = defaults.about } = rules
  return { ...compose(defaults, rules), about, id, title }
}

type Sections = Omit<PolicyDraft, 'id' | 'title'>

/**
 * @returns the base with the part's rules in the place of those with the same id, its others after them. What the part
 * says of itself (`about`) stays with the part.
 */
export function compose<T extends Sections>(base: T, { about: _, ...part }: PolicyPart): T {
  const composed: Record<string, unknown> = { ...base }
  for (const [section, rules] of Object.entries(part)) {
    composed[section] = merged(composed[section], rules)
  }
  return composed as T
}

/** Lists of rules by their ids; a section of several lists (督办) list by list; anything else is replaced. */
function merged(base: unknown, part: unknown): unknown {
  if (isRecord(base) && isRecord(part)) {
    const changed = Object.entries(part).map(([key, rules]) => [key, merged(base[key], rules)])
    return { ...base, ...Object.fromEntries(changed) }
  }
  if (!Array.isArray(base) || !Array.isArray(part)) return part
  const ids = new Set(part.map(idOf))
  return [...base.filter((rule) => idOf(rule) === undefined || !ids.has(idOf(rule))), ...part]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function idOf(rule: unknown): unknown {
  return isRecord(rule) ? rule.id : undefined
}

type Place = (ref: string, quote: string, ...at: [string, ...string[]]) => ClausePlace

/** The clause is a rule, or several. */
export const rule: Place = (ref, quote, ...at) => ({ ref, quote, as: 'rule', at })
/** The clause says what the product does in any case. */
export const byDefault: Place = (ref, quote, ...at) => ({ ref, quote, as: 'default', at })
export function notSoftware(ref: string, quote: string, why: string): ClausePlace {
  return { ref, quote, as: 'notSoftware', why }
}
