/** A mailbox as its administrators set it up: who reads it, what it is called, which sites may show it, its categories. */
import { z } from 'zod'
import { namedSchema } from './letter-parts.ts'
import { limits } from './limits.ts'
import { mailboxSlugSchema } from './mailbox.ts'
import { sealSchema } from './organisation.ts'
import { blanksSchema, partsSchema } from './policy/blanks.ts'
import { idSchema } from './policy/names.ts'
import { daySchema } from './span.ts'
import { lineSchema, textSchema } from './text.ts'

/** A site: scheme, host and port. `*.` stands for every host below a name, `:*` for every port. */
export const siteSchema = z
  .string()
  .max(200)
  .regex(/^https?:\/\/(\*\.)?[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:(\d{1,5}|\*))?$/)
  .meta({ id: 'Site', description: 'An origin such as `https://www.example.com`; nothing after the port.' })

const settings = {
  name: lineSchema(limits.nameLength),
  leader: lineSchema(limits.nameLength).meta({ description: 'Title and name, as shown: 总经理 甘纳言.' }),
  greeting: textSchema(limits.reasonLength).nullable(),
  seal: sealSchema,
  office: z.uuid().meta({ description: 'The unit whose desk receives its letters.' }),
  numberPrefix: lineSchema(12).meta({ description: 'What registration numbers begin with: 言信〔2026〕1号.' }),
  origins: z.array(siteSchema).max(20).meta({ description: 'Sites whose pages may show it.' }),
}

export const newMailboxSchema = z.strictObject({
  slug: mailboxSlugSchema,
  ...settings,
  greeting: settings.greeting.default(null),
  origins: settings.origins.default([]),
  preset: idSchema.meta({ description: 'The policy it begins with, from `presets` of listMailboxes.' }),
  parts: partsSchema,
  blanks: blanksSchema,
})

export const mailboxChangeSchema = z.strictObject(settings).partial()

export const mailboxListSchema = z
  .object({
    mailboxes: z.array(
      z.object({
        slug: z.string(),
        name: z.string(),
        leader: z.string(),
        office: namedSchema,
        policyTitle: z.string(),
      }),
    ),
    presets: z.array(z.object({ id: z.string(), title: z.string() })),
  })
  .meta({ id: 'MailboxList' })

const settingCategory = z.object({
  id: z.string(),
  name: z.string(),
  hint: z.string(),
  accused: z.boolean(),
  clause: z.string(),
  enabled: z.boolean().meta({ description: 'Whether writers can choose it by the newest version of the policy.' }),
})

export const mailboxSettingsSchema = z
  .object({
    slug: z.string(),
    name: z.string(),
    leader: z.string(),
    greeting: z.string().nullable(),
    seal: z.string(),
    office: namedSchema,
    numberPrefix: z.string(),
    origins: z.array(z.string()),
    policy: z.object({ title: z.string(), version: z.int(), inForceFrom: daySchema }).meta({
      description: 'The newest version; it may not be in force yet.',
    }),
    categories: z.array(settingCategory),
    address: z.url().meta({ description: 'Where the mailbox has a page of its own.' }),
    snippet: z.string().meta({ description: 'HTML to paste into a page of one of the sites.' }),
    today: daySchema,
  })
  .meta({ id: 'MailboxSettings' })
export type MailboxSettings = z.infer<typeof mailboxSettingsSchema>

export const categoriesSchema = z.strictObject({
  seen: z.int().min(1).meta({ description: 'The newest version that was seen.' }),
  inForceFrom: daySchema,
  categories: z
    .array(
      z.strictObject({
        id: idSchema,
        name: lineSchema(20),
        hint: lineSchema(100),
        enabled: z.boolean(),
      }),
    )
    .min(1)
    .max(40)
    .meta({ description: 'In the order they are shown. An id that is not there yet is a new category.' }),
})
