/** Two organisations with the same rules, so that one can be kept from the other. */
import { demoPassword, demoTenant } from '../../packages/server/src/demo/tenant.ts'
import type { NewTenant } from '../../packages/server/src/tenants/store.ts'

export const password = demoPassword

export const ours: NewTenant = { ...demoTenant, demo: false, inForceFrom: '2020-01-01' }

export const theirs: NewTenant = {
  ...ours,
  name: '别家公司',
  members: ours.members.map((member) => ({ ...member, email: member.email.replace('demo', 'theirs') })),
  mailbox: { ...ours.mailbox, slug: 'biejia', origins: [] },
}
