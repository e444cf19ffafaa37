/**
 * XX县市场监督管理局信访工作制度: a county bureau's petitions, with two desks. An excerpt.
 *
 * Readings taken:
 * - 三(二) 「规定的工作日」 has no number: the tenant enters it. It runs from the unit's receipt (「接到分办的信访事项」).
 * - 三(二) 「期满前5个工作日内」: from the fifth working day before the due day through the due day itself.
 * - 三(二) 「适当延长」 names no length: the day that is promised.
 * - 一(四) 「审定…处理意见」 of major, complex, difficult matters: a sign-off of the result by the principal leader.
 */

import { about, answers, assigns, declineFor, instruction, petitionTerms, signOff } from './petition.ts'
import { preset, rule } from './preset.ts'
import { fromUnitReceipt, workingDays } from './spans.ts'

export const scjgjXian = preset({
  id: 'scjgj-xian',
  title: '县市场监督管理局信访工作制度',
  kind: 'base',
  rules: {
    about: about({ source: 'XX县市场监督管理局信访工作制度', of: 'office', clause: '一(一)-(八)' }),
    terms: petitionTerms({ office: '办公室', unit: '股室队所', clause: '三(一)' }),
    notice: [
      { text: '向本局及局领导提出的信访事项，由办公室受理、登记和分办。', clause: '三(一)' },
      { text: '12315投诉、举报由消保股受理、登记和分办。', clause: '三(一)' },
    ],
    channels: [
      { id: 'web', channel: 'web', name: '网上信箱', clause: '三(一)' },
      { id: 'post', channel: 'post', name: '来信', clause: '三(一)' },
      { id: 'visit', channel: 'visit', name: '来访', clause: '三(一)' },
      { id: 'consumer-line', channel: 'phone', name: '12315投诉、举报', clause: '三(一)' },
      { id: 'referral', channel: 'referral', name: '上级交办、转办', clause: '三(一)3' },
    ],
    categories: [
      { id: 'petition', name: '信访事项', hint: '向本局及局领导提出的信访事项', clause: '三(一)' },
      { id: 'complaint', name: '12315投诉', hint: '消费投诉，由消保股受理', accused: true, clause: '三(一)' },
      { id: 'denunciation', name: '12315举报', hint: '举报违法行为，由消保股受理', accused: true, clause: '三(一)' },
    ],
    decline: declineFor('三(一)2', [
      { id: 'outOfRemit', text: '不属于本单位受理范围，向您说明原因', turnTo: null, clause: '三(一)2' },
    ]),
    roles: [
      { id: 'leader', name: '局主要领导', at: 'leaders', clause: '一(一)-(八)' },
      { id: 'petition-leader', name: '分管信访工作的局领导', at: 'leaders', clause: '二(一)-(七)' },
    ],
    bodies: [{ id: 'consumer', name: '消保股', clause: '三(一)' }],
    routes: [
      { id: 'consumer', when: [{ category: ['complaint', 'denunciation'] }], duty: 'consumer', clause: '三(一)' },
    ],
    dispositions: [
      answers({ id: 'direct', name: '直接答复', hint: '属于本单位职责范围的，直接解释和答复', clause: '三(一)1' }),
      assigns({
        id: 'assign',
        name: '分办',
        hint: '分给有关股室队所办理，股室队所应予受理',
        clause: '三(一)3',
      }),
      assigns({
        id: 'submit',
        name: '呈批',
        hint: '重要来信由主要领导或分管领导阅批后分办',
        chain: [
          instruction({
            id: 'leader-instruction',
            name: '主要领导或分管领导阅批',
            role: 'petition-leader',
            asks: ['拟办意见'],
            clause: '一(一)-(八)、二(一)-(七)',
          }),
        ],
        when: [{ flag: ['important', 'major', 'superior'] }],
        clause: '一(一)-(八)、二(一)-(七)',
      }),
    ],
    flags: [
      { id: 'important', name: '重要来信', by: 'desk', clause: '一(一)-(八)' },
      { id: 'major', name: '重大、复杂、疑难信访事项', by: 'anybody', clause: '一(一)-(八)' },
      { id: 'superior', name: '上级领导批示的信访事项', by: 'desk', clause: '一(一)-(八)' },
    ],
    reviews: [
      signOff({
        id: 'major-approval',
        name: '主要领导审定处理意见',
        role: 'leader',
        when: [{ flag: ['major'] }],
        asks: ['处理意见', '领导责任追究意见'],
        clause: '一(一)-(八)',
      }),
      signOff({
        id: 'superior-report',
        name: '审核签署办理情况报告',
        role: 'petition-leader',
        when: [{ flag: ['superior'] }],
        asks: ['办理情况报告'],
        clause: '一(一)-(八)、二(一)-(七)',
      }),
    ],
    recurring: [{ id: 'meeting', name: '信访工作专题会议', every: 'irregular', of: 'leader', clause: '一(一)-(八)' }],
    limits: [
      {
        id: 'result',
        milestone: 'result',
        span: 'blank',
        ...fromUnitReceipt,
        clause: '三(二)',
        reading: '规定的工作日没有数字，由本单位填写；从股室队所接到分办的次日起算',
      },
    ],
    extensions: [
      {
        id: 'extension',
        how: 'granted',
        milestones: ['result'],
        approver: 'petition-leader',
        by: 'promisedDate',
        span: null,
        times: null,
        opensBefore: workingDays(5),
        toSender: false,
        clause: '三(二)',
        reading: '从期满日之前的第5个工作日起，到期满日止，可以申请',
        otherReading: '连期满日在内的5个工作日；或者至少提前5个工作日',
      },
    ],
    supervision: {
      bodies: [
        { id: 'leader', name: '主要领导', does: '研究、督促、办理上级领导批示的信访事项', clause: '一(一)-(八)' },
        { id: 'deputy', name: '分管领导', does: '协调处理重大、复杂、疑难信访问题', clause: '二(一)-(七)' },
      ],
      triggers: [
        {
          id: 'superior',
          name: '上级领导批示的信访事项',
          when: [{ flag: ['superior'] }],
          by: '主要领导、分管领导',
          leadsTo: ['督促办理', '审核签署办理情况报告'],
          clause: '一(一)-(八)、二(一)-(七)',
        },
      ],
      methods: [],
      grounds: [],
    },
    duties: [
      {
        id: 'leader',
        holder: '主要领导',
        does: '对信访工作负总责，不定期召开专题会议，阅批重要来信，接待重要来访，审定重大、复杂、疑难事项的处理意见',
        clause: '一(一)-(八)',
      },
      {
        id: 'deputy',
        holder: '分管领导',
        does: '对信访工作负主要责任，负责信访工作领导小组的日常工作，协调处理重大、复杂、疑难问题',
        clause: '二(一)-(七)',
      },
      {
        id: 'responsibility',
        holder: '主要领导、分管领导',
        does: '落实信访工作责任制，解决机构、队伍建设和日常工作中的困难',
        clause: '一(六)(七)/二(四)(六)',
      },
    ],
    acts: {
      accept: '三(一)',
      decline: '三(一)2',
      assign: '三(一)3',
      signIn: '三(一)3',
      report: '三(二)',
      askExtension: '三(二)',
      grantExtension: '三(二)',
      instruct: '一(一)-(八)',
      signOff: '一(一)-(八)',
      reply: '三(一)1',
    },
  },
  clauses: [
    rule(
      '一(一)-(八)',
      '主要领导对本单位的信访工作负总责…纳入重要议事日程…不定期召开信访工作专题会议…阅批重要来信,接待重要来访…审定重大、复杂、疑难信访事项处理意见及领导责任追究意见…督促、办理上级领导批示的信访事项并审核签署办理情况报',
      'duties.leader',
      'reviews.major-approval',
      'flags.important',
      'recurring.meeting',
    ),
    rule(
      '二(一)-(七)',
      '分管领导对本单位的信访工作负主要责任…负责信访工作领导小组的日常工作…协调处理重大、复杂、疑难信访问题…阅批重要来信,接待重要来访,研究、督促、办理上级领导批示给本人的信访事项并审核签署办理情况报告',
      'duties.deputy',
      'reviews.superior-report',
      'roles.petition-leader',
    ),
    rule(
      '三(一)',
      '向本单位及局领导提出的信访事项,归口由办公室负责受理、登记和分办。12315投诉、举报由消保股负责受理、登记和分办',
      'routes.consumer',
      'bodies.consumer',
      'categories',
    ),
    rule('三(一)1', '属于本单位职责范围的,直接向来信(访)者作出解释和答复', 'dispositions.direct'),
    rule('三(一)2', '不属于本单位受理范围的,应向来访者作出适当解释', 'decline.outOfRemit'),
    rule(
      '三(一)3',
      '对交办、转办的信访事项,各相关股室队所应予受理并负责办理',
      'dispositions.assign',
      'channels.referral',
    ),
    rule('三(二)', '在规定的工作日内办理完毕', 'limits.result'),
    rule(
      '三(二)',
      '因客观原因逾期不能办理完毕的,可在期满前5个工作日内,经请示分管信访工作的局领导同意,适当延长办理期限',
      'extensions.extension',
    ),
    rule(
      '一(六)(七)/二(四)(六)',
      '负责本单位信访工作责任制的落实…解决好信访工作机构、干部队伍建设等有关问题…组织落实本部门信访工作责任制…协调解决信访工作机构日常工作中的实际困难',
      'duties.responsibility',
    ),
  ],
})
