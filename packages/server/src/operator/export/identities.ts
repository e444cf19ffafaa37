/**
 * Who wrote, for an export that asks for it: each opening is an event of its letter first, with the reason, for its
 * writer to read. Of writers who asked to be concealed from the office nobody learns here either.
 */
import type { Identity } from '@yanlu/sdk/contract'
import { inTenant } from '../../db/tenant.ts'
import type { Deps } from '../../deps.ts'
import { untilFirst } from '../../letters/overtaken.ts'
import { type Author, openLetter, readIdentity, saveHappenings } from '../../letters/store.ts'

const operator: Author = { kind: 'system', member: null, unit: null, name: null }

/** Null for a writer who stays concealed. */
export async function openForExport(
  deps: Deps,
  tenantId: string,
  { letter, reason }: { letter: string; reason: string },
): Promise<Identity | null> {
  const opened = await untilFirst(() =>
    inTenant(deps.db, tenantId, async (tx) => {
      const found = await openLetter(tx, letter, deps)
      if (found.letter.concealment === 'office' || found.identityGiven.length === 0) return false
      const happening = { type: 'identityOpened', fields: found.identityGiven, words: { reason } } as const
      saveHappenings(tx, found, { happenings: [happening], by: operator })
      return true
    }),
  )
  return opened ? inTenant(deps.db, tenantId, (tx) => readIdentity(tx, letter, deps.keyring)) : null
}
