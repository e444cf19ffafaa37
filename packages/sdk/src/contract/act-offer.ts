/** What can be done to a letter now, by whoever asks: each act with its refusal, its clause and what it needs. */
import { z } from 'zod'
import { letterActs, senderActs } from './act.ts'
import { namedSchema } from './letter-parts.ts'
import { outcomes } from './policy/outcome.ts'
import { requirementKinds } from './policy/requirement.ts'
import { refusalReasons } from './problem.ts'
import { clockSchema } from './span.ts'

const refusalSchema = z
  .object({ reason: z.enum(refusalReasons), clause: z.string().nullable() })
  .nullable()
  .meta({ description: 'Why it may not be done now; null when it may.' })

const requiredSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(requirementKinds),
  clause: z.string(),
  outcomes: z
    .array(z.enum(outcomes))
    .nullable()
    .meta({ description: 'Of a result: asked for with these outcomes alone; null for always.' }),
})

/** One act and whether it may be done now; a refusal says why and by which clause. */
export const actOfferSchema = z
  .object({
    act: z.enum(letterActs),
    task: z.int().nullable().meta({ description: 'The number of the task; null when the act is about the letter.' }),
    refusal: refusalSchema,
    clause: z.string().nullable(),
    clocks: z.array(clockSchema).meta({ description: 'The clocks that would start if it were done today.' }),
    requires: z.array(requiredSchema).meta({ description: 'What has to be stated with it, by id.' }),
    choices: z.array(namedSchema).meta({ description: 'For `settle`: what can be chosen.' }),
  })
  .meta({ id: 'ActOffer' })
export type ActOffer = z.infer<typeof actOfferSchema>

export const senderActOfferSchema = z
  .object({ act: z.enum(senderActs), refusal: refusalSchema, clause: z.string().nullable() })
  .meta({ id: 'SenderActOffer' })
export type SenderActOffer = z.infer<typeof senderActOfferSchema>
