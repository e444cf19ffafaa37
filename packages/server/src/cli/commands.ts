/** Each command: what it asks of the operator's operations, and what it then says. */
import { resolve } from 'node:path'
import type { Input, Output } from '@yanlu/sdk'
import { Problem } from '@yanlu/sdk/contract'
import { remedy } from '../http/words.ts'
import type { Connection } from './connection.ts'
import { exportToFile } from './export-file.ts'
import { listLines, madeLines, tenantLines } from './print.ts'
import type { Terminal } from './terminal.ts'
import { Misused, needed, oneTenant, type Typed } from './usage.ts'

/** `result` is what --json prints; `lines` are for a person. */
interface Said {
  result: unknown
  lines: string
}

export interface Calling extends Connection {
  terminal: Terminal
}

type Command = (typed: Typed, calling: Calling) => Promise<Said>

export const commands: Readonly<Record<string, Command>> = {
  'tenant create': async (typed, { client }) => {
    const result = await client.createTenant(newTenant(typed)).catch((error) => alsoPreset(error, typed))
    return { result, lines: madeLines(result, typed.say) }
  },
  'tenant list': async ({ say }, { client }) => {
    const result: Output<'listTenants'>['tenants'] = []
    let after: string | undefined
    do {
      const page: Output<'listTenants'> = await client.listTenants({ after })
      result.push(...page.tenants)
      after = page.after ?? undefined
    } while (after)
    return { result, lines: listLines(result, say) }
  },
  'tenant show': async (typed, { client }) => {
    const result = await client.getTenant({ tenant: oneTenant(typed) })
    return { result, lines: tenantLines(result, typed.say) }
  },
  'tenant suspend': async (typed, { client }) => {
    const result = await client.suspendTenant({ tenant: oneTenant(typed), reason: needed('reason', typed) })
    return { result, lines: `${typed.say.suspended(result.name ?? result.id)}\n` }
  },
  'tenant resume': async (typed, { client }) => {
    const result = await client.resumeTenant({ tenant: oneTenant(typed) })
    return { result, lines: `${typed.say.resumed(result.name ?? result.id)}\n` }
  },
  'tenant export': async (typed, connection) => {
    const file = resolve(needed('to', typed))
    const wanted = { tenant: oneTenant(typed), file, identitiesFor: typed.given['with-identities'] }
    await exportToFile(connection, wanted, typed.say)
    return { result: { file }, lines: `${typed.say.exported(file)}\n` }
  },
  'tenant remove': remove,
  'tenant remove-two-step': async (typed, { client }) => {
    const [email, reason] = [needed('email', typed), needed('reason', typed)]
    const result = await client.removeMemberTwoFactor({ tenant: oneTenant(typed), email, reason })
    return { result, lines: `${typed.say.twoStepRemoved(result.name)}\n` }
  },
  'tenant rotate-key': async (typed, { client }) => {
    const result = await client.rotateTenantKey({ tenant: oneTenant(typed), letters: typed.given.letters ?? false })
    return { result, lines: `${typed.say.rotated(result.version)}\n` }
  },
  'keys show': async ({ say }, { client }) => {
    const result = await client.getKeys({})
    return { result, lines: `${say.keys(result.master, result.changing, result.waiting)}\n` }
  },
  'keys settle': async (typed, { client, terminal }) => {
    const tenant = oneTenant(typed)
    let letters = 0
    for (let settled = false; !settled; ) {
      const went = await client.settleKeys({ tenant })
      letters += went.letters
      settled = went.settled
      terminal.progress(settled ? '' : typed.say.settling(letters))
    }
    return { result: { letters }, lines: `${typed.say.settled(letters)}\n` }
  },
  'tenant turn-clock': async (typed, { client }) => {
    const { days, to } = typed.given
    const turn = { ...(days !== undefined && { days: Number(days) }), ...(to !== undefined && { to }) }
    const result = await client.turnTenantClock({ tenant: oneTenant(typed), ...turn })
    return { result, lines: `${typed.say.turned(result.today, result.lapsed)}\n` }
  },
}

