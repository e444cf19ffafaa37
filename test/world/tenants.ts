/** Two organisations with the same rules, so that one can be kept from the other. */
import { demoPassword, demoSlug, demoTenant } from '../../packages/server/src/demo/tenant.ts'
import type { NewMailbox, NewTenant } from '../../packages/server/src/tenants/store.ts'

export const password = demoPassword

/** A second clerk in the same office. */
const colleague = {
  name: '孙同事',
  email: 'colleague@demo.example',
  password,
  role: 'office',
  unit: '信箱办公室',
} as const

/** The company's rules, but for the reviews before a letter goes to a unit: tests of those say so themselves. */
const withoutSignOffs = (mailbox: NewMailbox): NewMailbox => ({
  ...mailbox,
  policy: {
    ...mailbox.policy,
    dispositions: mailbox.policy.dispositions.map((disposition) => ({ ...disposition, chain: [] })),
  },
})

export const slug = demoSlug

export const ours: NewTenant = {
  ...demoTenant,
  demo: false,
  members: [...demoTenant.members, colleague],
  mailboxes: demoTenant.mailboxes.map(withoutSignOffs),
}

export const theirs: NewTenant = {
  ...ours,
  name: '别家公司',
  members: ours.members.map((member) => ({ ...member, email: member.email.replace('demo', 'theirs') })),
  mailboxes: ours.mailboxes.map((mailbox) => ({ ...mailbox, slug: 'biejia', origins: [] })),
}
