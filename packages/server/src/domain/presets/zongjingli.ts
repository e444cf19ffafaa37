/**
 * 领导信箱管理办法10(总经理信箱): a company's mailbox to its general manager, who replies in person.
 *
 * Readings taken where the text is silent or doubtful:
 * - 三 「应由本人署名」 names no sanction: the form demands name and contact.
 * - 四 「及时」 is no number: no clock runs.
 * - 三 「定期开启」 names no interval: the tenant opens it as it decides.
 */
import { productDefault } from '@yanlu/sdk/contract'
import { usualConcealment } from './defaults.ts'
import { preset, rule } from './preset.ts'

export const zongjingli = preset({
  id: 'zongjingli',
  title: '总经理信箱管理办法（公司）',
  kind: 'base',
  rules: {
    about: {
      source: '领导信箱管理办法10(总经理信箱)',
      of: 'company',
      inForce: null,
      interpreter: '人力资源部（负责解释并修订；与国家法律法规相抵触的，以法律法规为准）',
      supersedes: null,
      clause: '六',
    },
    notice: [
      { text: '可以反映问题，提出建议或意见；内容应真实、简明扼要。', clause: '三' },
      { text: '应由本人署名，并填写联系方式。', clause: '三' },
    ],
    writers: [{ id: 'employee', name: '公司全体员工', clause: '二' }],
    channels: [
      { id: 'box', channel: 'box', name: '总经理信箱', clause: '三' },
      { id: 'web', channel: 'web', name: '网上信箱', clause: productDefault },
    ],
    opening: { every: 'period', weekday: null, keyHolder: '人力资源部', clause: '三' },
    categories: [
      { id: 'problem', name: '反映问题', hint: '需要了解和解决的情况', clause: '三' },
      { id: 'suggestion', name: '建议', hint: '对公司工作的建议', clause: '三' },
      { id: 'opinion', name: '意见', hint: '对公司工作的意见', accused: true, clause: '三' },
    ],
    accepts: [{ id: 'employees', text: '反映问题、提出建议或意见，内容真实、简明扼要', clause: '三' }],
    identity: {
      required: [['realName'], ['phone', 'email']],
      expected: [],
      anonymous: {
        treatment: 'refused',
        answerOwed: true,
        means: '来信应由本人署名，并填写联系方式。',
        clause: '三',
      },
      conceal: usualConcealment,
      clause: '三',
      reading: '「应由本人署名」：不署名不能提交',
      otherReading: '不署名的也受理，条文没有规定后果',
    },
    roles: [
      { id: 'office', name: '人力资源部', at: 'office', clause: '三' },
      { id: 'leader', name: '总经理', at: 'leaders', clause: '四' },
    ],
    dispositions: [
      { id: 'leader', name: '呈总经理', hint: '总经理亲自了解、处理并回复', assigns: false, chain: [], clause: '四' },
      {
        id: 'assign',
        name: '交部门办理',
        hint: '部门办理，结果由总经理答复',
        assigns: true,
        chain: [],
        clause: productDefault,
      },
    ],
    replies: [
      {
        id: 'leader',
        by: 'role',
        role: 'leader',
        as: 'office',
        clause: '四',
        reading: '由领导本人答复，人力资源部只收集和汇报',
      },
    ],
    secrecy: [
      {
        id: 'secrets',
        what: 'secrets',
        from: 'others',
        text: '涉及机密或敏感信息的信件，领导应做好保密工作',
        clause: '四',
      },
    ],
    supervision: {
      bodies: [{ id: 'personnel', name: '人力资源部', does: '对信箱管理工作进行监督', clause: '五' }],
      triggers: [],
      methods: [],
      grounds: [],
    },
    reports: [
      {
        id: 'statistics',
        name: '员工来信统计和分析',
        every: 'irregular',
        to: '总经理',
        contents: ['员工来信'],
        clause: '四',
      },
    ],
    appraisal: [
      {
        id: 'performance',
        name: '公司绩效考核',
        of: '本办法执行情况',
        every: 'year',
        effect: '纳入公司绩效考核体系',
        clause: '五',
      },
    ],
    consequences: [
      {
        id: 'discipline',
        name: '批评教育，严重者给予相应处分',
        for: '违反本办法的员工',
        of: 'none',
        clause: '五',
      },
    ],
    duties: [
      { id: 'personnel', holder: '人力资源部', does: '管理信箱，保管钥匙，定期开启，收集员工来信', clause: '三' },
      { id: 'leader', holder: '总经理', does: '及时查看信箱，对来信进行回复和处理', clause: '四' },
    ],
    acts: { accept: '三', decide: '四', reply: '四' },
  },
  clauses: [
    rule('二', '适用于公司全体员工', 'writers.employee'),
    rule(
      '三',
      '公司设立总经理信箱,由人力资源部负责管理。信箱钥匙由人力资源部负责保管,定期开启信箱,收集员工来信',
      'opening',
      'duties.personnel',
      'roles.office',
    ),
    rule(
      '三',
      '员工可以通过信箱向领导反映问题、提出建议或意见,信件内容应真实、简明扼要',
      'accepts',
      'categories',
      'notice',
    ),
    rule('三', '员工来信应由本人署名,并填写联系方式', 'identity'),
    rule(
      '四',
      '领导应及时查看信箱,对员工来信进行回复和处理…对于反映问题的信件,领导应认真了解情况,及时解决并给予回复;对于提出建议或意见的信件,领导应认真考虑并给予回复',
      'replies.leader',
      'dispositions.leader',
      'duties.leader',
    ),
    rule('四', '对于涉及机密或敏感信息的信件,领导应做好保密工作', 'secrecy.secrets'),
    rule('四', '人力资源部应对员工来信进行统计和分析,定期向领导汇报', 'reports.statistics'),
    rule('五', '人力资源部应对领导信箱管理工作进行监督', 'supervision.personnel'),
    rule(
      '五',
      '对于违反本办法制度的员工,应进行批评教育,严重者应给予相应处分…执行情况应纳入公司绩效考核体系',
      'consequences.discipline',
      'appraisal.performance',
    ),
    rule('六', '由人力资源部负责解释并修订…如有与国家法律法规相抵触的条款,以国家法律法规为准', 'about'),
  ],
})
