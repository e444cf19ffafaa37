/**
 * 领导信箱管理办法9(学院 书记信箱/院长信箱): a college's mailboxes to its party secretary and its dean.
 *
 * Readings taken where the text is silent:
 * - No identity rule: the name is optional, anonymous letters are accepted; the writer may ask for secrecy (第二十六条).
 * - 第十三条、第十四条、第十八条: five working days from the mailbox's receipt, that day not counted.
 * - 第十五条: ten working days from the department's receipt, that day not counted.
 * - 第二十一条: the reason for a delay within five working days from receipt of an item with a leader's instruction.
 * - 第二十二条 「60日」: calendar days from the department's receipt.
 * - 第二十四条: 检举揭发 is received by the discipline office at once, without a stop at the ordinary desk.
 */
import { productDefault } from '@yanlu/sdk/contract'
import { anonymousAnswered } from './defaults.ts'
import { preset } from './preset.ts'

const fromReceipt = {
  span: { count: 5, of: 'workingDays' },
  from: 'received',
  firstDay: 'excluded',
  rolls: true,
} as const

export const xueyuan = preset({
  id: 'xueyuan',
  title: '书记信箱、院长信箱管理办法（学院）',
  kind: 'base',
  rules: {
    about: {
      source: '领导信箱管理办法9(学院 书记信箱/院长信箱)',
      of: 'school',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '第三十条/三十一条',
    },
    notice: [
      { text: '可以写对学院改革、发展、稳定的意见建议，关系师生员工切身利益的问题。', clause: '第九条(一)、(二)' },
      {
        text: '对有关部门的处理结果不满意或不受理的，以及反映有关人员问题的，也可以来信。',
        clause: '第九条(三)、(四)',
      },
      { text: '来信请事实清楚、诉求合理、语言文明；不得诬告，不得冒用他人名义。', clause: '第十一条、第十二条' },
      { text: '检举揭发由纪检监察室受理，不会转给当事人。', clause: '第二十四条、第二十六条' },
    ],
    opening: { every: 'workingDay', weekday: null, clause: productDefault },
    categories: [
      { id: 'suggestion', name: '意见建议', hint: '改革、发展、稳定', clause: '第九条(一)' },
      { id: 'interest', name: '切身利益', hint: '关系师生员工切身利益的问题', clause: '第九条(二)' },
      { id: 'dissatisfied', name: '对部门处理不满意', hint: '对处理结果不满意，或不受理', clause: '第九条(三)' },
      {
        id: 'denunciation',
        name: '检举揭发',
        hint: '反映有关人员的问题，由纪检监察室受理',
        accused: true,
        clause: '第九条(四)、第二十四条',
      },
      { id: 'other', name: '其他', hint: '其他需要学院研究解决的问题', clause: '第九条(五)' },
    ],
    routes: [{ id: 'discipline', when: [{ category: ['denunciation'] }], duty: 'discipline', clause: '第二十四条' }],
    identity: {
      required: [],
      expected: [],
      anonymous: anonymousAnswered,
      conceal: [
        { level: 'public', means: '公开答复时不公布您的姓名、地址、单位。', clause: '第二十六条' },
        { level: 'unit', means: '不把您的姓名、地址、单位告诉承办部门。', clause: '第二十六条' },
        {
          level: 'office',
          means: '受理来信的办公室也看不到您是谁；只有指定的保管人说明理由后可以查看。',
          clause: '第二十六条',
        },
      ],
      clause: productDefault,
    },
    decline: {
      reasons: [
        {
          id: 'legalRemedy',
          text: '依法应当通过诉讼、仲裁、行政复议等法定途径解决的投诉请求',
          turnTo: '请通过诉讼、仲裁或行政复议提出，学院可以提供办理指引',
          clause: '第十条',
        },
        { id: 'outOfRemit', text: '不属于领导信箱的受理范围', turnTo: null, clause: '第十三条' },
      ],
      suggestionRequired: true,
      clause: '第十三条',
    },
    dispositions: [
      { id: 'self', name: '自办', hint: '本办公室办理，直接答复来信人', assigns: false, chain: [], clause: '第十八条' },
      {
        id: 'assign',
        name: '转部门办理',
        hint: '转有权作出处理决定的部门和系部',
        assigns: true,
        chain: [],
        clause: '第十四条',
      },
      {
        id: 'submit',
        name: '转呈院领导',
        hint: '转呈有关院领导批示，再以书面形式交部门办理并督办',
        assigns: true,
        chain: [
          {
            id: 'leader-instruction',
            name: '院领导批示',
            kind: 'instruction',
            role: 'leader',
            at: 'home',
            asks: ['拟办意见'],
            clause: '第十四条、第二十条',
          },
        ],
        clause: '第十四条',
      },
    ],
    limits: [
      { id: 'decline-notice', milestone: 'declineNotice', ...fromReceipt, clause: '第十三条' },
      { id: 'disposition', milestone: 'disposition', ...fromReceipt, clause: '第十四条' },
      { id: 'self-reply', milestone: 'reply', when: [{ disposition: ['self'] }], ...fromReceipt, clause: '第十八条' },
      {
        id: 'explanation',
        milestone: 'explanation',
        when: [{ instructed: true }],
        span: { count: 5, of: 'workingDays' },
        from: 'unitReceived',
        firstDay: 'excluded',
        rolls: true,
        clause: '第二十一条',
        reading: '从收到批示件起算',
      },
      {
        id: 'result',
        milestone: 'result',
        span: { count: 10, of: 'workingDays' },
        from: 'unitReceived',
        firstDay: 'excluded',
        rolls: true,
        clause: '第十五条',
        reading: '从承办部门收信起算',
      },
      {
        id: 'completion',
        milestone: 'completion',
        span: { count: 60, of: 'calendarDays' },
        from: 'unitReceived',
        firstDay: 'excluded',
        rolls: true,
        clause: '第二十二条',
        reading: '六十日是自然日，从承办部门收信起算',
      },
    ],
    reminders: [
      { id: 'urge', milestone: 'result', at: 'overdueUnexplained', clause: '第二十二条' },
      { id: 'report-up', milestone: 'completion', at: 'overdue', clause: '第二十二条' },
    ],
    extensions: [
      {
        id: 'extension',
        how: 'declared',
        milestones: ['result'],
        approver: 'nobody',
        by: 'promisedDate',
        span: null,
        times: null,
        toSender: true,
        clause: '第十五条',
      },
    ],
    reviews: [
      {
        id: 'department-leader',
        name: '部门分管领导审阅',
        kind: 'signOff',
        role: 'unit-leader',
        at: 'unit',
        when: [{ instructed: true }],
        asks: ['处理结果'],
        clause: '第二十一条',
      },
    ],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '第十九条' }],
    acts: {
      accept: '第十四条',
      decline: '第十三条',
      decide: '第十四条',
      assign: '第十四条',
      instruct: '第二十条',
      askExtension: '第十五条',
      explain: '第二十一条',
      report: '第十五条',
      signOff: '第二十一条',
      remind: '第二十二条',
      reply: '第十九条',
      recuse: '第二十八条',
      nameAccused: '第二十六条',
    },
  },
  clauses: [
    // CLAUSES
  ],
})
