/** Every preset: a whole policy, whose clauses all have their place. */
import { policySchema } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import { blanksOf } from '../blanks.ts'
import { clausesOf } from './clauses.ts'
import { type Preset, presets } from './index.ts'
import { compose } from './preset.ts'

/** What a text leaves out: limits without a number, forms and tables that are not there. Nothing else is blank. */
const blanks: Readonly<Record<string, readonly string[]>> = {
  'zhou-zhang': ['documents.handling-sheet.fields'],
  'yijian-xiang': ['documents.register.fields'],
  'shangzhou-qu': ['reminders.due-soon.lead'],
  'anshun-kaohe': [0, 1, 2, 3, 4].map((place) => `appraisal.year-end.dimensions.${place}.weight`),
  'yichang-shi': ['mailboxes.kind'],
  'scjgj-xian': ['limits.result.span'],
  'difang-xinfang': ['limits.result.span'],
  'gongsi-huizhi': ['limits.reply.span'],
  'shizhang-jiben': ['limits.reply.span'],
  'jinchen-jituan': ['limits.result.span', 'consequences.penalty.amount'],
  'yifang-xinfang': ['limits.reply.span'],
  'gongsi-neibu': ['limits.reported-up.span'],
  'xinfang-jianyi': [
    'limits.triage.span',
    'limits.first-answer.span',
    'limits.result-ordinary.span',
    'limits.result-sensitive.span',
  ],
}

/** Texts that were read and are no preset, with how many clauses they have and why. */
const noPresets: Readonly<Record<string, { clauses: number; why: string }>> = {
  'ganbu-shijuan': { clauses: 1, why: 'an exam paper on the appointment of officials: no regulation' },
  'shizhang-jiedai-xinwen': { clauses: 5, why: 'a news report of one reception day: a scenario only' },
}

test('every text that was read has its preset, or is none for a reason', () => {
  expect([...presets.keys(), ...Object.keys(noPresets)].toSorted()).toEqual(Object.keys(clausesOf).toSorted())
})

test('all 640 clauses have their place exactly once', () => {
  const placed = [...presets.values()].flatMap(({ id, clauses }) => clauses.map(({ ref, quote }) => [id, ref, quote]))
  const elsewhere = Object.values(noPresets).reduce((sum, { clauses }) => sum + clauses, 0)
  expect(new Set(placed.map((place) => place.join('\n'))).size + elsewhere).toBe(640)
  expect(placed.length + elsewhere).toBe(640)
  expect(Object.values(clausesOf).flat().length).toBe(640)
})

const parts = [...presets.values()].filter(({ kind }) => kind === 'part')
const bases = [...presets.values()].filter(({ kind }) => kind === 'base')

describe.each(parts.map((part) => ({ id: part.id, part })))('$id, a part', ({ part }) => {
  test.each(bases.map((base) => ({ id: base.id, base })))('goes with $id, and takes nothing from it', ({ base }) => {
    const composed = policySchema.parse(compose(base.policy, part.rules))
    expect(composed).toMatchObject({ id: base.id, title: base.title, about: base.policy.about })
    expect(within(composed).toSorted()).toEqual([...within(base.policy), ...within(part.rules)].toSorted())
  })
})

describe.each([...presets.values()].map((preset) => ({ id: preset.id, preset })))('$id', ({ id, preset }) => {
  test('is a whole policy under its own id', () => {
    expect(preset.policy).toMatchObject({ id, title: preset.title })
  })

  test('has each clause of its text once, in the order of the text', () => {
    expect(preset.clauses.map(({ ref }) => ref)).toEqual(clausesOf[id])
  })

  test('leaves blank what its text leaves out, and nothing else', () => {
    expect(blanksOf(preset.policy).map(({ path }) => path)).toEqual(blanks[id] ?? [])
  })

  test('says why software has nothing to do with a clause', () => {
    const unsaid = preset.clauses.filter((clause) => clause.as === 'notSoftware' && clause.why.trim() === '')
    expect(unsaid).toEqual([])
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
