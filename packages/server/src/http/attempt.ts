/**
 * Proving who one is: the second step as it is typed, and that each try counts.
 *
 * A try counts by person and source as a sign-in does, and one at a code by person alone as well, since six digits can
 * be guessed from many sources. After too many wrong ones, from wherever, two codes in a row are asked for: nobody
 * guesses twelve digits, and nobody is locked out.
 */
import { isCode, normaliseCode } from '@yanlu/sdk/codes'
import { Problem } from '@yanlu/sdk/contract'
import type { Context } from 'hono'
import { z } from 'zod'
import { codesIn } from '../auth/codes.ts'
import { recoveryCodeSymbols } from '../auth/library.ts'
import type { SecondStep } from '../auth/two-step.ts'
import type { Deps } from '../deps.ts'
import { sourceOf } from './source.ts'

const typed = z.string().max(40)

/** Six digits of an authenticator, or twelve, however they are spaced. */
export const authenticatorCode = typed
  .transform((text) => text.replace(/[\s-]/g, ''))
  .refine((text) => /^(\d{6}|\d{12})$/.test(text), { params: { remedy: 'sixDigits' } })

/** A slip of the pen is seen by the check symbol, and is no try. */
const recoveryCode = typed
  .transform(normaliseCode)
  .refine((code) => isCode(code, recoveryCodeSymbols), { params: { remedy: 'miswrittenCode' } })

export const secondStepFields = { code: authenticatorCode.optional(), recoveryCode: recoveryCode.optional() }

export function secondStepOf(given: { code?: string | undefined; recoveryCode?: string | undefined }): SecondStep {
  if (given.recoveryCode) return { recoveryCode: given.recoveryCode }
  if (given.code) return { code: given.code }
  throw new Problem('invalid', 'invalid', { fields: [{ path: 'code', message: 'required' }] })
}

interface Attempt {
  deps: Deps
  email: string
}

/** Does the work, and counts it unless it succeeds. @throws {Problem} `too_many_requests` */
export async function attempt<T>(c: Context, { deps, email }: Attempt, work: () => Promise<T>): Promise<T> {
  const source = sourceOf(c, deps)
  await deps.guard.beforeSignIn(source, email)
  const result = await work()
  await deps.guard.signedIn(source, email)
  return result
}

/** The same for what a second step is needed for. @throws {Problem} `invalid` when one code is not enough. */
export async function attemptSecondStep<T>(
  c: Context,
  { given, ...by }: Attempt & { given: SecondStep },
  work: () => Promise<T>,
): Promise<T> {
  if ('recoveryCode' in given) return attempt(c, by, work)
  const { guard } = by.deps
  return attempt(c, by, async () => {
    if ((await guard.codesNeeded(by.email)) > codesIn(given.code).length) {
      throw new Problem('invalid', 'invalid', { fields: [{ path: 'code', message: 'twoCodes' }] })
    }
    const result = await work()
    await guard.codeAccepted(by.email)
    return result
  })
}
