/** Names in a policy: each given once in its section, and everything that is named is there. */
import type { Facts, Fault, FaultCode, Policy } from '@yanlu/sdk/contract'
import { stepsOf } from '../policy.ts'
import { fault } from './fault.ts'
import { nameOf } from './path.ts'

export function nameFaults(policy: Policy): Fault[] {
  return [...twiceNamed(policy), ...conditionsIn(policy).flatMap((one) => unknownIn(one, policy)), ...links(policy)]
}

function twiceNamed(policy: Policy): Fault[] {
  const inSections = Object.entries(policy).flatMap(([section, rules]) =>
    Array.isArray(rules) ? twice((rules as unknown[]).map(idOf), section) : [],
  )
  const timed = [...policy.limits, ...policy.overrides].map(({ id }) => id)
  const steps = stepsOf(policy).map(({ id }) => id)
  const across = [...twice(timed, 'limits'), ...twice(steps, 'dispositions')]
  return [...inSections, ...across.filter((one) => !inSections.some(({ path }) => path === one.path))]
}

function idOf(rule: unknown): string | undefined {
  return typeof rule === 'object' && rule !== null && 'id' in rule ? String(rule.id) : undefined
}

function twice(ids: readonly (string | undefined)[], section: string): Fault[] {
  const seen = new Set<string>()
  return ids.flatMap((id) => {
    if (id === undefined) return []
    if (seen.has(id)) return [fault(`${section}.${id}`, 'namedTwice', id)]
    seen.add(id)
    return []
  })
}

interface Conditioned {
  path: string
  condition: Facts
}

/** Every condition anywhere, with where it is. */
function conditionsIn(value: unknown, path = ''): Conditioned[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => conditionsIn(one, `${path}.${nameOf(one, index)}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => {
    const here = path ? `${path}.${key}` : key
    const isCondition = (key === 'when' || key === 'unless') && Array.isArray(one)
    return isCondition ? one.map((condition: Facts) => ({ path: here, condition })) : conditionsIn(one, here)
  })
}

const vocabularies: [keyof Facts, FaultCode, (policy: Policy) => string[]][] = [
  ['category', 'unknownCategory', ({ categories }) => categories.map(({ id }) => id)],
  ['disposition', 'unknownDisposition', ({ dispositions }) => dispositions.map(({ id }) => id)],
  ['flag', 'unknownFlag', ({ flags }) => flags.map(({ id }) => id)],
  ['mailbox', 'unknownMailbox', ({ mailboxes }) => mailboxes.kinds.map(({ id }) => id)],
]

function unknownIn({ path, condition }: Conditioned, policy: Policy): Fault[] {
  return vocabularies.flatMap(([fact, code, known]) => {
    const named = condition[fact]
    if (!Array.isArray(named)) return []
    const there = known(policy)
    return named.filter((id) => !there.includes(String(id))).map((id) => fault(path, code, String(id)))
  })
}

/** Rules that speak of other rules by name. */
function links(policy: Policy): Fault[] {
  const dispositions = policy.dispositions.map(({ id }) => id)
  const grounds = policy.decline.reasons.map(({ id }) => id)
  return [
    ...policy.decline.reasons.flatMap(({ id, leadsTo }) =>
      leadsTo && !dispositions.includes(leadsTo) ? [fault(`decline.reasons.${id}`, 'unknownDisposition', leadsTo)] : [],
    ),
    ...policy.repeats.flatMap(({ id, ground }) =>
      ground && !grounds.includes(ground) ? [fault(`repeats.${id}`, 'unknownGround', ground)] : [],
    ),
    ...stepsOf(policy).flatMap(({ id, redirects = [] }) =>
      redirects
        .filter((one) => !dispositions.includes(one))
        .map((one) => fault(`dispositions.${id}`, 'unknownDisposition', one)),
    ),
    ...(policy.dispositions.some(({ act }) => act === 'decide') ? [] : [fault('dispositions', 'nothingDecides')]),
  ]
}
