/** 转出: by which disposition, to which body outside or which unit of the organisation, and why. */
import { limits } from '@yanlu/sdk/limits'
import { dispositionsOf } from '../../act-name.ts'
import {
  around,
  type Field,
  type Form,
  type FormAttempt,
  type Option,
  reasonLimit,
  type Typed,
  wordsOf,
} from '../form.ts'

/** Beside the bodies that the policy names. */
const elsewhere = 'other'
const within = 'unit'

export function refer(attempt: FormAttempt, typed: Typed): Form {
  const { fields } = wordsOf(attempt, 'refer')
  const ways = dispositionsOf(attempt.letter, 'refer')
  const possible = ways.filter(({ refusal }) => refusal === null)
  const way = possible.find(({ id }) => id === typed.text('disposition'))
  const bodies = way?.bodies ?? []
  const where = typed.text('where')
  const body = where === elsewhere ? '' : bodies[Number(where)]
  const initial = possible.length === 1 ? (possible[0]?.id ?? '') : ''
  const options = ways.map((one) => wayOption(one, attempt))
  return {
    ...(way ? { submit: way.name } : {}),
    fields: [
      { kind: 'choice', name: 'disposition', words: fields.disposition, required: true, options, initial },
      ...(way ? [whereTo(attempt, bodies)] : []),
      ...(way && where === elsewhere ? [bodyField(attempt)] : []),
      ...(way && where === within ? [unitField(attempt)] : []),
      { kind: 'text', name: 'reason', words: fields.reason, required: true, limit: reasonLimit },
    ],
    give: (given) => ({
      act: 'refer',
      disposition: way?.id ?? '',
      ...(where === within ? { unit: given.text('unit') } : { body: body || given.text('body') }),
      reason: given.text('reason'),
    }),
  }
}

function wayOption(
  { id, name, hint, clause, refusal }: ReturnType<typeof dispositionsOf>[number],
  attempt: FormAttempt,
): Option {
  const closed = refusal ? { closed: attempt.desk.labels.refusals[refusal] } : {}
  return { id, name, hint: `${hint}\n${around(attempt).clause(clause)}`, ...closed }
}

function whereTo(attempt: FormAttempt, bodies: readonly string[]): Field {
  const words = around(attempt)
  const options = [
    ...bodies.map((name, index) => ({ id: String(index), name })),
    { id: elsewhere, name: words.otherBody, hint: words.otherBodyNote },
    { id: within, name: words.ownUnit, hint: words.ownUnitNote },
  ]
  return { kind: 'choice', name: 'where', words: wordsOf(attempt, 'refer').fields.where, required: true, options }
}

function bodyField(attempt: FormAttempt): Field {
  const { body } = wordsOf(attempt, 'refer').fields
  return { kind: 'line', name: 'body', words: body, required: true, limit: limits.nameLength }
}

/** Neither the desk that it is on, nor units that it is about. */
function unitField(attempt: FormAttempt): Field {
  const { letter, names } = attempt
  const closed = [letter.desk.id, ...(letter.accused?.units ?? []).map(({ id }) => id)]
  const units = names.units?.filter(({ id }) => !closed.includes(id)) ?? null
  const options = units && [{ id: '', name: around(attempt).chooseUnit }, ...units]
  return {
    kind: 'select',
    name: 'unit',
    words: wordsOf(attempt, 'refer').fields.unit,
    required: true,
    options,
    none: around(attempt).noUnits,
  }
}
