/**
 * 信访管理工作制度(XX局岗位绩效): a bureau's petitions, a nine-step way from the register to the archive. An excerpt.
 *
 * Readings taken:
 * - 第六条 「甄别后确定是否进入信访调查处理程序」: the choice between explaining at once and the procedure.
 * - 第六条 「限期办理」 names no number: whoever signs sets a limit for that letter.
 * - 第六条 「送达《信访处理意见书》」 and 「领导签发结案审签表」: both are needed before the case is closed.
 * - 第四条1: at least two receptions a month for each member of the party committee.
 */
import {
  about,
  answers,
  archive,
  assigns,
  instruction,
  petitionTerms,
  reception,
  signOff,
  supervision,
} from './petition.ts'
import { preset, rule } from './preset.ts'

export const juXinfangKaohe = preset({
  id: 'ju-xinfang-kaohe',
  title: '局信访管理工作制度',
  kind: 'base',
  rules: {
    about: about({ source: '信访管理工作制度(XX局岗位绩效)', of: 'office', clause: '第二条' }),
    terms: petitionTerms({ letter: '信访案件', office: '信访办', unit: '责任科室', clause: '第三条' }),
    channels: [
      { id: 'web', channel: 'web', name: '网上来信', clause: '第二条' },
      { id: 'post', channel: 'post', name: '来信', clause: '第二条' },
      { id: 'phone', channel: 'phone', name: '来电', clause: '第二条' },
      { id: 'visit', channel: 'visit', name: '来访', clause: '第二条' },
      { id: 'referral', channel: 'referral', name: '上级领导及相关部门批转、催办', clause: '第二条' },
    ],
    roles: [{ id: 'leader', name: '局领导', at: 'leaders', clause: '第六条' }],
    dispositions: [
      answers({
        id: 'explain',
        name: '接待解释',
        hint: '甄别后不进入调查处理程序的，由信访办解释；需要业务科室说明的，科室派人解释',
        clause: '第五条1/2',
      }),
      assigns({
        id: 'investigate',
        name: '调查处理',
        hint: '登记后报领导签发《重要信访问题转办报告单》，转责任科室限期办理',
        chain: [
          signOff({
            id: 'referral-sheet',
            name: '领导签发《重要信访问题转办报告单》',
            role: 'leader',
            asks: ['重要信访问题转办报告单', '办理期限'],
            clause: '第六条',
          }),
        ],
        clause: '第六条',
      }),
      assigns({
        id: 'owned',
        name: '领导包案',
        hint: '涉及面广、政策性强的疑难事项，主要领导亲自包案；群体性、重复上访和闹访、缠访由包案领导接待解释',
        chain: [
          instruction({
            id: 'owner',
            name: '包案领导批示',
            role: 'leader',
            asks: ['疑难信访事项', '处理意见'],
            clause: '第四条3',
          }),
        ],
        when: [{ flag: ['difficult', 'collective', 'repeated', 'disruptive'] }],
        clause: '第四条3、第五条1/2',
      }),
    ],
    flags: [
      { id: 'difficult', name: '涉及面广、政策性强的疑难信访事项', by: 'desk', clause: '第四条3' },
      { id: 'collective', name: '群体性上访', by: 'desk', clause: '第五条1/2' },
      { id: 'repeated', name: '重复上访', by: 'desk', clause: '第五条1/2' },
      { id: 'disruptive', name: '闹访、缠访', by: 'desk', clause: '第五条1/2' },
      { id: 'superior', name: '上级要结果', by: 'desk', clause: '第三条' },
    ],
    requires: [
      { id: 'opinion', act: 'reply', kind: 'document', name: '《信访处理意见书》', clause: '第六条' },
      { id: 'delivered', act: 'close', kind: 'record', name: '《信访处理意见书》送达记录', clause: '第六条' },
      { id: 'closing', act: 'close', kind: 'signature', name: '领导签发的结案审签表', clause: '第六条' },
      {
        id: 'superior-report',
        act: 'close',
        kind: 'report',
        name: '上报交办机关的材料',
        when: [{ flag: ['superior'] }],
        clause: '第六条',
      },
    ],
    replies: [
      {
        id: 'office',
        by: 'office',
        as: 'office',
        clause: '第六条',
        reading: '责任科室和信访办一起反馈：由信访办发出，责任科室提供结果',
      },
    ],
    recurring: [
      { id: 'screening', name: '信访稳定和矛盾隐患排查', every: 'irregular', of: 'mailbox', clause: '第三条' },
    ],
    overrides: [{ id: 'leader-limit', kind: 'set', milestones: ['result'], basis: false, clause: '第六条' }],
    supervision: supervision({
      bodies: [{ id: 'office', name: '信访办', does: '对内督促查办，承办上级交办的信访案件', clause: '第三条' }],
    }),
    reports: [
      { id: 'superior', name: '上级要结果的材料', every: 'irregular', to: '交办机关', clause: '第六条' },
      { id: 'upward', name: '上报、反馈和汇报', every: 'irregular', to: '上级', clause: '第三条' },
    ],
    archive: archive({
      contents: ['登记', '转办报告单', '办理结果', '信访处理意见书', '结案审签表'],
      clause: '第六条',
    }),
    documents: [
      {
        id: 'visit-register',
        name: '《领导干部信访接待日群众来访登记表》',
        for: '局领导干部接访',
        fields: ['对信访事项的处理意见', '接访领导签署'],
        formats: ['screen', 'print'],
        clause: '第四条2',
      },
      {
        id: 'referral-sheet',
        name: '《重要信访问题转办报告单》',
        for: '转责任科室办理前由领导签发',
        fields: [],
        formats: ['screen', 'print'],
        clause: '第六条',
      },
      {
        id: 'opinion',
        name: '《信访处理意见书》',
        for: '送达信访人',
        fields: [],
        formats: ['print'],
        clause: '第六条',
      },
      {
        id: 'closing-sheet',
        name: '结案审签表',
        for: '领导签发后结案',
        fields: [],
        formats: ['screen', 'print'],
        clause: '第六条',
      },
    ],
    reception: [
      reception({
        id: 'bureau',
        name: '局领导干部信访接待日',
        every: 'irregular',
        place: '接待场所',
        seats: [{ holder: '局领导', count: 1 }],
        pool: ['局党委成员'],
        substitute: '因特殊情况不能按时接待的，委托其他领导或相关人员接待，不得无故脱岗、离岗',
        published: ['职务', '分管工作', '接访时间', '接访地点'],
        answers: ['填写登记表，签署处理意见', '首办责任制'],
        minimum: { times: 2, every: 'month', each: '局党委成员' },
        clause: '第四条1',
      }),
    ],
    duties: [
      {
        id: 'office',
        holder: '信访办',
        does: '接待、受理、交办、转办；对内督促查办；协助包案领导做好稳控；及时上报结果；排查矛盾隐患',
        clause: '第三条',
      },
      {
        id: 'internal',
        holder: '信访办',
        does: '建立接待、处置、汇报、流程等制度，完成领导交办的其他工作',
        clause: '第三条5/7',
      },
      { id: 'first-handler', holder: '首办人员', does: '首办责任制', clause: '第四条3' },
      { id: 'owner', holder: '主要领导', does: '对疑难信访事项亲自包案', clause: '第四条3' },
      {
        id: 'collective',
        holder: '包案领导及责任科室责任人',
        does: '群体性上访、重复上访、闹访、缠访的接待解释，信访办做好记录',
        clause: '第五条1/2',
      },
    ],
    acts: {
      accept: '第六条',
      signOff: '第六条',
      instruct: '第四条3',
      assign: '第六条',
      report: '第六条',
      reply: '第六条',
      close: '第六条',
    },
  },
  clauses: [
    rule('第二条', '人民群众来信、来电、来访、上级领导及相关部门的批转、催办等案件的接待处理', 'channels'),
    rule(
      '第三条',
      '局内设立信访工作办公室…接待、受理、交办、转办有关信访事项…对外信访接待、对内督促查办…协助分包领导及责任人员做好上访群众稳控…及时上报、反馈上级要结果的材料…矛盾隐患排查',
      'duties.office',
      'supervision.office',
      'recurring.screening',
      'reports.upward',
    ),
    rule(
      '第四条1',
      '定期安排局领导干部信访接待日,并在接待场所公示局接访领导的职务、分管工作、接访时间、接访地点。因特殊情况不能按时接待的,应委托其他领导或相关人员负责接待,不得无故脱岗、离岗,局党委成员每月不少于两次',
      'reception.bureau',
    ),
    rule('第四条2', '要填写《领导干部信访接待日群众来访登记表》,签署对信访事项的处理意见', 'documents.visit-register'),
    rule(
      '第四条3',
      '实行首办责任制,对群众反映的涉及面广、政策性强的疑难信访事项,主要领导要亲自包案',
      'duties.first-handler',
      'duties.owner',
      'dispositions.owned',
      'flags.difficult',
    ),
    rule(
      '第五条1/2',
      '正常信访群众由信访办负责接待,需要业务科室进行说明的,由责任科室派出工作人员予以接待解释…发生群体性上访、重复上访、闹访、缠访的,由包案领导及相关责任科室责任人负责接待解释工作,信访办公室做好记录',
      'dispositions.explain',
      'dispositions.owned',
      'duties.collective',
      'flags.collective',
    ),
    rule(
      '第六条',
      '由信访办进行登记…报领导签发《重要信访问题转办报告单》…信访案件转交相关责任科室限期办理…办理结果报信访办…责任科室和信访办向信访人反馈案件处理结果,送达《信访处理意见书》…信访办备案…领导签发结案审签表…根据需要上报交办机关…整理归档',
      'dispositions.investigate',
      'dispositions.referral-sheet',
      'overrides.leader-limit',
      'requires.opinion',
      'requires.delivered',
      'requires.closing',
      'replies.office',
      'reports.superior',
      'archive',
    ),
    rule(
      '第三条5/7',
      '强化内部管理,建立信访案件接待、处置、汇报、流程和相关工作制度…完成领导交办的其他工作',
      'duties.internal',
    ),
  ],
})
