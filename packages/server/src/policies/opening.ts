/** What every operation on a policy begins with: the document as it was sent, and who and what it is judged by. */
import { type Policy, Problem } from '@yanlu/sdk/contract'
import type { Administration } from '../administration/store.ts'
import { parsePolicy } from '../domain/check/check.ts'
import { openOrganisation } from '../units/store.ts'
import { peopleOf } from './store/drafts.ts'
import type { Seeing } from './view.ts'

/** @throws {Problem} `invalid`, naming every place where it is no policy. */
export function documentOf(document: unknown, path = 'document'): Policy {
  const parsed = parsePolicy(document)
  if ('policy' in parsed) return parsed.policy
  const fields = parsed.faults.map((fault) => ({ path: `${path}.${fault.path}`, message: fault.code }))
  throw new Problem('invalid', 'invalid', { fields })
}

export async function seeingOf({
  tx,
  tenant,
  today,
}: Pick<Administration, 'tx' | 'tenant' | 'today'>): Promise<Seeing> {
  const [{ organisation, units }, people] = await Promise.all([openOrganisation(tx), peopleOf(tx)])
  const unitNames = new Map(units.map(({ id, name }) => [id, name]))
  return { timeZone: tenant.timeZone, today, organisation, unitNames, ...people }
}
