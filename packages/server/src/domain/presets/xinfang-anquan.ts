/**
 * 信访工作安全管理规定(第1篇): the safety of a petition office. A part: it goes with a mailbox's own rules. An excerpt,
 * chapters 1 to 3; most of it is about premises.
 *
 * Readings taken:
 * - 第八条: seven systems that have to be kept: documents of the office, each in its place.
 * - 第十一条: inspections of IT security and of secrecy read the log; of the premises, somebody walks through them.
 */
import { about } from './petition.ts'
import { notSoftware, preset, rule } from './preset.ts'

const kept = { for: '信访工作机构应当建立健全', fields: [], clause: '第八条' }

export const xinfangAnquan = preset({
  id: 'xinfang-anquan',
  title: '信访工作安全管理规定',
  kind: 'part',
  rules: {
    about: about({ source: '信访工作安全管理规定(第1篇)', of: 'any', clause: '第四-七条' }),
    recurring: [
      { id: 'safety-it', name: '信访工作信息化安全检查', every: 'irregular', of: 'mailbox', clause: '第十一条' },
      { id: 'safety-secrecy', name: '信访工作保密检查', every: 'irregular', of: 'mailbox', clause: '第十一条' },
      { id: 'safety-premises', name: '信访接待场所安全检查', every: 'irregular', of: 'mailbox', clause: '第十一条' },
    ],
    emergencies: [
      {
        id: 'safety-incident',
        name: '突发事件信息报告',
        occasion: '信访工作突发事件，按分类、处置程序和措施处理',
        to: '分管领导',
        within: null,
        clause: '第十条',
      },
    ],
    secrecy: [{ id: 'safety-secrecy', what: 'secrets', from: 'others', text: '信访工作保密制度', clause: '第八条' }],
    documents: [
      { ...kept, id: 'safety-prevention', name: '信访工作安全防范制度' },
      { ...kept, id: 'safety-emergency-plan', name: '信访工作突发事件应急预案' },
      { ...kept, id: 'safety-inspection', name: '信访工作安全检查制度' },
      { ...kept, id: 'safety-secrecy', name: '信访工作保密制度' },
      { ...kept, id: 'safety-it', name: '信访工作信息化安全管理制度' },
      { ...kept, id: 'safety-measures', name: '信访工作安全保障措施' },
      { ...kept, id: 'safety-training', name: '信访工作安全教育培训制度' },
      {
        id: 'safety-incident',
        name: '突发事件记录',
        for: '每一起信访工作突发事件',
        fields: ['突发事件分类', '应急处置程序', '应急处置措施', '信息报告', '善后处理'],
        clause: '第十条',
      },
    ],
    duties: [
      { id: 'safety-organ', holder: '信访工作机构', does: '信访工作安全管理的责任主体', clause: '第四-七条' },
      {
        id: 'safety-persons',
        holder: '分管领导、责任部门和具体责任人',
        does: '落实安全工作责任制',
        clause: '第四-七条',
      },
    ],
  },
  clauses: [
    rule(
      '第四-七条',
      '信访工作机构是信访工作安全管理的责任主体…明确分管领导、责任部门和具体责任人',
      'duties.safety-organ',
      'duties.safety-persons',
    ),
    rule(
      '第八条',
      '信访工作安全防范制度;(二)信访工作突发事件应急预案;(三)信访工作安全检查制度;(四)信访工作保密制度;(五)信访工作信息化安全管理制度;(六)信访工作安全保障措施;(七)信访工作安全教育培训制度',
      'documents.safety-prevention',
      'documents.safety-emergency-plan',
      'documents.safety-it',
      'secrecy.safety-secrecy',
    ),
    notSoftware(
      '第九条',
      '信访接待场所安全检查…安全教育培训…安全设施配置…消防、防盗、防爆等措施…安全保卫工作',
      '接待场所的设施、消防和保卫在现场进行',
    ),
    rule(
      '第十条',
      '突发事件分类…应急处置程序…应急处置措施…信息报告…善后处理',
      'emergencies.safety-incident',
      'documents.safety-incident',
    ),
    rule(
      '第十一条',
      '信访接待场所安全检查…信访工作信息化安全检查…信访工作保密检查',
      'recurring.safety-it',
      'recurring.safety-secrecy',
      'recurring.safety-premises',
    ),
    notSoftware(
      '第三/六条',
      '依法依规…以人为本…预防为主…责任明确…具备一定的安全意识和应急处置能力',
      '原则和对人员的要求，没有可以执行的规则',
    ),
  ],
})
