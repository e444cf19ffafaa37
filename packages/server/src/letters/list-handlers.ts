/** Letters for the desk, due first, a page at a time. */
import type { LetterPage, Policy } from '@yanlu/sdk/contract'
import { dayPattern, readCursor, uuidPattern, writeCursor } from '../cursor.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import { type Actor, scopeOf } from '../domain/access.ts'
import { reckon } from '../domain/calendar.ts'
import type { Day } from '../domain/day.ts'
import { masked } from '../domain/masking.ts'
import { mayKnowInLists } from '../domain/opening.ts'
import { stepsBy } from '../domain/turns.ts'
import type { Handler } from '../handler.ts'
import { actorOf, openMember } from '../members/store.ts'
import { type Policies, policiesOf, policyKey } from '../policies/kept.ts'
import { newestPolicies } from '../policies/store.ts'
import { businessTime, momentAt } from '../time.ts'
import { openOrganisation } from '../units/store.ts'
import { type RowContext, viewRow } from './row-view.ts'
import {
  countLetters,
  type LetterRow,
  type ListedLetter,
  listLetters as list,
  openDeadlines,
  readIdentities,
} from './store.ts'

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
  const policyOf = (letter: LetterRow) => pinned.get(policyKey(letter)) ?? missing(letter)
  const secret = listed.filter(({ letter }) => !mayKnow(context.actor, letter, policyOf(letter)))
  const keys = new Map(secret.flatMap(({ letter, key }) => (key && letter.identified ? [[letter.id, key]] : [])))
  const identities = await readIdentities(tx, keys)
  return listed.map((one) => {
    const identity = identities.get(one.letter.id)
    const title = identity && one.title ? masked(one.title, identity) : one.title
    return viewRow({ ...one, title }, { ...context, policy: policyOf(one.letter), deadlines })
  })
}

function mayKnow(actor: Actor, { deskId: desk, marks }: LetterRow, policy: Policy): boolean {
  return mayKnowInLists(actor, { desk, concealment: marks.concealment }, policy)
}

function missing({ id }: LetterRow): never {
  throw new Error(`letter ${id} has no policy`)
}

function named(policies: Policy[]): LetterPage['categories'] {
  const categories = policies.flatMap((policy) => policy.categories)
  return [...new Map(categories.map(({ id, name }) => [id, { id, name }])).values()]
}
