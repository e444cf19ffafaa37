/** @yanlu/sdk: the typed client, pages, the problems it throws and the types of the contract. */
export {
  type CallOptions,
  type Client,
  type ClientOptions,
  createClient,
  createWriterClient,
  type WriterClient,
} from './client.ts'
export type { LetterAct, SenderAct } from './contract/act.ts'
export type { ActOffer, SenderActOffer } from './contract/act-offer.ts'
export type { ApiKeyView } from './contract/api-key.ts'
export type { AuditAct, AuditEntry } from './contract/audit.ts'
export type {
  CalendarChangeView,
  CalendarDay,
  CalendarMoves,
  CalendarVersionView,
  CalendarView,
  HolidayNotice,
  OwnDay,
  OwnDayKind,
} from './contract/calendar.ts'
export { ownRule, productDefault } from './contract/clause.ts'
export type { Input, Output } from './contract/contract.ts'
export type { CitedLetter, LinkedLetter, RepeatAdvice } from './contract/follow-up.ts'
export type { InvitationView } from './contract/invitation.ts'
export type { LetterView, SenderLetter } from './contract/letter.ts'
export type { LetterFilter, LetterPage, LetterRow } from './contract/letter-list.ts'
export type {
  DialogueLine,
  OfficialText,
  TaskView,
  TrailEntry,
} from './contract/letter-parts.ts'
export type { LetterStatus } from './contract/letter-status.ts'
export type { MailboxView } from './contract/mailbox.ts'
export type { MailboxSettings } from './contract/mailbox-settings.ts'
export type { NoticePage, Session } from './contract/member.ts'
export type { HandOver, MemberView, RoleView, UnitView } from './contract/organisation.ts'
export type { PolicyChange } from './contract/policy/change.ts'
export type { Facts } from './contract/policy/facts.ts'
export type { Fault, FaultCode } from './contract/policy/fault.ts'
export type { Concealment, IdentityField } from './contract/policy/names.ts'
export type { Outcome } from './contract/policy/outcome.ts'
export type { Policy } from './contract/policy/policy.ts'
export type { Difference, RehearsedLetter } from './contract/policy/rehearsal.ts'
export type { PolicySide, PolicyView, PresetView, RehearsalStep } from './contract/policy-views.ts'
export { type FieldProblem, Problem, type ProblemCode, type RefusalReason } from './contract/problem.ts'
export type { Manageable, Reach, RoleKind } from './contract/role.ts'
export type { OperationName } from './contract/routes.ts'
export type { Scope } from './contract/scope.ts'
export type { Clock, ClockDay, Milestone, Notice, Span } from './contract/span.ts'
export type { Identity, Receipt, Submission } from './contract/submission.ts'
export { isProblem, type ProblemOf } from './is-problem.ts'
export { type Pages, pages } from './pages.ts'
