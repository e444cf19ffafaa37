/** A mailbox (信箱) as its visitors see it: who reads it, what may be written, what is promised. */
import { z } from 'zod'
import { citations, openingRuleSchema, shownTermsSchema } from './policy/intake.ts'
import { concealments, identityFields } from './policy/names.ts'
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
    greeting: z.string().nullable().meta({ description: 'The organisation’s own words above the form.' }),
    accent: z.string().nullable().meta({ description: 'The organisation’s colour, as #RRGGBB.' }),
    closed: z.boolean().meta({ description: 'Closed for now: nothing can be sent, letters can be queried.' }),
    terms: shownTermsSchema,
    opening: openingRuleSchema.pick({ every: true, weekday: true, clause: true }).strip(),
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
        accused: z.boolean().meta({ description: 'Whether the form asks whom it is about.' }),
        desk: z.string().meta({ description: 'Who receives it: the office, or another desk for this category.' }),
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
      anonymous: z.object({ answerOwed: z.boolean(), means: z.string(), clause: z.string() }),
      conceal: z.array(z.object({ level: z.enum(concealments), means: z.string(), clause: z.string() })),
    }),
    followUp: z
      .object({ cites: z.array(z.enum(citations)), clause: z.string().nullable() })
      .meta({ description: 'What a letter has to name of the earlier one it goes on from, and by which clause.' }),
    units: z
      .array(z.object({ id: z.uuid(), name: z.string() }))
      .meta({ description: 'Units that a letter can be about; empty where no category asks.' }),
    titleLength: z.int(),
    letterLength: z.int(),
    today: daySchema,
  })
  .meta({ id: 'Mailbox' })
export type MailboxView = z.infer<typeof mailboxViewSchema>
