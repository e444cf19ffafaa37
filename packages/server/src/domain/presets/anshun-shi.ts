/**
 * 领导信箱管理办法8(安顺市市长信箱管理办法): a city's mailbox to its mayor.
 *
 * Readings taken where the text is silent or doubtful:
 * - 第七条(五) 「2至3个工作日」: two is the target, three the limit; fifteen runs from receipt, not from the notice.
 *   Receipt is the unit's, and that day is not counted.
 * - 第六条: everything is shown in public, without an exception; personal data are masked by law all the same.
 * - 第七条(四): the unit names the competent one, and the clock begins anew there; the first stretch stays in the trail.
 * - 第四条(三) 「应填写」 names no sanction: the form demands it.
 * - 第七条(三) 「视情况」: whether a city leader decides on a result is a judgement, marked on the letter.
 */
import { usualConcealment } from './defaults.ts'
import { preset, rule } from './preset.ts'
import { fromUnitReceipt, workingDays } from './spans.ts'

const scope = '第三条/第四条(五)(六)'
const twoToThree = { span: workingDays(3), target: workingDays(2), ...fromUnitReceipt } as const

export const anshunShi = preset({
  id: 'anshun-shi',
  title: '市长信箱管理办法（安顺市）',
  kind: 'base',
  rules: {
    about: {
      source: '领导信箱管理办法8(安顺市市长信箱管理办法)',
      of: 'city',
      inForce: null,
      interpreter: null,
      supersedes: '2014年印发的《安顺市人民政府门户网站“市长信箱”管理办法》',
      clause: '第九条',
    },
    notice: [
      { text: '反映内容请客观、真实，一事一反映。', clause: '第四条(一)' },
      { text: '意见和建议应合法合理，具有可操作性；涉及投诉的，请写清投诉事宜和投诉对象。', clause: '第四条(二)' },
      { text: '请填写真实姓名、联系电话或电子信箱、工作单位或家庭住址，以便及时答复。', clause: '第四条(三)' },
      {
        text: '不得发表反政府言论和诽谤、侮辱等人身攻击言论，以及淫秽、猥亵、色情等内容。',
        clause: '第四条(四)',
      },
    ],
    writers: [
      { id: 'citizen', name: '公民', clause: '第三条' },
      { id: 'legal-person', name: '法人', clause: '第三条' },
      { id: 'organisation', name: '其他组织', clause: '第三条' },
    ],
    fields: [
      {
        id: 'complaintMatter',
        name: '投诉事宜',
        need: 'required',
        when: [{ category: ['complaint'] }],
        clause: '第四条(二)',
      },
      {
        id: 'complaintTarget',
        name: '投诉对象',
        need: 'required',
        when: [{ category: ['complaint'] }],
        clause: '第四条(二)',
      },
    ],
    categories: [
      { id: 'consultation', name: '咨询', hint: '与工作和生活相关的问题', clause: '第三条' },
      { id: 'opinion', name: '意见', hint: '经济建设、城市管理、环境保护、社会事业', clause: '第三条' },
      { id: 'suggestion', name: '建议', hint: '合法合理，具有可操作性', clause: '第三条' },
      { id: 'complaint', name: '投诉', hint: '行政机关及其工作人员不作为、乱作为', accused: true, clause: '第三条' },
    ],
    accepts: [
      {
        id: 'development',
        text: '本市改革开放、经济建设、城市管理、环境保护、社会事业等方面的意见和建议',
        clause: '第三条',
      },
      { id: 'life', text: '与市民的工作和生活相关的问题咨询', clause: '第三条' },
      { id: 'inaction', text: '对行政机关及其工作人员不作为、乱作为的投诉', clause: '第三条' },
    ],
    identity: {
      required: [['realName'], ['phone', 'email'], ['workUnit', 'homeAddress']],
      expected: [],
      anonymous: {
        treatment: 'refused',
        answerOwed: true,
        means: '应填写真实姓名、联系电话或电子信箱、工作单位或家庭住址。',
        clause: '第四条(三)',
      },
      conceal: usualConcealment,
      clause: '第四条(三)',
      reading: '「应填写」：不填不能提交',
      otherReading: '不填的也受理，条文没有规定后果',
    },
    decline: {
      reasons: [
        {
          id: 'legalRemedy',
          text: '涉法涉诉事项',
          turnTo: '请依法向司法机关反映',
          clause: scope,
        },
        {
          id: 'discipline',
          text: '对履行公务的国家机关、企事业单位工作人员违法违纪的投诉举报',
          turnTo: '请依法向纪检监察机关反映',
          clause: scope,
        },
        {
          id: 'abusive',
          text: '反政府言论，诽谤、侮辱等人身攻击，或含有淫秽、猥亵、色情等内容',
          turnTo: null,
          clause: '第四条(四)',
        },
        { id: 'outOfRemit', text: '超出受理范围', turnTo: null, clause: '第八条(二)' },
      ],
      suggestionRequired: false,
      clause: '第八条(二)',
    },
    roles: [
      { id: 'leader', name: '市政府有关领导', at: 'leaders', clause: '第六条' },
      { id: 'unit-leader', name: '承办单位主要负责人', at: 'units', clause: '第七条(一)' },
    ],
    remit: { by: ['function'], overlap: 'lead', clause: '第七条(二)' },
    dispositions: [
      {
        id: 'assign',
        name: '分送',
        hint: '初审后通过“市长信箱管理平台”分送承办单位',
        assigns: true,
        chain: [],
        clause: '第六条',
      },
      {
        id: 'special',
        name: '特殊信件',
        hint: '报市政府有关领导批阅后办理',
        assigns: true,
        chain: [
          {
            id: 'leader-instruction',
            name: '市政府领导批阅',
            kind: 'instruction',
            role: 'leader',
            at: 'home',
            asks: ['初审意见'],
            clause: '第六条',
          },
        ],
        clause: '第六条',
      },
    ],
    flags: [
      { id: 'investigation', name: '需要调查核实，不能当即回复', clause: '第七条(五)' },
      { id: 'hotspot', name: '涉及面较广或影响较大的热点或重大事件', clause: '第七条(二)' },
      { id: 'leaderDecides', name: '情况比较复杂，报市政府领导审定', by: 'desk', clause: '第七条(三)' },
    ],
    requires: [
      {
        id: 'consent',
        act: 'reply',
        kind: 'signature',
        name: '本单位主要负责人同意',
        unless: [{ flag: ['leaderDecides'] }],
        clause: '第七条(一)',
      },
      {
        id: 'consulted',
        act: 'reply',
        kind: 'opinion',
        name: '征求的相关部门意见',
        when: [{ flag: ['hotspot'] }],
        clause: '第七条(二)',
      },
      {
        id: 'competent',
        act: 'return',
        kind: 'statement',
        name: '应当转发的职能部门',
        clause: '第七条(四)',
        reading: '承办单位写明有职权的部门，由信箱管理机构转发，时限在新单位重新起算',
        otherReading: '承办单位自行转发，时限连续计算',
      },
    ],
    reviews: [
      {
        id: 'city-leader',
        name: '市政府领导审定',
        kind: 'signOff',
        role: 'leader',
        at: 'home',
        when: [{ flag: ['leaderDecides'] }],
        asks: ['办理结果'],
        clause: '第七条(三)',
      },
    ],
    replies: [
      {
        id: 'decided',
        when: [{ flag: ['leaderDecides'] }],
        by: 'office',
        as: 'unit',
        ways: ['web', 'public'],
        clause: '第七条(三)',
      },
      { id: 'unit', by: 'unit', as: 'unit', ways: ['web'], clause: '第七条(一)' },
    ],
    limits: [
      {
        id: 'acceptance-notice',
        milestone: 'acceptanceNotice',
        when: [{ flag: ['investigation'] }],
        ...twoToThree,
        clause: '第七条(五)',
      },
      {
        id: 'result-investigated',
        milestone: 'result',
        when: [{ flag: ['investigation'] }],
        span: workingDays(15),
        ...fromUnitReceipt,
        clause: '第七条(五)',
        reading: '从承办单位收到起算',
        otherReading: '从受理告知起算',
      },
      {
        id: 'result-consultation',
        milestone: 'result',
        when: [{ category: ['consultation'] }],
        ...twoToThree,
        clause: '第七条(五)',
        reading: '二至三个工作日：二日是目标，三日是时限',
      },
      {
        id: 'result-other',
        milestone: 'result',
        when: [{ category: ['opinion', 'suggestion', 'complaint'] }],
        span: workingDays(5),
        ...fromUnitReceipt,
        clause: '第七条(五)',
      },
    ],
    overrides: [{ id: 'special', kind: 'statutory', milestones: ['result'], basis: true, clause: '第七条(五)' }],
    reminders: [{ id: 'overdue', milestone: 'result', at: 'overdue', to: 'unit', clause: '第六条' }],
    publication: [
      {
        id: 'always',
        stance: 'always',
        parts: ['process', 'reply'],
        exceptions: [],
        masks: ['姓名', '联系方式', '住址'],
        clause: '第六条',
        reading: '办理过程和答复都公开；个人信息依法隐去',
        otherReading: '没有任何例外',
      },
    ],
    supervision: {
      bodies: [
        {
          id: 'e-government',
          name: '市政府电子政务办公室',
          does: '询问承办单位处理问题情况，调阅有关材料；催办、督办',
          clause: '第五条、第八条(一)',
        },
      ],
      triggers: [],
      methods: ['询问', '调阅有关材料', '催办', '督办'],
      grounds: [],
    },
    reports: [
      {
        id: 'summary',
        name: '来信办理工作总结和通报',
        every: 'irregular',
        to: '承办单位',
        clause: '第五条(四)',
      },
      {
        id: 'express',
        name: '《市长信箱快报》',
        every: 'irregular',
        to: '市领导',
        contents: ['来信反映的问题', '有较大价值的建设性意见'],
        clause: '第五条(五)',
      },
    ],
    duties: [
      {
        id: 'e-government',
        holder: '市政府电子政务办公室',
        does: '来信的收集、整理、初审、交办、督办、复审、分析和总结归档',
        clause: '第五条',
      },
      { id: 'other-tasks', holder: '市政府电子政务办公室', does: '领导交办的其它事项', clause: '第五条(六)' },
      { id: 'handlers', holder: '各承办单位', does: '明确专人负责交办信件的办理', clause: '第七条' },
      {
        id: 'informs',
        holder: '牵头办理单位',
        does: '涉及面较广或情况复杂的，及时与市政府电子政务办公室联系沟通',
        clause: '第七条(二)、第七条(三)',
      },
    ],
    acts: {
      accept: '第六条',
      decline: '第八条(二)',
      askCompletion: '第七条(三)',
      instruct: '第六条',
      assign: '第六条',
      setLimit: '第七条(五)',
      remind: '第六条',
      return: '第七条(四)',
      signOff: '第七条(三)',
      reply: '第七条(一)',
    },
  },
  clauses: [
    rule(
      '第三条',
      '受理公民、法人和其他组织向安顺市各级人民政府及其政府工作部门的咨询、意见、建议和投诉。涉及本市改革开放、经济建设、城市管理、环境保护、社会事业等方面的意见和建议,与市民的工作和生活相关的问题咨询,对行政机关及其工作人员不作为、乱作为的投诉',
      'writers',
      'accepts',
      'categories',
    ),
    rule(
      '第三条/第四条(五)(六)',
      '涉法涉诉事项及对履行公务的国家机关、企事业单位工作人员违法违纪的投诉举报,不属于本办法受理范围,由当事人依法向司法机关、纪检监察机关反映',
      'decline.legalRemedy',
      'decline.discipline',
    ),
    rule('第四条(一)', '反映内容客观、真实,一事一反映', 'notice'),
    rule(
      '第四条(二)',
      '意见和建议应合法合理,具有可操作性。涉及投诉的,应写清投诉事宜和明确投诉对象',
      'fields',
      'notice',
    ),
    rule(
      '第四条(三)',
      '反映情况应填写真实姓名、联系电话或电子信箱、工作单位或家庭住址,以便了解情况,及时回信答复',
      'identity',
    ),
    rule(
      '第四条(四)',
      '不得发表反政府言论和诽谤、侮辱等人身攻击言论,以及含有淫秽、猥亵、色情等方面内容',
      'decline.abusive',
      'notice',
    ),
    rule(
      '第五条',
      '市政府电子政务办公室为“市长信箱”的管理机构…来信的收集、整理、初审、交办、督办、复审、分析和总结归档工作…催办、督办',
      'duties.e-government',
      'supervision',
    ),
    rule('第五条(四)', '负责定期对“市长信箱”来信办理工作进行总结,并对来信办理情况进行通报', 'reports.summary'),
    rule(
      '第五条(五)',
      '负责综合分析来信反映的问题,汇集有较大价值的建设性意见,编发《市长信箱快报》,为市领导提供决策参考',
      'reports.express',
    ),
    rule('第六条', '经过初审的来信由“市长信箱”管理人员通过“市长信箱管理平台”分送给承办单位', 'dispositions.assign'),
    rule('第六条', '分送情况、承办单位办理情况和回复内容均在“市长信箱”栏目公示', 'publication.always'),
    rule('第六条', '对未在规定时限内办理回复的将进行超时提示', 'reminders.overdue'),
    rule('第六条', '特殊信件将报市政府有关领导批阅后办理', 'dispositions.special', 'dispositions.leader-instruction'),
    rule(
      '第七条(一)',
      '来信反映问题事实清楚、政策明确,承办单位将回复内容报经本单位主要负责人同意后,直接通过市人民政府门户网站“市长信箱”管理系统平台回复',
      'requires.consent',
      'replies.unit',
    ),
    rule(
      '第七条(二)',
      '涉及面较广或影响较大、属市民关心的热点或重大事件的,牵头办理单位在办理时应征求相关部门意见,并及时与市政府电子政务办公室联系沟通',
      'flags.hotspot',
      'requires.consulted',
      'duties.informs',
    ),
    rule(
      '第七条(三)',
      '情况比较复杂的,承办单位可要求来信人补齐相关书面材料,并及时与市政府电子政务办公室联系沟通,办理结果视情况报市政府领导审定后,在市人民政府门户网站发布',
      'reviews.city-leader',
      'flags.leaderDecides',
      'replies.decided',
      'acts',
    ),
    rule(
      '第七条(四)',
      '不属本部门职能范围的,承办单位应及时与市政府电子政务办公室联系,并及时转发至来信涉及相关职能部门',
      'requires.competent',
      'acts',
    ),
    rule(
      '第七条(五)',
      '咨询类信件应在2至3个工作日给予答复;意见、建议和投诉类信件原则上应在5个工作日内给予答复',
      'limits.result-consultation',
      'limits.result-other',
    ),
    rule(
      '第七条(五)',
      '对需要调查核实而不能当即回复的,应在2至3个工作日给予受理告知,15个工作日内办理结束',
      'limits.acceptance-notice',
      'limits.result-investigated',
      'flags.investigation',
    ),
    rule('第七条(五)', '对办理时限有特殊规定的,从其规定', 'overrides.special'),
    rule('第八条(一)', '有权询问承办单位处理问题情况和调阅有关材料', 'supervision.e-government'),
    rule('第八条(二)', '不受理超出本办法受理范围的来信', 'decline.outOfRemit'),
    rule('第九条', '2014年印发的《安顺市人民政府门户网站“市长信箱”管理办法》停止执行', 'about'),
    rule('第五条(六)', '负责领导交办的其它事项', 'duties.other-tasks'),
    rule('第七条', '各承办单位要明确专人负责“市长信箱”交办信件的办理工作', 'duties.handlers'),
  ],
})
