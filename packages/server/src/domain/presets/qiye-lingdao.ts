/**
 * 领导信箱管理办法1(企业领导信箱): a company's mailbox to its leaders.
 *
 * Readings taken where the text is silent:
 * - 二(二)1 names no start: the unit's receipt (「收到交办信件后」), the day of receipt not counted.
 * - 一(末段) 「日收日清」: triage on the day of receipt, or on the next working day when that is a day off.
 * - 一(末段) 「一般应」 is soft: a missing name or contact is remarked on, the letter accepted (no sanction is named).
 * - 二(二)1 「投诉件」 is the complaint (投诉) alone; denunciations (举报) are 「其他信件」.
 * - 二(二)1 「在办理时限内书面向办公室说明原因,申请延时」 names no length: the day that the unit promises.
 * - 二(一)留存 is taken by filing: no registration number.
 * - 二(二)2 「市府办信息科」 is a leftover of another text: the mailbox's office.
 */
import { anonymousAnswered, officeConcealment, usualConcealment } from './defaults.ts'
import { notSoftware, preset, rule } from './preset.ts'
import { fromReceipt, fromUnitReceipt, workingDays } from './spans.ts'

const review = {
  id: 'office-leader-review',
  name: '办公室分管领导审阅',
  kind: 'signOff',
  role: 'office-leader',
  at: 'home',
  asks: ['拟办意见', '承办要求'],
} as const

