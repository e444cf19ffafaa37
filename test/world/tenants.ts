/** Two organisations with the same rules, so that one can be kept from the other. */
import { demoPassword, demoTenant } from '../../packages/server/src/demo/tenant.ts'
import type { NewTenant } from '../../packages/server/src/tenants/store.ts'

export const password = demoPassword

/** A second clerk in the same office. */
const colleague = {
  name: '孙同事',
  email: 'colleague@demo.example',
  password,
  role: 'office',
  unit: '信箱办公室',
} as const

export const ours: NewTenant = {
  ...demoTenant,
  demo: false,
  inForceFrom: '2020-01-01',
  members: [...demoTenant.members, colleague],
}

export const theirs: NewTenant = {
  ...ours,
  name: '别家公司',
  members: ours.members.map((member) => ({ ...member, email: member.email.replace('demo', 'theirs') })),
  mailbox: { ...ours.mailbox, slug: 'biejia', origins: [] },
}
