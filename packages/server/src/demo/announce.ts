/** Where the demo is: its sites, its mailboxes and who can sign in. */
import type { Config } from '../config.ts'
import { demoSites } from './sites.ts'
import { demoPassword } from './tenant.ts'
import { demoTenants } from './tenants.ts'

type Member = (typeof demoTenants)[number]['members'][number]

export function demoLines(config: Config, url: string): string[] {
  const site = `http://127.0.0.1:${new URL(url).port || config.port}/demo/`
  return [
    `  演示账号 accounts   密码 password: ${demoPassword}`,
    ...demoTenants.flatMap(({ name, mailboxes, members }) => {
      const slugs = mailboxes.map(({ slug }) => slug)
      const pages = demoSites.filter(({ mailbox }) => slugs.includes(mailbox)).map(({ path }) => `${site}${path}`)
      return ['', `  ${name}  ${pages.join('  ')}`, ...members.filter(isShown).map(lineOf)]
    }),
  ]
}

/** Somebody of each role is enough to try them all. */
function isShown({ role }: Member, index: number, all: readonly Member[]): boolean {
  return all.findIndex((member) => member.role === role) === index
}

function lineOf({ email, name, unit }: Member): string {
  return `    ${email.padEnd(34)}  ${name} · ${unit}`
}
