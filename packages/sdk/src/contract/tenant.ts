/** Tenants (租户) as whoever runs the server sees them: their beginning, suspension, clock and end. */
import { z } from 'zod'
import { limits } from './limits.ts'
import { mailboxSlugSchema } from './mailbox.ts'
import { emailSchema } from './organisation.ts'
import { blanksSchema, partsSchema } from './policy/blanks.ts'
import { idSchema } from './policy/names.ts'
import { daySchema, instantSchema } from './span.ts'
import { lineSchema, textSchema } from './text.ts'

/** A sandbox (沙箱) is one from its birth: its clock begins on any day and can be turned forward, a live tenant's never. */
export const tenantKinds = ['live', 'sandbox'] as const
export type TenantKind = (typeof tenantKinds)[number]

/** `making`: its making was cut off; `removing`: its removal goes on when it is asked for again. */
export const tenantStates = ['making', 'active', 'suspended', 'removing'] as const
export type TenantState = (typeof tenantStates)[number]

const line = lineSchema(limits.nameLength)
const seal = lineSchema(4).meta({ description: 'Two to four characters for the seal.' })

export const newTenantSchema = z
  .strictObject({
    name: line.meta({ description: 'The organisation’s name, as its visitors know it.' }),
    kind: z.enum(tenantKinds).default('live'),
    timeZone: z.string().max(64).default('Asia/Shanghai').meta({ description: 'IANA name; its days begin in it.' }),
    startsAt: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
      .optional()
      .meta({
        description: 'For a sandbox alone: where its clock begins, in its own time zone; from there it turns forward.',
        examples: ['2025-01-21T09:00'],
      }),
    calendar: z.string().max(32).default('cn').meta({ description: 'Whose holiday notices it follows.' }),
    preset: idSchema.meta({ description: 'The policy (办理规则) that its mailbox begins with.' }),
    parts: partsSchema,
    blanks: blanksSchema,
    mailbox: z.strictObject({
      slug: mailboxSlugSchema,
      name: line,
      leader: line.optional().meta({ description: 'Title and name, as shown: 总经理 甘纳言.' }),
      seal: seal.optional(),
      numberPrefix: lineSchema(10).optional().meta({ description: 'What registration numbers begin with.' }),
    }),
    office: line.default('信箱办公室').meta({ description: 'The unit whose desk receives the letters.' }),
    administrator: z.strictObject({ name: line, email: z.email().max(200) }),
  })
  .meta({ id: 'NewTenant' })
export type NewTenantInput = z.infer<typeof newTenantSchema>

const tenantId = z.uuid()

export const tenantViewSchema = z
  .object({
    id: tenantId,
    name: z.string().nullable().meta({ description: 'null once it is removed so far that its name is gone.' }),
    kind: z.enum(tenantKinds).nullable(),
    state: z.enum(tenantStates),
    timeZone: z.string().nullable(),
    calendar: z.string().nullable(),
    today: daySchema
      .nullable()
      .meta({ description: 'By its own clock, which in a sandbox may be another than everybody’s.' }),
    createdAt: instantSchema.nullable(),
    suspended: z.object({ since: instantSchema, reason: z.string() }).nullable(),
    exportedAt: instantSchema.nullable().meta({ description: 'When all of it was exported since it was suspended.' }),
    mailboxes: z.array(z.object({ slug: mailboxSlugSchema, name: z.string(), url: z.string() })),
    members: z.int(),
    letters: z.int(),
  })
  .meta({ id: 'Tenant' })
export type TenantView = z.infer<typeof tenantViewSchema>

export const madeTenantSchema = z
  .object({
    tenant: tenantViewSchema,
    console: z.string().meta({ description: 'Where the administrator signs in.' }),
    administrator: z.object({
      email: z.string(),
      initialPassword: z.string().nullable().meta({
        description:
          'Shown this once and kept nowhere, to be changed at once; null for whoever has an account already.',
      }),
    }),
  })
  .meta({ id: 'MadeTenant' })
export type MadeTenant = z.infer<typeof madeTenantSchema>

export const tenantPageSchema = z
  .object({
    tenants: z.array(tenantViewSchema.pick({ id: true, name: true, kind: true, state: true, createdAt: true })),
    after: z.string().nullable().meta({ description: 'Where the following page begins; null on the last.' }),
  })
  .meta({ id: 'TenantPage' })

export const tenantParams = z.object({ tenant: tenantId })

export const suspendSchema = z.strictObject({
  reason: textSchema(limits.reasonLength).meta({ description: 'Told to its members.' }),
})

export const exportTenantSchema = z.strictObject({
  identitiesFor: textSchema(limits.reasonLength).optional().meta({
    description: 'Why who wrote is to be in it, for the writers to read; without it who wrote is left out.',
  }),
})

export const removeTenantSchema = z.strictObject({
  confirm: z.string().max(200).meta({ description: 'Its name, so that nobody removes another one.' }),
  withoutExport: z.boolean().default(false),
})

export const removedSchema = z
  .object({
    removed: z.boolean().meta({ description: 'Whether all of it is gone; if not, ask again and it goes on.' }),
    rows: z.int().meta({ description: 'How many rows went this time.' }),
  })
  .meta({ id: 'Removed' })

export const removeMemberTwoFactorSchema = z.strictObject({
  email: emailSchema.meta({ description: 'The address of a member of this tenant.' }),
  reason: textSchema(limits.reasonLength).meta({ description: 'For the tenant’s administrators, on their record.' }),
})

/** The longest way a sandbox's clock is turned at once. */
export const daysTurnedAtMost = 366

export const turnClockSchema = z
  .strictObject({
    days: z.int().min(1).max(daysTurnedAtMost).optional().meta({ description: 'How many days; or else `to`.' }),
    to: daySchema.optional().meta({ description: 'The day it will be, later than its today; or else `days`.' }),
  })
  .meta({ id: 'TurnClock', examples: [{ days: 1 }] })

export const turnedClockSchema = z
  .object({
    today: daySchema,
    lapsed: z.int().meta({ description: 'How many times a letter had a deadline pass on the way.' }),
  })
  .meta({ id: 'TurnedClock' })

export const rotateKeySchema = z
  .strictObject({
    letters: z.boolean().default(false).meta({
      description: 'Whether each letter gets another key of its own as well, as when keys of letters may be known.',
    }),
  })
  .meta({ id: 'RotateKey' })

export const rotatedKeySchema = z
  .object({ version: z.int().meta({ description: 'Of the key that wraps from now on.' }) })
  .meta({ id: 'RotatedKey' })

export const keysSchema = z
  .object({
    master: z.string().meta({ description: 'Names the master key that wraps: not the key, and nothing of it.' }),
    changing: z.boolean().meta({ description: 'Whether another master key is given as well.' }),
    waiting: z.int().meta({
      description: 'Tenants that a round still has to visit. At 0 the other master key is needed no more.',
    }),
  })
  .meta({ id: 'Keys' })

export const settleKeysSchema = z.strictObject({ tenant: tenantId })

export const settledKeysSchema = z
  .object({
    settled: z.boolean().meta({ description: 'Whether that was all; if not, ask again and it goes on.' }),
    letters: z.int().meta({ description: 'How many letters were purged this time.' }),
  })
  .meta({ id: 'SettledKeys' })
