/** Keys that change, asked for by whoever runs the server. */
import { inTenant } from '../db/tenant.ts'
import type { Handler } from '../handler.ts'
import { tenantsToRekey, wakeTenant } from '../jobs/store.ts'
import { type Author, keylessLetters, openLetter, saveHappenings } from '../letters/store.ts'
import { standingOf } from '../tenants/store/standing.ts'

export const rotateTenantKey: Handler<'rotateTenantKey'> = async ({ tenant, letters }, { deps }) => {
  await standingOf(deps.db.sql, tenant)
  const at = new Date(deps.clock.now())
  const version = await inTenant(deps.db, tenant, async (tx) => {
    const { version: newest } = await deps.keyring.tenantKey(tx)
    await deps.keyring.addTenantKey(tx, { version: newest + 1, renewsLetters: letters, madeAt: at })
    wakeTenant(tx, 'rekey', at)
    return newest + 1
  })
  deps.keyring.forget(tenant)
  return { version }
}

const lettersAtOnce = 200
const operator: Author = { kind: 'system', member: null, unit: null, name: null }

/** What was purged after the backup is purged again: its words are there, and no key opens them. */
export const settleKeys: Handler<'settleKeys'> = async ({ tenant }, { deps }) => {
  await standingOf(deps.db.sql, tenant)
  const found = await inTenant(deps.db, tenant, (tx) => keylessLetters(tx, lettersAtOnce))
  for (const letter of found) {
    await inTenant(deps.db, tenant, async (tx) => {
      const opened = await openLetter(tx, letter, deps)
      saveHappenings(tx, opened, { happenings: [{ type: 'purged', words: { reason: settledReason } }], by: operator })
    })
  }
  return { settled: found.length < lettersAtOnce, letters: found.length }
}

const settledReason = '恢复备份：这封信在备份之后已经清除，密钥已销毁。'

export const getKeys: Handler<'getKeys'> = async (_asked, { deps }) => {
  const { id, changing } = deps.keyring.master
  return { master: id, changing, waiting: await tenantsToRekey(deps.db.sql, new Date(deps.clock.now())) }
}
