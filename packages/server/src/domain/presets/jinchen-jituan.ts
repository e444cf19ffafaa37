/**
 * 大连金宸集团有限公司 公司信访工作制度: a group and its subsidiaries.
 *
 * Readings taken:
 * - 第五条 「规定的时限」 has no number: the tenant enters it; from the unit's receipt, that day not counted.
 * - 第五条 「督办件要书面报送结果」: the result of an important letter is refused without the written one.
 * - 第四条 「每年进行一次」 has lost its object: a yearly summary.
 * - 第十条 「绩效工资____%」 is left empty: the tenant enters it.
 */
import { about, answers, archive, assigns, instruction, petitionTerms, supervision } from './petition.ts'
import { preset, rule } from './preset.ts'
import { fromUnitReceipt } from './spans.ts'

export const jinchenJituan = preset({
  id: 'jinchen-jituan',
  title: '集团公司信访工作制度',
  kind: 'base',
  rules: {
    about: about({
      source: '大连金宸集团有限公司 公司信访工作制度',
      of: 'company',
      inForce: '二〇一三年',
      clause: '附',
    }),
    terms: petitionTerms({ letter: '信访件', office: '综合管理部', unit: '分管领导和职能部门', clause: '第一条' }),
    writers: [
      { id: 'employee', name: '员工', clause: '第十条' },
      { id: 'owner', name: '业主', clause: '第十条' },
    ],
    channels: [
      { id: 'web', channel: 'web', name: '网上信箱', clause: '第一条' },
      { id: 'post', channel: 'post', name: '来信', clause: '第三条' },
      { id: 'visit', channel: 'visit', name: '来访', clause: '第三条' },
    ],
    roles: [{ id: 'leader', name: '主管领导', at: 'leaders', clause: '第三条' }],
    dispositions: [
      answers({ id: 'direct', name: '直接答复', hint: '综合管理部解释和答复', clause: '第二/六条' }),
      assigns({ id: 'assign', name: '交办', hint: '交由分管领导和职能部门办理', clause: '第五条' }),
      assigns({
        id: 'supervised',
        name: '督办件',
        hint: '重要信访件，填写重要信访阅处单报主管领导阅批，书面报送结果',
        chain: [
          instruction({
            id: 'leader-instruction',
            name: '主管领导阅批',
            role: 'leader',
            asks: ['重要信访阅处单'],
            clause: '第三条',
          }),
        ],
        when: [{ flag: ['important'] }],
        clause: '第三条、第五条',
      }),
    ],
    flags: [
      { id: 'important', name: '重要信访件', by: 'desk', clause: '第五条' },
      { id: 'superior-report', name: '结果需向上级领导、上级机关汇报', by: 'desk', clause: '第五条' },
      { id: 'escalated', name: '所属公司处理不力，直接到集团公司上访', by: 'desk', clause: '第十条' },
    ],
    requires: [
      {
        id: 'written-result',
        act: 'report',
        kind: 'document',
        name: '书面结果',
        when: [{ disposition: ['supervised'] }],
        clause: '第五条',
      },
      { id: 'progress', act: 'explain', kind: 'statement', name: '办理的进度', clause: '第五条' },
      {
        id: 'superior-report',
        act: 'close',
        kind: 'report',
        name: '向上级领导、上级机关的专报',
        when: [{ flag: ['superior-report'] }],
        clause: '第五条',
      },
    ],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '第五条' }],
    emergencies: [
      { id: 'visit', name: '及时汇报', occasion: '重要来访', to: '主管领导', within: null, clause: '第三条' },
    ],
    recurring: [{ id: 'tidy', name: '整理信访资料', every: 'month', of: 'mailbox', clause: '第四条' }],
    limits: [
      {
        id: 'result',
        milestone: 'result',
        span: 'blank',
        ...fromUnitReceipt,
        clause: '第五条',
        reading: '规定的时限没有数字，由集团公司填写；从承办单位收到的次日起算',
      },
    ],
    reminders: [{ id: 'overdue', milestone: 'result', at: 'overdue', clause: '第五条' }],
    secrecy: [{ id: 'secrecy', what: 'secrets', from: 'others', text: '严格执行各项保密制度', clause: '第七/八/九条' }],
    supervision: supervision({
      triggers: [
        {
          id: 'important',
          name: '重要信访件',
          when: [{ flag: ['important'] }],
          by: '综合管理部',
          leadsTo: ['作督办件处理', '书面报送结果'],
          clause: '第五条',
        },
      ],
    }),
    reports: [
      {
        id: 'yearly',
        name: '年度信访工作总结',
        every: 'year',
        clause: '第四条',
        reading: '「每年进行一次」后面缺字，按每年总结一次',
        otherReading: '每年整理归档一次',
      },
    ],
    consequences: [
      {
        id: 'penalty',
        name: '绩效工资处罚',
        for: '所属公司、项目部处理不力，信访人直接到集团公司上访，产生不利影响：处罚其负责人',
        amount: 'blank',
        of: 'percentOfPay',
        clause: '第十条',
      },
    ],
    archive: archive({
      contents: ['信访资料'],
      ledgers: [{ id: 'reception', name: '信访接待工作台账', clause: '第四条' }],
      clause: '第四条',
    }),
    documents: [
      {
        id: 'reading-sheet',
        name: '重要信访阅处单',
        for: '重要来信报主管领导阅批',
        fields: [],
        formats: ['screen', 'print'],
        clause: '第三条',
      },
      {
        id: 'register',
        name: '信访处置登记表',
        for: '登记每件信访',
        fields: [],
        numbering: '{年}年第{号}号',
        formats: ['screen', 'print'],
        clause: '附',
      },
      {
        id: 'special-report',
        name: '专报',
        for: '办理结果需要向上级汇报的',
        when: [{ flag: ['superior-report'] }],
        fields: [],
        formats: ['word'],
        clause: '第五条',
      },
    ],
    duties: [
      { id: 'department', holder: '综合管理部', does: '负责信访工作，接待来信来访', clause: '第一条' },
      {
        id: 'conduct',
        holder: '信访工作人员',
        does: '热情接待，认真听取反映的情况和要求，做好政策、法律的宣传教育',
        clause: '第二/六条',
      },
      {
        id: 'powers',
        holder: '信访工作人员',
        does: '严禁超越职权；加强与所属公司和政府信访部门的联系，互通情况；保守秘密',
        clause: '第七/八/九条',
      },
      { id: 'subsidiary', holder: '集团所属公司', does: '及时、认真解决员工、业主的信访问题', clause: '第十条' },
    ],
    acts: {
      instruct: '第三条',
      assign: '第五条',
      report: '第五条',
      explain: '第五条',
      remind: '第五条',
      reply: '第五条',
      accept: '第一条',
    },
  },
  clauses: [
    rule('第一条', '信访工作由集团公司综合管理部负责', 'duties.department'),
    rule(
      '第二/六条',
      '热情接待,认真听取他们反映的情况和要求…做好政策、法律的宣传教育工作',
      'duties.conduct',
      'dispositions.direct',
    ),
    rule(
      '第三条',
      '对重要来信要填好重要信访阅处单并及时报主管领导阅批;对重要来访要及时向主管领导汇报',
      'documents.reading-sheet',
      'dispositions.leader-instruction',
      'emergencies.visit',
    ),
    rule(
      '第四条',
      '建立和完善信访接待工作台账,妥善保管信访资料,每月进行一次整理,每年进行一次',
      'archive.reception',
      'recurring.tidy',
      'reports.yearly',
    ),
    rule(
      '第五条',
      '要在规定的时限内办结;重要信访件一般作督办件处理,督办件要书面报送结果',
      'limits.result',
      'dispositions.supervised',
      'requires.written-result',
      'supervision.important',
    ),
    rule('第五条', '对由于客观原因不能按时办结的,除催办外,要报出办理的进度', 'requires.progress', 'reminders.overdue'),
    rule(
      '第五条',
      '对办理结果需要向上级领导、上级机关汇报、或者需答复信访人的,要及时写出专报或回信',
      'documents.special-report',
      'requires.superior-report',
      'replies.office',
    ),
    rule(
      '第七/八/九条',
      '严禁超越职权…加强与集团所属公司和政府信访部门的联系,互通情况…严格执行各项保密制度',
      'duties.powers',
      'secrecy.secrecy',
    ),
    rule(
      '第十条',
      '因所属公司、项目部处理员工或业主信访问题不力,直接到集团公司上访,产生不利影响的。集团公司对所属公司和项目部负责人视情给予绩效工资____%的经济处罚',
      'consequences.penalty',
      'flags.escalated',
    ),
    rule('附', '信访处置登记表编号:年第号', 'documents.register'),
  ],
})
