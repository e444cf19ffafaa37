/** The policy document as JSON Schema (2020-12), with the vocabulary of facts: for whoever writes one outside of the console. */
import { factSourceOf, policySchema } from '@yanlu/sdk/contract'
import type { Hono } from 'hono'
import { z } from 'zod'

export const policySchemaPath = '/schemas/policy.json'

export function servePolicySchema(app: Hono): void {
  const schema = { ...z.toJSONSchema(policySchema, { io: 'input' }), $id: policySchemaPath, 'x-facts': factSourceOf }
  app.get(policySchemaPath, (c) => c.json(schema))
}
