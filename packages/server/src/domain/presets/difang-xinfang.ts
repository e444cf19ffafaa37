/**
 * 信访工作管理制度(本地区、本部门): petitions to a place and its departments.
 *
 * Readings taken:
 * - 第十一条 「15日」: calendar days from receipt, that day not counted; a last day off rolls to the next working day.
 * - 第十一条 「可以延长30日」: added to the first due day before it rolled, once.
 * - 第八条 「规定时间」 of a result on an assigned letter has no number: the tenant enters it; from the unit's receipt.
 * - 第五条 what is not its own is forwarded, not refused; 第七条 「转办」 is an assignment, since 第八条 wants its result.
 */
import {
  about,
  answers,
  archive,
  assigns,
  declineFor,
  instruction,
  petitionTerms,
  refers,
  supervision,
} from './petition.ts'
import { byDefault, preset, rule } from './preset.ts'
import { calendarDays, fromReceipt, fromUnitReceipt } from './spans.ts'

export const difangXinfang = preset({
  id: 'difang-xinfang',
  title: '信访工作管理制度（本地区、本部门）',
  kind: 'base',
  rules: {
    about: about({ source: '信访工作管理制度(本地区、本部门)', of: 'any', clause: '第三条' }),
    terms: petitionTerms({ office: '信访部门', clause: '第四条' }),
    notice: [
      { text: '件件有着落，事事有回音。自收到之日起15日内办结；情况复杂的，可以延长30日。', clause: '第十一条' },
      { text: '办结后向您出具加盖公章的书面答复或者告知书。', clause: '第十二条' },
    ],
    channels: [
      { id: 'web', channel: 'web', name: '网上信箱', clause: '第六条' },
      { id: 'post', channel: 'post', name: '来信', clause: '第六条' },
      { id: 'visit', channel: 'visit', name: '来访', clause: '第六条' },
    ],
    decline: declineFor('第五条', [
      {
        id: 'outOfRemit',
        text: '不属于本地区、本部门职权范围',
        turnTo: '已为您转送有关地区和部门处理',
        leadsTo: 'forward',
        clause: '第五条',
      },
    ]),
    roles: [{ id: 'leader', name: '本单位负责人', at: 'leaders', clause: '第四条' }],
    remit: { by: ['territory', 'level', 'line'], overlap: 'lead', clause: '第三条' },
    dispositions: [
      answers({
        id: 'self',
        name: '自办',
        hint: '一般来信、来访，信访部门自己办理',
        unless: [{ flag: ['important'] }],
        binds: true,
        clause: '第七条',
      }),
      assigns({
        id: 'assign',
        name: '交办',
        hint: '一般来信、来访，交承办单位办理并报告结果',
        unless: [{ flag: ['important'] }],
        binds: true,
        clause: '第七条',
      }),
      assigns({
        id: 'transfer',
        name: '转办',
        hint: '一般来信、来访，转有权处理的单位办理并报告结果',
        unless: [{ flag: ['important'] }],
        binds: true,
        clause: '第七条',
      }),
      assigns({
        id: 'submit',
        name: '报告负责人',
        hint: '重要来信、来访，及时报告本单位负责人，按其指示办理',
        chain: [
          instruction({
            id: 'leader-instruction',
            name: '本单位负责人指示',
            role: 'leader',
            asks: ['来信、来访的基本情况', '拟办意见'],
            clause: '第七条',
          }),
        ],
        when: [{ flag: ['important'] }],
        clause: '第七条',
      }),
      refers({ id: 'forward', name: '转送', hint: '不属于职权范围的，转送有关地区和部门处理', clause: '第五条' }),
    ],
    flags: [
      { id: 'important', name: '重要来信、来访', by: 'desk', clause: '第七条' },
      { id: 'complex', name: '情况复杂', clause: '第十一条' },
      { id: 'important-problem', name: '群众反映的重要问题', clause: '第八条后' },
    ],
    requires: [
      { id: 'written', act: 'reply', kind: 'document', name: '书面答复或者告知书', clause: '第十二条' },
      { id: 'seal', act: 'reply', kind: 'seal', name: '加盖公章', clause: '第十二条' },
    ],
    emergencies: [
      {
        id: 'important-problem',
        name: '及时报告',
        occasion: '群众反映的重要问题',
        to: '本单位负责人',
        within: null,
        clause: '第八条后',
      },
    ],
    limits: [
      {
        id: 'result',
        milestone: 'result',
        span: 'blank',
        ...fromUnitReceipt,
        clause: '第八条',
        reading: '规定时间没有数字，由本单位填写；从承办单位收到的次日起算',
      },
      {
        id: 'completion',
        milestone: 'completion',
        span: calendarDays(15),
        cap: calendarDays(45),
        ...fromReceipt,
        clause: '第十一条',
        reading: '日历日，收到之日不算在内；最后一日是休息日的，顺延到下一个工作日',
        otherReading: '收到之日为第1日；或者遇休息日不顺延',
      },
    ],
    overrides: [{ id: 'statutory', kind: 'statutory', milestones: ['completion'], basis: true, clause: '第十一条' }],
    extensions: [
      {
        id: 'complex',
        how: 'granted',
        milestones: ['completion'],
        approver: 'leader',
        by: 'adds',
        span: calendarDays(30),
        times: 1,
        toSender: false,
        clause: '第十一条',
        reading: '30日从顺延之前的期满日起加，只延长一次',
        otherReading: '从顺延之后的期满日起加',
      },
    ],
    reminders: [{ id: 'overdue', milestone: 'result', at: 'overdue', clause: '第八条' }],
    supervision: supervision({
      bodies: [
        {
          id: 'department',
          name: '信访部门',
          does: '组织、协调、指导和检查，对信访事项办理进行督办',
          clause: '第四条',
        },
      ],
      triggers: [
        {
          id: 'overdue',
          name: '未在规定时间内报告办理结果',
          when: [{ overdue: true }],
          by: '信访部门',
          leadsTo: ['督办'],
          clause: '第八条',
        },
      ],
      grounds: [{ id: 'shirking', name: '推诿、敷衍、拖延', clause: '第五条前/第十条' }],
    }),
    reports: [
      {
        id: 'summary',
        name: '信访工作总结',
        every: 'irregular',
        contents: ['信访工作总结', '信访形势分析', '改进措施'],
        clause: '第九条',
      },
    ],
    archive: archive({
      contents: ['来信、来访的基本情况'],
      ledgers: [{ id: 'register', name: '来信、来访登记', clause: '第六条' }],
      clause: '第六条',
    }),
    documents: [
      {
        id: 'written-answer',
        name: '书面答复',
        for: '办理结果',
        fields: [],
        formats: ['print'],
        seal: true,
        clause: '第十二条',
      },
      { id: 'notice', name: '告知书', for: '办理结果', fields: [], formats: ['print'], seal: true, clause: '第十二条' },
    ],
    duties: [
      { id: 'leader', holder: '主要负责人', does: '信访工作的第一责任人，对信访工作负总责', clause: '第四条' },
      { id: 'department', holder: '信访部门', does: '组织、协调、指导和检查信访工作', clause: '第四条' },
      {
        id: 'outcome',
        holder: '各单位',
        does: '认真受理和办理，不得推诿、敷衍、拖延，件件有着落，事事有回音',
        clause: '第五条前/第十条',
      },
    ],
    acts: {
      accept: '第六条',
      decline: '第五条',
      refer: '第五条',
      instruct: '第七条',
      assign: '第七条',
      report: '第八条',
      askExtension: '第十一条',
      grantExtension: '第十一条',
      reply: '第十二条',
    },
  },
  clauses: [
    rule('第三条', '属地管理、分级负责,谁主管、谁负责…件件有着落,事事有回音', 'remit', 'duties.outcome'),
    rule(
      '第四条',
      '主要负责人是信访工作的第一责任人…信访部门是信访工作的主管部门,负责组织、协调、指导和检查',
      'duties.leader',
      'duties.department',
    ),
    rule(
      '第五条',
      '对不属于本地区、本部门职权范围内的事项,要及时转送有关地区和部门处理',
      'dispositions.forward',
      'decline.outOfRemit',
    ),
    byDefault('第六条', '建立健全来信、来访登记制度,对群众来信、来访的基本情况要认真登记,妥善保管', 'archive.register'),
    rule(
      '第七条',
      '对重要来信、来访事项,要及时报告本单位负责人,并按照单位负责人的指示办理。对一般来信、来访事项,要及时交办、转办或者自办',
      'dispositions.submit',
      'dispositions.assign',
      'dispositions.transfer',
      'dispositions.self',
    ),
    rule('第八条', '承办单位要认真办理,并在规定时间内报告办理结果', 'limits.result', 'supervision.overdue'),
    rule('第九条', '定期对信访工作进行总结,对本地区的信访形势进行分析,提出改进措施', 'reports.summary'),
    rule('第十一条', '自收到之日起应当在15日内办结', 'limits.completion'),
    rule(
      '第十一条',
      '情况复杂的,经本机关负责人批准,可以延长30日。法律、法规另有规定的,从其规定',
      'extensions.complex',
      'overrides.statutory',
      'flags.complex',
    ),
    rule(
      '第十二条',
      '应当向来信、来访人出具书面答复或者告知书,并加盖公章',
      'requires.written',
      'requires.seal',
      'documents.written-answer',
      'documents.notice',
    ),
    rule('第五条前/第十条', '不得推诿、敷衍、拖延…件件有着落,事事有回音', 'supervision.shirking', 'duties.outcome'),
    rule(
      '第八条后',
      '对群众反映的重要问题,要及时向本单位负责人报告,并采取措施解决',
      'emergencies.important-problem',
      'flags.important-problem',
    ),
  ],
})
