/** Columns and references that many tables share: the tenant first, in every key. */
import { customType, date, pgSchema, timestamp, uuid } from 'drizzle-orm/pg-core'

/** Tenant data: row-level security forced. */
export const app = pgSchema('app')
/** Routing only: which tenant a mailbox, a code, a sign-in or a wake-up belongs to. */
export const directory = pgSchema('directory')
/** What all tenants share and none may change. */
export const reference = pgSchema('reference')

export const tenantId = () => uuid('tenant_id').notNull()
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })
/** An ISO day, as text. */
export const day = (name: string) => date(name, { mode: 'string' })

export const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => 'bytea',
  fromDriver: (value) => new Uint8Array(value),
  toDriver: (value) => Buffer.from(value),
})
