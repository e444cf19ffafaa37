/**
 * 领导信箱管理办法1(企业领导信箱): a company's mailbox to its leaders.
 *
 * Readings taken where the text is silent:
 * - 二(二)1 names no start: the unit's receipt (「收到交办信件后」), the day of receipt not counted.
 * - 一(末段) 「日收日清」: triage on the day of receipt, or on the next working day when that is a day off.
 * - 一(末段) 「一般应」 is soft: a missing name or contact is remarked on, the letter accepted (no sanction is named).
 * - 二(二)1 「投诉件」 is the complaint (投诉) alone; denunciations (举报) are 「其他信件」.
 * - 二(二)1 「在办理时限内书面向办公室说明原因,申请延时」 names no length: the day that the unit promises.
 * - 二(一)留存 is the act of filing: no number, no disposition.
 *
 * Not expressed yet: publication.
 */
import type { Policy } from '@yanlu/sdk/contract'
import {
  anonymousAnswered,
  officeConcealment,
  usualAccused,
  usualConcealment,
  usualDecline,
  usualDispute,
  usualProgress,
} from './defaults.ts'

const review = {
  id: 'office-leader-review',
  name: '办公室分管领导审阅',
  kind: 'signOff',
  role: 'office-leader',
  at: 'home',
  asks: ['拟办意见', '承办要求'],
} as const

export const qiyeLingdao: Policy = {
  id: 'qiye-lingdao',
  title: '领导信箱管理办法（企业）',
  notice: [
    { text: '可以写对企业运行、企业发展、企业规章制度等方面的意见和建议。', clause: '一-1' },
    { text: '可以写员工日常工作和生活中关注的热点、难点问题及解决问题的意见或建议。', clause: '一-2' },
    { text: '可以咨询各基层单位、各个部门的工作职责、办事程序及相关政策、规定，或提出意见和建议。', clause: '一-3' },
    { text: '可以对机关各部门的办事效率、工作作风、廉洁自律等方面投诉和举报。', clause: '一-4' },
    {
      text: '一般应填写真实姓名、联系电话或电子信箱、工作单位以及家庭住址，以便了解情况，及时回信答复。',
      clause: '一(末段)',
    },
    { text: '信箱每个工作日收阅，日收日清。', clause: '一(末段)' },
  ],
  opening: { every: 'workingDay', weekday: null, clause: '一(末段)' },
  categories: [
    { id: 'suggestion', name: '意见建议', hint: '企业运行、发展、规章制度', clause: '一-1' },
    { id: 'problem', name: '反映问题', hint: '工作和生活中的热点、难点', clause: '一-2' },
    { id: 'consultation', name: '咨询', hint: '职责、程序、政策和规定', clause: '一-3' },
    { id: 'complaint', name: '投诉', hint: '办事效率、工作作风', accused: true, clause: '一-4' },
    { id: 'denunciation', name: '举报', hint: '廉洁自律', accused: true, clause: '一-4' },
  ],
  routes: [],
  identity: {
    required: [],
    expected: [['realName'], ['phone', 'email'], ['workUnit'], ['homeAddress']],
    anonymous: anonymousAnswered,
    conceal: [...usualConcealment, officeConcealment],
    clause: '一(末段)',
  },
  decline: usualDecline,
  dispositions: [
    {
      id: 'direct',
      name: '直办',
      hint: '咨询、建议、政策明确规定或已有处理意见的，办公室直接答复',
      assigns: false,
      chain: [],
      clause: '二(一)直办',
    },
    {
      id: 'assign',
      name: '交办',
      hint: '转交有关部门和单位办理，办理结果反馈办公室',
      assigns: true,
      chain: [{ ...review, asks: [...review.asks], clause: '二(一)交办' }],
      clause: '二(一)交办',
    },
    {
      id: 'submit',
      name: '呈办',
      hint: '一时无法处理的热点、难点问题和突发事件，经审阅后呈领导批示，按批示办理',
      assigns: true,
      chain: [
        { ...review, id: 'submit-review', asks: ['拟办意见'], clause: '二(一)呈办' },
        {
          id: 'leader-instruction',
          name: '领导批示',
          kind: 'instruction',
          role: 'leader',
          at: 'home',
          asks: ['拟办意见'],
          clause: '二(一)呈办',
        },
      ],
      clause: '二(一)呈办',
    },
  ],
  flags: [],
  limits: [
    {
      id: 'triage',
      milestone: 'triage',
      span: { count: 0, of: 'workingDays' },
      from: 'received',
      firstDay: 'excluded',
      rolls: true,
      clause: '一(末段)',
      reading: '日收日清：当个工作日受理；休息日收到的，下一个工作日受理',
    },
    {
      id: 'result-complaint',
      milestone: 'result',
      when: [{ category: ['complaint'] }],
      span: { count: 15, of: 'workingDays' },
      from: 'unitReceived',
      firstDay: 'excluded',
      rolls: true,
      clause: '二(二)1',
      reading: '从承办单位收到交办信件的次日起算',
    },
    {
      id: 'result-other',
      milestone: 'result',
      span: { count: 7, of: 'workingDays' },
      from: 'unitReceived',
      firstDay: 'excluded',
      rolls: true,
      clause: '二(二)1',
      reading: '从承办单位收到交办信件的次日起算',
    },
  ],
  reminders: [{ id: 'remind-overdue', milestone: 'result', when: 'overdueUnexplained', clause: '二(三)' }],
  extension: {
    milestones: ['result'],
    approver: 'office',
    by: 'promisedDate',
    span: null,
    times: null,
    toSender: true,
    clause: '二(二)1',
  },
  reviews: [],
  redo: { times: null, clause: '二(四)' },
  reply: { by: 'office', as: 'office', clause: '二(二)2' },
  dispute: usualDispute,
  progress: usualProgress,
  accused: usualAccused,
  acts: {
    accept: '一(末段)',
    file: '二(一)留存',
    signOff: '二(一)交办',
    withholdSignOff: '二(一)交办',
    instruct: '二(一)呈办',
    askExtension: '二(二)1',
    explain: '二(三)',
    remind: '二(三)',
    redo: '二(四)',
    assign: '二(一)交办',
    signIn: '二(二)1',
    report: '二(二)1',
    reply: '二(二)2',
  },
}
