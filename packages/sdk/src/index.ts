/** @yanlu/sdk: the typed client, the problems it throws and the types of the contract. */
export { type CallOptions, type Client, type ClientOptions, createClient } from './client.ts'
export type { Input, Output } from './contract/contract.ts'
export type {
  ActOffer,
  Identity,
  LetterFilter,
  LetterPage,
  LetterRow,
  LetterView,
  OfficialText,
  Receipt,
  SenderLetter,
  Submission,
  TaskView,
  TrailEntry,
} from './contract/letter.ts'
export type { MailboxView } from './contract/mailbox.ts'
export type { NoticePage, Session } from './contract/member.ts'
export type { IdentityField, LetterAct } from './contract/policy.ts'
export { type FieldProblem, Problem, type ProblemCode, type RefusalReason } from './contract/problem.ts'
export type { OperationName } from './contract/routes.ts'
export type { Clock, ClockDay, Milestone } from './contract/span.ts'
