/** Gives the elements of the console their names. */
import '@yanlu/widget/parts'
import { CalendarMonths } from './calendar/months.ts'
import { CalendarMoves } from './calendar/moves.ts'
import { NoticeForm } from './calendar/notice-form.ts'
import { OwnDaysFile } from './calendar/own-days-file.ts'
import { CalendarVersions } from './calendar/versions.ts'
import { CategoriesPart } from './manage/categories-part.ts'
import { CopyText } from './manage/copy-text.ts'
import { ManageFormElement } from './manage/form-element.ts'
import { SitesPart } from './manage/sites-part.ts'
import { AccountPage } from './pages/account-page.ts'
import { CalendarPage } from './pages/calendar-page.ts'
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
import { PolicyPage } from './pages/policy-page.ts'
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
import { LeaveDialog } from './parts/leave-dialog.ts'
import { DeskOrganisations } from './parts/organisations.ts'
import { LetterPreview } from './parts/preview.ts'
import { ProblemNote } from './parts/problem-note.ts'
import { DeskRail } from './parts/rail.ts'
import { SandboxBar } from './parts/sandbox-bar.ts'
import { SecondStepField } from './parts/second-step-field.ts'
import { StepsLeft } from './parts/steps-left.ts'
import { TogetherBar } from './parts/together-bar.ts'
import { PolicyCompare } from './policy/compare-view.ts'
import { PolicyHistory } from './policy/history-view.ts'
import { PolicyJson } from './policy/json-view.ts'
import { PolicyPresets } from './policy/presets-view.ts'
import { PolicyRehearsal } from './policy/rehearsal-view.ts'
import { PolicyRule } from './policy/rule-element.ts'
import { PolicyRules } from './policy/rules-view.ts'
import { PolicySource } from './policy/source-view.ts'
import { DeskShell } from './shell.ts'

const elements = {
  'desk-shell': DeskShell,
  'desk-rail': DeskRail,
  'desk-sign-in': SignInPage,
  'desk-inbox': InboxPage,
  'desk-preview': LetterPreview,
  'desk-letter': LetterPage,
  'desk-notices': NoticesPage,
  'desk-calendar': CalendarPage,
  'desk-calendar-months': CalendarMonths,
  'desk-calendar-moves': CalendarMoves,
  'desk-calendar-versions': CalendarVersions,
  'desk-notice-form': NoticeForm,
  'desk-own-days-file': OwnDaysFile,
  'desk-acts': DeskActs,
  'desk-form': FormPanel,
  'desk-unit-picker': UnitPicker,
  'desk-ticks': DeskTicks,
  'desk-composer': DeskComposer,
  'desk-identity': IdentityPanel,
  'desk-problem': ProblemNote,
  'desk-keys': DeskKeys,
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
  'desk-policy': PolicyPage,
  'desk-policy-rules': PolicyRules,
  'desk-policy-rule': PolicyRule,
  'desk-policy-source': PolicySource,
  'desk-policy-compare': PolicyCompare,
  'desk-policy-rehearsal': PolicyRehearsal,
  'desk-policy-history': PolicyHistory,
  'desk-policy-presets': PolicyPresets,
  'desk-policy-json': PolicyJson,
}

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element)
}
