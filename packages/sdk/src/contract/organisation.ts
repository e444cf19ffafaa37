/** An organisation as its administrators see and change it: members and invitations, units, roles, its name and colour. */
import { z } from 'zod'
import { namedSchema } from './letter-parts.ts'
import { limits } from './limits.ts'
import { idSchema } from './policy/names.ts'
import { roleSchema } from './role.ts'
import { daySchema, instantSchema } from './span.ts'
import { lineSchema, textSchema } from './text.ts'

export const nameSchema = lineSchema(limits.nameLength)
/** The same address however it is written. */
export const emailSchema = z.email().max(limits.emailLength).toLowerCase()

export const memberSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable().meta({ description: 'null once they have left.' }),
    role: namedSchema,
    unit: namedSchema,
    leftOn: daySchema.nullable(),
    self: z.boolean(),
    twoFactor: z.boolean().meta({ description: 'Whether they have set two-step sign-in up.' }),
  })
  .meta({ id: 'Member' })
export type MemberView = z.infer<typeof memberSchema>

export const memberListQuerySchema = z.strictObject({
  show: z.enum(['here', 'left']).default('here'),
  unit: z.uuid().optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(limits.pageSize).default(50),
})

export const memberPageSchema = z
  .object({ members: z.array(memberSchema), after: z.string().nullable() })
  .meta({ id: 'MemberPage' })

export const memberChangeSchema = z.strictObject({
  name: nameSchema.optional(),
  role: idSchema.optional(),
  unit: z.uuid().optional(),
})

/** Whoever leaves last at a unit with open work names who goes on with it: a member, who takes their place, or a unit. */
export const memberRemovalSchema = z.strictObject({
  successor: z.uuid().optional().meta({ description: 'A member who takes their unit and role.' }),
  handOverTo: z.uuid().optional().meta({ description: 'A unit that takes over what is open at theirs.' }),
})

export const twoFactorRemovalSchema = z.strictObject({
  reason: textSchema(limits.reasonLength).meta({ description: 'How you know that they are the one who asks.' }),
})

/** How far letters have moved from one unit to another. */
export const handOverSchema = z
  .object({
    from: namedSchema,
    to: namedSchema,
    lettersLeft: z.int().meta({ description: 'Letters that are still to move; they move by themselves.' }),
    startedAt: instantSchema,
  })
  .meta({ id: 'HandOver' })
export type HandOver = z.infer<typeof handOverSchema>

export const memberRemovedSchema = z.object({ member: memberSchema, handOver: handOverSchema.nullable() })

export const unitViewSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    seal: z.string(),
    handles: z.boolean(),
    parent: z.uuid().nullable(),
    duty: z.string().nullable().meta({ description: 'How policies name it without knowing the organisation.' }),
    members: z.int(),
    office: z.boolean().meta({ description: 'Whether it is a mailbox’s office.' }),
  })
  .meta({ id: 'Unit' })
export type UnitView = z.infer<typeof unitViewSchema>

export const unitTreeSchema = z
  .object({
    units: z.array(unitViewSchema),
    handOvers: z.array(handOverSchema).meta({ description: 'Letters on their way from one unit to another.' }),
  })
  .meta({ id: 'UnitTree' })

export const sealSchema = lineSchema(4)

export const newUnitSchema = z.strictObject({
  name: nameSchema,
  seal: sealSchema,
  handles: z.boolean(),
  parent: z.uuid().nullable(),
  duty: idSchema.nullable().default(null),
})

export const unitChangeSchema = newUnitSchema.extend({ duty: idSchema.nullable() }).partial()

export const unitRemovalSchema = z.strictObject({
  handOverTo: z.uuid().optional().meta({
    description:
      'The unit that takes over letters, members, units below, offices and duty; needed where there are any.',
  }),
})

export const unitRemovedSchema = z.object({ handOver: handOverSchema.nullable() })

export const roleViewSchema = roleSchema
  .extend({
    members: z.int(),
    neededBy: z.array(z.string()).meta({ description: 'Mailboxes whose policy names it.' }),
  })
  .meta({ id: 'RoleView' })
export type RoleView = z.infer<typeof roleViewSchema>

export const roleListSchema = z.object({ roles: z.array(roleViewSchema) }).meta({ id: 'RoleList' })

const hex = /^#[0-9a-f]{6}$/i
const accentSchema = z
  .string()
  .regex(hex)
  .meta({ examples: ['#1F4E79'] })

export const organisationSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    accent: z.string().nullable().meta({ description: 'Its colour, as #RRGGBB.' }),
    timeZone: z.string(),
    calendar: z.string(),
    sandbox: z.boolean(),
  })
  .meta({ id: 'Organisation' })

export const organisationChangeSchema = z.strictObject({
  name: nameSchema.optional(),
  accent: accentSchema.nullable().optional(),
})

/** The organisations that a signed-in person is a member of. */
export const membershipListSchema = z.object({
  memberships: z.array(z.object({ organisation: z.uuid(), name: z.string(), current: z.boolean() })),
})

export const doneSchema = z.object({ done: z.literal(true) })
