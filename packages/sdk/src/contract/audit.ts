/** What administrators did (审计): who, what, when, and how it was before and after. No secrets and no addresses. */
import { z } from 'zod'
import { instantSchema } from './span.ts'

export const auditActs = [
  'memberInvited',
  'invitationRevoked',
  'invitationAccepted',
  'memberChanged',
  'memberRemoved',
  'twoFactorRemoved',
  'unitCreated',
  'unitChanged',
  'unitRemoved',
  'roleSaved',
  'roleRemoved',
  'organisationChanged',
  'mailboxCreated',
  'mailboxChanged',
  'categoriesSet',
  'policyPublished',
  'policyProposed',
  'policyAgreed',
  'policyDraftDiscarded',
  'apiKeyCreated',
  'apiKeyRevoked',
  'clockTurned',
  'calendarDaysSet',
  'calendarYearImported',
  'calendarYearWithdrawn',
] as const
export type AuditAct = (typeof auditActs)[number]

const stateSchema = z.record(z.string(), z.unknown()).nullable()

export const auditEntrySchema = z
  .object({
    id: z.uuid(),
    at: instantSchema,
    act: z.enum(auditActs),
    by: z.string().nullable().meta({ description: 'null for whoever runs the server.' }),
    apiKey: z.string().nullable().meta({ description: 'The name of the key that did it for them.' }),
    subject: z.string().meta({ description: 'The name of who or what it was done to.' }),
    before: stateSchema.meta({ description: 'What was different before; null for what was not there.' }),
    after: stateSchema.meta({ description: 'What became of it; null for what is no longer there.' }),
  })
  .meta({ id: 'AuditEntry' })
export type AuditEntry = z.infer<typeof auditEntrySchema>

export const auditPageSchema = z
  .object({ entries: z.array(auditEntrySchema), after: z.string().nullable() })
  .meta({ id: 'AuditPage' })
