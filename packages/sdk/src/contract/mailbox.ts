/** A mailbox (信箱) as its visitors see it: who reads it, what may be written, what is promised. */
import { z } from 'zod'
import { identityFields } from './policy.ts'
import { clockSchema, daySchema } from './span.ts'

export const mailboxSlugSchema = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?$/)
  .meta({ id: 'MailboxSlug', description: 'The mailbox’s name in addresses and in the snippet.' })

export const mailboxViewSchema = z
  .object({
    slug: mailboxSlugSchema,
    name: z.string(),
    organisation: z.string(),
    leader: z.string().meta({ description: 'Title and name, as shown: 总经理 甘纳言.' }),
    office: z.string(),
    /** Two to four characters for the seal. */
    seal: z.string(),
    policyTitle: z.string(),
    policyVersion: z.int(),
    notice: z.array(z.object({ text: z.string(), clause: z.string() })),
    categories: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        hint: z.string(),
        clause: z.string(),
        /** If the letter were written, and handed to a unit, today. */
        promises: z.array(clockSchema),
      }),
    ),
    identity: z.object({
      required: z.array(z.array(z.enum(identityFields))),
      expected: z.array(z.array(z.enum(identityFields))),
      clause: z.string(),
    }),
    titleLength: z.int(),
    letterLength: z.int(),
    today: daySchema,
  })
  .meta({ id: 'Mailbox' })
export type MailboxView = z.infer<typeof mailboxViewSchema>
