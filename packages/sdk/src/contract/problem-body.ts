/** A problem on the wire (RFC 9457), and the proof of work that one of them asks for. */
import { z } from 'zod'
import { type ProblemCode, problemStatuses, refusalReasons } from './problem.ts'
import { scopes } from './scope.ts'

/** The body of an `application/problem+json` answer. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'A URI reference that names the kind of problem: `/problems/{code}`.' }),
    title: z.string(),
    status: z.int(),
    code: z.enum(Object.keys(problemStatuses) as [ProblemCode, ...ProblemCode[]]).meta({
      description: 'What programs branch on. Others may come with time: treat an unknown one by its status.',
    }),
    detail: z.string().meta({ description: 'What is wrong and what to do about it, in the reader’s language.' }),
    requestId: z.string().meta({ description: 'Also in the header X-Request-Id; the log of the server has it.' }),
    fields: z
      .array(z.object({ path: z.string(), message: z.string() }))
      .optional()
      .meta({ description: 'For `invalid`: where in the input (dots between names) and what to do about it.' }),
    reason: z.enum(refusalReasons).optional().meta({ description: 'Why the letter’s state or your role refuses.' }),
    clause: z.string().optional().meta({ description: 'The clause that the refusal rests on.' }),
    scope: z.enum(scopes).optional().meta({ description: 'The scope that the API key lacks.' }),
    done: z
      .array(z.object({ type: z.string(), by: z.string(), at: z.string() }))
      .optional()
      .meta({ description: 'For `conflict`: what somebody else did first.' }),
    challenge: z.unknown().optional().meta({ description: 'For `proof_required`: see ProofRequired.' }),
  })
  .meta({ id: 'Problem' })
export type ProblemBody = z.infer<typeof problemSchema>

const hex = z.string().regex(/^[0-9a-f]+$/)

/** A proof of work, as ALTCHA 2 gives it out; the solution is found by counting. */
export const challengeSchema = z
  .looseObject({
    parameters: z.looseObject({
      algorithm: z.string().meta({ description: 'How a key is derived, e.g. `PBKDF2/SHA-256`.' }),
      nonce: hex,
      salt: hex,
      cost: z.int().meta({ description: 'Iterations for one key.' }),
      keyLength: z.int().meta({ description: 'Bytes of a key.' }),
      keyPrefix: hex.meta({ description: 'What the key of the counter that is looked for begins with.' }),
      expiresAt: z.int().meta({ description: 'Unix time in seconds.' }),
    }),
    signature: hex,
  })
  .meta({
    id: 'Challenge',
    description:
      'Find the counter, from 0, for which the key derived from `nonce` followed by the counter (32 bits, big-endian) as password, and from `salt`, begins with `keyPrefix`.',
  })

/** The body of a 428. */
export const proofRequiredSchema = problemSchema
  .extend({ code: z.literal('proof_required'), challenge: challengeSchema })
  .meta({ id: 'ProofRequired' })
