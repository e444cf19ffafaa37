/**
 * 信访工作管理制度(企业,考核机制): a company's petitions, kept for three years and measured.
 *
 * Readings taken:
 * - 四-3.2 「不少于三年」 names no start: from the day the case is closed; the third year is over at the end of that day.
 * - 五-1 names no denominators: closed, solved, and brought again of all that came in during the period.
 */
import { about, answers, archive, assigns, petitionTerms, reception } from './petition.ts'
import { byDefault, preset, rule } from './preset.ts'

const received = '期间内收到的信访'
const reading = '没有写明分母，按期间内收到的信访'

export const qiyeXinfangSannian = preset({
  id: 'qiye-xinfang-sannian',
  title: '企业信访工作管理制度（考核机制）',
  kind: 'base',
  rules: {
    about: about({ source: '信访工作管理制度(企业,考核机制)', of: 'company', clause: '三-1' }),
    terms: petitionTerms({
      letter: '信访',
      writer: '信访人员',
      office: '信访接待处',
      unit: '部门',
      clause: '四-1.1/1.2',
    }),
    writers: [
      { id: 'employee', name: '员工', clause: '三-1' },
      { id: 'stakeholder', name: '其他利益相关者', clause: '三-1' },
    ],
    categories: [
      { id: 'problem', name: '问题', hint: '需要解决的问题', clause: '三-1' },
      { id: 'suggestion', name: '建议', hint: '对企业的建议', clause: '三-1' },
      { id: 'complaint', name: '投诉', hint: '对单位、人员或服务的投诉', accused: true, clause: '三-1' },
      { id: 'dissatisfied', name: '对企业决策不满', hint: '对企业决策有不同意见', clause: '三-1' },
    ],
    dispositions: [
      answers({ id: 'direct', name: '直接答复', hint: '登记后由信访接待处直接反馈', clause: '四-2.1' }),
      assigns({ id: 'assign', name: '指派', hint: '登记后指派部门调查、办理，再反馈', clause: '四-2.1' }),
    ],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '四-2.2-2.4' }],
    secrecy: [
      { id: 'unauthorised', what: 'file', from: 'others', text: '信访信息未经授权不得泄露和外传', clause: '四-3.1' },
    ],
    satisfaction: [{ id: 'survey', how: ['企业内部调查', '问卷调查'], every: 'irregular', clause: '五-1.1' }],
    reports: [
      {
        id: 'superior',
        name: '信访工作报告',
        every: 'irregular',
        to: '上级部门',
        contents: ['工作进展', '存在的问题', '改进建议'],
        clause: '四-1.4/1.5',
      },
      {
        id: 'statistics',
        name: '信访信息统计和分析',
        every: 'irregular',
        contents: ['统计', '分析'],
        clause: '四-1.4/1.5',
      },
    ],
    appraisal: [
      {
        id: 'work',
        name: '信访工作考核',
        of: '信访工作',
        every: 'irregular',
        dimensions: [],
        clause: '五-1.2-1.4',
      },
    ],
    indicators: [
      { id: 'reception', name: '接待服务满意度', parts: '接待评价满意的', whole: '有接待评价的', clause: '五-1.1' },
      { id: 'time', name: '处理时间', parts: '从收到到办结的天数', whole: '办结的信访', clause: '五-1.2-1.4' },
      { id: 'closed', name: '办结率', parts: '办结的信访', whole: received, clause: '五-1.2-1.4', reading },
      { id: 'satisfaction', name: '满意度', parts: '评价满意的', whole: '有评价的', clause: '五-1.2-1.4' },
      { id: 'again', name: '再信访率', parts: '再次信访的', whole: received, clause: '五-1.2-1.4', reading },
      { id: 'solved-number', name: '解决问题的数量', parts: '解决的信访', whole: '件', clause: '五-1.2-1.4' },
      { id: 'solved', name: '解决问题的比例', parts: '解决的信访', whole: received, clause: '五-1.2-1.4', reading },
    ],
    requires: [{ id: 'destruction', act: 'purge', kind: 'statement', name: '谁批准销毁、哪天批准', clause: '四-3.2' }],
    archive: archive({
      contents: ['文件', '材料', '信息', '处理过程记录'],
      keepYears: 3,
      noRemoval: true,
      ledgers: [
        { id: 'register', name: '信访登记', clause: '四-1.3' },
        { id: 'process', name: '处理过程记录', clause: '四-3.3' },
      ],
      clause: '四-3.2',
      reading: '三年从办结之日起算，满三年后经批准才可以删除',
    }),
    reception: [
      reception({
        id: 'desk',
        name: '信访接待',
        every: 'workingDay',
        place: '信访接待处',
        seats: [{ holder: '接待人员', count: 1 }],
        clause: '四-1.1/1.2',
        reading: '没有写明接待时间，按每个工作日',
      }),
    ],
    duties: [
      { id: 'desk', holder: '信访接待处', does: '登记信息真实、准确、完整', clause: '四-1.3' },
      {
        id: 'fair',
        holder: '信访工作人员',
        does: '公平、公正、公开，及时、高效，结果及时反馈，并采取改进措施',
        clause: '四-2.2-2.4',
      },
    ],
    acts: { accept: '四-2.1', assign: '四-2.1', report: '四-2.1', reply: '四-2.2-2.4', purge: '四-3.2' },
  },
  clauses: [
    rule('三-1', '员工或其他利益相关者提出的问题、建议、投诉或对企业决策不满', 'categories', 'writers'),
    rule('四-1.1/1.2', '应设立信访接待处,供应便利的信访服务…应保证接待时间和接待人员的顺利布置', 'reception.desk'),
    byDefault('四-1.3', '应建立信访登记制度,并保持登记信息的真实、准确和完整', 'archive.register', 'duties.desk'),
    rule(
      '四-1.4/1.5',
      '建立信访信息统计和分析制度…定期向上级部门提交信访工作报告,说明工作进展和存在的问题,并提出改进建议',
      'reports.superior',
      'reports.statistics',
    ),
    rule('四-2.1', '包含登记、指派、调查、办理和反馈等步骤', 'dispositions.assign', 'dispositions.direct'),
    rule(
      '四-2.2-2.4',
      '公平、公正、公开…及时、高效…处理结果应及时向信访人员反馈,并依据需要采取相应的改进措施',
      'duties.fair',
      'replies.office',
    ),
    rule('四-3.1', '未经授权不得泄露和外传', 'secrecy.unauthorised'),
    rule('四-3.2', '应依照规定进行存档管理,保管时间不少于三年', 'archive', 'requires.destruction'),
    byDefault('四-3.3', '处理过程应进行记录,以备查阅和复核', 'archive.process'),
    rule(
      '五-1.1',
      '通过企业内部调查或问卷调查,统计信访接待服务的满意度',
      'indicators.reception',
      'satisfaction.survey',
    ),
    rule(
      '五-1.2-1.4',
      '统计信访工作的处理时间和办结率…统计信访工作的满意度和信访人员的再信访率…统计信访工作中解决问题的数量和比例',
      'indicators',
      'appraisal.work',
    ),
  ],
})
