/** Operations of a writer, who has no account: send a letter, read it again by both codes. */
import { isCode, letterCodeSymbols, normaliseCode, queryCodeSymbols } from '@yanlu/sdk/codes'
import { Problem, type Receipt } from '@yanlu/sdk/contract'
import { newId } from '../db/id.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import { receive } from '../domain/actions.ts'
import { promisedClocks } from '../domain/deadline.ts'
import { placed } from '../domain/events.ts'
import { replay } from '../domain/letter.ts'
import { missingGroups } from '../domain/policy.ts'
import type { Handler, VisitorRequest } from '../handler.ts'
import { type Codes, deriveCodes, lookupHash, sameBytes, submissionMark } from '../keys/codes.ts'
import { type MailboxRoute, openMailbox, routeToLetter, routeToMailbox } from '../mailboxes/store.ts'
import { localInstant, momentAt } from '../time.ts'
import { isRepeated, type OpenedLetter, openLetter, saveNewLetter } from './store.ts'
import { viewForSender } from './view.ts'

type Submitted = Parameters<Handler<'submitLetter'>>[0]

export const submitLetter: Handler<'submitLetter'> = async (submitted, { deps }) => {
  const route = await routeToMailbox(deps.db.sql, submitted.mailbox)
  const codes = deriveCodes(deps.keyring.codeKey, route.mailboxId, submitted.secret)
  const attempt = () => inTenant(deps.db, route.tenantId, (tx) => receiveLetter(tx, { submitted, codes, route }, deps))
  return attempt().catch((error) => {
    // The same letter arrived at the same moment and was first: it is there now.
    if (isRepeated(error)) return attempt()
    throw error
  })
}

export const queryLetter: Handler<'queryLetter'> = async ({ mailbox, letterCode, queryCode }, { deps }) => {
  const { tenantId, mailboxId } = await routeToMailbox(deps.db.sql, mailbox)
  const codes = { letterCode: normaliseCode(letterCode), queryCode: normaliseCode(queryCode) }
  const lookup = lookupHash(deps.keyring.codeKey, mailboxId, codes)
  const letterId = await routeToLetter(deps.db.sql, lookup, tenantId)
  const wellFormed = isCode(codes.letterCode, letterCodeSymbols) && isCode(codes.queryCode, queryCodeSymbols)
  return inTenant(deps.db, tenantId, async (tx) => {
    const opened = await openLetter(tx, letterId && wellFormed ? letterId : noLetter, deps)
    return viewForSender(opened)
  })
}

/** Looked for when codes lead nowhere, so that a miss takes the same steps as a hit. */
const noLetter = '00000000-0000-7000-8000-000000000000'

interface Arrival {
  submitted: Submitted
  codes: Codes
  route: MailboxRoute
}

async function receiveLetter(tx: Tx, arrival: Arrival, deps: VisitorRequest['deps']): Promise<Receipt> {
  const { submitted, codes, route } = arrival
  const lookup = lookupHash(deps.keyring.codeKey, route.mailboxId, codes)
  const [known, opened, tenantKey] = await Promise.all([
    routeToLetter(tx.sql, lookup, route.tenantId),
    openMailbox(tx, route.mailboxId, deps),
    deps.keyring.tenantKey(tx),
  ])
  if (known) return receiptAgain(tx, { ...arrival, letterId: known }, deps)
  const { category, title, text, identity } = submitted
  const letter = newId(opened.at.getTime())
  const { policyVersion } = opened
  const arrived = { letter, mailbox: opened.mailbox.id, policyVersion, category, title, text, identity }
  const events = placed(receive(arrived, opened), {
    after: 0,
    at: opened.at.toISOString(),
    today: opened.now.on,
    by: { kind: 'sender', member: null, unit: null },
  })
  const submission = markOf(submitted)
  const { letterCode } = codes
  const record = { opened, letter: replay(events), events, letterCode, title, lookup, submission, identity, tenantKey }
  saveNewLetter(tx, record)
  return receiptFor(opened, { submitted, codes, receivedAt: opened.at })
}

/** The same letter sent again, its first receipt lost: the same receipt. @throws {Problem} `key_reused` for another one. */
async function receiptAgain(
  tx: Tx,
  { submitted, codes, letterId }: Arrival & { letterId: string },
  deps: VisitorRequest['deps'],
): Promise<Receipt> {
  const opened = await openLetter(tx, letterId, deps)
  if (!sameBytes(markOf(submitted), opened.row.submission)) throw new Problem('key_reused', 'key_reused')
  const { receivedAt } = opened.row
  const then = { ...opened, now: momentAt(receivedAt.getTime(), opened.tenant.timeZone) }
  return receiptFor(then, { submitted, codes, receivedAt })
}

function markOf({ secret, category, title, text, identity }: Submitted): Uint8Array {
  return submissionMark(secret, { category, title, text, identity })
}

/** What was promised under the policy and on the day the letter was received. */
function receiptFor(
  at: Pick<OpenedLetter, 'policy' | 'calendar' | 'now' | 'tenant'>,
  { submitted, codes, receivedAt }: { submitted: Submitted; codes: Codes; receivedAt: Date },
): Receipt {
  return {
    ...codes,
    receivedAt: localInstant(receivedAt, at.tenant.timeZone),
    promises: promisedClocks(submitted.category, at),
    missing: missingGroups(at.policy.identity.expected, submitted.identity),
  }
}
