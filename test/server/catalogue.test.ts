/** What the database itself holds: a rule for each schema, read from the catalogue. */
import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { startTimetable } from '../../packages/server/src/jobs/timetable.ts'
import { worldHere } from '../world/server-world.ts'
import type { World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
  await (await startTimetable(world.deps)).stop()
})
afterAll(() => world.close())

async function rows<T>(query: ReturnType<typeof sql>): Promise<T[]> {
  const answer = (await world.deps.db.sql.execute(query)) as unknown as { rows: T[] }
  return answer.rows
}

describe('schemas', () => {
  test('are these and no others', async () => {
    const found = await rows<{ name: string }>(sql`
      select nspname as name from pg_namespace
      where nspname !~ '^pg_' and nspname <> 'information_schema' order by 1`)
    expect(found.map((row) => row.name)).toEqual([
      'app',
      'auth',
      'directory',
      'drizzle',
      'pgboss',
      'public',
      'reference',
    ])
  })

  test('app: row-level security enabled and forced on every table, one policy each', async () => {
    const found = await rows<{ name: string; enabled: boolean; forced: boolean; policies: number }>(sql`
      select relname as name, relrowsecurity as enabled, relforcerowsecurity as forced,
        (select count(*)::int from pg_policy where polrelid = c.oid) as policies
      from pg_class c where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')`)
    expect(found.length).toBeGreaterThanOrEqual(14)
    for (const table of found) expect(table).toMatchObject({ enabled: true, forced: true, policies: 1 })
  })

  test('app: the policy compares the bare column, so that its index is used', async () => {
    const found = await rows<{ using: string }>(sql`
      select distinct pg_get_expr(polqual, polrelid) as using from pg_policy p join pg_class c on c.oid = polrelid
      where relnamespace = 'app'::regnamespace`)
    expect(found).toEqual([
      { using: "(tenant_id = (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid)" },
    ])
  })

  test('app: tenant_id comes first in every primary key, index and foreign key', async () => {
    const found = await rows<{ name: string; first: string }>(sql`
      select i.relname as name, a.attname as first from pg_index x
        join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = x.indkey[0]
      where t.relnamespace = 'app'::regnamespace
      union all
      select conname, a.attname from pg_constraint k join pg_class t on t.oid = k.conrelid
        join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
      where t.relnamespace = 'app'::regnamespace and contype = 'f'`)
    expect(found.length).toBeGreaterThan(25)
    expect(found.filter((key) => key.first !== 'tenant_id')).toEqual([])
  })

  test('app: statuses are text, never an enum type', async () => {
    expect(
      await rows(sql`select typname from pg_type where typtype = 'e' and typnamespace = 'app'::regnamespace`),
    ).toEqual([])
  })

  test('the tenant’s role owns nothing, cannot sign in and does not bypass row-level security', async () => {
    const [role] = await rows(sql`
      select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole,
        (select count(*)::int from pg_class where relowner = r.oid) as owned
      from pg_roles r where rolname = 'yanlu_tenant'`)
    expect(role).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false, owned: 0 })
  })

  test('the tenant’s role reaches neither sign-in nor jobs, and cannot rewrite history', async () => {
    const [may] = await rows(sql`
      select has_schema_privilege('yanlu_tenant', 'auth', 'usage') as auth,
        has_schema_privilege('yanlu_tenant', 'pgboss', 'usage') as pgboss,
        has_table_privilege('yanlu_tenant', 'directory.mailbox', 'select') as routes,
        has_table_privilege('yanlu_tenant', 'directory.api_key', 'select') as keys,
        has_table_privilege('yanlu_tenant', 'app.audit', 'update') as rewrite_audit,
        has_table_privilege('yanlu_tenant', 'app.letter_event', 'update') as rewrite,
        has_table_privilege('yanlu_tenant', 'app.letter_event', 'delete') as erase,
        has_table_privilege('yanlu_tenant', 'directory.tenant', 'update') as standing,
        has_table_privilege('yanlu_tenant', 'reference.calendar_year', 'insert') as reference`)
    expect(may).toEqual({
      auth: false,
      pgboss: false,
      routes: false,
      keys: false,
      rewrite_audit: false,
      rewrite: false,
      erase: false,
      standing: false,
      reference: false,
    })
  })

  test('directory and reference hold nothing of a letter but where it is', async () => {
    const found = await rows<{ at: string }>(sql`
      select table_name || '.' || column_name as at from information_schema.columns
      where table_schema in ('directory', 'reference') order by 1`)
    expect(found.map((row) => row.at)).toEqual([
      'api_key.api_key_id',
      'api_key.hash',
      'api_key.tenant_id',
      'calendar_year.calendar',
      'calendar_year.notice',
      'calendar_year.year',
      'code.letter_id',
      'code.lookup',
      'code.tenant_id',
      'invitation.hash',
      'invitation.invitation_id',
      'invitation.tenant_id',
      'mailbox.mailbox_id',
      'mailbox.slug',
      'mailbox.tenant_id',
      'membership.member_id',
      'membership.tenant_id',
      'membership.user_id',
      'secret.master',
      'secret.purpose',
      'secret.wrapped',
      'tenant.state',
      'tenant.tenant_id',
      'wake.next_at',
      'wake.round',
      'wake.tenant_id',
    ])
  })
})

