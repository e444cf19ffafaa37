/**
 * 省(市)长手机信箱办理工作制度: a county's office for what comes down from the governor's and the mayor's phones.
 *
 * An excerpt: parts 一 to 四(2).
 *
 * Readings taken where the text is silent or doubtful:
 * - 一-2 「立即」 is no number: it is reported at once, and no clock runs.
 * - 三-4: what belongs to other authorities is refused, and the writer is told whom to address.
 * - 二-5: 转办 goes to another government below, 交办 to a unit of one's own; 督查 and 通报 are supervision.
 */
import { notSoftware, preset, rule } from './preset.ts'

export const shoujiXinxiang = preset({
  id: 'shouji-xinxiang',
  title: '省（市）长手机信箱办理工作制度（县）',
  kind: 'base',
  rules: {
    about: {
      source: '省(市)长手机信箱办理工作制度',
      of: 'county',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '二-1',
    },
    channels: [
      { id: 'phone', channel: 'phone', name: '省（市）长手机来电', clause: '二-1' },
      { id: 'sms', channel: 'sms', name: '手机短信', clause: '二-1' },
      { id: 'email', channel: 'email', name: '电子邮件', clause: '二-1' },
      { id: 'post', channel: 'post', name: '省（市）长纸质来信', clause: '二-1' },
      { id: 'referral', channel: 'referral', name: '上级转送（移动公司、信息化工作办公室）', clause: '四-1、四-2' },
    ],
    categories: [
      { id: 'suggestion', name: '意见建议', hint: '经济发展、社会稳定、政府工作改进', clause: '三-1-3' },
      { id: 'complaint', name: '投诉', hint: '民生政策、重大政策不落实', accused: true, clause: '二-3、三-1-3' },
      { id: 'problem', name: '反映', hint: '民生政策落实情况，其它重大情况和问题', clause: '二-3、三-1-3' },
    ],
    accepts: [
      {
        id: 'development',
        text: '对全县经济发展、社会稳定、政府工作改进和相关民生政策落实情况提出的意见或建议',
        clause: '三-1-3',
      },
      { id: 'policies', text: '对重大政策不落实情况的投诉', clause: '三-1-3' },
      { id: 'other', text: '其它需要处理的重大情况和问题', clause: '三-1-3' },
      { id: 'livelihood', text: '民生政策落实情况的反映与投诉', clause: '二-3' },
    ],
    decline: {
      reasons: [
        {
          id: 'otherBodies',
          text: '属党委、人大、政协、法院、检察院职责范围内的事项',
          turnTo: '请向相关机构反映',
          clause: '三-4',
        },
        { id: 'outOfRemit', text: '民生政策之外的情况', turnTo: '请向相关机构反映', clause: '三-4' },
      ],
      suggestionRequired: true,
      clause: '三-4',
    },
    roles: [
      { id: 'office', name: '县长手机信箱工作办公室', at: 'office', clause: '四-2' },
      { id: 'leader', name: '政府领导', at: 'leaders', clause: '一-2' },
    ],
    remit: { by: ['territory', 'level', 'line'], overlap: 'lead', clause: '一-1/2' },
    dispositions: [
      {
        id: 'direct',
        name: '直接回复',
        hint: '办公室办理并回复',
        assigns: false,
        chain: [],
        clause: '二-1',
      },
      { id: 'assign', name: '交办', hint: '交有关部门办理', assigns: true, chain: [], clause: '二-5' },
      {
        id: 'forward',
        name: '转办',
        hint: '转下级政府办理',
        act: 'refer',
        assigns: false,
        chain: [],
        toward: 'down',
        clause: '二-5',
      },
      {
        id: 'submit',
        name: '立即呈报',
        hint: '重大紧急情况，立即呈报市政府及领导，按批示交乡（镇、场）政府和县直部门处理',
        assigns: true,
        chain: [
          {
            id: 'leader-instruction',
            name: '领导批示',
            kind: 'instruction',
            role: 'leader',
            at: 'home',
            asks: ['重大紧急情况'],
            clause: '一-2',
          },
        ],
        when: [{ flag: ['urgent'] }],
        clause: '一-2',
      },
    ],
    flags: [
      { id: 'urgent', name: '急事（重大紧急情况）', by: 'desk', group: 'urgency', clause: '一-1/2' },
      { id: 'special', name: '特事', by: 'desk', group: 'urgency', clause: '一-1/2' },
    ],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '二-1' }],
    emergencies: [
      {
        id: 'major',
        name: '重大紧急情况',
        occasion: '发生重大紧急情况',
        to: '市政府及领导',
        within: null,
        clause: '一-2',
      },
    ],
    publication: [
      {
        id: 'progress',
        stance: 'optional',
        parts: ['process', 'statistics'],
        exceptions: [],
        clause: '二-5',
        reading: '以适当的方式公布办理情况',
      },
    ],
    supervision: {
      bodies: [{ id: 'office', name: '县长手机信箱工作办公室', does: '督查、通报下级政府和有关部门', clause: '二-5' }],
      triggers: [
        {
          id: 'shortcomings',
          name: '办理中的问题',
          by: '县长手机信箱工作办公室',
          leadsTo: ['提出工作意见', '通报有关地方或单位及时纠正'],
          clause: '二-6',
        },
      ],
      methods: ['督查', '通报'],
      grounds: [],
    },
    reports: [
      {
        id: 'major-suggestions',
        name: '重大建议和意见报告',
        every: 'irregular',
        to: '省（市）政府及领导',
        contents: ['对改进政府工作的重大建议和意见'],
        clause: '二-2',
      },
      {
        id: 'analysis',
        name: '来电来信分析',
        every: 'irregular',
        contents: ['分析', '完善政策的建议'],
        clause: '二-4',
      },
    ],
    duties: [
      {
        id: 'operator',
        holder: '移动公司',
        does: '网络平台建设和技术支撑，接听、登记、初步分类、转送',
        clause: '四-1',
      },
      {
        id: 'informatisation',
        holder: '信息化工作办公室',
        does: '平台建设维护和技术支持，来信的筛选接收、初步转送、登记统计，后转发县长手机信箱工作办公室',
        clause: '四-2',
      },
    ],
    acts: { decline: '三-4', refer: '二-5', instruct: '一-2', assign: '二-5', reply: '二-1' },
  },
  clauses: [
    rule(
      '一-2',
      '对重大紧急情况,立即按程序向市政府及领导呈报,并按领导批示交由有关乡(镇、场)政府和县直部门及时妥善处理',
      'emergencies.major',
      'dispositions.submit',
      'dispositions.leader-instruction',
    ),
    notSoftware('一-3', '加强监督,不搞舆论炒作', 'How the press is dealt with'),
    rule(
      '二-1',
      '负责办理和回复群众给省(市)政府及领导的来电、手机短信和电子邮件及省(市)长纸质来信',
      'channels',
      'dispositions.direct',
      'replies.office',
    ),
    rule('二-2', '向省(市)政府及领导报告群众对改进政府工作的重大建议和意见', 'reports.major-suggestions'),
    rule('二-3', '接收民生政策落实情况的反映与投诉', 'accepts.livelihood'),
    rule('二-4', '进行分析,提出完善政策的建议', 'reports.analysis'),
    rule(
      '二-5',
      '向下级政府和有关部门转办、交办、督查、通报群众来电、来信反映的事项;以适当的方式向社会公布群众来电、来信反映事项的办理情况',
      'dispositions.forward',
      'dispositions.assign',
      'supervision.office',
      'publication.progress',
    ),
    rule('二-6', '分析原因,研究改进措施,提出工作意见,通报有关地方或单位及时纠正', 'supervision.shortcomings'),
    rule(
      '三-1-3',
      '对全县经济发展、社会稳定、政府工作改进和相关民生政策落实情况提出的意见或建议…对重大政策不落实情况的投诉…其它需要处理的重大情况和问题',
      'accepts',
      'categories',
    ),
    rule(
      '三-4',
      '属党委、人大、政协、法院、检察院职责范围内的事项及民生政策之外的情况,不属“省长手机、省长信箱、市长手机、市长信箱”受理范围,可直接告知来电、来信人向相关机构反映',
      'decline.otherBodies',
      'decline.outOfRemit',
    ),
    rule(
      '四-1',
      '移动公司负责“省(市)长手机”的网络平台建设和技术支撑,以及接听、登记、初步分类、转送等工作',
      'duties.operator',
      'channels.referral',
    ),
    rule(
      '四-2',
      '信息化工作办公室负责“省(市)长信箱”平台建设维护及相关软件开发等技术支持,以及来信的筛选接收、初步转送、登记统计等工作,后转发县长手机信箱工作办公室',
      'duties.informatisation',
      'channels.referral',
      'roles.office',
    ),
    rule('一-1/2', '属地管理、分级负责,谁主管、谁负责…急事急办、特事特办', 'remit', 'flags.urgent', 'flags.special'),
  ],
})
