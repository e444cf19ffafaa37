/** Operations by which administrators set up mailboxes and hand out API keys. */
import { z } from 'zod'
import { apiKeyListSchema, apiKeyMadeSchema, newApiKeySchema } from '../api-key.ts'
import {
  categoriesSchema,
  mailboxChangeSchema,
  mailboxListSchema,
  mailboxSettingsSchema,
  newMailboxSchema,
} from '../mailbox-settings.ts'
import { doneSchema } from '../organisation.ts'
import { mailboxParams, type Operation } from './operation.ts'

const reads = { by: 'member', scope: 'organisation:read' } as const
const manages = { by: 'member', scope: 'organisation:manage' } as const

export const settingsOperations = {
  listMailboxes: {
    summary: 'The organisation’s mailboxes, and the policies a new one can begin with',
    ...reads,
    output: mailboxListSchema,
  },
  createMailbox: {
    summary: 'Make a mailbox with a policy of the product',
    ...manages,
    body: newMailboxSchema,
    output: mailboxSettingsSchema,
    status: 201,
  },
  getMailboxSettings: {
    summary: 'How a mailbox is set up, and the snippet for a page',
    ...reads,
    params: mailboxParams,
    output: mailboxSettingsSchema,
  },
  updateMailbox: {
    summary: 'Change how a mailbox is set up',
    ...manages,
    params: mailboxParams,
    body: mailboxChangeSchema,
    output: mailboxSettingsSchema,
  },
  setCategories: {
    summary: 'Name the categories anew: a further version of the policy, in force from a day',
    ...manages,
    params: mailboxParams,
    body: categoriesSchema,
    output: mailboxSettingsSchema,
  },
  listApiKeys: { summary: 'API keys, newest first', ...reads, output: apiKeyListSchema },
  createApiKey: {
    summary: 'Make an API key; it is shown once',
    ...manages,
    body: newApiKeySchema,
    output: apiKeyMadeSchema,
    status: 201,
  },
  revokeApiKey: {
    summary: 'End an API key at once',
    ...manages,
    params: z.object({ apiKey: z.uuid() }),
    output: doneSchema,
  },
} as const satisfies Record<string, Operation>
