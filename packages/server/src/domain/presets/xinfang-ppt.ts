/**
 * 信访工作管理制度(2023-10-27 讲义): slides with a definition and a way from the register to the writer's opinion.
 *
 * Readings taken:
 * - 流程 「记录信访人的姓名、联系方式、住址」: asked for, and remarked on where missing; no sanction is named.
 * - 流程 「对不符合受理条件的信访案件进行说明」: a refusal always says why.
 * - 流程 「听取信访人的反馈意见」: heard before the case is closed.
 */
import { anonymousAnswered, usualConcealment } from './defaults.ts'
import { about, assigns, declineFor, petitionTerms, supervision } from './petition.ts'
import { notSoftware, preset, rule } from './preset.ts'

export const xinfangPpt = preset({
  id: 'xinfang-ppt',
  title: '信访工作流程与规范（讲义）',
  kind: 'base',
  rules: {
    about: about({ source: '信访工作管理制度(2023-10-27 讲义)', of: 'any', clause: '定义' }),
    terms: petitionTerms({ letter: '信访案件', office: '信访部门', unit: '相关部门或单位', clause: '定义' }),
    notice: [{ text: '请写下姓名、联系方式、住址，以便登记和反馈。', clause: '流程' }],
    writers: [
      { id: 'citizen', name: '公民', clause: '定义' },
      { id: 'legal-person', name: '法人', clause: '定义' },
      { id: 'organisation', name: '其他组织', clause: '定义' },
    ],
    channels: [
      { id: 'web', channel: 'web', name: '网上信箱', clause: '产品默认' },
      { id: 'post', channel: 'post', name: '书信', clause: '定义' },
      { id: 'email', channel: 'email', name: '电子邮件', clause: '定义' },
      { id: 'fax', channel: 'fax', name: '传真', clause: '定义' },
      { id: 'phone', channel: 'phone', name: '电话', clause: '定义' },
      { id: 'visit', channel: 'visit', name: '走访', clause: '定义' },
    ],
    categories: [
      { id: 'problem', name: '反映情况', hint: '需要解决的情况和问题', clause: '定义' },
      { id: 'suggestion', name: '建议', hint: '对工作的建议', clause: '定义' },
      { id: 'opinion', name: '意见', hint: '对工作的意见', clause: '定义' },
      { id: 'complaint', name: '投诉请求', hint: '对单位、人员或服务的投诉', accused: true, clause: '定义' },
    ],
    identity: {
      required: [],
      expected: [['realName'], ['phone', 'email'], ['homeAddress']],
      anonymous: anonymousAnswered,
      conceal: usualConcealment,
      clause: '流程',
    },
    decline: declineFor('流程', [
      { id: 'unmet', text: '初步审核不符合受理条件，向您说明原因', turnTo: null, clause: '流程' },
    ]),
    dispositions: [
      {
        id: 'direct',
        name: '直接答复',
        hint: '接谈中能够答复的，直接答复',
        assigns: false,
        chain: [],
        clause: '产品默认',
      },
      assigns({ id: 'assign', name: '转办', hint: '转交相关部门或单位处理，并跟踪', clause: '流程' }),
    ],
    requires: [{ id: 'hear-writer', act: 'close', kind: 'contact', name: '信访人的反馈意见', clause: '流程' }],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '流程' }],
    supervision: supervision({
      triggers: [
        {
          id: 'track',
          name: '转办的信访案件',
          when: [{ disposition: ['assign'] }],
          by: '信访部门',
          leadsTo: ['跟踪，确保处理结果符合要求'],
          clause: '流程',
        },
      ],
    }),
    documents: [
      { id: 'register', name: '来访登记', for: '每一件来访', fields: ['姓名', '联系方式', '住址'], clause: '流程' },
      { id: 'interview', name: '接谈记录', for: '专人接谈信访人', fields: ['诉求', '意见'], clause: '流程' },
    ],
    acts: { accept: '流程', decline: '流程', assign: '流程', reply: '流程', close: '流程' },
  },
  clauses: [
    rule('流程', '对信访人的来访进行登记,记录信访人的姓名、联系方式、住址', 'documents.register', 'identity'),
    rule(
      '流程',
      '安排专人接谈信访人…进行初步审核,判断是否符合受理条件…对不符合受理条件的信访案件进行说明…转交给相关部门或单位…对转办的信访案件进行跟踪…将处理结果反馈给信访人,听取信访人的反馈意见',
      'documents.interview',
      'decline.unmet',
      'dispositions.assign',
      'supervision.track',
      'requires.hear-writer',
    ),
    notSoftware('原则', '及时、高效,不得拖延或推诿…公正、公平、公开', '原则，没有可以执行的规则'),
    rule(
      '定义',
      '公民、法人或者其他组织采用书信、电子邮件、传真、电话、走访等形式,向各级人民政府、县级以上人民政府工作部门反映情况、提出建议、意见或者投诉请求',
      'writers',
      'channels',
      'categories',
    ),
  ],
})
