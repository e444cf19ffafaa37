/** A rehearsal (试运行): what would have been different for letters that were, had a draft been their policy. */
import { z } from 'zod'
import { daySchema, milestones } from '../span.ts'

/**
 * `refused`: the letter would not have been taken, or would have. `disposition`: what was decided could not be. `due`: a
 * deadline on another day, a new one, or none. `extension`: one that was granted would not be. `desk`: another desk
 * would have received it. `reply`: somebody else would have replied. `sight`: the writer’s name would have been kept from
 * others than it was.
 */
export const differenceKinds = ['refused', 'disposition', 'due', 'extension', 'desk', 'reply', 'sight'] as const

export const differenceSchema = z.object({
  kind: z.enum(differenceKinds),
  milestone: z.enum(milestones).nullable(),
  unit: z.string().nullable().meta({ description: 'The name of the unit whose task it is.' }),
  ruleBefore: z.string().nullable().meta({ description: 'The id of the rule that decides it now.' }),
  ruleAfter: z.string().nullable(),
  before: z.string().nullable().meta({ description: 'A day for `due`, a name otherwise; null for none.' }),
  after: z.string().nullable(),
  metOn: daySchema.nullable().meta({ description: 'For `due`: when it was met, as it was.' }),
  lateBefore: z.boolean(),
  lateAfter: z.boolean().meta({ description: 'Late, had nobody worked faster: the worst that could come.' }),
})
export type Difference = z.infer<typeof differenceSchema>

export const rehearsedLetterSchema = z.object({
  letter: z.uuid(),
  registrationNumber: z.string().nullable(),
  title: z.string().nullable(),
  category: z.string(),
  receivedOn: daySchema,
  differences: z.array(differenceSchema).min(1),
})
export type RehearsedLetter = z.infer<typeof rehearsedLetterSchema>
