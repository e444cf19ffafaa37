/** Results as lines for a person; with --json they are printed as they came. */
import type { Output } from '@yanlu/sdk'
import type { Words } from './words.ts'

type Tenant = Output<'getTenant'>

/** A column of names, as wide as the widest: a Chinese character takes two places. */
function table(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(...rows.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => placesOf(row[at] ?? ''))))
  const padded = (cell: string, at: number) => cell + ' '.repeat((widths[at] ?? 0) - placesOf(cell))
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('')
}

function placesOf(text: string): number {
  return [...text].reduce((sum, one) => sum + (/[\u1100-\u115f\u2e80-\uffe6]/.test(one) ? 2 : 1), 0)
}

export function tenantLines(tenant: Tenant, { fields, kinds, states, none }: Words): string {
  const { name, id, kind, state, today, timeZone, calendar, mailboxes, members, letters } = tenant
  const { suspended, exportedAt } = tenant
  return table([
    [fields.name, name ?? none],
    [fields.id, id],
    [fields.kind, kind ? kinds[kind] : none],
    [fields.state, states[state]],
    [fields.today, today ?? none],
    [fields.zone, [timeZone, calendar].filter(Boolean).join(' · ') || none],
    ...mailboxes.map(({ name: mailbox, url }) => [fields.mailbox, `${mailbox}  ${url}`]),
    [fields.members, String(members)],
    [fields.letters, String(letters)],
    ...(suspended ? [[fields.suspended, `${suspended.since}  ${suspended.reason}`]] : []),
    ...(exportedAt ? [[fields.exported, exportedAt]] : []),
  ])
}

export function madeLines({ tenant, console, administrator }: Output<'createTenant'>, say: Words): string {
  const { fields } = say
  const { initialPassword } = administrator
  const access = table([
    [fields.console, console],
    [fields.account, administrator.email],
    ...(initialPassword ? [[fields.password, initialPassword]] : []),
  ])
  const hint = initialPassword ? say.passwordOnce : say.ownPassword
  return `${say.made}\n\n${tenantLines(tenant, say)}\n${access}\n${hint}\n`
}

export function listLines(
  tenants: Output<'listTenants'>['tenants'],
  { kinds, states, none, noTenants }: Words,
): string {
  if (tenants.length === 0) return `${noTenants}\n`
  return table(tenants.map(({ id, name, kind, state }) => [id, states[state], kind ? kinds[kind] : none, name ?? none]))
}
