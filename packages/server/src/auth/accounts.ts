/**
 * Accounts: made, given a password, signed out everywhere and deleted by whoever administers members, never by signing up.
 *
 * An account says who can sign in; of which tenant somebody is a member is ours, and is elsewhere.
 */
import { and, eq, gt, inArray } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { account, session, twoFactor, user, verification } from '../db/schema/auth.ts'
import { type Library, passwordLength } from './library.ts'

export interface NewAccount {
  name: string
  email: string
  password: string
}

export type CreatedAccount = { outcome: 'created'; userId: string } | { outcome: 'addressTaken'; userId: string }

export interface Accounts {
  /** The account of this address, made if there is none; one that is there keeps its password. */
  accountFor(person: NewAccount): Promise<string>
  /** Makes an account; one that has this address already is named and left as it is. */
  createAccount(person: NewAccount): Promise<CreatedAccount>
  /** Whether this is the password of somebody who is there. */
  isPassword(userId: string, password: string): Promise<boolean>
  /** Sets the password for somebody else: whoever is signed in with the old one no longer is. */
  setPassword(userId: string, password: string): Promise<void>
  /** Signs out everywhere, and forgets who was about to give their code. */
  endSessions(userId: string): Promise<void>
  /** Takes the account away, with sessions, password and second step. */
  deleteAccount(userId: string): Promise<void>
  hasTwoFactor(userId: string): Promise<boolean>
  /** Those of them that have turned the second step on. */
  withTwoFactor(userIds: readonly string[]): Promise<Set<string>>
  /** For whoever lost phone and recovery codes: from now on the password is enough. Signs out everywhere. */
  removeTwoFactor(userId: string): Promise<void>
  /** How many sessions of this person have not ended. */
  countSessions(userId: string): Promise<number>
}

interface Rooms {
  db: Database
  library: Library
}

export function openAccounts(rooms: Rooms): Accounts {
  const { sql } = rooms.db
  return {
    accountFor: async (person) => (await createAccount(rooms, person)).userId,
    createAccount: (person) => createAccount(rooms, person),
    isPassword: (userId, password) => isPassword(rooms, userId, password),
    setPassword: async (userId, password) => {
      await savePassword(rooms, userId, password)
      await endSessions(rooms, userId)
    },
    endSessions: (userId) => endSessions(rooms, userId),
    deleteAccount: async (userId) => {
      await endSessions(rooms, userId)
      await sql.delete(user).where(eq(user.id, userId))
    },
    hasTwoFactor: async (userId) => {
      const [found] = await sql.select({ on: user.twoFactorEnabled }).from(user).where(eq(user.id, userId))
      return found?.on ?? false
    },
    withTwoFactor: async (userIds) => {
      const on = and(inArray(user.id, [...userIds]), eq(user.twoFactorEnabled, true))
      const found = userIds.length > 0 ? await sql.select({ id: user.id }).from(user).where(on) : []
      return new Set(found.map(({ id }) => id))
    },
    removeTwoFactor: async (userId) => {
      await sql.transaction(async (tx) => {
        await tx.delete(twoFactor).where(eq(twoFactor.userId, userId))
        await tx.update(user).set({ twoFactorEnabled: false }).where(eq(user.id, userId))
      })
      await endSessions(rooms, userId)
    },
    countSessions: (userId) => sql.$count(session, and(eq(session.userId, userId), gt(session.expiresAt, new Date()))),
  }
}

/** In one transaction: an account without a password could be neither used nor made again. */
async function createAccount({ db, library }: Rooms, { name, email, password }: NewAccount): Promise<CreatedAccount> {
  const address = email.toLowerCase()
  const [known] = await db.sql.select({ id: user.id }).from(user).where(eq(user.email, address))
  if (known) return { outcome: 'addressTaken', userId: known.id }
  const hash = await hashed(library, password)
  const { generateId } = await library.$context
  const userId = generateId({ model: 'user' }) || crypto.randomUUID()
  const made = await db.sql.transaction(async (tx) => {
    const person = { id: userId, name, email: address, emailVerified: true }
    const added = await tx.insert(user).values(person).onConflictDoNothing({ target: user.email }).returning()
    if (added.length > 0) await tx.insert(account).values(credential(userId, hash))
    return added.length > 0
  })
  return made ? { outcome: 'created', userId } : createAccount({ db, library }, { name, email, password })
}

async function isPassword({ db, library }: Rooms, userId: string, password: string): Promise<boolean> {
  const own = and(eq(account.userId, userId), eq(account.providerId, 'credential'))
  const [known] = await db.sql.select({ hash: account.password }).from(account).where(own)
  if (!known?.hash) return false
  const { password: passwords } = await library.$context
  return passwords.verify({ hash: known.hash, password })
}

async function savePassword({ db, library }: Rooms, userId: string, password: string): Promise<void> {
  const hash = await hashed(library, password)
  const known = and(eq(account.userId, userId), eq(account.providerId, 'credential'))
  const changed = await db.sql
    .update(account)
    .set({ password: hash, updatedAt: new Date() })
    .where(known)
    .returning({ id: account.id })
  if (changed.length === 0) await db.sql.insert(account).values(credential(userId, hash))
}

async function endSessions({ db }: Rooms, userId: string): Promise<void> {
  await db.sql.delete(verification).where(eq(verification.value, userId))
  await db.sql.delete(session).where(eq(session.userId, userId))
}

/** @throws an ordinary Error when the length does not fit: the contract has refused it before. */
async function hashed(library: Library, password: string): Promise<string> {
  const { least, most } = passwordLength
  if (password.length < least || password.length > most)
    throw new Error(`a password has ${least} to ${most} characters`)
  const { password: passwords } = await library.$context
  return passwords.hash(password)
}

function credential(userId: string, password: string) {
  return { id: crypto.randomUUID(), accountId: userId, providerId: 'credential', userId, password }
}
