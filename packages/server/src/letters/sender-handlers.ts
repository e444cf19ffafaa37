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
import {
  type MailboxRoute,
  type OpenedMailbox,
  openMailbox,
  routeToLetter,
  routeToMailbox,
} from '../mailboxes/store.ts'
import { localInstant } from '../time.ts'
import { isRepeated, openLetter, saveNewLetter } from './store.ts'
import { viewForSender } from './view.ts'

type Submitted = Parameters<Handler<'submitLetter'>>[0]

export const submitLetter: Handler<'submitLetter'> = async (submitted, { deps }) => {
  const route = await routeToMailbox(deps.db.sql, submitted.mailbox)
  const codes = deriveCodes(deps.keyring.codeKey, route.mailboxId, submitted.secret)
  try {
    return await inTenant(deps.db, route.tenantId, (tx) => receiveLetter(tx, { submitted, codes, route }, deps))
  } catch (error) {
    if (!isRepeated(error)) throw error
    return inTenant(deps.db, route.tenantId, (tx) => receiptAgain(tx, { submitted, codes, route }, deps))
  }
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

async function receiveLetter(
  tx: Tx,
  { submitted, codes, route }: Arrival,
  deps: VisitorRequest['deps'],
): Promise<Receipt> {
  const [opened, tenantKey] = await Promise.all([openMailbox(tx, route.mailboxId, deps), deps.keyring.tenantKey(tx)])
  const { secret, category, title, text, identity } = submitted
  const letter = newId(opened.at.getTime())
  const { policyVersion } = opened
  const arrived = { letter, mailbox: opened.mailbox.id, policyVersion, category, title, text, identity }
  const events = placed(receive(arrived, opened), {
    after: 0,
    at: opened.at.toISOString(),
    today: opened.now.on,
    by: { kind: 'sender', member: null, unit: null },
  })
  saveNewLetter(tx, {
    opened,
    letter: replay(events),
    events,
    letterCode: codes.letterCode,
    title,
    lookup: lookupHash(deps.keyring.codeKey, route.mailboxId, codes),
    submission: submissionMark(secret, { category, title, text, identity }),
    identity,
    tenantKey,
  })
  return receiptFor(opened, { submitted, codes, receivedAt: opened.at })
}

/** The same letter sent again, its first receipt lost: the same codes. @throws {Problem} `key_reused` for another one. */
async function receiptAgain(
  tx: Tx,
  { submitted, codes, route }: Arrival,
  deps: VisitorRequest['deps'],
): Promise<Receipt> {
  const letterId = await routeToLetter(tx.sql, lookupHash(deps.keyring.codeKey, route.mailboxId, codes), route.tenantId)
  const [letter, mailbox] = await Promise.all([
    openLetter(tx, letterId ?? noLetter, deps),
    openMailbox(tx, route.mailboxId, deps),
  ])
  const { secret, category, title, text, identity } = submitted
  const mark = submissionMark(secret, { category, title, text, identity })
  if (!sameBytes(mark, letter.row.submission)) throw new Problem('key_reused', 'key_reused')
  return receiptFor(mailbox, { submitted, codes, receivedAt: letter.row.receivedAt })
}

function receiptFor(
  opened: OpenedMailbox,
  { submitted, codes, receivedAt }: { submitted: Submitted; codes: Codes; receivedAt: Date },
): Receipt {
  return {
    ...codes,
    receivedAt: localInstant(receivedAt, opened.tenant.timeZone),
    promises: promisedClocks(submitted.category, opened),
    missing: missingGroups(opened.policy.identity.expected, submitted.identity),
  }
}
