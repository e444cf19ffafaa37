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
    seal: z.string().meta({ description: 'Two to four characters for the seal.' }),
    policyTitle: z.string(),
    policyVersion: z.int(),
    notice: z.array(z.object({ text: z.string(), clause: z.string() })),
    categories: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        hint: z.string(),
        clause: z.string(),
        promises: z
          .array(clockSchema)
          .meta({ description: 'The clocks of a letter that were written, and given to a unit, today.' }),
      }),
    ),
    identity: z.object({
      required: z
        .array(z.array(z.enum(identityFields)))
        .meta({ description: 'Groups of fields; of each group one has to be given, or the letter is refused.' }),
      expected: z
        .array(z.array(z.enum(identityFields)))
        .meta({ description: 'Groups of fields; where none of a group is given, the receipt says so.' }),
      clause: z.string(),
    }),
    titleLength: z.int(),
    letterLength: z.int(),
    today: daySchema,
  })
  .meta({ id: 'Mailbox' })
export type MailboxView = z.infer<typeof mailboxViewSchema>
