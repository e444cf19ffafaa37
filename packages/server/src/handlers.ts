/** Every operation and who does it; a missing one does not compile. */
import type { OperationName } from '@yanlu/sdk/contract'
import * as audits from './administration/handlers.ts'
import * as apiKeys from './api-keys/handlers.ts'
import * as calendars from './calendars/handlers.ts'
import type { Handler } from './handler.ts'
import * as opening from './letters/handlers.ts'
import * as handling from './letters/handling-handlers.ts'
import { listLetters } from './letters/list-handlers.ts'
import * as sender from './letters/sender-handlers.ts'
import { submitLetter } from './letters/submit-handlers.ts'
import * as triage from './letters/triage-handlers.ts'
import { getMailbox } from './mailboxes/handlers.ts'
import * as mailboxes from './mailboxes/settings-handlers.ts'
import * as members from './members/handlers.ts'
import * as invitations from './members/invitation-handlers.ts'
import * as people from './members/manage-handlers.ts'
import * as twoFactor from './members/two-factor-handlers.ts'
import * as operator from './operator/handlers.ts'
import * as keys from './operator/key-handlers.ts'
import * as policies from './policies/handlers.ts'
import * as publication from './policies/publish-handlers.ts'
import { rehearsePolicy } from './policies/rehearsal-handlers.ts'
import * as roles from './roles/handlers.ts'
import * as tenants from './tenants/handlers.ts'
import { listUnits } from './units/handlers.ts'
import * as units from './units/manage-handlers.ts'

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
  ...people,
  ...twoFactor,
  ...invitations,
  ...units,
  ...roles,
  ...tenants,
  ...mailboxes,
  ...policies,
  ...publication,
  rehearsePolicy,
  ...calendars,
  ...apiKeys,
  ...audits,
  ...operator,
  ...keys,
}
