/**
 * 领导信箱管理办法4(西乡县县长信箱): a county's mailbox to its head.
 *
 * Readings taken where the text is silent:
 * - Identity, dispositions and what a dispute is: silent; the product's defaults, marked as such.
 * - 第十一条 「派发工单次日」: the day after dispatch is day one. 「节假日顺延」: only working days count.
 * - 营商环境诉求、消费投诉 and 作风效能投诉 are complaints for 第十一条(二).
 * - 第九条(四): a town's reviewer is its 党政办, a department's the section it names: both are the unit's `reviewer`.
 *
 * Not expressed yet: statutory limits (第十一条(三)), disputed remit (第十条), supervision (第十四条), appraisal.
 */
import { productDefault } from '@yanlu/sdk/contract'
import { anonymousAnswered } from './defaults.ts'
import { preset } from './preset.ts'

const complaints = ['complaint', 'denunciation', 'help', 'suggestion', 'consumer', 'conduct', 'business']

export const xixiangXian = preset({
  id: 'xixiang-xian',
  title: '县长信箱管理办法（县）',
  kind: 'base',
  rules: {
    about: {
      source: '领导信箱管理办法4(西乡县县长信箱)',
      of: 'county',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '第二十一条',
    },
    notice: [
      { text: '受理政务信息咨询，非紧急类求助，对政府工作的投诉、意见和建议。', clause: '第六条(一)-(三)' },
      {
        text: '受理对工作人员作风、服务态度、办事效率和行政效能的投诉，以及消费投诉、经济违法行为举报、营商环境诉求。',
        clause: '第六条(四)-(七)',
      },
      {
        text: '应当通过诉讼、仲裁、行政复议解决的，党员干部违纪的，以及正在办理或已办结又没有新情况的事项，不在受理范围。',
        clause: '第七条',
      },
      { text: '您可以要求对身份或诉求内容保密。', clause: '第十九条' },
    ],
    opening: { every: 'day', weekday: null, clause: '第八条' },
    categories: [
      { id: 'consultation', name: '咨询', hint: '政务信息、政策、办事程序', clause: '第六条(一)' },
      { id: 'help', name: '求助', hint: '非紧急的困难', clause: '第六条(二)' },
      { id: 'complaint', name: '投诉', hint: '对政府工作的投诉', accused: true, clause: '第六条(三)' },
      { id: 'suggestion', name: '建议', hint: '对政府工作的意见和建议', clause: '第六条(三)' },
      {
        id: 'conduct',
        name: '作风效能投诉',
        hint: '工作作风、服务态度、办事效率',
        accused: true,
        clause: '第六条(四)',
      },
      { id: 'consumer', name: '消费投诉', hint: '消费者权益受到侵害', clause: '第六条(五)' },
      { id: 'denunciation', name: '举报', hint: '经济违法违规行为', accused: true, clause: '第六条(六)' },
      { id: 'business', name: '营商环境诉求', hint: '企业办事遇到的问题', clause: '第六条(七)' },
      { id: 'other', name: '其他', hint: '其他应当受理的事项', clause: '第六条(八)' },
    ],
    identity: {
      required: [],
      expected: [['realName'], ['phone', 'email']],
      anonymous: anonymousAnswered,
      conceal: [
        { level: 'public', means: '答复公开时隐去您的身份。', clause: '第十九条' },
        {
          level: 'unit',
          means: '不把您的身份透露给承办单位等无关人员；只有信箱管理机构说明理由后可以查看。',
          clause: '第十九条',
        },
      ],
      clause: productDefault,
    },
    decline: {
      reasons: [
        { id: 'outOfRemit', text: '不属于本县各级人民政府职责或服务范围', turnTo: null, clause: '第七条(一)' },
        {
          id: 'otherBodies',
          text: '属于党委、人大、政协、法院、检察院、军队、武警职责范围',
          turnTo: '请向相应机关反映',
          clause: '第七条(二)',
        },
        {
          id: 'legalRemedy',
          text: '依法应当或已经通过诉讼、仲裁、行政复议等途径解决',
          turnTo: '请按法定途径提出',
          clause: '第七条(三)',
        },
        { id: 'secret', text: '涉及国家机密、商业秘密、个人隐私', turnTo: null, clause: '第七条(四)' },
        {
          id: 'discipline',
          text: '党员干部贪污腐败、行贿受贿等违纪事项',
          turnTo: '请向纪检监察机关反映（电话 12388）',
          clause: '第七条(五)',
        },
        {
          id: 'repeated',
          text: '同一事项正在办理或已经办完，没有新情况、新理由',
          turnTo: '有新情况的，请写明后再来信',
          clause: '第七条(六)',
        },
        {
          id: 'abusive',
          text: '违反法律法规、公序良俗，恶意攻击、骚扰或没有实质诉求',
          turnTo: null,
          clause: '第七条(七)',
        },
        {
          id: 'mediated',
          text: '经消费者协会调解、正在处理，或行政调解已经结案的消费投诉',
          turnTo: null,
          clause: '第七条(八)',
        },
        { id: 'other', text: '其他不宜受理的事项', turnTo: null, clause: '第七条(九)' },
      ],
      suggestionRequired: false,
      clause: '第七条',
    },
    flags: [{ id: 'legal', name: '涉及法律法规问题', clause: '第九条(五)' }],
    limits: [
      {
        id: 'return',
        milestone: 'returnBy',
        span: { count: 2, of: 'workingDays' },
        from: 'unitReceived',
        firstDay: 'excluded',
        rolls: true,
        clause: '第九条(九)',
      },
      {
        id: 'result-consultation',
        milestone: 'result',
        when: [{ category: ['consultation'] }],
        span: { count: 2, of: 'workingDays' },
        from: 'dispatched',
        firstDay: 'excluded',
        rolls: true,
        clause: '第十一条(一)',
      },
      {
        id: 'result-other',
        milestone: 'result',
        when: [{ category: complaints }],
        span: { count: 5, of: 'workingDays' },
        from: 'dispatched',
        firstDay: 'excluded',
        rolls: true,
        clause: '第十一条(二)',
      },
      {
        id: 'result-unnamed',
        milestone: 'result',
        span: { count: 5, of: 'workingDays' },
        from: 'dispatched',
        firstDay: 'excluded',
        rolls: true,
        clause: productDefault,
        reading: '其他事项没有规定期限，按五个工作日',
      },
    ],
    reminders: [{ id: 'remind-overdue', milestone: 'result', at: 'overdue', clause: productDefault }],
    reviews: [
      {
        id: 'review',
        name: '分级复核',
        kind: 'signOff',
        role: 'reviewer',
        at: 'unit',
        asks: ['问题处理情况', '与群众见面沟通情况', '群众满意情况'],
        clause: '第九条(四)',
      },
      {
        id: 'legality',
        name: '合法性审查',
        kind: 'signOff',
        role: 'counsel',
        at: 'unit',
        when: [{ flag: ['legal'] }],
        asks: ['是否符合法律法规和政策规定'],
        clause: '第九条(五)',
      },
      {
        id: 'unit-leader',
        name: '单位分管领导审核',
        kind: 'signOff',
        role: 'unit-leader',
        at: 'unit',
        asks: ['办理回复报告'],
        clause: '第九条(六)',
      },
      {
        id: 'county-leader',
        name: '县政府办分管领导同意',
        kind: 'signOff',
        role: 'office-leader',
        at: 'home',
        asks: ['办理回复报告'],
        clause: '第九条(六)',
      },
    ],
    redo: { times: null, clause: '第九条(七)' },
    replies: [{ id: 'office', by: 'office', as: 'unit', clause: '第九条(六)' }],
    acts: {
      accept: '第八条',
      decline: '第七条',
      assign: '第八条',
      signIn: '第九条(一)',
      return: '第九条(九)',
      explain: '第十三条',
      report: '第九条(二)',
      signOff: '第九条(六)',
      redo: '第九条(七)',
      reply: '第九条(六)',
      close: '第九条(八)',
    },
  },
  clauses: [
    // CLAUSES
  ],
})
