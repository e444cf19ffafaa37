/**
 * 领导信箱管理办法3(公司意见箱): a company's suggestion box.
 *
 * Readings taken where the text is silent:
 * - 六-3 is the operative limit: an answer within three working days of the responsible person's receipt, the day of
 *   receipt not counted. 三-8 「一般不超过」 is a target for solving and opens no clock of its own.
 * - 六-5: without a name, or without a way to reply, a letter is information only: no answer is owed, no clock runs.
 * - 六-1 「每周」: opened on Mondays; what came in is looked at within seven days, a day off rolling forward.
 * - 四-1: what is important goes to the general manager, whose instruction it then follows.
 * - 三-1 「一般…一周之内」: the day of the event is asked for, and nothing is refused for being late.
 */
import { productDefault } from '@yanlu/sdk/contract'
import { officeConcealment } from './defaults.ts'
import { notSoftware, preset, rule } from './preset.ts'
import { calendarDays, fromReceipt, fromUnitReceipt, workingDays } from './spans.ts'

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
    writers: [{ id: 'employee', name: '公司全体员工', clause: '一' }],
    channels: [
      { id: 'box', channel: 'box', name: '书面信箱（公司行政楼指定位置）', clause: '五' },
      { id: 'email', channel: 'email', name: '电子邮件信箱', clause: '五' },
      { id: 'hand', channel: 'window', name: '书面直接交给企管副总', clause: '三-1' },
      { id: 'web', channel: 'web', name: '网上意见箱', clause: productDefault },
    ],
    opening: { every: 'week', weekday: 1, keyHolder: '信箱管理人员', clause: '六-1' },
    fields: [{ id: 'eventDate', name: '事情发生的时间（一般在一周之内）', need: 'expected', clause: '三-1' }],
    categories: [
      { id: 'suggestion', name: '建议', hint: '对内部管理的合理化建议', clause: '二' },
      { id: 'opinion', name: '意见', hint: '勤政廉洁、人才任用、工资奖金', accused: true, clause: '二' },
      { id: 'denunciation', name: '举报', hint: '有关人员的违法乱纪行为', accused: true, clause: '二' },
    ],
    accepts: [
      { id: 'integrity', text: '公司干部的勤政廉洁、思想作风', clause: '二' },
      { id: 'staffing', text: '人才引进、任用', clause: '二' },
      { id: 'pay', text: '工资、奖金分配', clause: '二' },
      { id: 'management', text: '公司内部管理中存在的其他问题', clause: '二' },
      { id: 'misconduct', text: '对公司有关人员的违法乱纪行为进行举报', clause: '二' },
    ],
    identity: {
      required: [],
      expected: [['realName'], ['phone', 'email']],
      anonymous: {
        treatment: 'noDuty',
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
    roles: [{ id: 'leader', name: '总经理', at: 'leaders', clause: '四-1' }],
    remit: { by: ['line', 'level'], overlap: 'lead', clause: '三-5/6、六-1' },
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
    flags: [{ id: 'adopted', name: '合理化建议已采纳', by: 'desk', clause: '六-6' }],
    replies: [
      {
        id: 'unit',
        by: 'unit',
        as: 'unit',
        ways: ['letter', 'phone', 'meeting', 'email', 'public'],
        clause: '六-3、三-8',
      },
    ],
    accused: { assign: 'superior', clause: '六-2' },
    limits: [
      {
        id: 'triage',
        milestone: 'triage',
        when: [{ anonymous: false, reachable: true }],
        span: calendarDays(7),
        ...fromReceipt,
        clause: '六-1',
        reading: '每周开启一次：七日之内',
      },
      {
        id: 'result',
        milestone: 'result',
        when: [{ anonymous: false, reachable: true }],
        span: workingDays(3),
        ...fromUnitReceipt,
        clause: '六-3、三-8',
        reading: '三个工作日内答复，从相关负责人收到意见的次日起算；解决问题「一般不超过」三日是目标',
        otherReading: '三个工作日内解决，从意见箱收到起算',
      },
    ],
    reminders: [{ id: 'urge', milestone: 'result', at: 'overdue', clause: '四-2' }],
    publication: [
      {
        id: 'named',
        stance: 'mandatory',
        when: [{ anonymous: false }],
        parts: ['reply'],
        exceptions: ['不宜公开的材料'],
        clause: '三-3、三-7',
        reading: '署名且适合公开的，一律公开答复',
      },
      {
        id: 'unnamed',
        stance: 'optional',
        parts: ['reply'],
        exceptions: ['不宜公开的材料'],
        clause: '六-3',
        reading: '没有署名的，必要时全厂公开回复',
      },
    ],
    secrecy: [
      {
        id: 'content',
        what: 'content',
        from: 'others',
        text: '不扩散员工反映的情况和问题；不宜公开的材料，不能随意泄露、扩散',
        clause: '三-7',
      },
      {
        id: 'pending-writer',
        what: 'pending',
        from: 'writer',
        text: '不将待定的处理情况向投诉者泄露',
        clause: '三-7',
      },
      {
        id: 'pending-accused',
        what: 'pending',
        from: 'accused',
        text: '不将待定的处理情况向被反映人泄露',
        clause: '三-7',
      },
    ],
    reports: [
      {
        id: 'monthly',
        name: '每月汇总总结',
        every: 'month',
        to: '总经理',
        contents: ['意见', '解决情况', '分析'],
        clause: '四-2',
      },
    ],
    consequences: [
      { id: 'reward', name: '奖励', for: '合理化建议被采纳，全厂通知、倡议、弘扬', of: 'none', clause: '六-6' },
      { id: 'abuse', name: '严肃处理', for: '利用信箱辱骂、恐吓、造谣等进行人身攻击', of: 'none', clause: '三-2' },
      {
        id: 'retaliation',
        name: '严肃处分',
        for: '对意见提报人打击、报复、恐吓、威胁，一经查实',
        of: 'none',
        clause: '三-9',
      },
    ],
    archive: {
      forms: ['electronic'],
      contents: ['意见处理登记表', '每月汇总总结'],
      keepYears: null,
      noRemoval: false,
      ledgers: [{ id: 'register', name: '意见处理登记表', clause: '六-4' }],
      clause: '六-4、四-2',
    },
    documents: [
      {
        id: 'register',
        name: '意见处理登记表',
        for: '记录意见处理情况',
        fields: 'blank',
        clause: '六-4',
      },
    ],
    duties: [
      { id: 'general-manager', holder: '总经理', does: '重要意见或重大投诉的处理', clause: '四-1' },
      {
        id: 'clerk',
        holder: '综合办专人（总经理授权）',
        does: '意见箱的日常维护管理：收集整理，反馈给各负责部门，督促及时回复及解决，结果汇报给总经理',
        clause: '四-2',
      },
    ],
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
    rule('一', '公司全体员工', 'writers.employee'),
    rule(
      '二',
      '对公司内部管理中的各项建议或意见,如公司干部的勤政廉洁、思想作风;人才引进、任用;工资、奖金分配;公司内部管理中存在的其他问题的提建议或意见。对公司有关人员的违法乱纪行为进行举报',
      'accepts',
      'categories',
    ),
    rule(
      '三-1',
      '员工可以将反映问题书面形式直接交给企管副总或投入意见箱,一般来说, 反映的内容应在事件发生一周之内进行',
      'channels.hand',
      'fields.eventDate',
      'notice',
    ),
    rule(
      '三-2',
      '应真实地反映事实。不得利用信箱进行辱骂、恐吓、造谣等进行人身攻击的不文明行为,一经发现给予严肃处理',
      'notice',
      'consequences.abuse',
    ),
    rule(
      '三-3',
      '提倡员工提意见时使用真实姓名…但为了个人隐私,也可以 不署名。凡是使用真实姓名署名的,适合公开的一律给予公开明确回复',
      'identity',
      'publication.named',
    ),
    notSoftware(
      '三-4',
      '问题反映涉及的人员,应客观对待,有则改之,无则嘉勉',
      'How those concerned take what is said of them',
    ),
    rule('三-5/6', '解决问题与思想疏导、教育相结合的原则…意见处理遵循分级负责,归口处理的原则', 'remit'),
    rule(
      '三-7',
      '不扩散员工反映的情况和问题,不将待定的处理情况向投诉者或被反映人泄露。不宜公开的材料,不能随意泄露、扩散',
      'secrecy',
      'identity',
    ),
    rule(
      '三-8',
      '解决问题和投诉一般不超过3个工作日并须及时给反映、投诉人员以回复(含通知形式)',
      'limits.result',
      'replies.unit',
    ),
    rule(
      '三-9',
      '禁止对意见提报人有打击、报复、恐吓、威胁等不良行为,一经查实,严肃处分',
      'notice',
      'consequences.retaliation',
    ),
    rule(
      '四-1',
      '总经理负责重要意见或重大投诉的处理',
      'dispositions.important',
      'roles.leader',
      'duties.general-manager',
    ),
    rule(
      '四-2',
      '公司综合办专人(总经理授权)负责意见箱的日常维护管理:包括收集整理意见、留言;将相关意见反馈给各负责部门;督促部门及时回复及解决、并将结果汇报给总经理',
      'duties.clerk',
      'reminders.urge',
    ),
    rule('四-2', '每月汇总总结、分析意见及解决情况,并存档备查', 'reports.monthly', 'archive'),
    rule('五', '书面信箱:公司行政楼指定位置…电子邮件信箱', 'channels.box', 'channels.email'),
    rule(
      '六-1',
      '信箱管理人员负责定期(每周)开启意见箱,并根据接收到的意见留言涉及面、重要程度、所属业务范业务负责围等内容转给主管副总归口处理',
      'opening',
      'limits.triage',
      'dispositions.assign',
      'remit',
    ),
    rule('六-2', '对于涉及具体员工的投诉或意见反映,意见箱管理人员须将其交由被反映人的上级处理', 'accused'),
    rule(
      '六-3',
      '各业务相关负责人收到意见后,须及时调查情况、并于3个工作日内给问题反映人答复',
      'limits.result',
      'replies.unit',
    ),
    rule(
      '六-3',
      '回复形式可以信件、电话、面谈、发邮件等方式反馈,必要时可全厂公开回复',
      'replies.unit',
      'publication.unnamed',
    ),
    rule(
      '六-4',
      '意见处理人员须按规定填写反馈意见;意见箱管理人员记录意见处理情况于《意见处理登记表》并存档备查',
      'documents.register',
      'archive.register',
    ),
    rule('六-5', '对于没有署名或回复式的留言,只做问题反映,根据具体实际情况可不给予具体处理', 'identity'),
    rule('六-6', '针对合理化建议,公司采纳后给予奖励,全厂通知、倡议、弘扬', 'flags.adopted', 'consequences.reward'),
  ],
})
