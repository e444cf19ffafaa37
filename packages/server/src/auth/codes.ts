/**
 * The six digits of an authenticator (TOTP, RFC 6238): a code counts for its own half minute and one to either side,
 * and once. better-auth takes a code as often as it comes (its issue 10387), so it is spent here first.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { Problem } from '@yanlu/sdk/contract'
import { symmetricDecrypt } from 'better-auth/crypto'
import { and, eq, lt } from 'drizzle-orm'
import type { Database } from '../db/connect.ts'
import { twoFactor } from '../db/schema/auth.ts'
import type { Library } from './library.ts'

const stepMs = 30_000
const skewSteps = 1
const digits = 6

/** What is wrong, as the field that it was typed into. */
export function refused(why: string, field = ''): Problem {
  return new Problem('invalid', 'invalid', { fields: [{ path: field, message: why }] })
}

/** `123456` → one code; `123456654321` → two that follow each other. */
export function codesIn(typed: string): string[] {
  return typed.match(/\d{6}/g) ?? []
}

/**
 * Spends the last of these codes, which must follow one upon the other: none before it counts any more.
 * @throws {Problem} `invalid`
 */
export async function spendCodes(rooms: { db: Database; library: Library }, userId: string, codes: string[]) {
  const { sql } = rooms.db
  const [kept] = await sql.select().from(twoFactor).where(eq(twoFactor.userId, userId))
  if (!kept) throw refused('wrongCode', 'code')
  const { secretConfig } = await rooms.library.$context
  const secret = await symmetricDecrypt({ key: secretConfig, data: kept.secret })
  const step = stepOf(secret, codes, Math.floor(Date.now() / stepMs))
  if (step === null) throw refused('wrongCode', 'code')
  const spent = await sql
    .update(twoFactor)
    .set({ lastStep: step })
    .where(and(eq(twoFactor.userId, userId), lt(twoFactor.lastStep, step)))
    .returning({ id: twoFactor.id })
  if (spent.length === 0) throw refused('codeSpent', 'code')
}

/** The step of the last code, if it is near enough to this one and the codes before belong to the steps before it. */
function stepOf(secret: string, codes: readonly string[], now: number): number | null {
  let found: number | null = null
  for (let step = now - skewSteps; step <= now + skewSteps; step += 1) {
    const first = step - codes.length + 1
    const same = codes.map((code, index) => sameCode(code, codeAt(secret, first + index)))
    if (codes.length > 0 && same.every(Boolean)) found = step
  }
  return found
}

/** RFC 4226, 5.3, over the step as the counter. */
export function codeAt(secret: string, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', secret).update(counter).digest()
  const offset = (mac.at(-1) ?? 0) & 15
  const number = mac.readUInt32BE(offset) & 0x7fffffff
  return String(number % 10 ** digits).padStart(digits, '0')
}

function sameCode(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
