/** What differs between two policies, rule by rule. */
import { z } from 'zod'

export const changeKinds = ['added', 'removed', 'changed', 'moved'] as const

export const policyChangeSchema = z
  .object({
    path: z.string().meta({ description: 'The rule: `limits.result`; a section that has no rules by its own name.' }),
    kind: z.enum(changeKinds),
    before: z.unknown().meta({ description: 'The rule as it was; null where there was none.' }),
    after: z.unknown(),
    fields: z.array(z.string()).meta({ description: 'Of a rule that changed, what is different in it.' }),
  })
  .meta({ id: 'PolicyChange' })
export type PolicyChange = z.infer<typeof policyChangeSchema>
