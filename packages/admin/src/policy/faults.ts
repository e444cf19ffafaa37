/** What is wrong with a policy, at the rule it is wrong with, in words; and what can be done about it with one click. */
import type { Fault, Policy } from '@yanlu/sdk'
import { type Context, namesOf } from './context.ts'
import { isRecord, isWithin, type Path, valueAt, withValue } from './document.ts'
import { type Edit, moveRule, removeRule } from './edits.ts'
import { textOf } from './part.ts'
import type { ShownRule } from './rules.ts'
import { spanParts } from './value-parts.ts'

export interface Remedy {
  name: string
  /** Something done at once, or a word of the rule to be opened. */
  does: { edit: Edit } | { open: string }
}

export interface ShownFault {
  fault: Fault
  words: string
  remedies: readonly Remedy[]
}

/** The faults of each rule by its path; what belongs to no rule is the chapter's own, by section. */
export function faultsByRule(faults: readonly Fault[], rules: readonly ShownRule[]): Map<Path, Fault[]> {
  return Map.groupBy(faults, ({ path }) => ruleAt(path, rules)?.path ?? path.split('.')[0] ?? '')
}

/** The innermost rule that the place is in; a rule with fields of its own before one that has others in it. */
function ruleAt(path: Path, rules: readonly ShownRule[]): ShownRule | undefined {
  const around = rules.filter((rule) => isWithin(path, rule.path))
  return around.sort((a, b) => b.path.length - a.path.length)[0]
}

interface Around {
  shown: ShownRule
  rules: readonly ShownRule[]
  context: Context
}

export function shownFault(fault: Fault, around: Around): ShownFault {
  return { fault, words: wordsOf(fault, around), remedies: remediesOf(fault, around) }
}

function wordsOf({ code, about }: Fault, around: Around): string {
  const { words } = around.context
  return words.faults[code](about === null ? '' : aboutWords(about, around))
}

/** Another rule by its number, a role or a unit by its name; never an id. */
function aboutWords(about: string, { shown, rules, context }: Around): string {
  const other = rules.find(({ path }) => path === `${shown.list}.${about}` || path === `limits.${about}`)
  if (other) return numberOf(other, context)
  const known = [...namesOf('roles', context), ...namesOf('duties', context)].find(({ value }) => value === about)
  return known?.name ?? (/\p{Script=Han}/u.test(about) ? about : context.words.say.missing)
}

export function numberOf({ kind, number }: ShownRule, { words }: Context): string {
  return words.rules.number(words.chapters[kind.chapter], number)
}

function remediesOf(fault: Fault, around: Around): Remedy[] {
  const { shown, context } = around
  const { rules: words } = context.words
  const remove: Remedy = { name: words.remove, does: { edit: removeRule(shown) } }
  switch (fault.code) {
    case 'neverFits':
      return [...before(fault, around), remove]
    case 'fitsNothing':
    case 'namedTwice':
    case 'refusedAndAccepted':
      return [remove]
    case 'capBelowLimit':
      return raised(shown, 'cap', context)
    case 'targetBeyondLimit':
      return [{ name: context.words.editor.leaveOut, does: { edit: without(shown.path, 'target') } }]
    case 'minutesCannotPause':
      return [{ name: context.words.editor.leaveOut, does: { edit: without(shown.path, 'onSupplement') } }]
    case 'beyondCap':
      return fault.about ? [{ name: words.raiseCap, does: { edit: without(`limits.${fault.about}`, 'cap') } }] : []
    case 'requiredAndAnonymous':
      return [{ name: context.words.say.values.treatment.refused, does: { edit: refuseAnonymous } }]
    default:
      return opened(fault, shown, words.fill)
  }
}

function before({ about }: Fault, { shown, rules, context }: Around): Remedy[] {
  const other = rules.find(({ path }) => path === `${shown.list}.${about}`)
  if (!other) return []
  return [{ name: context.words.rules.moveBefore(numberOf(other, context)), does: { edit: moveRule(shown, other) } }]
}

/** As long as the limit itself. */
function raised({ path, rule }: ShownRule, field: string, { words }: Context): Remedy[] {
  const span = valueAt(rule, 'span')
  if (!isRecord(span)) return []
  const name = words.rules.raise(textOf(spanParts('span', span, words.say)))
  return [{ name, does: { edit: (policy) => withValue(policy, `${path}.${field}`, span) } }]
}

function without(path: Path, field: string): Edit {
  return (policy) => withValue(policy, `${path}.${field}`, undefined)
}

function refuseAnonymous(policy: Policy): Policy {
  return withValue(policy, 'identity.anonymous.treatment', 'refused')
}

/** The word that the fault is about, where the rule has it. */
function opened({ path, code }: Fault, { path: rule, kind }: ShownRule, name: string): Remedy[] {
  if (code === 'roleWithoutMember') return []
  const rest = path.slice(rule.length + 1)
  const field = Object.keys(kind.fields).find((one) => rest === one || rest.startsWith(`${one}.`))
  return field && code === 'blank' ? [{ name, does: { open: field } }] : []
}
