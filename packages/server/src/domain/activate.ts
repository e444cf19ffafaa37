/** Putting a policy in force: every blank entered, every rule consistent, everybody there whom it speaks of. */
import { type BlankValue, type FieldProblem, type Policy, policySchema } from '@yanlu/sdk/contract'
import { blanksOf, filled } from './blanks.ts'

/**
 * The policy with what the tenant entered.
 *
 * @returns what is wrong otherwise: a blank that is left, a value that does not fit, a path that is no blank
 */
export function activated(
  policy: Policy,
  blanks: Readonly<Record<string, BlankValue>>,
): { policy: Policy } | { fields: FieldProblem[] } {
  const known = new Set(blanksOf(policy).map(({ path }) => path))
  const strange = Object.keys(blanks).filter((path) => !known.has(path))
  const whole = filled(policy, blanks)
  const left = blanksOf(whole).map(({ path }) => path)
  const fields = [
    ...left.map((path) => ({ path: `blanks.${path}`, message: 'blank' })),
    ...strange.map((path) => ({ path: `blanks.${path}`, message: 'noBlank' })),
    ...misfits(whole, Object.keys(blanks)),
  ]
  return fields.length > 0 ? { fields } : { policy: whole }
}

function misfits(whole: Policy, entered: readonly string[]): FieldProblem[] {
  const parsed = policySchema.safeParse(whole)
  if (parsed.success) return []
  const paths = parsed.error.issues.map(({ path }) => pathOf(whole, path))
  const wrong = entered.filter((one) => paths.some((path) => path === one || path.startsWith(`${one}.`)))
  return wrong.map((path) => ({ path: `blanks.${path}`, message: 'choice' }))
}

/** The place of an issue with ids standing in for the places of rules. */
function pathOf(whole: unknown, path: readonly PropertyKey[]): string {
  let value = whole
  const names = path.map((key) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[key]
    const id = typeof key === 'number' && typeof value === 'object' && value && 'id' in value ? value.id : null
    return typeof id === 'string' ? id : String(key)
  })
  return names.join('.')
}
