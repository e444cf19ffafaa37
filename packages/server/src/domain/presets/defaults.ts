/**
 * What the product does where a regulation is silent: marked as its own (`productDefault`), so that nobody takes it for
 * the regulation's. A preset names what it takes from here.
 */
import { productDefault as clause, type Policy, type PolicyDraft } from '@yanlu/sdk/contract'
import { calendarDays, workingDays } from './spans.ts'

type Identity = PolicyDraft['identity']

/** No name is needed, an answer is owed all the same. */
export const anonymousAnswered: Identity['anonymous'] = {
  answerOwed: true,
  means: '可以不留姓名。不留联系方式的，请用信件编码和查询码回来看答复，我们无法另行通知您。',
  clause,
}

export const usualConcealment: Identity['conceal'] = [
  { level: 'public', means: '信件公开时隐去您的姓名和联系方式；办公室和承办单位说明理由后可以查看。', clause },
  { level: 'unit', means: '承办单位看不到您是谁；只有信箱办公室说明理由后可以查看，每次查看您都看得到。', clause },
]

export const officeConcealment: Identity['conceal'][number] = {
  level: 'office',
  means: '信箱办公室也看不到您是谁；只有指定的保管人说明理由后可以查看，每次查看您都看得到。',
  clause,
}

export const usualDecline: PolicyDraft['decline'] = {
  reasons: [
    { id: 'outOfRemit', text: '不属于本信箱的受理范围', turnTo: null, clause },
    {
      id: 'legalRemedy',
      text: '应当或已经通过诉讼、仲裁、行政复议等途径解决',
      turnTo: '请向有管辖权的机关提出',
      clause,
    },
    {
      id: 'repeated',
      text: '同一事项正在办理或已经答复，没有新的情况和理由',
      turnTo: '请用原来的信件编码和查询码查看',
      clause,
    },
    { id: 'noSubstance', text: '没有实质内容，或辱骂、骚扰他人', turnTo: null, clause },
  ],
  suggestionRequired: false,
  clause,
}

const usualDispute: Policy['dispute'] = { within: calendarDays(15), clause }
const usualProgress: Policy['progress'] = { every: workingDays(2), clause }
const usualRedo: PolicyDraft['redo'] = { times: null, clause }
const usualAccused: Policy['accused'] = { assign: 'anyOther', clause }

/** 直办 and 交办. */
const usualDispositions: PolicyDraft['dispositions'] = [
  { id: 'direct', name: '直办', hint: '信箱办公室直接答复', assigns: false, chain: [], clause },
  { id: 'assign', name: '交办', hint: '交给承办单位办理，结果报信箱办公室', assigns: true, chain: [], clause },
]

const usualCategories: PolicyDraft['categories'] = [
  { id: 'suggestion', name: '建议', hint: '对工作的意见和建议', clause },
  { id: 'consultation', name: '咨询', hint: '政策、职责、办事程序', clause },
  { id: 'complaint', name: '投诉', hint: '对单位、人员或服务的投诉', accused: true, clause },
  { id: 'problem', name: '反映问题', hint: '需要解决的困难和问题', clause },
]

/** Every section, as it is where a text is silent. */
export const defaults: Omit<PolicyDraft, 'id' | 'title'> = {
  about: { source: clause, of: 'any', inForce: null, interpreter: null, supersedes: null, clause },
  terms: { letter: '信件', writer: '来信人', office: '信箱办公室', unit: '承办单位', clause },
  notice: [],
  writers: [],
  mailboxes: { kinds: [], kind: null },
  channels: [{ id: 'web', channel: 'web', name: '网上信箱', clause }],
  opening: { every: 'workingDay', weekday: null, clause },
  fields: [],
  categories: usualCategories,
  accepts: [],
  identity: { required: [], expected: [], anonymous: anonymousAnswered, conceal: usualConcealment, clause },
  decline: usualDecline,
  repeats: [],
  roles: [],
  bodies: [],
  routes: [],
  remit: { by: ['territory', 'function'], overlap: 'lead', clause },
  dispositions: usualDispositions,
  flags: [],
  requires: [],
  reviews: [],
  redo: usualRedo,
  replies: [{ id: 'office', by: 'office', as: 'office', clause }],
  checklist: [],
  results: [],
  accused: usualAccused,
  recusal: { grounds: ['writer', 'matter'], clause },
  recurring: [],
  emergencies: [],
  limits: [],
  overrides: [],
  reminders: [{ id: 'overdue', milestone: 'result', at: 'overdue', clause }],
  extensions: [],
  dispute: usualDispute,
  progress: usualProgress,
  publication: [],
  secrecy: [],
  supervision: { bodies: [], triggers: [], methods: [], grounds: [] },
  satisfaction: [],
  reports: [],
  appraisal: [],
  indicators: [],
  consequences: [],
  archive: { forms: ['electronic'], contents: [], keepYears: null, noRemoval: false, ledgers: [], clause },
  documents: [],
  reception: [],
  duties: [],
  change: { approvers: [], names: [], clause },
  acts: {},
}
