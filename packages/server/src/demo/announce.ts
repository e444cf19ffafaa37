/** Where the demo is: its sites, its mailboxes and who can sign in. */
import type { Config } from '../config.ts'
import { demoSites } from './sites.ts'
import { demoPassword } from './tenant.ts'
import { demoTenants } from './tenants.ts'

type Tenant = (typeof demoTenants)[number]
type Member = Tenant['members'][number]

export function demoLines(config: Config, url: string): string[] {
  const site = `http://127.0.0.1:${new URL(url).port || config.port}/demo/`
  return [
    `  演示账号 accounts   密码 password: ${demoPassword}`,
    ...demoTenants.flatMap(({ name, mailboxes, members, roles }) => {
      const slugs = mailboxes.map(({ slug }) => slug)
      const pages = demoSites.filter(({ mailbox }) => slugs.includes(mailbox)).map(({ path }) => `${site}${path}`)
      return ['', `  ${name}  ${pages.join('  ')}`, ...members.filter(isShown).map((one) => lineOf(one, roles))]
    }),
  ]
}

/** Somebody of each role in each unit is enough to go every way. */
function isShown({ role, unit }: Member, index: number, all: readonly Member[]): boolean {
  return all.findIndex((member) => member.role === role && member.unit === unit) === index
}

function lineOf({ email, name, unit, role }: Member, roles: Tenant['roles']): string {
  const called = roles.find(({ id }) => id === role)?.name ?? role
  return `    ${email.padEnd(34)}  ${name} · ${unit} · ${called}`
}
