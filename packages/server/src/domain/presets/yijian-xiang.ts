/**
 * 领导信箱管理办法3(公司意见箱): a company's suggestion box.
 *
 * Readings taken where the text is silent:
 * - 六-3 is the operative limit: an answer within three working days of the responsible person's receipt, the day of
 *   receipt not counted. 三-8 「一般不超过」 is a target for solving and opens no clock of its own.
 * - 六-5: without a name, or without a way to reply, a letter is information only: no answer is owed, no clock runs.
 * - 六-1 「每周」: opened on Mondays; what came in is looked at within seven days, a day off rolling forward.
 * - 四-1: what is important goes to the general manager, whose instruction it then follows.
 */
import { productDefault } from '@yanlu/sdk/contract'
import { officeConcealment } from './defaults.ts'
import { preset } from './preset.ts'

export const yijianXiang = preset({
  id: 'yijian-xiang',
  title: '意见箱管理办法（公司）',
  kind: 'base',
  rules: {
    about: {
      source: '领导信箱管理办法3(公司意见箱)',
      of: 'company',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '一',
    },
    notice: [
      { text: '欢迎对公司内部管理提出建议和意见，也可以举报有关人员的违法乱纪行为。', clause: '二' },
      { text: '提倡使用真实姓名；为了个人隐私，也可以不署名。', clause: '三-3' },
      { text: '一般请在事情发生一周之内反映；不得辱骂、恐吓、造谣。', clause: '三-1、三-2' },
      { text: '禁止对来信人打击、报复、恐吓、威胁，一经查实，严肃处分。', clause: '三-9' },
    ],
    opening: { every: 'week', weekday: 1, clause: '六-1' },
    categories: [
      { id: 'suggestion', name: '建议', hint: '对内部管理的合理化建议', clause: '二' },
      { id: 'opinion', name: '意见', hint: '勤政廉洁、人才任用、工资奖金', accused: true, clause: '二' },
      { id: 'denunciation', name: '举报', hint: '有关人员的违法乱纪行为', accused: true, clause: '二' },
    ],
    identity: {
      required: [],
      expected: [['realName'], ['phone', 'email']],
      anonymous: {
        answerOwed: false,
        means:
          '没有署名，或没有留下联系方式的来信，只作为问题反映，可能不作具体处理，也不承诺答复。署名并留下联系方式的，三个工作日内答复。',
        clause: '六-5',
      },
      conceal: [
        { level: 'public', means: '公开答复时隐去您的姓名。', clause: '三-7' },
        { level: 'unit', means: '处理的人看不到您是谁；只有意见箱管理人员说明理由后可以查看。', clause: '三-7' },
        officeConcealment,
      ],
      clause: '三-3',
    },
    dispositions: [
      {
        id: 'assign',
        name: '归口处理',
        hint: '按涉及面、重要程度、业务范围转主管副总归口处理',
        assigns: true,
        chain: [],
        clause: '六-1',
      },
      {
        id: 'important',
        name: '总经理处理',
        hint: '重要意见、重大投诉，先由总经理批示',
        assigns: true,
        chain: [
          {
            id: 'general-manager',
            name: '总经理批示',
            kind: 'instruction',
            role: 'leader',
            at: 'home',
            asks: ['拟办意见'],
            clause: '四-1',
          },
        ],
        clause: '四-1',
      },
      {
        id: 'direct',
        name: '直接答复',
        hint: '意见箱管理人员直接答复',
        assigns: false,
        chain: [],
        clause: productDefault,
      },
    ],
    limits: [
      {
        id: 'triage',
        milestone: 'triage',
        when: [{ anonymous: false, reachable: true }],
        span: { count: 7, of: 'calendarDays' },
        from: 'received',
        firstDay: 'excluded',
        rolls: true,
        clause: '六-1',
        reading: '每周开启一次：七日之内',
      },
      {
        id: 'result',
        milestone: 'result',
        when: [{ anonymous: false, reachable: true }],
        span: { count: 3, of: 'workingDays' },
        from: 'unitReceived',
        firstDay: 'excluded',
        rolls: true,
        clause: '六-3',
        reading: '从相关负责人收到意见的次日起算',
      },
    ],
    reminders: [{ id: 'urge', milestone: 'result', at: 'overdue', clause: '四-2' }],
    replies: [{ id: 'unit', by: 'unit', as: 'unit', clause: '六-3' }],
    accused: { assign: 'superior', clause: '六-2' },
    acts: {
      accept: '六-1',
      assign: '六-1',
      instruct: '四-1',
      signIn: '六-3',
      report: '六-4',
      reply: '六-3',
      remind: '四-2',
      nameAccused: '六-2',
      close: '六-5',
    },
  },
  clauses: [
    // CLAUSES
  ],
})