export const qiyeLingdao = preset({
  id: 'qiye-lingdao',
  title: '领导信箱管理办法（企业）',
  kind: 'base',
  rules: {
    about: {
      source: '领导信箱管理办法1(企业领导信箱)',
      of: 'company',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '序言',
    },
    notice: [
      { text: '可以写对企业运行、企业发展、企业规章制度等方面的意见和建议。', clause: '一-1' },
      { text: '可以写员工日常工作和生活中关注的热点、难点问题及解决问题的意见或建议。', clause: '一-2' },
      { text: '可以咨询各基层单位、各个部门的工作职责、办事程序及相关政策、规定，或提出意见和建议。', clause: '一-3' },
      { text: '可以对机关各部门的办事效率、工作作风、廉洁自律等方面投诉和举报。', clause: '一-4' },
      {
        text: '一般应填写真实姓名、联系电话或电子信箱、工作单位以及家庭住址，以便了解情况，及时回信答复。',
        clause: '一(末段)',
      },
      { text: '信箱每个工作日收阅，日收日清。', clause: '一(末段)' },
    ],
    writers: [{ id: 'employee', name: '员工', clause: '序言' }],
    opening: { every: 'workingDay', weekday: null, cleared: true, clause: '一(末段)' },
    accepts: [
      { id: 'operation', text: '企业运行、企业发展、企业规章制度等方面的意见和建议', clause: '一-1' },
      { id: 'life', text: '日常工作和生活中的热点、难点问题及解决的意见或建议', clause: '一-2' },
      { id: 'duties', text: '工作职责、办事程序及相关政策、规定的咨询、意见和建议', clause: '一-3' },
      { id: 'conduct', text: '办事效率、工作作风、廉洁自律等方面的投诉和举报', clause: '一-4' },
    ],
    categories: [
      { id: 'suggestion', name: '意见建议', hint: '企业运行、发展、规章制度', clause: '一-1' },
      { id: 'problem', name: '反映问题', hint: '工作和生活中的热点、难点', clause: '一-2' },
      { id: 'consultation', name: '咨询', hint: '职责、程序、政策和规定', clause: '一-3' },
      { id: 'complaint', name: '投诉', hint: '办事效率、工作作风', accused: true, clause: '一-4' },
      { id: 'denunciation', name: '举报', hint: '廉洁自律', accused: true, clause: '一-4' },
    ],
    identity: {
      required: [],
      expected: [['realName'], ['phone', 'email'], ['workUnit'], ['homeAddress']],
      anonymous: anonymousAnswered,
      conceal: [...usualConcealment, officeConcealment],
      clause: '一(末段)',
    },
    dispositions: [
      {
        id: 'direct',
        name: '直办',
        hint: '咨询、建议、政策明确规定或已有处理意见的，办公室直接答复；专业性较强的，指引联系有关部门',
        assigns: false,
        chain: [],
        when: [{ category: ['consultation', 'suggestion'] }],
        clause: '二(一)直办',
      },
      {
        id: 'assign',
        name: '交办',
        hint: '转交有关部门和单位办理，办理结果反馈办公室',
        assigns: true,
        chain: [{ ...review, asks: [...review.asks], clause: '二(一)交办' }],
        clause: '二(一)交办',
      },
      {
        id: 'submit',
        name: '呈办',
        hint: '一时无法处理的热点、难点问题和突发事件，经审阅后呈领导批示，按批示办理',
        assigns: true,
        chain: [
          { ...review, id: 'submit-review', asks: ['拟办意见'], clause: '二(一)呈办' },
          {
            id: 'leader-instruction',
            name: '领导批示',
            kind: 'instruction',
            role: 'leader',
            at: 'home',
            asks: ['拟办意见'],
            clause: '二(一)呈办',
          },
        ],
        clause: '二(一)呈办',
      },
      {
        id: 'file',
        name: '留存',
        hint: '存档备查，作为情况掌握或信息收集，不登记编号',
        act: 'file',
        assigns: false,
        chain: [],
        registered: false,
        answerOwed: false,
        clause: '二(一)留存',
      },
    ],
    limits: [
      {
        id: 'triage',
        milestone: 'triage',
        span: workingDays(0),
        ...fromReceipt,
        clause: '一(末段)',
        reading: '日收日清：当个工作日受理；休息日收到的，下一个工作日受理',
      },
      {
        id: 'result-complaint',
        milestone: 'result',
        when: [{ category: ['complaint'] }],
        span: workingDays(15),
        ...fromUnitReceipt,
        clause: '二(二)1',
        reading: '从承办单位收到交办信件的次日起算',
      },
      {
        id: 'result-other',
        milestone: 'result',
        span: workingDays(7),
        ...fromUnitReceipt,
        clause: '二(二)1',
        reading: '从承办单位收到交办信件的次日起算',
      },
    ],
    reminders: [{ id: 'remind-overdue', milestone: 'result', at: 'overdueUnexplained', clause: '二(三)' }],
    extensions: [
      {
        id: 'extension',
        how: 'granted',
        milestones: ['result'],
        approver: 'office',
        by: 'promisedDate',
        span: null,
        times: null,
        toSender: true,
        clause: '二(二)1',
      },
    ],
    emergencies: [
      {
        id: 'visits',
        name: '提前报告',
        occasion: '发现可能引起群众来访的重要事项',
        to: '办公室',
        within: null,
        clause: '二(二)1',
      },
    ],
    publication: [
      {
        id: 'usual',
        stance: 'usual',
        parts: ['letter', 'reply'],
        exceptions: ['国家机密', '商业秘密', '个人隐私', '敏感性较强'],
        approver: 'office-leader',
        clause: '二(五)',
      },
    ],
    supervision: {
      bodies: [{ id: 'office', name: '办公室', does: '跟踪了解领导批示的落实情况', clause: '二(二)2' }],
      triggers: [
        {
          id: 'instructed',
          name: '领导批示件',
          when: [{ instructed: true }],
          by: '办公室',
          leadsTo: ['跟踪了解落实情况'],
          clause: '二(二)2',
        },
      ],
      methods: [],
      grounds: [],
    },
    documents: [
      {
        id: 'written-feedback',
        name: '书面反馈',
        for: '要求书面反馈的办理结果',
        fields: [],
        formats: ['paper'],
        clause: '二(二)1',
      },
    ],
    redo: { times: null, clause: '二(四)' },
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '二(二)2' }],
    acts: {
      accept: '一(末段)',
      file: '二(一)留存',
      signOff: '二(一)交办',
      withholdSignOff: '二(一)交办',
      instruct: '二(一)呈办',
      askExtension: '二(二)1',
      explain: '二(三)',
      remind: '二(三)',
      redo: '二(四)',
      assign: '二(一)交办',
      signIn: '二(二)1',
      report: '二(二)1',
      reply: '二(二)2',
    },
  },
  clauses: [
    notSoftware('序言', '密切企业领导与员工的联系,特制订本制度', '制度的目的'),
    rule('一-1', '对企业运行、企业发展、企业规章制度等方面的意见和建议', 'accepts.operation', 'categories.suggestion'),
    rule(
      '一-2',
      '对员工日常工作和生活中关注的热点、难点问题及解决问题的意见或建议',
      'accepts.life',
      'categories.problem',
    ),
    rule(
      '一-3',
      '对企业各基层单位、各个部门的工作职责、办事程序及相关政策、规定的咨询、意见和建议',
      'accepts.duties',
      'categories.consultation',
    ),
    rule(
      '一-4',
      '对机关各部门的办事效率、工作作风、廉洁自律等方面的投诉和举报',
      'accepts.conduct',
      'categories.complaint',
      'categories.denunciation',
    ),
    rule('一(末段)', '一般应填写投诉人真实姓名、联系电话或电子信箱、工作单位以及家庭住址', 'identity'),
    rule('一(末段)', '办公室应每个工作日收阅领导信箱的邮件,做到日收日清', 'opening', 'limits.triage'),
    rule(
      '二(一)',
      '可选择以直办、交办、呈办、留存四种方式对领导信箱有效来信进行处理',
      'dispositions.direct',
      'dispositions.assign',
      'dispositions.submit',
      'dispositions.file',
    ),
    rule(
      '二(一)直办',
      '属于咨询、建议和有政策明确规定的问题,可直接向来信人作出答复、解释;对专业性较强的政策咨询,指导来信人与相关部门联系;对一些已有处理意见和解决办法的来信,可以直接答复来信人',
      'dispositions.direct',
    ),
    rule('二(一)直办', '可直接通过电话、电子邮件的方式将处理结果答复来信人', 'replies.office', 'publication.usual'),
    rule(
      '二(一)交办',
      '办公室根据群众反映的问题,提出拟办意见和承办要求,经办公室分管领导审阅后,以网上传输、传真、邮寄等方式将信件转交',
      'dispositions.assign',
    ),
    rule(
      '二(一)呈办',
      '一时无法处理的热点、难点问题,突发事件等,办公室提出拟办意见,经分管领导审阅后,按照公文办理程序办理,并按照领导批示意见',
      'dispositions.submit',
    ),
    rule(
      '二(一)呈办',
      '信件办结后通过电话、电子邮件或网上公示的方式将处理结果答复来信人',
      'replies.office',
      'publication.usual',
    ),
    rule('二(一)留存', '将信件存档备查,作为情况掌握或信息收集,不予登记编号', 'dispositions.file'),
    rule(
      '二(二)1',
      '除特殊情况外,投诉件办理时限一般为15个工作日,其他信件办理时限为7个工作日',
      'limits.result-complaint',
      'limits.result-other',
    ),
    rule('二(二)1', '凡要求书面反馈的,应按要求反馈或正式行文反馈', 'documents.written-feedback'),
    rule('二(二)1', '承办单位若不能按时反馈,应在办理时限内书面向办公室说明原因,申请延时', 'extensions.extension'),
    rule('二(二)1', '发现可能引起群众来访的重要事项,要提前向办公室报告,并做好化解疏导工作', 'emergencies.visits'),
    rule('二(二)2', '办公室要跟踪了解领导批示的落实情况', 'supervision'),
    rule(
      '二(二)2',
      '采取“归口办理、统一回复”的原则,由各承办单位将办理情况反馈给市府办信息科,视情况以适当方式回复来信人',
      'replies.office',
    ),
    rule('二(三)', '对超过反馈时限而又未说明办理情况的信件,由办公室催办', 'reminders.remind-overdue'),
    rule('二(四)', '承办单位反馈结果不符合要求的,由办公室予以退办,并注明退办理由和重办要求', 'redo'),
    rule(
      '二(五)',
      '除涉及国家机密和依法受到保护的商业秘密、个人隐私以及敏感性较强的内容外,经办公室分管领导审签后,如实在门户网站公示',
      'publication.usual',
    ),
  ],
})
