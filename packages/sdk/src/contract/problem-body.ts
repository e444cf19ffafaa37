/** A problem on the wire (RFC 9457). */
import { z } from 'zod'
import { type ProblemCode, problemStatuses, refusalReasons } from './problem.ts'

/** The body of an `application/problem+json` answer. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'A URI reference that names the kind of problem: `/problems/{code}`.' }),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problemStatuses) as [ProblemCode, ...ProblemCode[]]),
    detail: z.string(),
    requestId: z.string(),
    fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    reason: z.enum(refusalReasons).optional(),
    clause: z.string().optional(),
    done: z.array(z.object({ type: z.string(), by: z.string(), at: z.string() })).optional(),
    challenge: z.unknown().optional(),
  })
  .meta({ id: 'Problem' })
export type ProblemBody = z.infer<typeof problemSchema>
