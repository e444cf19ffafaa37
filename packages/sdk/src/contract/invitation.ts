/** Invitations (邀请): how somebody becomes a member. Who holds the link may know no more than it says. */
import { z } from 'zod'
import { namedSchema } from './letter-parts.ts'
import { limits } from './limits.ts'
import { emailSchema, nameSchema } from './organisation.ts'
import { idSchema } from './policy/names.ts'
import { instantSchema } from './span.ts'

export const newInvitationSchema = z.strictObject({
  email: emailSchema,
  name: nameSchema,
  role: idSchema,
  unit: z.uuid(),
})

export const invitationSchema = z
  .object({
    id: z.uuid(),
    email: z.string(),
    name: z.string(),
    role: namedSchema,
    unit: namedSchema,
    invitedBy: z.string(),
    createdAt: instantSchema,
    expiresAt: instantSchema,
    expired: z.boolean(),
    mailedAt: instantSchema.nullable().meta({ description: 'When it went out; null where no mail is configured.' }),
  })
  .meta({ id: 'Invitation' })
export type InvitationView = z.infer<typeof invitationSchema>

export const invitationMadeSchema = z.object({
  invitation: invitationSchema,
  link: z
    .url()
    .nullable()
    .meta({ description: 'Shown once, in a sandbox or where no mail is configured; null when it goes by mail.' }),
})

export const invitationListSchema = z.object({
  invitations: z
    .array(invitationSchema)
    .meta({ description: 'Those that are still open or have expired, newest first.' }),
})

/** 256 random bits in base64url. */
const tokenSchema = z.string().regex(/^[\w-]{43}$/)

export const invitationTokenSchema = z.strictObject({ token: tokenSchema })

/** What whoever holds the link may know. */
export const openedInvitationSchema = z
  .object({
    organisation: z.string(),
    accent: z.string().nullable(),
    email: z.string(),
    name: z.string(),
    role: z.string(),
    unit: z.string(),
    expiresAt: instantSchema,
  })
  .meta({ id: 'OpenedInvitation' })

export const acceptanceSchema = z.strictObject({
  token: tokenSchema,
  name: nameSchema,
  password: z.string().min(limits.passwordLength.least).max(limits.passwordLength.most).meta({
    description: 'A new one; whoever has an account already gives its password.',
  }),
})

export const acceptedInvitationSchema = z.object({ organisation: z.string(), email: z.string() })
