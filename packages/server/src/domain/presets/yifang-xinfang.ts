/**
 * 信访管理制度(甲方/乙方承包单位): a contractor's petitions, reported to its principal.
 *
 * Readings taken:
 * - 三-5 「规定时间」 has no number: the tenant enters it; from the report of the result (「处理完毕后」), by the unit itself.
 * - 二-3 「30分钟内赶赴现场」: thirty minutes of the clock, from when the letter is marked as an emergency.
 * - 四-6 names an interest in the matter as the ground for recusal, not the relation to the writer.
 * - 四-5: nothing is destroyed without approval.
 */
import { about, answers, archive, assigns, instruction, petitionTerms, signOff } from './petition.ts'
import { byDefault, preset, rule } from './preset.ts'
import { minutes } from './spans.ts'

export const yifangXinfang = preset({
  id: 'yifang-xinfang',
  title: '信访管理制度（承包单位）',
  kind: 'base',
  rules: {
    about: about({ source: '信访管理制度(甲方/乙方承包单位)', of: 'company', clause: '二-1' }),
    terms: petitionTerms({ letter: '信访件', office: '信访办', unit: '承办部门或单位', clause: '二-1' }),
    notice: [{ text: '谁承办谁答复；您要求保密的内容不会泄露。', clause: '三-5、四-4' }],
    channels: [
      { id: 'web', channel: 'web', name: '网上来信', clause: '三-1' },
      { id: 'phone', channel: 'phone', name: '来电', clause: '三-1' },
      { id: 'post', channel: 'post', name: '来信', clause: '三-1' },
      { id: 'visit', channel: 'visit', name: '来访', clause: '三-1' },
      { id: 'referral', channel: 'referral', name: '上级交办', clause: '二-1' },
    ],
    identity: {
      required: [],
      expected: [],
      anonymous: {
        answerOwed: true,
        means: '可以不留姓名。不留联系方式的，请用信件编码和查询码回来看答复。',
        clause: '产品默认',
      },
      conceal: [
        { level: 'public', means: '不公开您的姓名和联系方式。', clause: '四-4' },
        { level: 'unit', means: '承办部门或单位看不到您是谁。', clause: '四-4' },
      ],
      clause: '四-4',
    },
    roles: [
      { id: 'leader', name: '甲方领导', at: 'leaders', clause: '三-4' },
      { id: 'contractor-leader', name: '乙方主要领导', at: 'leaders', clause: '二-2' },
    ],
    dispositions: [
      answers({ id: 'direct', name: '信访办答复', hint: '信访办直接答复', clause: '二-1' }),
      assigns({ id: 'assign', name: '转办', hint: '转乙方有关部门调查、处理、答复', clause: '二-1' }),
      assigns({
        id: 'submit',
        name: '送阅批转',
        hint: '重要来信、来访和上级交办、领导批复的，送领导阅批，按批示送交有关部门',
        chain: [
          instruction({
            id: 'leader-instruction',
            name: '领导阅批',
            role: 'contractor-leader',
            asks: ['拟办意见'],
            clause: '三-2',
          }),
        ],
        when: [{ flag: ['important', 'superior', 'major', 'level-skipping'] }],
        clause: '三-2',
      }),
    ],
    flags: [
      { id: 'important', name: '重要信访事项', by: 'desk', clause: '三-2' },
      { id: 'superior', name: '上级交办、批转', by: 'desk', clause: '三-2' },
      { id: 'major', name: '重大来信来访', by: 'anybody', clause: '二-2' },
      { id: 'level-skipping', name: '越级来信来访', by: 'anybody', clause: '二-2' },
      { id: 'investigation', name: '需要调查核实', by: 'anybody', clause: '三-3' },
      { id: 'emergency', name: '突发性事件', by: 'anybody', clause: '二-3' },
    ],
    requires: [
      {
        id: 'investigation',
        act: 'report',
        kind: 'record',
        name: '调查情况和处理结果',
        when: [{ flag: ['investigation'] }],
        clause: '三-3',
      },
      {
        id: 'investigation-report',
        act: 'report',
        kind: 'report',
        name: '查处报告',
        when: [{ flag: ['important', 'superior'] }],
        clause: '三-4',
      },
    ],
    reviews: [
      signOff({
        id: 'principal',
        name: '甲方领导同意',
        role: 'leader',
        when: [{ flag: ['important', 'superior'] }],
        asks: ['查处报告'],
        clause: '三-4',
      }),
    ],
    replies: [
      { id: 'unit', when: [{ units: { atLeast: 1 } }], by: 'unit', as: 'unit', clause: '三-5' },
      { id: 'office', by: 'office', as: 'office', clause: '二-1' },
    ],
    recusal: { grounds: ['matter'], clause: '四-6' },
    emergencies: [
      {
        id: 'on-site',
        name: '赶赴现场',
        occasion: '出现突发性事件',
        to: '乙方负责人',
        within: minutes(30),
        clause: '二-3',
      },
      { id: 'major', name: '上报', occasion: '重大或越级来信来访', to: '主要领导', within: null, clause: '二-2' },
    ],
    limits: [
      {
        id: 'on-site',
        milestone: 'onSite',
        when: [{ flag: ['emergency'] }],
        span: minutes(30),
        from: 'marked',
        firstDay: 'counted',
        rolls: false,
        clause: '二-3',
        reading: '从标明突发性事件起的30分钟，休息日也算',
      },
      {
        id: 'reply',
        milestone: 'reply',
        span: 'blank',
        from: 'reported',
        firstDay: 'excluded',
        rolls: true,
        clause: '三-5',
        reading: '规定时间没有数字，由本单位填写；从处理完毕、报告结果的次日起算',
      },
    ],
    reminders: [
      { id: 'overdue', milestone: 'reply', at: 'overdue', clause: '三-7' },
      {
        id: 'important',
        milestone: 'reply',
        at: 'overdue',
        when: [{ flag: ['important'] }],
        to: 'leader',
        clause: '三-2',
      },
    ],
    secrecy: [
      { id: 'asked', what: 'content', from: 'others', text: '不得泄露信访人要求保密的内容', clause: '四-4' },
      { id: 'work', what: 'secrets', from: 'others', text: '不得泄露工作秘密', clause: '四-4' },
    ],
    consequences: [
      {
        id: 'fine',
        name: '罚款',
        for: '乙方未在30分钟内赶赴突发性事件现场',
        amount: 100,
        of: 'yuan',
        clause: '二-3',
      },
    ],
    archive: archive({
      forms: ['electronic', 'paper'],
      contents: ['信访原件', '处理结果'],
      noRemoval: true,
      ledgers: [{ id: 'register', name: '来电、来信、来访登记', clause: '三-1' }],
      clause: '三-6、四-5',
    }),
    documents: [
      {
        id: 'investigation-report',
        name: '查处报告',
        for: '上级批转要求上报结果的和重要的信访问题',
        when: [{ flag: ['important', 'superior'] }],
        fields: [],
        formats: ['screen', 'word'],
        clause: '三-4',
      },
    ],
    duties: [
      {
        id: 'office',
        holder: '信访办',
        does: '受理登记、转办、催办和处理群众来信来访，承办上级交办的信访事项',
        clause: '二-1',
      },
      { id: 'contractor', holder: '乙方', does: '信访第一责任人，负责调查、上报、处理、答复', clause: '二-2' },
    ],
    acts: {
      accept: '三-1',
      instruct: '三-2',
      assign: '二-1',
      remind: '三-7',
      report: '三-3',
      signOff: '三-4',
      reply: '三-5',
      recuse: '四-6',
      purge: '四-5',
    },
  },
  clauses: [
    rule(
      '二-1',
      '受理登记、转办、催办和处理群众来信来访,承办上级交办的信访事项',
      'duties.office',
      'dispositions.assign',
    ),
    rule(
      '二-2',
      '乙方为信访第一责任人,负责调查、上报、处理、答复。重大或越级来信来访必须上报主要领导',
      'duties.contractor',
      'emergencies.major',
      'flags.level-skipping',
    ),
    rule(
      '二-3',
      '一旦出现突发性事件,必须在30分钟内赶赴现场,了解情况认真接待解答,及时处理。未及时赶赴现场的罚乙方100元',
      'limits.on-site',
      'emergencies.on-site',
      'consequences.fine',
      'flags.emergency',
    ),
    byDefault('三-1', '接到来电、来信、来访时,要立即登记', 'channels', 'archive.register'),
    rule(
      '三-2',
      '凡重要来信、来访和上级交办、领导批复的信访事项,要及时送呈领导阅批,并根据领导批示意见送交有关部门及时处理,并对重要信访事项负责催办',
      'dispositions.submit',
      'flags.important',
      'reminders.important',
    ),
    rule(
      '三-3',
      '需要进行调查核实的,要及时组织调查,调查情况和处理结果及时上报',
      'requires.investigation',
      'flags.investigation',
    ),
    rule(
      '三-4',
      '查处结果经确认后要及时向信访人作出答复。对于上级批转要求上报结果和重要的信访问题,形成查处报告并经甲方领导同意后上报',
      'reviews.principal',
      'requires.investigation-report',
      'documents.investigation-report',
    ),
    rule(
      '三-5',
      '按照"谁承办谁答复”的原则,承办部门或单位应在处理完毕后规定时间内答复信访人',
      'replies.unit',
      'limits.reply',
    ),
    rule('三-6', '信访原件和处理结果一同存档', 'archive'),
    rule('三-7', '对未及时办结的信访件要采取多种形式催办', 'reminders.overdue'),
    rule('四-4', '不得泄露工作秘密和信访人要求保密的内容', 'secrecy.asked', 'secrecy.work', 'identity'),
    rule('四-5', '不得丢失、隐匿和擅自销毁信访材料', 'archive'),
    rule('四-6', '与信访事项有利害关系的工作人员应实行回避', 'recusal'),
  ],
})
