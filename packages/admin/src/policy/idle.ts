/** Settings that mean nothing as long as another one is as it is: nobody is asked about them, unless they say something. */
import { isRecord, valueAt } from './document.ts'
import type { Field } from './field.ts'
import type { KindId } from './kind-ids.ts'
import type { ShownRule } from './rules.ts'

type Rule = Readonly<Record<string, unknown>>

const isReferring = ({ act }: Rule) => act === 'refer'

/** When each of them means something. */
const means: Partial<Record<KindId, Partial<Record<string, (rule: Rule) => boolean>>>> = {
  limits: { choices: ({ missed }) => missed === 'choice' },
  extensions: { approver: ({ how }) => how === 'granted', span: ({ by }) => by !== 'promisedDate' },
  dispositions: {
    ...{ toward: isReferring, bodies: isReferring, acceptedFirst: isReferring, toldWriter: isReferring },
    assigns: ({ act }) => act === undefined || act === 'decide',
    binds: ({ when, unless }) => when !== undefined || unless !== undefined,
  },
  reminders: { lead: ({ at }) => at === 'dueSoon' },
  replies: { role: ({ by }) => by === 'role' },
  remit: { duty: ({ overlap }) => overlap === 'duty' },
  roles: { duty: ({ at }) => at === 'body' },
}

export function isIdle(name: string, { kind, rule }: Pick<ShownRule, 'kind' | 'rule'>): boolean {
  const useful = means[kind.id]?.[name]
  if (!useful || !isRecord(rule) || useful(rule)) return false
  const value = valueAt(rule, name)
  return typeof value !== 'object' || value === null ? saysNothing(value, kind.fields[name]) : isEmpty(value)
}

/** Left out, a mere yes or no, or what goes without saying. */
function saysNothing(value: unknown, field: Field | undefined): boolean {
  const silent = field?.as === 'choice' ? field.silent : undefined
  return value === undefined || value === null || typeof value === 'boolean' || value === silent
}

function isEmpty(value: object): boolean {
  return Array.isArray(value) && value.length === 0
}
