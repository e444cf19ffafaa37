/** The words for every enum value of the contract, complete by type, in Chinese and English. */
import type { ActorKind, LetterEventType, LetterStatus, TaskState } from './contract/letter.ts'
import type { LetterFilter, NextStep } from './contract/letter-list.ts'
import type { NoticeKind, Role } from './contract/member.ts'
import type { IdentityField, LetterAct } from './contract/policy.ts'
import type { RefusalReason } from './contract/problem.ts'
import type { DayKind, Milestone, StartEvent } from './contract/span.ts'

export type Language = 'zh-CN' | 'en'

export interface Labels {
  statuses: Record<LetterStatus, string>
  events: Record<LetterEventType, string>
  acts: Record<LetterAct, string>
  refusals: Record<RefusalReason, string>
  filters: Record<LetterFilter, string>
  nextSteps: Record<NextStep, string>
  taskStates: Record<TaskState, string>
  actors: Record<ActorKind, string>
  roles: Record<Role, string>
  notices: Record<NoticeKind, string>
  identityFields: Record<IdentityField, string>
  milestones: Record<Milestone, string>
  starts: Record<StartEvent, string>
  days: Record<DayKind, string>
}

const chinese: Labels = {
  statuses: { received: '已收到', accepted: '已受理', inHand: '办理中', answered: '已答复', purged: '已清除' },
  events: {
    received: '收到来信',
    accepted: '受理登记',
    assigned: '交办',
    signedIn: '签收',
    resultReported: '报送办理结果',
    replied: '答复来信人',
    deadlineOpened: '开始计时',
    deadlineMet: '完成',
    lapsed: '超过期限',
    reminded: '催办',
    identityOpened: '查看来信人身份',
    purged: '清除来信',
  },
  acts: {
    accept: '受理登记',
    assign: '交办',
    signIn: '签收',
    report: '报送结果',
    reply: '答复来信人',
    openIdentity: '查看来信人身份',
    purge: '清除这封信',
  },
  refusals: {
    notYourRole: '这一步不由您的岗位办理',
    notYourTask: '这件事没有交给您的单位',
    alreadyAccepted: '这封信已经受理',
    notAccepted: '请先受理登记',
    alreadyAssigned: '这封信已经交办',
    notAssigned: '这封信还没有交办',
    assignFirst: '办理方式是交办，请先交给承办单位',
    nothingAssigns: '办理规则里没有交给承办单位的办理方式',
    alreadySignedIn: '您的单位已经签收',
    notSignedIn: '请先签收',
    alreadyReported: '您的单位已经报送结果',
    resultAwaited: '承办单位还没有报送结果',
    alreadyAnswered: '这封信已经答复',
    noIdentityGiven: '来信人没有留下身份',
    purged: '这封信已经清除',
  },
  filters: {
    mine: '我的待办',
    received: '收件',
    inHand: '办理中',
    dueSoon: '即将到期',
    overdue: '超期',
    answered: '已答复',
    all: '全部',
  },
  nextSteps: { accept: '受理', assign: '交办', signIn: '签收', report: '报送结果', reply: '答复', none: '办结' },
  taskStates: { open: '未签收', signedIn: '办理中', reported: '已报送', void: '不再办理' },
  actors: { sender: '来信人', office: '信箱办公室', unit: '承办单位', administrator: '管理员', system: '言路' },
  roles: { office: '信箱办公室', unit: '承办单位', administrator: '管理员' },
  notices: {
    assigned: '有一封信交给您的单位',
    reminder: '催办：已超过办理期限',
    resultReported: '承办单位报送了结果',
    answered: '来信已经答复',
  },
  identityFields: {
    realName: '姓名',
    phone: '联系电话',
    email: '电子信箱',
    workUnit: '工作单位',
    homeAddress: '家庭住址',
  },
  milestones: { triage: '受理', result: '办理' },
  starts: { received: '收到来信', dispatched: '派发', unitReceived: '单位收到', signedIn: '签收', accepted: '受理' },
  days: { workday: '工作日', weekend: '周末', holiday: '放假', workedWeekend: '调休上班', unknown: '放假安排未公布' },
}

const english: Labels = {
  statuses: { received: 'Received', accepted: 'Accepted', inHand: 'In hand', answered: 'Answered', purged: 'Purged' },
  events: {
    received: 'Letter received',
    accepted: 'Accepted and registered',
    assigned: 'Assigned',
    signedIn: 'Signed in',
    resultReported: 'Result reported',
    replied: 'Answered',
    deadlineOpened: 'Clock started',
    deadlineMet: 'Done',
    lapsed: 'Deadline passed',
    reminded: 'Reminded',
    identityOpened: 'Writer’s identity opened',
    purged: 'Letter purged',
  },
  acts: {
    accept: 'Accept and register',
    assign: 'Assign',
    signIn: 'Sign in',
    report: 'Report the result',
    reply: 'Reply to the writer',
    openIdentity: 'Open the writer’s identity',
    purge: 'Purge this letter',
  },
  refusals: {
    notYourRole: 'This step is not for your role',
    notYourTask: 'This was not assigned to your unit',
    alreadyAccepted: 'This letter has been accepted already',
    notAccepted: 'Accept and register it first',
    alreadyAssigned: 'This letter has been assigned already',
    notAssigned: 'This letter has not been assigned yet',
    assignFirst: 'It is to be handled by a unit: assign it first',
    nothingAssigns: 'The policy has no disposition that goes to a unit',
    alreadySignedIn: 'Your unit has signed it in already',
    notSignedIn: 'Sign it in first',
    alreadyReported: 'Your unit has reported the result already',
    resultAwaited: 'A unit has yet to report its result',
    alreadyAnswered: 'This letter has been answered already',
    noIdentityGiven: 'The writer left no identity',
    purged: 'This letter has been purged',
  },
  filters: {
    mine: 'My tasks',
    received: 'Received',
    inHand: 'In hand',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    answered: 'Answered',
    all: 'All',
  },
  nextSteps: { accept: 'Accept', assign: 'Assign', signIn: 'Sign in', report: 'Report', reply: 'Reply', none: 'Done' },
  taskStates: { open: 'Not signed in', signedIn: 'In hand', reported: 'Reported', void: 'No longer asked for' },
  actors: { sender: 'Writer', office: 'Mailbox office', unit: 'Unit', administrator: 'Administrator', system: 'Yanlu' },
  roles: { office: 'Mailbox office', unit: 'Unit', administrator: 'Administrator' },
  notices: {
    assigned: 'A letter was assigned to your unit',
    reminder: 'Reminder: the deadline has passed',
    resultReported: 'A unit reported its result',
    answered: 'The letter was answered',
  },
  identityFields: {
    realName: 'Name',
    phone: 'Phone',
    email: 'E-mail',
    workUnit: 'Work unit',
    homeAddress: 'Home address',
  },
  milestones: { triage: 'Acceptance', result: 'Handling' },
  starts: {
    received: 'receipt of the letter',
    dispatched: 'dispatch',
    unitReceived: 'the unit’s receipt',
    signedIn: 'sign-in',
    accepted: 'acceptance',
  },
  days: {
    workday: 'working day',
    weekend: 'weekend',
    holiday: 'holiday',
    workedWeekend: 'worked weekend',
    unknown: 'holiday notice not published yet',
  },
}

export const labels: Record<Language, Labels> = { 'zh-CN': chinese, en: english }

/** The language to speak, from a BCP 47 tag or an Accept-Language header; Chinese unless English is asked for first. */
export function languageOf(asked: string | null | undefined): Language {
  return asked?.trim().toLowerCase().startsWith('en') ? 'en' : 'zh-CN'
}
