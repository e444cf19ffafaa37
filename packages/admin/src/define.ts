/** Gives the elements of the console their names. */
import '@yanlu/widget/parts'
import { CategoriesPart } from './manage/categories-part.ts'
import { CopyText } from './manage/copy-text.ts'
import { ManageFormElement } from './manage/form-element.ts'
import { SitesPart } from './manage/sites-part.ts'
import { name } from './named.ts'
import { AccountPage } from './pages/account-page.ts'
import { InboxPage } from './pages/inbox-page.ts'
import { InvitationPage } from './pages/invitation-page.ts'
import { LetterPage } from './pages/letter-page.ts'
import { ManageApiKeys } from './pages/manage-api-keys.ts'
import { ManageMailboxes } from './pages/manage-mailboxes.ts'
import { ManageMembers } from './pages/manage-members.ts'
import { ManageOrganisation } from './pages/manage-organisation.ts'
import { ManageRoles } from './pages/manage-roles.ts'
import { ManageUnits } from './pages/manage-units.ts'
import { NoticesPage } from './pages/notices-page.ts'
import { SignInCode } from './pages/sign-in-code.ts'
import { SignInPage } from './pages/sign-in-page.ts'
import { DeskComposer } from './panels/composer.ts'
import { FormPanel } from './panels/form-panel.ts'
import { IdentityPanel } from './panels/identity-panel.ts'
import { PasswordPanel } from './panels/password-panel.ts'
import { ProofPanel } from './panels/proof-panel.ts'
import { RecoveryCodes } from './panels/recovery-codes.ts'
import { DeskTicks } from './panels/ticks.ts'
import { TwoStepPanel } from './panels/two-step-panel.ts'
import { UnitPicker } from './panels/unit-picker.ts'
import { DeskActs } from './parts/acts.ts'
import { DeskKeys } from './parts/keys.ts'
import { DeskLater } from './parts/later.ts'
import { LeaveDialog } from './parts/leave-dialog.ts'
import { DeskOrganisations } from './parts/organisations.ts'
import { LetterPreview } from './parts/preview.ts'
import { ProblemNote } from './parts/problem-note.ts'
import { DeskRail } from './parts/rail.ts'
import { SandboxBar } from './parts/sandbox-bar.ts'
import { SecondStepField } from './parts/second-step-field.ts'
import { StepsLeft } from './parts/steps-left.ts'
import { TogetherBar } from './parts/together-bar.ts'
import { DeskShell } from './shell.ts'

name({
  'desk-shell': DeskShell,
  'desk-rail': DeskRail,
  'desk-sign-in': SignInPage,
  'desk-inbox': InboxPage,
  'desk-preview': LetterPreview,
  'desk-letter': LetterPage,
  'desk-notices': NoticesPage,
  'desk-acts': DeskActs,
  'desk-form': FormPanel,
  'desk-unit-picker': UnitPicker,
  'desk-ticks': DeskTicks,
  'desk-composer': DeskComposer,
  'desk-identity': IdentityPanel,
  'desk-problem': ProblemNote,
  'desk-keys': DeskKeys,
  'desk-later': DeskLater,
  'desk-organisations': DeskOrganisations,
  'desk-leave': LeaveDialog,
  'desk-sandbox': SandboxBar,
  'desk-sign-in-code': SignInCode,
  'desk-second-step': SecondStepField,
  'desk-account': AccountPage,
  'desk-two-step': TwoStepPanel,
  'desk-recovery-codes': RecoveryCodes,
  'desk-proof': ProofPanel,
  'desk-password': PasswordPanel,
  'desk-together': TogetherBar,
  'desk-steps-left': StepsLeft,
  'desk-invitation': InvitationPage,
  'desk-manage-form': ManageFormElement,
  'desk-copy': CopyText,
  'desk-sites': SitesPart,
  'desk-categories': CategoriesPart,
  'desk-manage-members': ManageMembers,
  'desk-manage-roles': ManageRoles,
  'desk-manage-units': ManageUnits,
  'desk-manage-mailboxes': ManageMailboxes,
  'desk-manage-api-keys': ManageApiKeys,
  'desk-manage-organisation': ManageOrganisation,
})
