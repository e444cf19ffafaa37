/**
 * API keys: made by somebody signed in, for themselves or, if they manage members, for a member who manages no more than
 * they do. A key never does more than the role of whom it acts as, and never more than its scopes.
 */
import { Problem } from '@yanlu/sdk/contract'
import { type Administration, administer, oversee } from '../administration/store.ts'
import { newId } from '../db/id.ts'
import { ensureGives, ensureManages } from '../domain/administration.ts'
import type { Handler } from '../handler.ts'
import { openPerson, type Person } from '../members/store/people.ts'
import { localInstant } from '../time.ts'
import { listKeys, newSecret, openApiKey, revoke, saveApiKey, startOf, stateOf } from './store.ts'

const dayMs = 24 * 60 * 60 * 1000

export const listApiKeys: Handler<'listApiKeys'> = (_asked, request) =>
  oversee(request, ['apiKeys'], async ({ tx, at, tenant }) => {
    const found = await listKeys(tx)
    return { apiKeys: found.map((one) => view(one, { at, timeZone: tenant.timeZone })) }
  })

export const createApiKey: Handler<'createApiKey'> = ({ name, member, scopes, days }, request) =>
  administer(request, 'apiKeys', async (work) => {
    if (request.apiKey) throw new Problem('forbidden', 'keyMadeByPeople', { reason: 'keyMadeByPeople' })
    const { tx, at, tenant, record } = work
    const person = await actingAs(work, member)
    const secret = newSecret()
    const key = {
      tenantId: tx.tenantId,
      id: newId(at.getTime()),
      name,
      start: startOf(secret),
      memberId: member,
      scopes: [...new Set(scopes)],
      createdBy: work.member.id,
      createdAt: at,
      expiresAt: days === null ? null : new Date(at.getTime() + days * dayMs),
      revokedAt: null,
      lastUsedOn: null,
    }
    saveApiKey(tx, key, secret)
    const after = { member: person.member.name, scopes: key.scopes, expiresAt: key.expiresAt?.toISOString() ?? null }
    record('apiKeyCreated', { id: key.id, name }, { after })
    const names = { member: person.member.name, createdBy: work.member.name }
    return { apiKey: view({ key, ...names }, { at, timeZone: tenant.timeZone }), secret }
  })

/** @throws {Problem} `forbidden` for somebody whom the maker may not speak for. */
async function actingAs({ tx, role, member: own }: Administration, member: string): Promise<Person> {
  const person = await openPerson(tx, member)
  if (member !== own.id) ensureManages(role, 'members')
  ensureGives(role, person.role.manages)
  return person
}

export const revokeApiKey: Handler<'revokeApiKey'> = ({ apiKey: id }, request) =>
  administer(request, 'apiKeys', async ({ tx, at, record }) => {
    const key = await openApiKey(tx, id)
    if (!key) throw new Problem('not_found', 'not_found')
    if (!key.revokedAt) {
      revoke(tx, id, at)
      record('apiKeyRevoked', { id, name: key.name }, {})
    }
    return { done: true }
  })

type Listed = Awaited<ReturnType<typeof listKeys>>[number]

function view({ key, member, createdBy }: Listed, { at, timeZone }: { at: Date; timeZone: string }) {
  const { id, name, start, memberId, scopes, createdAt, expiresAt, lastUsedOn } = key
  return {
    ...{ id, name, start, scopes, createdBy, lastUsedOn },
    member: { id: memberId, name: member },
    createdAt: localInstant(createdAt, timeZone),
    expiresAt: expiresAt && localInstant(expiresAt, timeZone),
    state: stateOf(key, at),
  }
}
