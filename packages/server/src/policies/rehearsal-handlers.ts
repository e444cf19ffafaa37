/**
 * A rehearsal (试运行) of a policy, a step at a time: each call looks at the next letters and says where to go on, so
 * that whoever asked sees how far it is and ends it by not asking again. Nothing is kept, no letter is changed.
 */
import type { Policy, RehearsedLetter } from '@yanlu/sdk/contract'
import { Problem } from '@yanlu/sdk/contract'
import { oversee } from '../administration/store.ts'
import { readCursor, uuidPattern, writeCursor } from '../cursor.ts'
import type { Tx } from '../db/tenant.ts'
import { type Actor, mayRead } from '../domain/access.ts'
import { check } from '../domain/check/check.ts'
import { replay } from '../domain/evolve.ts'
import { categoryOf } from '../domain/policy.ts'
import { rehearse } from '../domain/rehearsal/rehearse.ts'
import type { Handler } from '../handler.ts'
import { eventsOf, type NewestLetter, newestLetters } from '../letters/store/newest.ts'
import { actorOf } from '../members/store.ts'
import { type Policies, policiesOf, policyKey } from './kept.ts'
import { documentOf, seeingOf } from './opening.ts'
import { type OpenedPolicy, openPolicy } from './store/drafts.ts'

export const rehearsePolicy: Handler<'rehearsePolicy'> = ({ mailbox: slug, document, after, count }, request) =>
  oversee(request, ['policies', 'mailboxes'], async (work) => {
    const { tx, tenant, today } = work
    const opened = await openPolicy(tx, slug, today)
    const seeing = await seeingOf(work)
    const draft = draftOf(opened, document)
    refuseBlank(draft)
    const place = after === undefined ? null : (readCursor(after, [uuidPattern])[0] ?? null)
    const { calendars, keyring, policies: kept } = request.deps
    const found = await newestLetters(tx, { mailboxId: opened.mailbox.id, place, limit: count + 1 }, keyring)
    const actor = actorOf(work, seeing.organisation)
    const calendar = await calendars.of(tx, tenant)
    const at = { kept, draft, calendar, today, actor, unitNames: seeing.unitNames }
    const rehearsed = await rehearsedLetters(tx, found.slice(0, count), at)
    const last = found.length > count ? found[count - 1] : undefined
    return { ...rehearsed, after: last ? writeCursor([last.id]) : null }
  })

function draftOf({ draft }: OpenedPolicy, document: unknown): Policy {
  if (document !== undefined) return documentOf(document)
  if (!draft) throw new Problem('not_found', 'not_found')
  return draft.document
}

/** What is still to be entered cannot be tried. */
function refuseBlank(draft: Policy): void {
  const fields = check(draft)
    .filter(({ code }) => code === 'blank')
    .map(({ path, code }) => ({ path: `document.${path}`, message: code }))
  if (fields.length > 0) throw new Problem('invalid', 'invalid', { fields })
}

interface At {
  kept: Policies
  draft: Policy
  calendar: Parameters<typeof rehearse>[0]['calendar']
  today: string
  actor: Actor
  /** Names of units by id. */
  unitNames: ReadonlyMap<string, string>
}

/** Letters that the asking member may not read are left out, as if they were not there. */
async function rehearsedLetters(tx: Tx, rows: readonly NewestLetter[], at: At) {
  const { kept, draft, calendar, today, actor, unitNames } = at
  if (rows.length === 0) return { looked: 0, from: null, to: null, letters: [] }
  const [events, policies] = await Promise.all([
    eventsOf(
      tx,
      rows.map(({ id }) => id),
    ),
    policiesOf(kept, tx, rows),
  ])
  const told: RehearsedLetter[] = []
  const days: string[] = []
  for (const row of rows) {
    const history = events.get(row.id) ?? []
    const letter = replay(history)
    const before = policies.get(policyKey(row))
    if (!before || !mayRead(actor, letter)) continue
    days.push(letter.receivedOn)
    const found = rehearse({ letter, events: history, before, draft, calendar, today })
    const differences = found.map((one) => ({ ...one, unit: one.unit && (unitNames.get(one.unit) ?? null) }))
    if (differences.length === 0) continue
    const category = categoryOf(before, letter.category)?.name ?? letter.category
    const { registrationNumber, title } = row
    told.push({ letter: row.id, registrationNumber, title, category, receivedOn: letter.receivedOn, differences })
  }
  return { looked: days.length, from: days.at(-1) ?? null, to: days[0] ?? null, letters: told }
}
