/**
 * 事业单位信访管理制度: petitions to a public institution. An excerpt, to 第十六条.
 *
 * Readings taken:
 * - 第十一条 and 第十四条 set two limits for one notice of acceptance: three working days from acceptance, five from
 *   receipt. Neither excludes the other: both hold, and the earlier day binds.
 * - 第十四条: the notice says how far the investigation is; it is no second notice.
 * - No limit is named for the result.
 */
import { about, archive, declineFor, petitionTerms, reception } from './petition.ts'
import { byDefault, preset, rule } from './preset.ts'
import { fromAcceptance, fromReceipt, workingDays } from './spans.ts'

export const shiyeDanwei = preset({
  id: 'shiye-danwei',
  title: '事业单位信访管理制度',
  kind: 'base',
  rules: {
    about: about({ source: '事业单位信访管理制度', of: 'institution', clause: '第三/四条' }),
    terms: petitionTerms({ office: '信访管理部门', clause: '第五/六条' }),
    notice: [
      { text: '受理后三个工作日内审核和登记，并给您受理通知书。', clause: '第十一条' },
      { text: '收到后五个工作日内，告诉您信访事项的调查进展情况。', clause: '第十四条' },
    ],
    channels: [
      { id: 'web', channel: 'web', name: '网上信箱', clause: '第十二条' },
      { id: 'post', channel: 'post', name: '书面', clause: '第十二条' },
      { id: 'spoken', channel: 'spoken', name: '口头', clause: '第十二条' },
      { id: 'phone', channel: 'phone', name: '电话', clause: '第十二条' },
      { id: 'email', channel: 'email', name: '电子邮件', clause: '第十二条' },
    ],
    decline: declineFor('第十六条', [
      {
        id: 'legalRemedy',
        text: '应当通过行政复议、行政诉讼等途径解决',
        turnTo: '请向有管辖权的机关申请行政复议或提起行政诉讼',
        clause: '第十六条',
      },
    ]),
    requires: [
      {
        id: 'investigation',
        act: 'report',
        kind: 'record',
        name: '调查核实情况（现场调查、调阅资料、询问相关人员等）',
        clause: '第十三条',
      },
    ],
    results: [
      { id: 'mediation', name: '信访调解', clause: '第十六条' },
      { id: 'review', name: '行政复议', clause: '第十六条' },
      { id: 'litigation', name: '行政诉讼', clause: '第十六条' },
    ],
    limits: [
      {
        id: 'notice-accepted',
        milestone: 'acceptanceNotice',
        span: workingDays(3),
        ...fromAcceptance,
        clause: '第十一条',
        reading: '与第十四条的五个工作日同时有效，以先到者为准',
      },
      {
        id: 'notice-received',
        milestone: 'acceptanceNotice',
        span: workingDays(5),
        beside: true,
        ...fromReceipt,
        clause: '第十四条',
        reading: '与第十一条的三个工作日同时有效，以先到者为准',
      },
    ],
    reports: [
      { id: 'bulletin', name: '信访动态', every: 'irregular', contents: ['信访动态'], clause: '第五/六条' },
      { id: 'statistics', name: '信访信息统计分析', every: 'irregular', contents: ['统计', '分析'], clause: '第八条' },
    ],
    archive: archive({
      contents: ['信访材料', '受理通知书', '调查核实情况', '处理结果'],
      ledgers: [{ id: 'system', name: '信访信息管理系统', clause: '第八条' }],
      clause: '第八条',
    }),
    documents: [
      {
        id: 'acceptance-notice',
        name: '受理通知书',
        for: '受理后发放给信访人',
        fields: ['审核和登记情况', '调查进展情况'],
        formats: ['screen', 'print'],
        clause: '第十一条、第十四条',
      },
    ],
    reception: [
      reception({
        id: 'room',
        name: '信访接待',
        every: 'workingDay',
        place: '信访接待室',
        seats: [{ holder: '信访管理部门工作人员', count: 1 }],
        clause: '第七条',
        reading: '接待室没有写明开放时间，按每个工作日',
      }),
    ],
    duties: [
      {
        id: 'department',
        holder: '信访管理部门',
        does: '制定信访管理制度，统一受理信访申诉，组织调查核实，解决信访问题，发布信访动态',
        clause: '第五/六条',
      },
      { id: 'leader', holder: '主要负责人', does: '对信访工作负责，其他人员按职责分工承担责任', clause: '第九条' },
      {
        id: 'liaison',
        holder: '信访管理部门',
        does: '全面告知、及时解决，加强与相关政府部门的协作配合',
        clause: '第三/四条',
      },
      {
        id: 'conduct',
        holder: '信访工作人员',
        does: '公正、客观、实事求是，杜绝徇私枉法、隐瞒真相',
        clause: '第十五条',
      },
    ],
    acts: { accept: '第十一条', writeToSender: '第十四条', report: '第十三条', decline: '第十六条' },
  },
  clauses: [
    rule(
      '第五/六条',
      '设立专门的信访管理部门…制定信访管理制度、统一受理信访申诉、组织调查核实、解决信访问题、发布信访动态',
      'duties.department',
      'reports.bulletin',
    ),
    rule('第七条', '应当设立信访接待室', 'reception.room'),
    byDefault(
      '第八条',
      '应建立信访信息管理系统,实现信访信息的及时归档、查询和统计分析',
      'archive.system',
      'reports.statistics',
    ),
    rule('第九条', '由主要负责人负责,其他相关人员按照职责分工承担相应责任', 'duties.leader'),
    rule(
      '第十一条',
      '应当在受理后三个工作日内进行审核和登记,并发放受理通知书给信访人',
      'limits.notice-accepted',
      'documents.acceptance-notice',
    ),
    rule(
      '第十四条',
      '应当在收到信访后五个工作日内,向信访人发放受理通知书,并告知信访人信访事项的调查进展情况',
      'limits.notice-received',
      'documents.acceptance-notice',
    ),
    rule('第十二条', '可以书面、口头、电话或者电子邮件等形式进行信访', 'channels'),
    rule('第十三条', '采取现场调查、调阅资料、询问相关人员等方式', 'requires.investigation'),
    rule('第十五条', '公正、客观、实事求是的原则,杜绝徇私枉法、隐瞒真相', 'duties.conduct'),
    rule('第十六条', '信访调解、行政复议、行政诉讼', 'results', 'decline.legalRemedy'),
    rule('第三/四条', '依法管理、全面告知、及时解决…加强与相关政府部门的协作配合', 'duties.liaison'),
    rule('第十条', '制定信访接待工作制度,明确信访人受理的时限、受理的程序和要求', 'limits', 'notice'),
  ],
})
