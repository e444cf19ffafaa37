/** What administrators did, for whoever manages the organisation. */
import { readCursor, uuidPattern, writeCursor } from '../cursor.ts'
import type { Handler } from '../handler.ts'
import { localInstant } from '../time.ts'
import { auditPage, oversee } from './store.ts'

const perPage = 50

export const listAudit: Handler<'listAudit'> = ({ after }, request) =>
  oversee(request, ['organisation'], async ({ tx, tenant }) => {
    const place = after === undefined ? undefined : readCursor(after, [uuidPattern])[0]
    const found = await auditPage(tx, { after: place, limit: perPage + 1 })
    const rows = found.slice(0, perPage)
    const entries = rows.map(({ audit, by, apiKey }) => {
      const { id, at, act, subject, before, after: became } = audit
      return { id, at: localInstant(at, tenant.timeZone), act, by, apiKey, subject, before, after: became }
    })
    const last = found.length > perPage ? rows.at(-1) : undefined
    return { entries, after: last ? writeCursor([last.audit.id]) : null }
  })
