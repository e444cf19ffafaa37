/** Every operation and who does it; a missing one does not compile. */
import type { OperationName } from '@yanlu/sdk/contract'
import type { Handler } from './handler.ts'
import * as opening from './letters/handlers.ts'
import * as handling from './letters/handling-handlers.ts'
import { listLetters } from './letters/list-handlers.ts'
import * as sender from './letters/sender-handlers.ts'
import { submitLetter } from './letters/submit-handlers.ts'
import * as triage from './letters/triage-handlers.ts'
import { getMailbox } from './mailboxes/handlers.ts'
import * as members from './members/handlers.ts'
import { listUnits } from './units/handlers.ts'

export const handlers: { [Name in OperationName]: Handler<Name> } = {
  getMailbox,
  submitLetter,
  ...sender,
  ...members,
  listUnits,
  listLetters,
  ...opening,
  ...triage,
  ...handling,
}
