/** Operations on mailboxes. */
import { inTenant } from '../db/tenant.ts'
import type { Handler } from '../handler.ts'
import { openMailbox, routeToMailbox } from './store.ts'
import { viewMailbox } from './view.ts'

export const getMailbox: Handler<'getMailbox'> = async ({ mailbox: slug }, { deps }) => {
  const { tenantId, mailboxId, closed } = await routeToMailbox(deps.db.sql, slug)
  return inTenant(deps.db, tenantId, async (tx) => ({ ...viewMailbox(await openMailbox(tx, mailboxId, deps)), closed }))
}
