/** The words for every enum value of the contract, complete by type, in Chinese and English. */
import type { LetterAct, SenderAct } from './contract/act.ts'
import type { AuditAct } from './contract/audit.ts'
import type { CalendarChange, OwnDayKind } from './contract/calendar.ts'
import type { LetterFilter, NextStep } from './contract/letter-list.ts'
import type { ActorKind, LetterEventType, TaskKind, TaskState } from './contract/letter-parts.ts'
import type { LetterStatus } from './contract/letter-status.ts'
import type { NoticeKind } from './contract/member.ts'
import type { Concealment, IdentityField } from './contract/policy/names.ts'
import type { Outcome } from './contract/policy/outcome.ts'
import type { RefusalReason } from './contract/problem.ts'
import type { Manageable, Reach, RoleKind } from './contract/role.ts'
import type { Scope } from './contract/scope.ts'
import type { DayKind, Milestone, StartEvent } from './contract/span.ts'
import { english } from './labels/en.ts'
import { chinese } from './labels/zh-cn.ts'

export type Language = 'zh-CN' | 'en'

export interface Labels {
  statuses: Record<LetterStatus, string>
  events: Record<LetterEventType, string>
  acts: Record<LetterAct, string>
  senderActs: Record<SenderAct, string>
  refusals: Record<RefusalReason, string>
  filters: Record<LetterFilter, string>
  nextSteps: Record<NextStep, string>
  taskKinds: Record<TaskKind, string>
  taskStates: Record<TaskState, string>
  outcomes: Record<Outcome, string>
  actors: Record<ActorKind, string>
  roleKinds: Record<RoleKind, string>
  reaches: Record<Reach, string>
  manageables: Record<Manageable, string>
  scopes: Record<Scope, string>
  audit: Record<AuditAct, string>
  notices: Record<NoticeKind, string>
  identityFields: Record<IdentityField, string>
  concealments: Record<Concealment, string>
  milestones: Record<Milestone, string>
  starts: Record<StartEvent, string>
  days: Record<DayKind, string>
  ownDays: Record<OwnDayKind, string>
  calendarChanges: Record<CalendarChange, string>
}

export const labels: Record<Language, Labels> = { 'zh-CN': chinese, en: english }

/** The language to speak, from a BCP 47 tag or an Accept-Language header; Chinese unless English is asked for first. */
export function languageOf(asked: string | null | undefined): Language {
  return asked?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}
