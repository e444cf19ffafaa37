/** Gives the elements of the console their names. */
import '@yanlu/widget/parts'
import { AccountPage } from './pages/account-page.ts'
import { InboxPage } from './pages/inbox-page.ts'
import { LetterPage } from './pages/letter-page.ts'
import { NoticesPage } from './pages/notices-page.ts'
import { SignInCode } from './pages/sign-in-code.ts'
import { SignInPage } from './pages/sign-in-page.ts'
import { AcceptPanel } from './panels/accept-panel.ts'
import { AssignPanel } from './panels/assign-panel.ts'
import { DeskComposer } from './panels/composer.ts'
import { IdentityPanel } from './panels/identity-panel.ts'
import { PasswordPanel } from './panels/password-panel.ts'
import { ProofPanel } from './panels/proof-panel.ts'
import { PurgePanel } from './panels/purge-panel.ts'
import { RecoveryCodes } from './panels/recovery-codes.ts'
import { SignInPanel } from './panels/sign-in-panel.ts'
import { TwoStepPanel } from './panels/two-step-panel.ts'
import { DeskActs } from './parts/acts.ts'
import { DeskKeys } from './parts/keys.ts'
import { LeaveDialog } from './parts/leave-dialog.ts'
import { LetterPreview } from './parts/preview.ts'
import { ProblemNote } from './parts/problem-note.ts'
import { DeskRail } from './parts/rail.ts'
import { SecondStepField } from './parts/second-step-field.ts'
import { DeskShell } from './shell.ts'

const elements = {
  'desk-shell': DeskShell,
  'desk-rail': DeskRail,
  'desk-sign-in': SignInPage,
  'desk-inbox': InboxPage,
  'desk-preview': LetterPreview,
  'desk-letter': LetterPage,
  'desk-notices': NoticesPage,
  'desk-acts': DeskActs,
  'desk-accept': AcceptPanel,
  'desk-assign': AssignPanel,
  'desk-sign-in-task': SignInPanel,
  'desk-composer': DeskComposer,
  'desk-identity': IdentityPanel,
  'desk-purge': PurgePanel,
  'desk-problem': ProblemNote,
  'desk-keys': DeskKeys,
  'desk-leave': LeaveDialog,
  'desk-sign-in-code': SignInCode,
  'desk-second-step': SecondStepField,
  'desk-account': AccountPage,
  'desk-two-step': TwoStepPanel,
  'desk-recovery-codes': RecoveryCodes,
  'desk-proof': ProofPanel,
  'desk-password': PasswordPanel,
}

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element)
}
