/**
 * Against floods and guessing, by source and never by tenant: no attacker can lock others out.
 *
 * - Failed queries, and many letters from one source, ask for a proof of work before the next; a factory behind one
 *   address still gets its letters in.
 * - Only a flood is refused (429).
 *
 * A source is an HMAC of the address under a salt that lives in this process for a day: no address is kept. Counts are
 * each replica's own.
 */
import { createHmac, randomBytes, randomInt } from 'node:crypto'
import { Problem } from '@yanlu/sdk/contract'
import { createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { z } from 'zod'
import type { Clock } from '../time.ts'

export interface GuardLimits {
  /** Requests of visitors a minute from one source. */
  floodPerMinute: number
  /** Letters in ten minutes from one source before a proof is asked for. */
  freeLetters: number
  /** Failed queries in ten minutes from one source before a proof is asked for. */
  freeFailures: number
  /** Failed sign-ins in ten minutes as one person from one source before they have to wait. */
  failedSignIns: number
  /** Wrong codes of the second step in a day as one person, from anywhere, before two codes in a row are asked for. */
  wrongCodes: number
}

export interface Guard {
  source(address: string): string
  /** @throws {Problem} `too_many_requests` */
  admit(source: string): Promise<void>
  /** @throws {Problem} `proof_required` once the source has used up what is free. */
  beforeLetter(source: string, proof: string | undefined): Promise<void>
  /** Does the query, counts it if it found nothing. @throws {Problem} `proof_required` */
  query<T>(source: string, proof: string | undefined, work: () => Promise<T>): Promise<T>
  /** @throws {Problem} `too_many_requests` */
  beforeSignIn(source: string, email: string): Promise<void>
  signedIn(source: string, email: string): Promise<void>
  /** How many codes in a row it takes by now to be believed to be this person. */
  codesNeeded(email: string): Promise<1 | 2>
  /** It was a right one after all. */
  codeAccepted(email: string): Promise<void>
}

const tenMinutes = 600
const aDay = 24 * 60 * 60
/** Queries of one source under way before their outcome is known: more than these could be guesses. */
const askingAtOnce = 32
/** How many more failures a source may have than one account from it: others behind the address are not shut out. */
const colleagues = 20

/** @param proofKey the same on every replica, so that each accepts what another asked for */
export function createGuard(limits: GuardLimits, clock: Clock, proofKey: string): Guard {
  const source = dailySalted(clock)
  const proofs = proofOfWork(proofKey)
  const flood = new RateLimiterMemory({ points: limits.floodPerMinute, duration: 60 })
  const letters = new RateLimiterMemory({ points: limits.freeLetters, duration: tenMinutes })
  const underWay = new Map<string, number>()
  const failures = new RateLimiterMemory({ points: limits.freeFailures, duration: tenMinutes })
  const signInsAs = new RateLimiterMemory({ points: limits.failedSignIns, duration: tenMinutes })
  const signIns = new RateLimiterMemory({ points: limits.failedSignIns * colleagues, duration: tenMinutes })
  const codes = new RateLimiterMemory({ points: limits.wrongCodes, duration: aDay })

  return {
    source,
    admit: (from) => flood.consume(from).then(() => {}, refuse),
    beforeLetter: async (from, proof) => {
      if (!(await taken(letters, from))) await proofs.demand(proof)
    },
    query: async (from, proof, work) => {
      const state = await failures.get(from)
      const asking = underWay.get(from) ?? 0
      if ((state && state.remainingPoints <= 0) || asking >= askingAtOnce) await proofs.demand(proof)
      return counted(underWay, from, work).catch(async (error) => {
        if (error instanceof Problem && error.code === 'not_found') await taken(failures, from)
        throw error
      })
    },
    beforeSignIn: async (from, email) => {
      await signIns.consume(from).catch(refuse)
      await signInsAs.consume(`${from} ${source(email)}`).catch(refuse)
    },
    signedIn: async (from, email) => {
      await giveBack(signIns, from)
      await giveBack(signInsAs, `${from} ${source(email)}`)
    },
    codesNeeded: async (email) => ((await taken(codes, source(email))) ? 1 : 2),
    codeAccepted: (email) => giveBack(codes, source(email)),
  }
}

/** Keeps count of what is under way while it is. */
async function counted<T>(underWay: Map<string, number>, from: string, work: () => Promise<T>): Promise<T> {
  underWay.set(from, (underWay.get(from) ?? 0) + 1)
  try {
    return await work()
  } finally {
    const left = (underWay.get(from) ?? 1) - 1
    if (left > 0) underWay.set(from, left)
    else underWay.delete(from)
  }
}

/** Counted before the outcome is known, so that many at once do not pass as one; what succeeds is given back. */
async function taken(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return limiter.consume(key).then(
    () => true,
    () => false,
  )
}

async function giveBack(limiter: RateLimiterMemory, key: string): Promise<void> {
  await limiter.reward(key)
}

function refuse(state: RateLimiterRes): never {
  const retryAfterSeconds = Math.max(1, Math.ceil(state.msBeforeNext / 1000))
  throw new Problem('too_many_requests', 'too_many_requests', { retryAfterSeconds })
}

const dayMs = aDay * 1000

function dailySalted(clock: Clock): (address: string) => string {
  let salt = randomBytes(32)
  let day = -1
  return (address) => {
    const today = Math.floor(clock.now() / dayMs)
    if (today !== day) [salt, day] = [randomBytes(32), today]
    return createHmac('sha256', salt).update(address).digest('base64url')
  }
}

const solutionSchema = z.object({ challenge: z.looseObject({ signature: z.string() }), solution: z.looseObject({}) })

/** ALTCHA, without a third party; a solution counts once. */
function proofOfWork(key: string) {
  const secrets = { hmacSignatureSecret: `${key} challenge`, hmacKeySignatureSecret: `${key} solution` }
  const spent = new Map<string, number>()

  async function accepts(proof: string): Promise<boolean> {
    const parsed = solutionSchema.safeParse(decode(proof))
    if (!parsed.success) return false
    const { challenge, solution } = parsed.data
    if (spent.has(challenge.signature)) return false
    // Spent before it is verified: sent many times at once it still counts once.
    spent.set(challenge.signature, Date.now() + tenMinutes * 1000)
    const result = await verifySolution({ challenge, solution, deriveKey, ...secrets } as never).catch(() => null)
    if (!result?.verified) spent.delete(challenge.signature)
    for (const [old, expiry] of spent) if (expiry < Date.now()) spent.delete(old)
    return result?.verified ?? false
  }

  return {
    async demand(proof: string | undefined): Promise<void> {
      if (proof && (await accepts(proof))) return
      const expiresAt = new Date(Date.now() + tenMinutes * 1000)
      const cost = { algorithm: 'PBKDF2/SHA-256', cost: 5000, counter: randomInt(200, 1000), expiresAt } as const
      const challenge = await createChallenge({ ...cost, deriveKey, ...secrets })
      throw new Problem('proof_required', 'proof_required', { challenge })
    },
  }
}

/** base64 of JSON `{ challenge, solution }`. */
function decode(proof: string): unknown {
  try {
    return JSON.parse(Buffer.from(proof, 'base64').toString())
  } catch {
    return null
  }
}
