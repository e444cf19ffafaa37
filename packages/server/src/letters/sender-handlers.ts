/** Operations of a letter's writer, who has no account: read it again and act on it, with both codes. */
import { isCode, letterCodeSymbols, normaliseCode, queryCodeSymbols } from '@yanlu/sdk/codes'
import type { SenderLetter } from '@yanlu/sdk/contract'
import { inTenant, type Tx } from '../db/tenant.ts'
import { sender } from '../domain/actions/index.ts'
import type { Happening } from '../domain/events.ts'
import type { Handler, VisitorRequest } from '../handler.ts'
import { lookupHash } from '../keys/codes.ts'
import { refuseClosed, routeToLetter, routeToMailbox } from '../mailboxes/store.ts'
import { refuseUnseen, untilFirst } from './overtaken.ts'
import { type Author, type OpenedLetter, openLetter, saveHappenings, saveIdentity } from './store.ts'
import { viewForSender } from './view.ts'

export const queryLetter: Handler<'queryLetter'> = async (asked, { deps }) => {
  const { tenantId, letterId } = await route(asked, deps)
  return inTenant(deps.db, tenantId, async (tx) => viewForSender(await openLetter(tx, letterId, deps)))
}

export const completeLetter: Handler<'completeLetter'> = ({ text, identity, ...which }, request) =>
  actAsSender(which, request, (opened, tx) => {
    const happenings = sender.complete(opened.letter, { text, identity }, opened)
    if (opened.key) saveIdentity(tx, opened.letter.id, { identity, key: opened.key })
    return happenings
  })

export const supplementLetter: Handler<'supplementLetter'> = ({ text, ...which }, request) =>
  actAsSender(which, request, (opened) => sender.supplement(opened.letter, { text }, opened))

export const writeToOffice: Handler<'writeToOffice'> = ({ text, ...which }, request) =>
  actAsSender(which, request, (opened) => sender.writeToOffice(opened.letter, { text }, opened))

export const requestProgress: Handler<'requestProgress'> = (which, request) =>
  actAsSender(which, request, (opened) => sender.requestProgress(opened.letter, opened))

export const rateLetter: Handler<'rateLetter'> = ({ handling, result, text, ...which }, request) =>
  actAsSender(which, request, (opened) => sender.rate(opened.letter, { handling, result, text }, opened))

export const disputeReply: Handler<'disputeReply'> = ({ text, ...which }, request) =>
  actAsSender(which, request, (opened) => sender.dispute(opened.letter, { text }, opened))

interface Codes {
  mailbox: string
  letterCode: string
  queryCode: string
}

const writer: Author = { kind: 'sender', member: null, unit: null, name: null }
type Judgement = (opened: OpenedLetter, tx: Tx) => Happening[]

/** As at the desk: open, decide, save, and tried again when somebody else's event came first. */
async function actAsSender(
  which: Codes & { seen: number },
  { deps }: VisitorRequest,
  judge: Judgement,
): Promise<SenderLetter> {
  const { tenantId, letterId, ...mailbox } = await route(which, deps)
  refuseClosed(mailbox)
  const saved = await untilFirst(() =>
    inTenant(deps.db, tenantId, async (tx) => {
      const opened = await openLetter(tx, letterId, deps)
      refuseUnseen(opened, which.seen, 'sender')
      const happenings = judge(opened, tx)
      return saveHappenings(tx, opened, { happenings, by: writer })
    }),
  )
  return viewForSender(saved)
}

/** Looked for when codes lead nowhere, so that a miss takes the same steps as a hit. */
const noLetter = '00000000-0000-7000-8000-000000000000'

async function route({ mailbox, letterCode, queryCode }: Codes, deps: VisitorRequest['deps']) {
  const { tenantId, mailboxId, closed } = await routeToMailbox(deps.db.sql, mailbox)
  const codes = { letterCode: normaliseCode(letterCode), queryCode: normaliseCode(queryCode) }
  const lookup = lookupHash(deps.keyring.secrets.codes, mailboxId, codes)
  const letterId = await routeToLetter(deps.db.sql, lookup, tenantId)
  const wellFormed = isCode(codes.letterCode, letterCodeSymbols) && isCode(codes.queryCode, queryCodeSymbols)
  return { tenantId, closed, letterId: letterId && wellFormed ? letterId : noLetter }
}
