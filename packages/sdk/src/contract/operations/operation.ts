/** What an operation is made of, and the parts that many share. */
import { z } from 'zod'
import { letterIdSchema } from '../letter-parts.ts'
import { mailboxSlugSchema } from '../mailbox.ts'
import type { Scope } from '../scope.ts'

interface Described {
  summary: string
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodObject
  output: z.ZodObject
  /** Status of success; 200 unless something was made. */
  status?: 201
}

/**
 * `visitor`: anybody; `sender`: whoever holds both codes; `member`: a signed-in member, or a key with the scope;
 * `operator`: whoever runs the server.
 *
 * `beforeTwoStep`: also for a member who has yet to set up the two-step sign-in that their role requires.
 */
export type Operation = Described &
  (
    | { by: 'visitor' | 'sender' | 'operator'; scope?: never; beforeTwoStep?: never }
    | { by: 'member'; scope: Scope; beforeTwoStep?: true }
  )

export const mailboxParams = z.object({ mailbox: mailboxSlugSchema })
export const letterParams = z.object({ letter: letterIdSchema })
export const taskParams = z.object({ letter: letterIdSchema, task: z.coerce.number().int().min(1) })
export const pageQuery = z.strictObject({ after: z.string().max(200).optional() })
