/** Letters for the desk, due first, a page at a time. */
import type { LetterPage, Policy } from '@yanlu/sdk/contract'
import { dayPattern, readCursor, uuidPattern, writeCursor } from '../cursor.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import { scopeOf } from '../domain/access.ts'
import { reckon } from '../domain/calendar.ts'
import type { Day } from '../domain/day.ts'
import { stepsBy } from '../domain/turns.ts'
import type { Handler } from '../handler.ts'
import { actorOf, openMember } from '../members/store.ts'
import { type Policies, policiesOf, policyKey } from '../policies/kept.ts'
import { newestPolicies } from '../policies/store.ts'
import { businessTime, momentAt } from '../time.ts'
import { openOrganisation } from '../units/store.ts'
import { type RowContext, viewRow } from './row-view.ts'
import { countLetters, type ListedLetter, listLetters as list, openDeadlines } from './store.ts'

/** A letter is due soon from two working days before its day. */
const soon = { span: { count: 2, of: 'workingDays' }, firstDay: 'excluded', rolls: true } as const

export const listLetters: Handler<'listLetters'> = (asked, { deps, membership }) =>
  inTenant(deps.db, membership.tenantId, async (tx) => {
    const [member, { units, organisation }] = await Promise.all([
      openMember(tx, membership.memberId),
      openOrganisation(tx),
    ])
    const actor = actorOf(member, organisation)
    const now = momentAt(businessTime(deps.clock, member.tenant).getTime(), member.tenant.timeZone)
    const calendar = await deps.calendars.of(tx, member.tenant)
    const own = { unit: actor.unit, role: actor.role.id, steps: stepsBy(actor.role.acts) }
    const query = { scope: scopeOf(actor), own, today: now.on, soonOn: reckon(calendar, now, soon).dueOn }
    const { show, category, limit } = asked
    const [found, counts, newest] = await Promise.all([
      list(tx, { ...query, show, category, limit: limit + 1, after: afterOf(asked.after) }, deps.keyring),
      countLetters(tx, query),
      newestPolicies(tx),
    ])
    const rows = found.slice(0, limit)
    const unitNames = new Map(units.map((unit) => [unit.id, unit.name]))
    const mailboxNames = new Map(newest.map(({ mailboxId, name }) => [mailboxId, name]))
    const newestOnes = policiesOf(deps.policies, tx, newest)
    const letters = await viewRows(tx, rows, { calendar, now, unitNames, mailboxNames, actor, policies: deps.policies })
    const last = found.length > limit ? rows.at(-1) : undefined
    return {
      letters,
      after: last ? writeCursor([last.at.dueOn, last.letter.id]) : null,
      counts,
      categories: named([...(await newestOnes).values()]),
      today: now.on,
    }
  })

function afterOf(cursor: string | undefined): { dueOn: Day; id: string } | null {
  if (!cursor) return null
  const [dueOn, id] = readCursor(cursor, [dayPattern, uuidPattern]) as [string, string]
  return { dueOn, id }
}

type Context = Omit<RowContext, 'policy' | 'deadlines'> & { policies: Policies }

async function viewRows(
  tx: Tx,
  listed: ListedLetter[],
  { policies, ...context }: Context,
): Promise<LetterPage['letters']> {
  const rows = listed.map(({ letter }) => letter)
  const ids = rows.map(({ id }) => id)
  const [pinned, deadlines] = await Promise.all([policiesOf(policies, tx, rows), openDeadlines(tx, ids)])
  return listed.map((one) => {
    const policy = pinned.get(policyKey(one.letter))
    if (!policy) throw new Error(`letter ${one.letter.id} has no policy`)
    return viewRow(one, { ...context, policy, deadlines })
  })
}

function named(policies: Policy[]): LetterPage['categories'] {
  const categories = policies.flatMap((policy) => policy.categories)
  return [...new Map(categories.map(({ id, name }) => [id, { id, name }])).values()]
}
