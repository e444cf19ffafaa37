/** Rules that can never match, and topics that are both refused and accepted. */
import type { Facts, Fault, Policy } from '@yanlu/sdk/contract'
import { fault } from './fault.ts'

type Rule = { id: string; when?: Facts[] | undefined; unless?: Facts[] | undefined }

export function overlapFaults(policy: Policy): Fault[] {
  return [
    ...hidden(
      'limits',
      policy.limits.filter(({ beside }) => !beside),
      ({ milestone }) => [milestone],
    ),
    ...hidden('extensions', policy.extensions, ({ milestones }) => milestones),
    ...hidden('replies', policy.replies, () => ['reply']),
    ...hidden('routes', policy.routes, () => ['route']),
    ...hidden('publication', policy.publication, () => ['publication']),
    ...every(policy).flatMap(([section, rule]) => fitsNothing(section, rule)),
    ...refusedAndAccepted(policy),
    ...requiredAndAnonymous(policy),
  ]
}

/** A rule that an earlier one of the same kind leaves no letter. */
function hidden<T extends Rule>(section: string, rules: readonly T[], kinds: (rule: T) => readonly string[]): Fault[] {
  return rules.flatMap((rule, index) => {
    const first = rules
      .slice(0, index)
      .find((earlier) => kinds(rule).every((kind) => kinds(earlier).includes(kind)) && covers(earlier, rule))
    return first ? [fault(`${section}.${rule.id}`, 'neverFits', first.id)] : []
  })
}

/** Whether every letter that `later` fits is one that `earlier` fits: said only where it is certain. */
function covers(earlier: Rule, later: Rule): boolean {
  const excepted = (earlier.unless ?? []).every((one) => (later.unless ?? []).some((other) => implies(one, other)))
  if (!excepted) return false
  if (!earlier.when) return true
  return (later.when ?? [{}]).every((asked) => earlier.when?.some((one) => implies(asked, one)))
}

/** Whether whatever `asked` holds of, `wanted` holds of too. */
function implies(asked: Facts, wanted: Facts): boolean {
  return (Object.keys(wanted) as (keyof Facts)[]).every((fact) => within(asked[fact], wanted[fact]))
}

function within(asked: unknown, wanted: unknown): boolean {
  if (wanted === undefined) return true
  if (asked === undefined) return false
  if (Array.isArray(wanted)) return Array.isArray(asked) && asked.every((one) => wanted.includes(one))
  if (typeof wanted === 'object' && wanted !== null && typeof asked === 'object' && asked !== null) {
    return (asked as { atLeast: number }).atLeast >= (wanted as { atLeast: number }).atLeast
  }
  return asked === wanted
}

function every(policy: Policy): [string, Rule][] {
  return Object.entries(policy).flatMap(([section, rules]) =>
    Array.isArray(rules) ? (rules as unknown[]).filter(isRule).map((rule): [string, Rule] => [section, rule]) : [],
  )
}

/** An emergency says in words when it is one. */
function isRule(rule: unknown): rule is Rule {
  if (typeof rule !== 'object' || rule === null || !('id' in rule)) return false
  return !('when' in rule) || typeof rule.when !== 'string'
}

/** No condition to choose from, or none that its own exception leaves. */
function fitsNothing(section: string, { id, when, unless = [] }: Rule): Fault[] {
  const left = (when ?? [{}]).filter((asked) => !unless.some((one) => implies(asked, one)))
  return left.length > 0 ? [] : [fault(`${section}.${id}`, 'fitsNothing', id)]
}

function refusedAndAccepted({ accepts, decline }: Policy): Fault[] {
  return decline.reasons
    .filter(({ text }) => accepts.some((one) => one.text === text))
    .map(({ id }) => fault(`decline.reasons.${id}`, 'refusedAndAccepted', id))
}

/** A name that is required, where letters without one are accepted. */
function requiredAndAnonymous({ identity }: Policy): Fault[] {
  const named = identity.required.some((group) => group.length === 1 && group[0] === 'realName')
  const { treatment } = identity.anonymous
  return named && treatment !== 'refused' && treatment !== 'notKept'
    ? [fault('identity.anonymous', 'requiredAndAnonymous')]
    : []
}
