/** What a scenario needs before it begins: a sandbox tenant of its own, its units and roles; and its people, as they are needed. */
import type { Client, Input } from '@yanlu/sdk'
import type { Accounts } from './accounts.ts'
import type { Scenario } from './scenario.ts'
import { memberClient, operatorClient, visitorClient, writerClient } from './server.ts'

export interface Stage {
  /** Null where the scenario names no preset. */
  tenant: string | null
  mailbox: string
  /** Ids of units by their short names. */
  units: Map<string, string>
  /** Ids of members by their parts. */
  members: Map<string, string>
  client(actor: string): Promise<Client>
}

/** Makes somebody's id known. */
export async function identify({ members, client }: Stage, actor: string): Promise<void> {
  if (members.has(actor)) return
  const { member } = await (await client(actor)).getSession({})
  members.set(actor, member.id)
}

const usualDay = '2026-03-02'
/** Besides the desk and its leaders. */
const usualUnits = { 'unit-a': { name: '甲单位' }, 'unit-b': { name: '乙单位' } } as const
const usualActors: Readonly<Record<string, { unit: string; role: string; name?: string }>> = {
  office: { unit: 'office', role: 'office', name: '经办人' },
  deputy: { unit: 'office', role: 'office-leader', name: '分管领导' },
  leader: { unit: 'leaders', role: 'leader', name: '领导' },
  'unit-a': { unit: 'unit-a', role: 'handler', name: '甲经办' },
  'unit-b': { unit: 'unit-b', role: 'handler', name: '乙经办' },
}

let made = 0

export async function openStage(accounts: Accounts, scenario: Scenario): Promise<Stage> {
  const { server } = accounts
  made += 1
  const mailbox = `s-${accounts.run}-${made}`
  const stage: Stage = { tenant: null, mailbox, units: new Map(), members: new Map(), client: nobody }
  const strangers: Record<string, Client> = {
    operator: operatorClient(server),
    writer: writerClient(server) as Client,
    visitor: visitorClient(server),
  }
  const clients = new Map<string, Promise<Client>>()
  if (scenario.preset !== undefined) await build(stage, { accounts, scenario, clients })
  stage.client = (actor) => {
    const known = strangers[actor] ?? clients.get(actor) ?? joined(stage, { accounts, scenario, clients }, actor)
    const client = Promise.resolve(known)
    if (!(actor in strangers)) clients.set(actor, client)
    return client
  }
  return stage
}

async function nobody(): Promise<never> {
  throw new Error('the stage is not set')
}

interface Making {
  accounts: Accounts
  scenario: Scenario
  clients: Map<string, Promise<Client>>
}

async function build(stage: Stage, { accounts, scenario, clients }: Making): Promise<void> {
  const { today = usualDay, blanks, tenant: more, preset = '' } = scenario
  const asked = {
    name: '演练单位',
    kind: 'sandbox',
    startsAt: today.includes('T') ? today : `${today}T09:00`,
    preset,
    mailbox: { slug: stage.mailbox, name: '领导信箱' },
    ...(blanks && { blanks }),
    ...more,
  } as Omit<Input<'createTenant'>, 'administrator'>
  const { id, cookie } = await accounts.makeTenant(asked)
  stage.tenant = id
  const admin = memberClient(accounts.server, cookie, id)
  clients.set('admin', Promise.resolve(admin))
  await buildUnits(stage, admin, scenario)
  for (const [role, change] of Object.entries(scenario.organisation?.roles ?? {})) {
    await saveRole(stage, admin, { ...change, role })
  }
}

/** The office is the desk's unit, the leaders' is the one above it, those with a duty are called by it. */
async function buildUnits(stage: Stage, admin: Client, { organisation }: Scenario): Promise<void> {
  const { units } = await admin.getUnits({})
  const office = units.find((unit) => unit.office)
  for (const { id, duty } of units) if (duty) stage.units.set(duty, id)
  if (office) stage.units.set('office', office.id)
  if (office?.parent) stage.units.set('leaders', office.parent)
  const wanted: Record<string, NonNullable<NonNullable<Scenario['organisation']>['units']>[string]> = { ...usualUnits }
  for (const [name, unit] of Object.entries(organisation?.units ?? {})) wanted[name] = { ...wanted[name], ...unit }
  for (const [name, { parent, ...unit }] of Object.entries(wanted)) {
    const above = parent === null ? null : idOf(stage, parent ?? 'leaders')
    const known = stage.units.get(name)
    if (known) {
      await admin.updateUnit({ unit: known, ...unit, ...(parent !== undefined && { parent: above }) })
    } else {
      const { name: called = name, seal = called.slice(0, 4), handles = true, duty = null } = unit
      const fresh = { name: called, seal, handles, duty, parent: above }
      stage.units.set(name, (await admin.createUnit(fresh)).id)
    }
  }
}

async function saveRole(stage: Stage, admin: Client, { role, ...change }: Record<string, unknown>): Promise<void> {
  const { roles } = await admin.listRoles({})
  const known = roles.find(({ id }) => id === role)
  const plain = { concealed: false, manages: [], unit: null, twoFactor: false }
  const { id: _id, members: _members, neededBy: _neededBy, ...rules } = known ?? { id: '', members: 0, neededBy: [] }
  const unit = typeof change.unit === 'string' ? { unit: idOf(stage, change.unit) } : {}
  await admin.saveRole({ ...plain, ...rules, ...change, ...unit, role } as Input<'saveRole'>)
}

async function joined(stage: Stage, { accounts, scenario, clients }: Making, actor: string): Promise<Client> {
  const admin = await clients.get('admin')
  if (!admin || !stage.tenant) throw new Error(`${actor} has no organisation: the scenario names no preset`)
  const [unit = '', role = ''] = actor.split('/')
  const declared = scenario.organisation?.actors?.[actor]
  const part = declared ?? usualActors[actor] ?? (role ? { unit, role } : undefined)
  if (!part) throw new Error(`nobody is called "${actor}": declare them under organisation.actors, or write unit/role`)
  const name = part.name ?? actor
  // The same account plays the same part everywhere; a part that a scenario declares is its own.
  const account = declared ? `${stage.mailbox}.${actor}` : actor
  const asked = { name, email: accounts.emailOf(account), role: part.role, unit: idOf(stage, part.unit) }
  const { link } = await admin.inviteMember(asked)
  const cookie = await accounts.join(account, { link, name })
  return memberClient(accounts.server, cookie, stage.tenant)
}

function idOf({ units }: Stage, name: string): string {
  const id = units.get(name)
  if (!id) throw new Error(`no unit is called "${name}"; there are: ${[...units.keys()].join(', ')}`)
  return id
}
