/**
 * 信访相关工作管理制度(建议五条): five recommendations, with cases in grades.
 *
 * Readings taken:
 * - 二-3 grades by the nature of a case: two, the ordinary and the sensitive or momentous of 三-1. Each has its own
 *   handling, bound to the grade, and its own limit without a number: the tenant enters both.
 * - 二-2 「受理的时间限制」 has no number: the tenant enters how long the decision and the first answer may take, from receipt.
 * - The start of the graded limits is silent: the unit's receipt, that day not counted.
 */
import { about, answers, archive, assigns, petitionTerms, supervision } from './petition.ts'
import { preset, rule } from './preset.ts'
import { fromReceipt, fromUnitReceipt } from './spans.ts'

export const xinfangJianyi = preset({
  id: 'xinfang-jianyi',
  title: '信访相关工作管理制度（分级管理）',
  kind: 'base',
  rules: {
    about: about({ source: '信访相关工作管理制度(建议五条)', of: 'any', clause: '序言' }),
    terms: petitionTerms({ letter: '信访案件', writer: '来访人', office: '信访办公室', clause: '一-1-3' }),
    notice: [
      { text: '在规定时间内初步核实并答复您。', clause: '二-2' },
      { text: '严禁泄露您的个人信息，保护您的隐私权。', clause: '四-2' },
    ],
    writers: [
      { id: 'citizen', name: '公民', clause: '序言' },
      { id: 'legal-person', name: '法人', clause: '序言' },
      { id: 'organisation', name: '其他组织', clause: '序言' },
    ],
    categories: [
      { id: 'demand', name: '诉求', hint: '请求解决的事情', clause: '序言' },
      { id: 'suggestion', name: '建议', hint: '对工作的建议', clause: '序言' },
      { id: 'accusation', name: '控告', hint: '控告违法行为', accused: true, clause: '序言' },
      { id: 'denunciation', name: '举报', hint: '举报违法行为', accused: true, clause: '序言' },
    ],
    dispositions: [
      answers({ id: 'direct', name: '核实答复', hint: '初步核实后直接答复来访人', clause: '二-2' }),
      assigns({
        id: 'assign',
        name: '一般办理',
        hint: '一般性质的案件，交相关部门办理',
        when: [{ flag: ['grade-ordinary'] }],
        binds: true,
        clause: '二-3',
      }),
      assigns({
        id: 'verification-group',
        name: '核查小组办理',
        hint: '涉及敏感问题或重大影响的，组织专门的核查小组调查核实',
        when: [{ flag: ['grade-sensitive'] }],
        binds: true,
        clause: '二-3、三-1',
      }),
    ],
    flags: [
      { id: 'grade-ordinary', name: '一般性质', by: 'desk', group: 'grade', clause: '二-3' },
      { id: 'grade-sensitive', name: '敏感问题或重大影响', by: 'desk', group: 'grade', clause: '二-3、三-1' },
      { id: 'long-pending', name: '长期悬而未决', by: 'desk', clause: '三-2' },
    ],
    requires: [
      {
        id: 'verification',
        act: 'report',
        kind: 'report',
        name: '核查小组的调查核实情况',
        when: [{ disposition: ['verification-group'] }],
        clause: '三-1',
      },
      {
        id: 'solution',
        act: 'report',
        kind: 'plan',
        name: '解决方案',
        when: [{ flag: ['long-pending'] }],
        clause: '三-2',
      },
    ],
    recurring: [{ id: 'follow-up', name: '跟踪回访', every: 'irregular', of: 'mailbox', clause: '三-3' }],
    limits: [
      {
        id: 'triage',
        milestone: 'triage',
        span: 'blank',
        ...fromReceipt,
        clause: '二-2',
        reading: '受理的时间限制没有数字，由本单位填写；从收到的次日起算',
      },
      {
        id: 'first-answer',
        milestone: 'acceptanceNotice',
        span: 'blank',
        ...fromReceipt,
        clause: '二-2',
        reading: '初步核实并答复来访人的规定时间没有数字，由本单位填写；从收到的次日起算',
      },
      {
        id: 'result-ordinary',
        milestone: 'result',
        when: [{ flag: ['grade-ordinary'] }],
        span: 'blank',
        ...fromUnitReceipt,
        clause: '二-3',
        reading: '各级的时限没有数字，由本单位填写；从承办单位收到的次日起算',
      },
      {
        id: 'result-sensitive',
        milestone: 'result',
        when: [{ flag: ['grade-sensitive'] }],
        span: 'blank',
        ...fromUnitReceipt,
        clause: '二-3',
        reading: '各级的时限没有数字，由本单位填写；从承办单位收到的次日起算',
      },
    ],
    secrecy: [
      {
        id: 'identity',
        what: 'identity',
        from: 'others',
        text: '严禁泄露来访人的个人信息，保护隐私权',
        clause: '四-2',
      },
    ],
    supervision: supervision({
      triggers: [
        {
          id: 'long-pending',
          name: '长期悬而未决的问题',
          when: [{ flag: ['long-pending'] }],
          by: '信访办公室',
          leadsTo: ['要求相关部门提出解决方案', '追踪落实情况'],
          clause: '三-2',
        },
      ],
    }),
    satisfaction: [{ id: 'follow-up', how: ['回访'], every: 'irregular', clause: '三-3' }],
    reports: [
      {
        id: 'figures',
        name: '信访工作数据和情况',
        every: 'irregular',
        to: '社会',
        contents: ['信访工作的相关数据', '情况分析'],
        clause: '四-1',
      },
    ],
    publication: [
      { id: 'figures', stance: 'usual', parts: ['statistics'], exceptions: [], masks: ['个人信息'], clause: '四-1' },
    ],
    appraisal: [
      {
        id: 'staff',
        name: '信访人员考核和评价',
        of: '信访人员',
        every: 'irregular',
        effect: '根据考核结果进行奖惩',
        clause: '五-1/2',
      },
    ],
    archive: archive({
      contents: ['来访人信息', '问题反映', '处理情况'],
      ledgers: [{ id: 'files', name: '信访档案', clause: '四-3' }],
      clause: '四-3',
    }),
    documents: [
      {
        id: 'register',
        name: '信访案件登记',
        for: '每一个信访案件',
        fields: ['来访人信息', '问题反映', '处理情况'],
        clause: '二-1',
      },
    ],
    duties: [
      {
        id: 'office',
        holder: '信访办公室',
        does: '受理信访事项、答复来访群众、处理信访案件、收集信访信息、收集分析社情民意，与其他部门信息共享',
        clause: '一-1-3',
      },
      { id: 'training', holder: '信访办公室', does: '信访人员的培训', clause: '五-1/2' },
    ],
    acts: { accept: '二-2', mark: '二-3', assign: '二-3', report: '三-1', reply: '三-3' },
  },
  clauses: [
    rule('序言', '通过各种形式向政府提出诉求、建议、控告、举报等行为', 'categories', 'writers'),
    rule(
      '一-1-3',
      '设立信访办公室或信访管理部门…受理信访事项、答复来访群众、处理信访案件、收集信访信息、收集分析社情民意…促进信息共享、协同作战',
      'duties.office',
    ),
    rule('二-1', '对每一个信访案件进行详细登记,包括来访人信息、问题反映、处理情况', 'documents.register'),
    rule(
      '二-2',
      '规定信访案件受理的时间限制,要求受理人员在规定时间内对信访案件进行初步核实并答复来访人',
      'limits.triage',
      'limits.first-answer',
      'dispositions.direct',
    ),
    rule(
      '二-3',
      '建立信访案件分级管理制度,对不同性质的信访案件采取不同的处理方式和时限',
      'flags.grade-ordinary',
      'flags.grade-sensitive',
      'limits.result-ordinary',
      'limits.result-sensitive',
      'dispositions',
    ),
    rule(
      '三-1',
      '对于涉及敏感问题或重大影响的信访案件,应组织专门的核查小组进行调查核实',
      'dispositions.verification-group',
      'requires.verification',
    ),
    rule(
      '三-2',
      '对于一些长期悬而未决的问题,要求相关部门提出解决方案,并追踪落实情况',
      'requires.solution',
      'supervision.long-pending',
      'flags.long-pending',
    ),
    rule(
      '三-3',
      '对于信访案件的处理结果,要及时向来访人进行通报,并做好后续的跟踪回访工作',
      'recurring.follow-up',
      'satisfaction.follow-up',
    ),
    rule('四-1', '定期发布信访工作的相关数据和情况', 'reports.figures', 'publication.figures'),
    rule('四-2', '严禁泄露来访人的个人信息,保护来访人的隐私权', 'secrecy.identity'),
    rule('四-3', '加强信访信息的归档管理,并设立信访档案,便于查阅和利用', 'archive.files'),
    rule(
      '五-1/2',
      '建立信访人员的培训制度…定期对信访人员进行考核和评价,根据考核结果进行奖惩',
      'appraisal.staff',
      'duties.training',
    ),
  ],
})
