/**
 * What the second step is proven by, and that each counts once: the six digits of an authenticator (TOTP, RFC 6238),
 * good for their own half minute and one to either side, and recovery codes.
 *
 * better-auth takes digits as often as they come (its issue 10387), and a recovery code twice when it comes twice at
 * once: so both are spent here, each in one statement that compares and sets.
 */
import { createHmac, timingSafeEqual } from 'node:crypto'
import { Problem } from '@yanlu/sdk/contract'
import { symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto'
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

interface Rooms {
  db: Database
  library: Library
}

/**
 * Spends the last of these codes, which must follow one upon the other: none before it counts any more.
 * @throws {Problem} `invalid`
 */
export async function spendCodes(rooms: Rooms, userId: string, codes: readonly string[]): Promise<void> {
  const { secret } = await openKept(rooms, userId, 'code')
  const step = stepOf(secret, codes, stepNow())
  if (step === null) throw refused('wrongCode', 'code')
  const spent = await rooms.db.sql
    .update(twoFactor)
    .set({ lastStep: step })
    .where(and(eq(twoFactor.userId, userId), lt(twoFactor.lastStep, step)))
    .returning({ id: twoFactor.id })
  if (spent.length === 0) throw refused('codeSpent', 'code')
}

/** @returns the digits of this moment, which the recovery code stands for. @throws {Problem} `invalid` */
export async function spendRecoveryCode(rooms: Rooms, userId: string, code: string): Promise<string> {
  const { secret, kept, key } = await openKept(rooms, userId, 'recoveryCode')
  const codes = JSON.parse(await symmetricDecrypt({ key, data: kept.backupCodes })) as string[]
  const left = codes.filter((other) => other !== code)
  if (left.length === codes.length) throw refused('wrongRecoveryCode', 'recoveryCode')
  const backupCodes = await symmetricEncrypt({ key, data: JSON.stringify(left) })
  const spent = await rooms.db.sql
    .update(twoFactor)
    .set({ backupCodes })
    .where(and(eq(twoFactor.userId, userId), eq(twoFactor.backupCodes, kept.backupCodes)))
    .returning({ id: twoFactor.id })
  if (spent.length === 0) throw refused('wrongRecoveryCode', 'recoveryCode')
  return codeAt(secret, stepNow())
}

async function openKept({ db, library }: Rooms, userId: string, field: 'code' | 'recoveryCode') {
  const [kept] = await db.sql.select().from(twoFactor).where(eq(twoFactor.userId, userId))
  if (!kept) throw refused(field === 'code' ? 'wrongCode' : 'wrongRecoveryCode', field)
  const { secretConfig: key } = await library.$context
  return { kept, key, secret: await symmetricDecrypt({ key, data: kept.secret }) }
}

function stepNow(): number {
  return Math.floor(Date.now() / stepMs)
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
