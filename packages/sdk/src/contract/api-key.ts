/** API keys: an integrator’s way in, acting as a member, narrowed to scopes. The key itself is shown once. */
import { z } from 'zod'
import { namedSchema } from './letter-parts.ts'
import { limits } from './limits.ts'
import { scopes } from './scope.ts'
import { daySchema, instantSchema } from './span.ts'
import { lineSchema } from './text.ts'

export const apiKeySchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    start: z.string().meta({ description: 'Its first characters, to tell it by.' }),
    member: namedSchema.meta({ description: 'Whom it acts as, never beyond what their role may.' }),
    scopes: z.array(z.enum(scopes)),
    createdBy: z.string(),
    createdAt: instantSchema,
    expiresAt: instantSchema.nullable(),
    lastUsedOn: daySchema.nullable(),
    state: z.enum(['active', 'expired', 'revoked']),
  })
  .meta({ id: 'ApiKey' })
export type ApiKeyView = z.infer<typeof apiKeySchema>

export const newApiKeySchema = z.strictObject({
  name: lineSchema(limits.nameLength),
  member: z.uuid(),
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length),
  days: z.int().min(1).max(730).nullable().meta({ description: 'How long it is good for; null for no end.' }),
})

export const apiKeyMadeSchema = z.object({
  apiKey: apiKeySchema,
  secret: z.string().meta({ description: 'The key, `yk_…`. It is shown here and nowhere else.' }),
})

export const apiKeyListSchema = z.object({ apiKeys: z.array(apiKeySchema) }).meta({ id: 'ApiKeyList' })
