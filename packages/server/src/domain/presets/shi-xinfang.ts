/**
 * 信访管理工作制度(我市): a city's petitions: whose matter it is, and level by level up to the standing committee. An excerpt.
 *
 * Readings taken:
 * - 一(三)⑷⑸: where place and matter cross, the unit that owns the matter handles it; who keeps the peace may be another.
 * - 一(三)⑶ 涉法涉诉: received by the city's political and legal committee, not by the ordinary desk.
 * - 一(三)⑹: reported up one level at a time, the standing committee last; steps towards a solution are always stated.
 * - 一(二)⑴: what the office cannot determine waits for a leader's determination.
 */
import { about, answers, assigns, instruction, petitionTerms, refers, supervision } from './petition.ts'
import { preset, rule } from './preset.ts'

export const shiXinfang = preset({
  id: 'shi-xinfang',
  title: '信访管理工作制度（市）',
  kind: 'base',
  rules: {
    about: about({ source: '信访管理工作制度(我市)', of: 'city', clause: '一(二)' }),
    terms: petitionTerms({ office: '信访部门', clause: '一(二)' }),
    categories: [
      { id: 'suggestion', name: '建议', hint: '对工作的意见和建议', clause: '产品默认' },
      { id: 'complaint', name: '投诉', hint: '对单位、人员或服务的投诉', accused: true, clause: '产品默认' },
      { id: 'problem', name: '反映问题', hint: '需要解决的困难和问题', clause: '产品默认' },
      { id: 'litigation', name: '涉法涉诉', hint: '公安、检察、法院办理的案件，由市委政法委分流', clause: '一(三)⑴-⑶' },
    ],
    roles: [
      { id: 'leader', name: '党政主要领导', at: 'leaders', clause: '一(一)⑴-⑶' },
      { id: 'petition-leader', name: '信访工作分管领导', at: 'leaders', clause: '一(一)⑴-⑶' },
    ],
    bodies: [{ id: 'political-legal', name: '市委政法委', clause: '一(三)⑴-⑶' }],
    routes: [{ id: 'litigation', when: [{ category: ['litigation'] }], duty: 'political-legal', clause: '一(三)⑴-⑶' }],
    remit: {
      by: ['territory', 'line', 'owner'],
      overlap: 'matterOwner',
      arbiters: ['上报领导认定'],
      clause: '一(三)⑴-⑶、一(三)⑷⑸',
    },
    dispositions: [
      answers({ id: 'direct', name: '直接回复', hint: '信访部门直接回复信访人', clause: '一(二)' }),
      assigns({
        id: 'assign',
        name: '交办',
        hint: '属县（市）区的交县（市）区，属市直部门的交主管部门',
        clause: '一(二)、一(三)⑴-⑶',
      }),
      assigns({
        id: 'determine',
        name: '上报领导认定',
        hint: '合理性认定不了的，与相关部门沟通咨询，并上报领导认定',
        chain: [
          instruction({
            id: 'determination',
            name: '领导认定',
            role: 'petition-leader',
            asks: ['信访人诉求', '相关部门意见'],
            clause: '一(二)⑴',
          }),
        ],
        when: [{ flag: ['undetermined'] }],
        clause: '一(二)⑴',
      }),
      refers({
        id: 'report-up',
        name: '逐级上报',
        hint: '部门解决不了的，逐级上报，直至提交市委常委会',
        toward: 'up',
        acceptedFirst: true,
        answerOwed: true,
        bodies: ['主管部门', '分管市领导', '市委常委会'],
        clause: '一(三)⑹',
      }),
    ],
    flags: [
      { id: 'reasonable', name: '合理合法', by: 'desk', group: 'reasonableness', clause: '一(二)⑴' },
      { id: 'unreasonable', name: '不合理', by: 'desk', group: 'reasonableness', clause: '一(二)⑴' },
      { id: 'undetermined', name: '无法认定', by: 'desk', group: 'reasonableness', clause: '一(二)⑴' },
      { id: 'major', name: '重大信访问题', by: 'desk', clause: '一(一)⑴-⑶' },
      { id: 'crossing', name: '属地、属事交叉', by: 'desk', clause: '一(三)⑷⑸' },
    ],
    requires: [
      { id: 'steps-up', act: 'refer', kind: 'plan', name: '解决问题的思路和步骤', clause: '一(三)⑹' },
      {
        id: 'steps',
        act: 'report',
        kind: 'plan',
        name: '解决问题的思路和步骤',
        when: [{ outcome: ['planned'] }],
        clause: '一(三)⑹',
      },
    ],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '一(二)' }],
    supervision: supervision({
      bodies: [
        { id: 'petition-department', name: '信访部门', does: '案件备案和督办，履行“三项建议”权', clause: '一(二)⑶' },
      ],
      methods: ['督办', '通报', '“三项建议”'],
    }),
    reports: [
      {
        id: 'bulletin',
        name: '案件交办和督查督办情况通报',
        every: 'irregular',
        to: '市四大班子及纪检、组织部门主要领导',
        contents: ['案件交办情况', '督查督办情况'],
        clause: '一(二)⑶',
      },
      { id: 'briefing', name: '信访工作汇报', every: 'irregular', to: '党政一把手', clause: '一(一)⑴-⑶' },
    ],
    duties: [
      {
        id: 'first',
        holder: '各级党政一把手',
        does: '本地区信访稳定工作的第一责任人，定期听取汇报，研究解决重大信访问题',
        clause: '一(一)⑴-⑶',
      },
      {
        id: 'deputy',
        holder: '信访工作分管领导',
        does: '负分管责任，协调处理信访突出问题及群体性事件',
        clause: '一(一)⑴-⑶',
      },
      { id: 'others', holder: '其他党政领导', does: '一岗双责，处理分管战线的疑难重点信访问题', clause: '一(一)⑴-⑶' },
      {
        id: 'department',
        holder: '市及县（市）区信访部门',
        does: '受理、交办（转送）、督办和反馈（回复）',
        clause: '一(二)',
      },
      { id: 'split', holder: '信访部门', does: '划分案件责任，做好处置分流', clause: '一(二)⑵' },
      {
        id: 'stability',
        holder: '属地',
        does: '属事单位是外省、市的，或者上访人已成为社会人的，属地承担稳控责任；其余由属事单位承担',
        clause: '一(三)⑷⑸',
      },
    ],
    acts: {
      accept: '一(二)',
      mark: '一(二)⑴',
      instruct: '一(二)⑴',
      assign: '一(二)',
      refer: '一(三)⑹',
      report: '一(三)⑹',
      reply: '一(二)',
    },
  },
  clauses: [
    rule(
      '一(一)⑴-⑶',
      '各级党政一把手是本地区信访稳定工作的第一责任人…信访工作分管领导负分管责任…其他党政领导“一岗双责”',
      'duties.first',
      'duties.deputy',
      'duties.others',
      'reports.briefing',
    ),
    rule(
      '一(二)',
      '市及县(市)区信访部门负责本级信访事项的受理、交办(转送)、督办和反馈(回复)工作',
      'duties.department',
      'replies.office',
    ),
    rule(
      '一(二)⑴',
      '对信访案件合理性进行认定,确认信访人诉求是否合理合法,认定不了的要与相关部门沟通咨询并上报领导认定',
      'flags.reasonable',
      'flags.unreasonable',
      'flags.undetermined',
      'dispositions.determine',
    ),
    rule('一(二)⑵', '对信访案件责任进行划分,做好处置分流', 'duties.split', 'remit'),
    rule(
      '一(二)⑶',
      '做好案件的备案和督办,向市四大班子及纪检、组织部门主要领导通报案件交办和督查督办情况,并认真履行“三项建议”权',
      'reports.bulletin',
      'supervision.petition-department',
    ),
    rule(
      '一(三)⑴-⑶',
      '属县(市)区的信访问题,由县(市)区独立负责处理并负责稳控…属市直行政部门的信访问题,由主管部门负责处理并负责稳控…属政法系统的信访问题,由市委政法部门负责牵头处理…涉法涉诉案件,由市委政法委分流处理',
      'remit',
      'routes.litigation',
      'dispositions.assign',
    ),
    rule(
      '一(三)⑷⑸',
      '属地、属事交叉的信访问题,属事单位是处理问题的责任主体…属事单位是稳定的责任主体;属事单位是外省、市的,属地要承担起稳定责任;上访人已成为社会人的,属地要承担起稳控和化解责任',
      'remit',
      'duties.stability',
      'flags.crossing',
    ),
    rule(
      '一(三)⑹',
      '对部门解决不了的信访问题,要逐级上报,直至提交市委常委会;对一时解决不了的信访问题,要研究拿出解决问题的思路和步骤',
      'dispositions.report-up',
      'requires.steps-up',
      'requires.steps',
    ),
  ],
})