describe('the door', () => {
  test('refuses a statement that names no tenant before it is sent', async () => {
    const asked = inTenant(world.deps.db, world.tenantId, ({ sql: handle }) =>
      handle.execute(sql`select 1 from app.letter`),
    )
    await expect(asked).rejects.toMatchObject({ cause: { message: expect.stringMatching(/does not name its tenant/) } })
    const written = inTenant(world.deps.db, world.tenantId, async (tx) =>
      tx.later({ toSQL: () => ({ sql: 'update "app"."letter" set seq = seq', params: [] }) }),
    )
    await expect(written).rejects.toThrow(/does not name its tenant/)
  })

  test('shows one tenant, even to a statement that names none', async () => {
    await world.write()
    await world.write({}, 'biejia')
    for (const tenantId of [world.tenantId, world.theirTenantId]) {
      const seen = await inTenant(world.deps.db, tenantId, async ({ sql: handle }) => {
        const mention = sql`${tenantId}::uuid is not null`
        const answer = await handle.execute(sql`select distinct tenant_id from app.letter where ${mention}`)
        return (answer as unknown as { rows: unknown[] }).rows
      })
      expect(seen).toEqual([{ tenant_id: tenantId }])
    }
  })

  test('lets nobody write into another tenant', async () => {
    const write = inTenant(world.deps.db, world.tenantId, ({ sql: handle }) =>
      handle.execute(
        sql`insert into app.counter select ${world.theirTenantId}, gen_random_uuid(), 2026, 1 where ${world.tenantId}::uuid is not null`,
      ),
    )
    await expect(write).rejects.toMatchObject({ cause: { code: '42501' } })
  })

  test('without it there is nothing to see', async () => {
    const nobody = '00000000-0000-7000-8000-000000000000'
    const bare = await inTenant(world.deps.db, nobody, async ({ sql: handle }) => {
      const all = sql`select count(*)::int as letters from app.letter where ${nobody}::uuid is not null`
      const answer = (await handle.execute(all)) as unknown as {
        rows: unknown[]
      }
      return answer.rows[0]
    })
    expect(bare).toEqual({ letters: 0 })
  })

  test('keeps nothing of a transaction that failed', async () => {
    const failing = inTenant(world.deps.db, world.tenantId, async (tx) => {
      await tx.sql.execute(sql`insert into app.unit values (${world.tenantId}, gen_random_uuid(), '半途', '半', true)`)
      throw new Error('halfway')
    })
    await expect(failing).rejects.toThrow('halfway')
    const office = await world.as('office')
    expect((await office.listUnits({})).units.map((unit) => unit.name)).not.toContain('半途')
  })
})
