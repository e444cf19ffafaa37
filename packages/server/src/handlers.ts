/** Every operation and who does it; a missing one does not compile. */
import type { OperationName } from '@yanlu/sdk/contract'
import type { Handler } from './handler.ts'
import {
  acceptLetter,
  assignLetter,
  getLetter,
  openIdentity,
  purgeLetter,
  replyLetter,
  reportResult,
  signInTask,
} from './letters/handlers.ts'
import { listLetters } from './letters/list-handlers.ts'
import { queryLetter, submitLetter } from './letters/sender-handlers.ts'
import { getMailbox } from './mailboxes/handlers.ts'
import { getSession, listNotices } from './members/handlers.ts'
import { listUnits } from './units/handlers.ts'

export const handlers: { [Name in OperationName]: Handler<Name> } = {
  getMailbox,
  submitLetter,
  queryLetter,
  getSession,
  listUnits,
  listNotices,
  listLetters,
  getLetter,
  acceptLetter,
  assignLetter,
  signInTask,
  reportResult,
  replyLetter,
  openIdentity,
  purgeLetter,
}
