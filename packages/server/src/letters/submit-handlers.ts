/** Sending a letter: received once however often it is sent, and answered with its receipt. */
import { Problem, type Receipt } from '@yanlu/sdk/contract'
import { newId } from '../db/id.ts'
import { inTenant, type Tx } from '../db/tenant.ts'
import { receive } from '../domain/actions/index.ts'
import { promisedClocks } from '../domain/clock.ts'
import { placed } from '../domain/events.ts'
import { replay } from '../domain/evolve.ts'
import { factsBefore, knownOf } from '../domain/facts.ts'
import { answerOwed, missingGroups } from '../domain/policy.ts'
import type { Handler, VisitorRequest } from '../handler.ts'
import { type Codes, deriveCodes, lookupHash, sameBytes, submissionMark } from '../keys/codes.ts'
import { type MailboxRoute, openMailbox, refuseClosed, routeToLetter, routeToMailbox } from '../mailboxes/store.ts'
import { mailsOut } from '../notices/store.ts'
import { localInstant, momentAt } from '../time.ts'
import { namedEarlier } from './follow-up.ts'
import { isRepeated, letterByCode, type OpenedLetter, openLetter, saveNewLetter } from './store.ts'

type Submitted = Parameters<Handler<'submitLetter'>>[0]

export const submitLetter: Handler<'submitLetter'> = async (submitted, { deps }) => {
  const route = await routeToMailbox(deps.db.sql, submitted.mailbox)
  refuseClosed(route)
  const codes = deriveCodes(deps.keyring.secrets.codes, route.mailboxId, submitted.secret)
  const attempt = () => inTenant(deps.db, route.tenantId, (tx) => receiveLetter(tx, { submitted, codes, route }, deps))
  return attempt().catch((error) => {
    // The same letter arrived at the same moment and was first: it is there now.
    if (isRepeated(error)) return attempt()
    throw error
  })
}

interface Arrival {
  submitted: Submitted
  codes: Codes
  route: MailboxRoute
}

async function receiveLetter(tx: Tx, arrival: Arrival, deps: VisitorRequest['deps']): Promise<Receipt> {
  const { submitted, codes, route } = arrival
  const lookup = lookupHash(deps.keyring.secrets.codes, route.mailboxId, codes)
  const followsUp = namedEarlier(submitted.followsUp)
  const [known, opened, tenantKey, earlierId] = await Promise.all([
    routeToLetter(tx.sql, lookup, route.tenantId),
    openMailbox(tx, route.mailboxId, deps),
    deps.keyring.tenantKey(tx),
    followsUp ? letterByCode(tx, followsUp.letterCode) : null,
  ])
  if (known) return receiptAgain(tx, { ...arrival, letterId: known }, deps)
  const { category, title, text, identity, conceal, accused } = submitted
  const letter = newId(opened.at.getTime())
  const { policyVersion } = opened
  const { id: mailbox, officeId: office } = opened.mailbox
  const written = { category, title, text, identity, conceal, accused, followsUp }
  const events = placed(receive({ letter, mailbox, office, policyVersion, ...written }, opened), {
    after: 0,
    at: opened.at.toISOString(),
    today: opened.now.on,
    by: { kind: 'sender', member: null, unit: null },
  })
  const submission = markOf(submitted)
  const { letterCode } = codes
  const mails = mailsOut(deps, opened.tenant)
  const record = {
    opened,
    letter: replay(events),
    events,
    letterCode,
    title,
    earlierId,
    lookup,
    submission,
    identity,
    tenantKey,
    mails,
  }
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

function markOf({ secret, mailbox: _mailbox, ...written }: Submitted): Uint8Array {
  return submissionMark(secret, written)
}

/** What was promised under the policy and on the day the letter was received. */
function receiptFor(
  at: Pick<OpenedLetter, 'policy' | 'calendar' | 'now' | 'tenant'>,
  { submitted, codes, receivedAt }: { submitted: Submitted; codes: Codes; receivedAt: Date },
): Receipt {
  const known = knownOf(submitted.identity)
  const facts = factsBefore(submitted.category, { ...known, followUp: submitted.followsUp !== undefined })
  return {
    ...codes,
    receivedAt: localInstant(receivedAt, at.tenant.timeZone),
    promises: promisedClocks(facts, at),
    answerOwed: answerOwed(at.policy, known),
    missing: missingGroups(at.policy.identity.expected, submitted.identity),
  }
}