/** Which option an input's field was given by. */
export const optionOf: Readonly<Record<string, string>> = {
  'mailbox.slug': '--slug',
  'mailbox.name': '--mailbox',
  'mailbox.leader': '--leader',
  'mailbox.seal': '--seal',
  'mailbox.numberPrefix': '--number-prefix',
  'administrator.name': '--admin-name',
  'administrator.email': '--admin-email',
  timeZone: '--time-zone',
  startsAt: '--starts-at',
  identitiesFor: '--with-identities',
}

/** What is entered for a preset's blanks, as JSON: `{"limits.result.span": {"count": 10, "of": "workingDays"}}`. */
function blanksIn(text: string | undefined): Input<'createTenant'>['blanks'] {
  if (text === undefined) return undefined
  try {
    return JSON.parse(text) as Input<'createTenant'>['blanks']
  } catch {
    throw new Problem('invalid', 'invalid', { fields: [{ path: 'blanks', message: 'notJson' }] })
  }
}

function newTenant(typed: Typed): Input<'createTenant'> {
  const { given } = typed
  const {
    leader,
    seal,
    office,
    calendar,
    'number-prefix': numberPrefix,
    'time-zone': timeZone,
    'starts-at': startsAt,
  } = given
  return {
    name: needed('name', typed),
    preset: needed('preset', typed),
    kind: given.sandbox ? 'sandbox' : 'live',
    mailbox: { slug: needed('slug', typed), name: needed('mailbox', typed), leader, seal, numberPrefix },
    administrator: { name: needed('admin-name', typed), email: needed('admin-email', typed) },
    office,
    calendar,
    parts: given.parts?.split(',').filter(Boolean),
    blanks: blanksIn(given.blanks),
    timeZone,
    startsAt,
  }
}

/** What does not fit the contract is found before the presets are looked at: an unknown one is named along with it. */
async function alsoPreset(error: unknown, { given, language }: Typed): Promise<never> {
  if (!(error instanceof Problem) || error.code !== 'invalid') throw error
  const { fields = [] } = error.details
  const { idsOf } = await import('../domain/presets/index.ts')
  const bases = idsOf('base')
  if (bases.includes(given.preset ?? '') || fields.some(({ path }) => path === 'preset')) throw error
  const names = bases.join(language === 'en' ? ', ' : '、')
  const unknown = { path: 'preset', message: remedy(language, 'unknownPreset', names) }
  throw new Problem('invalid', error.message, { ...error.details, fields: [...fields, unknown] })
}

/** Asks before anything is exported or removed; then on until all of it is gone. */
async function remove(typed: Typed, connection: Calling): Promise<Said> {
  const { say, given } = typed
  const tenant = oneTenant(typed)
  const found = await connection.client.getTenant({ tenant })
  await confirmed(typed, connection.terminal, found)
  const file = given.export && resolve(given.export)
  if (file) await exportToFile(connection, { tenant, file, identitiesFor: given['with-identities'] }, say)
  const asked = { tenant, confirm: found.name ?? '', withoutExport: given['without-export'] ?? false }
  let rows = 0
  for (let removed = false; !removed; ) {
    const went = await connection.client.removeTenant(asked)
    rows += went.rows
    removed = went.removed
    connection.terminal.progress(removed ? '' : say.removing(rows))
  }
  const kept = file ? `${say.exported(file)}\n` : ''
  return { result: { removed: true, rows, file: file ?? null }, lines: `${kept}${say.removed(rows)}\n` }
}

/** @throws {Misused} */
async function confirmed({ given, say }: Typed, { ask }: Terminal, found: Output<'getTenant'>): Promise<void> {
  const { name, letters } = found
  if (given.yes || name === null) return
  if (!ask) throw new Misused(say.needsYes)
  const answer = await ask(say.confirm(name, letters))
  if (answer.trim() !== name) throw new Misused(say.notConfirmed)
}
