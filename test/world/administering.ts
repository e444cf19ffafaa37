/** What tests of administration share: people and places by name, and somebody invited who accepted. */
import type { LetterView } from '@yanlu/sdk'
import { type SQL, sql } from 'drizzle-orm'
import type { World } from './world.ts'

export async function memberId(world: World, name: string, who = 'admin'): Promise<string> {
  const { members } = await (await world.as(who)).listMembers({ limit: 100 })
  return found(members, name)
}

export async function unitId(world: World, name: string, who = 'admin'): Promise<string> {
  const { units } = await (await world.as(who)).getUnits({})
  return found(units, name)
}

function found(all: readonly { id: string; name: string }[], name: string): string {
  const one = all.find((each) => each.name === name)
  if (!one) throw new Error(`nobody and nothing is called ${name}`)
  return one.id
}

/**
 * A statement among the tenant's own rows, as its role, beside the door: nothing in the product would make it.
 * Row-level security is forced on the owner too.
 */
export async function inTenantsRows<Row>({ deps, tenantId }: World, statement: SQL): Promise<Row[]> {
  return deps.db.sql.transaction(async (tx) => {
    await tx.execute(sql`set local role yanlu_tenant`)
    await tx.execute(sql`select set_config('app.tenant_id', ${tenantId}, true)`)
    return ((await tx.execute(statement)) as unknown as { rows: Row[] }).rows
  })
}

/** What a statement finds among the tenant's own rows, or in the directory. */
export async function rowsIn<Row>(
  world: World,
  statement: SQL,
  place: 'tenant' | 'directory' = 'tenant',
): Promise<Row[]> {
  if (place === 'tenant') return inTenantsRows(world, statement)
  return ((await world.deps.db.sql.execute(statement)) as unknown as { rows: Row[] }).rows
}

export const newPassword = 'a long enough password'

export interface Invited {
  name: string
  email: string
  role: string
  unit: string
}

/** The token from a link that was shown once. */
export async function invite(world: World, { unit, ...person }: Invited): Promise<string> {
  const admin = await world.as('admin')
  const { link } = await admin.inviteMember({ ...person, unit: await unitId(world, unit) })
  return new URL(link ?? '').hash.slice(1)
}

/** Somebody who joined: invited, accepted, and able to sign in with `newPassword`. */
export async function joined(world: World, person: Invited): Promise<string> {
  const token = await invite(world, person)
  await world.visitor.acceptInvitation({ token, name: person.name, password: newPassword })
  return memberId(world, person.name)
}

let made = 0

/** A unit of a test's own, with a clerk who signs in as `who`: one world serves many tests. */
export interface OwnUnit {
  id: string
  name: string
  clerk: { id: string; who: string }
}

export async function ownUnit(world: World, more: { parent?: string } = {}): Promise<OwnUnit> {
  made += 1
  const name = `第${made}科`
  const who = `clerk${made}`
  const admin = await world.as('admin')
  const { id } = await admin.createUnit({ name, seal: '科室章', handles: true, parent: more.parent ?? null })
  const clerk = await joined(world, { name: `科员${made}`, email: `${who}@demo.example`, role: 'handler', unit: name })
  await world.as(who, newPassword)
  return { id, name, clerk: { id: clerk, who } }
}

/** A letter that these units have to handle, as the office then sees it. */
export async function assignedTo(world: World, ...units: OwnUnit[]): Promise<LetterView> {
  const { id: letter } = await world.write()
  const office = await world.as('office')
  const accepted = await office.acceptLetter({ letter, seen: 2, disposition: 'assign' })
  return office.assignLetter({ letter, seen: accepted.seq, units: units.map(({ id }) => id) })
}
