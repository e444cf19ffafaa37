/**
 * 公司信访管理制度及办法(受理回执): a company's petitions, each with a receipt. An excerpt, to 第十八条.
 *
 * Readings taken:
 * - 第十二条: three working days from receipt, that day not counted, for accepting and for the receipt.
 * - 第十七条 「规定时限」 has no number: the tenant enters it; from acceptance (「受理后」), until the employee has the result.
 * - 第十条 「应当…附上相关证据资料」: required; the office may still ask for completion, or take it up with a reason.
 * - 第十八条 「形成处理方案」: before anything is answered.
 */
import { anonymousAnswered } from './defaults.ts'
import { about, answers, assigns, declineFor, instruction, petitionTerms } from './petition.ts'
import { preset, rule } from './preset.ts'
import { fromAcceptance, fromReceipt, workingDays } from './spans.ts'

export const gongsiHuizhi = preset({
  id: 'gongsi-huizhi',
  title: '公司信访管理制度及办法（受理回执）',
  kind: 'base',
  rules: {
    about: about({ source: '公司信访管理制度及办法(受理回执)', of: 'company', clause: '第二条' }),
    terms: petitionTerms({
      letter: '信访事件',
      writer: '员工',
      office: '公司信访管理部门',
      unit: '部门',
      clause: '第四条',
    }),
    notice: [
      { text: '请提供真实、准确的情况说明，并附上相关证据资料。', clause: '第十条' },
      { text: '请真实、合法、准确，不散布虚假信息、攻击他人、泄露公司机密。', clause: '第三条' },
      { text: '三个工作日内受理，并给您受理回执，告知处理流程和时限。', clause: '第十二条' },
      { text: '您的信访信息保密，不影响您的正常工作和个人隐私。', clause: '第六条' },
    ],
    writers: [{ id: 'employee', name: '公司员工', clause: '第二条' }],
    channels: [
      { id: 'web', channel: 'web', name: '邮箱', clause: '第五/十一条' },
      { id: 'post', channel: 'post', name: '信函', clause: '第五/十一条' },
      { id: 'phone', channel: 'phone', name: '电话', clause: '第五/十一条' },
    ],
    fields: [{ id: 'evidence', name: '相关证据资料', need: 'required', clause: '第十条' }],
    categories: [
      { id: 'suggestion', name: '意见建议', hint: '对公司的意见和建议', clause: '第八条' },
      { id: 'complaint', name: '不满和投诉', hint: '因不满或投诉提出的信访事件', accused: true, clause: '第十六条' },
      { id: 'denunciation', name: '举报', hint: '不正当行为、违规问题', accused: true, clause: '第十四条' },
      { id: 'problem', name: '其他事项', hint: '公司内部的其他事项', clause: '第二条' },
    ],
    identity: {
      required: [],
      expected: [],
      anonymous: anonymousAnswered,
      conceal: [
        { level: 'public', means: '您的信访信息不向其他人员泄露。', clause: '第六条' },
        { level: 'unit', means: '协助处理的部门看不到您是谁，您的个人信息由信访管理部门保护。', clause: '第十四条' },
      ],
      clause: '第六条',
    },
    decline: declineFor('第三条', [
      {
        id: 'noSubstance',
        text: '散布虚假信息、攻击他人、泄露公司机密，或没有实质内容',
        turnTo: null,
        clause: '第三条',
      },
    ]),
    repeats: [
      { id: 'joint', of: 'similar', leadsTo: 'link', unlessNew: false, ground: null, cites: [], clause: '第十五条' },
    ],
    roles: [{ id: 'leader', name: '公司领导', at: 'leaders', clause: '第十三条' }],
    dispositions: [
      answers({ id: 'direct', name: '信访管理部门办理', hint: '信访管理部门分析、处理和回复', clause: '第四条' }),
      assigns({
        id: 'assign',
        name: '责成部门协助',
        hint: '涉及公司重大利益或重大决策的，认真调查，责成相关部门协助处理',
        clause: '第七条',
      }),
      answers({
        id: 'leadership',
        name: '公司领导亲自处理',
        hint: '涉及公司高层领导人员或公司核心利益的，及时报告公司领导层',
        chain: [
          instruction({
            id: 'leader-instruction',
            name: '报告公司领导层',
            role: 'leader',
            asks: ['信访事件', '处理方案'],
            clause: '第十三条',
          }),
        ],
        when: [{ flag: ['core'] }],
        clause: '第十三条',
      }),
    ],
    flags: [
      { id: 'core', name: '涉及公司高层领导或公司核心利益', by: 'desk', clause: '第十三条' },
      { id: 'major', name: '涉及公司重大利益或重大决策', by: 'desk', clause: '第七条' },
      { id: 'joint', name: '多人共同提出', by: 'desk', clause: '第十五条' },
    ],
    requires: [
      { id: 'plan', act: 'reply', kind: 'plan', name: '处理方案', clause: '第十八条' },
      {
        id: 'hear-employee',
        act: 'reply',
        kind: 'contact',
        name: '听取员工意见',
        when: [{ category: ['complaint'] }],
        clause: '第十六条',
      },
      {
        id: 'investigation',
        act: 'report',
        kind: 'report',
        name: '调查情况',
        when: [{ flag: ['major'] }],
        clause: '第七条',
      },
      {
        id: 'one-opinion',
        act: 'reply',
        kind: 'opinion',
        name: '多人共同提出的，综合分析形成的统一意见',
        when: [{ flag: ['joint'] }],
        clause: '第十五条',
      },
    ],
    replies: [
      { id: 'leader', when: [{ flag: ['core'] }], by: 'role', role: 'leader', as: 'office', clause: '第十三条' },
      { id: 'office', by: 'office', as: 'office', clause: '第四条' },
    ],
    limits: [
      { id: 'triage', milestone: 'triage', span: workingDays(3), ...fromReceipt, clause: '第十二条' },
      {
        id: 'receipt',
        milestone: 'acceptanceNotice',
        span: workingDays(3),
        ...fromReceipt,
        clause: '第十二条',
        reading: '从收到的次日起算',
      },
      {
        id: 'reply',
        milestone: 'reply',
        span: 'blank',
        ...fromAcceptance,
        clause: '第十七条',
        reading: '规定时限没有数字，由公司填写；从受理的次日起算，到员工收到处理结果',
      },
    ],
    secrecy: [
      {
        id: 'identity',
        what: 'identity',
        from: 'others',
        text: '员工的信访信息保密，不得向其他人员泄露',
        clause: '第六条',
      },
      {
        id: 'denouncer',
        what: 'identity',
        from: 'accused',
        when: [{ category: ['denunciation'] }],
        text: '保护举报员工的个人信息安全',
        clause: '第十四条',
      },
    ],
    reports: [
      { id: 'yearly', name: '公司信访工作总结分析', every: 'year', contents: ['总结', '分析'], clause: '第九条' },
      { id: 'periodic', name: '信访工作汇报', every: 'irregular', to: '公司领导', clause: '第九条' },
    ],
    consequences: [
      { id: 'reward', name: '奖励和表彰', for: '员工提出合理建议并促使公司改进', of: 'none', clause: '第八条' },
    ],
    archive: {
      forms: ['electronic'],
      contents: [],
      keepYears: null,
      noRemoval: false,
      ledgers: [{ id: 'register', name: '信访事件登记备案', clause: '第五/十一条' }],
      clause: '第五/十一条',
    },
    documents: [
      {
        id: 'receipt',
        name: '受理回执',
        for: '受理后告知员工',
        fields: ['处理流程', '时限'],
        formats: ['screen', 'print'],
        clause: '第十二条',
      },
    ],
    duties: [
      { id: 'department', holder: '公司信访管理部门', does: '信访事件的收集、分析、处理和回复', clause: '第四条' },
      { id: 'no-effect', holder: '公司', does: '员工的信访事件不得影响其正常工作和个人隐私', clause: '第六条' },
    ],
    acts: {
      accept: '第十二条',
      decline: '第三条',
      writeToSender: '第十二条',
      instruct: '第十三条',
      assign: '第七条',
      report: '第七条',
      reply: '第十七条',
    },
  },
  clauses: [
    rule('第三条', '真实、合法、准确,不得散布虚假信息、攻击他人、泄露公司机密', 'notice', 'decline.noSubstance'),
    rule(
      '第四条',
      '公司信访管理部门是公司处理信访事件的专门机构,负责信访事件的收集、分析、处理和回复',
      'duties.department',
      'replies.office',
      'dispositions.direct',
    ),
    rule(
      '第五/十一条',
      '信函、电话、邮箱等方式…公司信访管理部门负责受理并做好登记备案',
      'channels',
      'archive.register',
    ),
    rule(
      '第六条',
      '公司保证员工的信访信息保密,不得向其他人员泄露,员工的信访事件不得影响其正常工作和个人隐私',
      'secrecy.identity',
      'duties.no-effect',
      'identity',
    ),
    rule(
      '第七条',
      '对涉及公司重大利益或重大决策的信访事件,公司将会进行认真调查,责成相关部门协助处理,并做出合理回复',
      'dispositions.assign',
      'flags.major',
      'requires.investigation',
    ),
    rule('第八条', '对员工提出合理建议并促使公司改进的,予以奖励和表彰', 'consequences.reward'),
    rule('第九条', '每年对公司信访工作进行总结分析,并定期向公司领导汇报', 'reports.yearly', 'reports.periodic'),
    rule('第十条', '应当提供真实、准确的情况说明,并附上相关证据资料', 'fields.evidence'),
    rule(
      '第十二条',
      '需在三个工作日内受理并向员工提供受理回执,告知员工信访事件的处理流程和时限',
      'limits.triage',
      'limits.receipt',
      'documents.receipt',
    ),
    rule(
      '第十三条',
      '对于涉及公司高层领导人员或公司核心利益的信访事件,公司信访管理部门应及时报告公司领导层并由公司领导亲自处理',
      'dispositions.leadership',
      'replies.leader',
      'flags.core',
    ),
    rule(
      '第十四条',
      '员工可以通过信访途径进行举报,公司将保护其个人信息安全并进行调查处理',
      'categories.denunciation',
      'secrecy.denouncer',
    ),
    rule(
      '第十五条',
      '对于多人共同提出的信访事件,公司信访管理部门应当综合分析并形成统一意见,向员工提供回复',
      'repeats.joint',
      'requires.one-opinion',
    ),
    rule('第十七条', '在规定时限内进行调查处理,并向员工提供处理结果', 'limits.reply'),
    rule('第十八条', '应当进行认真调查和分析,并形成处理方案', 'requires.plan'),
    rule('第二条', '适用于公司内部各类信访事件的受理、处理和回复', 'writers.employee', 'about'),
    rule(
      '第十六条',
      '因员工不满或投诉的信访事件,公司应当认真听取员工意见并及时处理,并向员工提供回复',
      'categories.complaint',
      'requires.hear-employee',
    ),
  ],
})
