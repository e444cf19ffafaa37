/** Where the demo is: its sites, its mailboxes and who can sign in. */
import type { Config } from '../config.ts'
import { demoPassword } from './tenant.ts'
import { demoTenants } from './tenants.ts'

export function demoLines(config: Config, url: string): string[] {
  const site = `http://127.0.0.1:${new URL(url).port || config.port}/demo/`
  return [
    `  演示网站 demo site  ${site}`,
    `  演示账号 accounts   密码 password: ${demoPassword}`,
    ...demoTenants.flatMap(({ name, mailboxes, members }) => [
      `    ${name}  ${mailboxes.map(({ slug }) => `${url}/m/${slug}`).join('  ')}`,
      ...members.map(({ email, name: called, unit }) => `      ${email}  ${called} · ${unit}`),
    ]),
  ]
}
