/**
 * 领导信箱管理办法9(学院 书记信箱/院长信箱): a college's mailboxes to its party secretary and its dean.
 *
 * Readings taken where the text is silent:
 * - No identity rule: the name is optional, anonymous letters are accepted; the writer may ask for secrecy (第二十六条).
 * - 第十三条、第十四条、第十八条: five working days from the mailbox's receipt, that day not counted.
 * - 第十五条: ten working days from the department's receipt, that day not counted.
 * - 第二十一条: the reason for a delay within five working days from receipt of an item with a leader's instruction.
 * - 第二十二条 「60日」: calendar days from the department's receipt; then 通报 or a report, one of both being chosen.
 * - 第二十四条: 检举揭发 is received by the discipline office at once, without a stop at the ordinary desk.
 * - 第二条: one policy serves both mailboxes; whose office it is (第四条) is the mailbox's own setting.
 */
import { productDefault } from '@yanlu/sdk/contract'
import { anonymousAnswered } from './defaults.ts'
import { byDefault, notSoftware, preset, rule } from './preset.ts'
import { calendarDays, fromReceipt, fromUnitReceipt, workingDays } from './spans.ts'

const classes = '第九条(一)-(五)'
const fiveFromReceipt = { span: workingDays(5), ...fromReceipt } as const

export const xueyuan = preset({
  id: 'xueyuan',
  title: '书记信箱、院长信箱管理办法（学院）',
  kind: 'base',
  rules: {
    about: {
      source: '领导信箱管理办法9(学院 书记信箱/院长信箱)',
      of: 'school',
      inForce: '自发文之日起',
      interpreter: '学院办公室',
      supersedes: null,
      clause: '第三十条/三十一条',
    },
    notice: [
      { text: '可以写对学院改革、发展、稳定的意见建议，关系师生员工切身利益的问题。', clause: classes },
      { text: '对有关部门的处理结果不满意或不受理的，以及反映有关人员问题的，也可以来信。', clause: classes },
      { text: '来信请事实清楚、诉求合理、语言文明；不得诬告，不得冒用他人名义。', clause: '第十一条/第十二条' },
      { text: '检举揭发由纪检监察室受理，不会转给当事人。', clause: '第二十四条、第二十六条' },
    ],
    writers: [
      { id: 'teacher', name: '教师', clause: '(全文)' },
      { id: 'student', name: '学生', clause: '(全文)' },
      { id: 'staff', name: '员工', clause: '(全文)' },
    ],
    mailboxes: {
      kinds: [
        { id: 'secretary', name: '书记信箱', clause: '第二条' },
        { id: 'dean', name: '院长信箱', clause: '第二条' },
      ],
      kind: null,
    },
    opening: { every: 'workingDay', weekday: null, clause: productDefault },
    categories: [
      { id: 'suggestion', name: '意见建议', hint: '改革、发展、稳定', clause: classes },
      { id: 'interest', name: '切身利益', hint: '关系师生员工切身利益的问题', clause: classes },
      { id: 'dissatisfied', name: '对部门处理不满意', hint: '对处理结果不满意，或不受理', clause: classes },
      {
        id: 'denunciation',
        name: '检举揭发',
        hint: '反映有关人员的问题，由纪检监察室受理',
        accused: true,
        clause: `${classes}、第二十四条`,
      },
      { id: 'other', name: '其他', hint: '其他需要学院研究解决的问题', clause: classes },
    ],
    accepts: [
      { id: 'development', text: '涉及学院改革、发展、稳定方面的意见建议', clause: classes },
      { id: 'interests', text: '关系师生员工切身利益的问题', clause: classes },
      { id: 'dissatisfied', text: '对有关部门的处理结果不满意或不受理的问题', clause: classes },
      { id: 'persons', text: '反映有关人员的问题', clause: classes },
      { id: 'other', text: '其他需要学院研究解决的问题', clause: classes },
    ],
    identity: {
      required: [],
      expected: [],
      anonymous: anonymousAnswered,
      conceal: [
        { level: 'public', means: '公开答复时不公布您的姓名、地址、单位。', clause: '第二十六条' },
        { level: 'unit', means: '不把您的姓名、地址、单位告诉承办部门。', clause: '第二十六条' },
        {
          level: 'office',
          means: '受理来信的办公室也看不到您是谁；只有指定的保管人说明理由后可以查看。',
          clause: '第二十六条',
        },
      ],
      clause: productDefault,
      reading: '条文没有规定是否署名：不署名的也受理',
    },
    decline: {
      reasons: [
        {
          id: 'legalRemedy',
          text: '依法应当通过诉讼、仲裁、行政复议等法定途径解决的投诉请求',
          turnTo: '请通过诉讼、仲裁或行政复议提出，学院可以提供办理指引',
          clause: '第十条',
        },
        { id: 'outOfRemit', text: '不属于领导信箱的受理范围', turnTo: null, clause: '第十三条' },
      ],
      suggestionRequired: true,
      clause: '第十三条',
    },
    roles: [
      { id: 'leader', name: '院领导', at: 'leaders', clause: '第十四条' },
      { id: 'unit-leader', name: '部门分管领导', at: 'units', clause: '第二十一条' },
    ],
    bodies: [{ id: 'discipline', name: '纪检监察室', handles: true, clause: '第二十四条' }],
    routes: [{ id: 'discipline', when: [{ category: ['denunciation'] }], duty: 'discipline', clause: '第二十四条' }],
    remit: { by: ['function', 'level'], overlap: 'lead', clause: '第五条' },
    dispositions: [
      { id: 'self', name: '自办', hint: '本办公室办理，直接答复来信人', assigns: false, chain: [], clause: '第十八条' },
      {
        id: 'assign',
        name: '转部门办理',
        hint: '转有权作出处理决定的部门和系部',
        assigns: true,
        chain: [],
        clause: '第十四条',
      },
      {
        id: 'submit',
        name: '转呈院领导',
        hint: '转呈有关院领导批示，再以书面形式交部门办理并督办',
        assigns: true,
        chain: [
          {
            id: 'leader-instruction',
            name: '院领导批示',
            kind: 'instruction',
            role: 'leader',
            at: 'home',
            asks: ['拟办意见'],
            clause: '第十四条、第二十条',
          },
        ],
        clause: '第十四条',
      },
    ],
    flags: [
      { id: 'important', name: '重要来信', by: 'desk', clause: '第二十条' },
      { id: 'general', name: '普遍性', by: 'desk', clause: '第二十三条' },
      { id: 'representative', name: '代表性', by: 'desk', clause: '第二十三条' },
      { id: 'policy', name: '政策性', by: 'desk', clause: '第二十三条' },
    ],
    reviews: [
      {
        id: 'department-leader',
        name: '部门分管领导审阅',
        kind: 'signOff',
        role: 'unit-leader',
        at: 'unit',
        when: [{ instructed: true }],
        asks: ['处理结果'],
        clause: '第二十一条',
      },
    ],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '第十九条' }],
    results: [
      { id: 'solved', name: '符合政策规定，积极稳妥地解决', clause: '第十七条前' },
      { id: 'difficult', name: '一时解决有困难，解释清楚', clause: '第十七条' },
      { id: 'beyond', name: '超出政策规定或过高的要求，说服、教育', clause: '第十七条' },
    ],
    recusal: { grounds: ['writer', 'matter'], clause: '第二十八条' },
    emergencies: [
      {
        id: 'stability',
        name: '突出问题',
        occasion: '涉及面广、反响强烈、有可能影响校园稳定的突出问题',
        to: '学院主管领导',
        within: null,
        clause: '第十六条',
      },
    ],
    limits: [
      { id: 'decline-notice', milestone: 'declineNotice', ...fiveFromReceipt, clause: '第十三条' },
      { id: 'disposition', milestone: 'disposition', ...fiveFromReceipt, clause: '第十四条' },
      {
        id: 'self-reply',
        milestone: 'reply',
        when: [{ disposition: ['self'] }],
        ...fiveFromReceipt,
        clause: '第十八条',
      },
      {
        id: 'explanation',
        milestone: 'explanation',
        when: [{ instructed: true }],
        span: workingDays(5),
        ...fromUnitReceipt,
        clause: '第二十一条',
        reading: '从收到批示件起算',
        otherReading: '从期满起算',
      },
      {
        id: 'result',
        milestone: 'result',
        span: workingDays(10),
        ...fromUnitReceipt,
        clause: '第十五条',
        reading: '从承办部门收信起算',
      },
      {
        id: 'completion',
        milestone: 'completion',
        span: calendarDays(60),
        ...fromUnitReceipt,
        missed: 'choice',
        choices: [
          { id: 'bulletin', name: '予以通报' },
          { id: 'report-up', name: '向主要领导报告' },
        ],
        clause: '第二十二条',
        reading: '六十日是自然日，从承办部门收信起算',
        otherReading: '从信箱收信起算',
      },
    ],
    reminders: [
      { id: 'urge', milestone: 'result', at: 'overdueUnexplained', clause: '第二十二条' },
      { id: 'report-up', milestone: 'completion', at: 'overdue', to: 'office', clause: '第二十二条' },
    ],
    extensions: [
      {
        id: 'extension',
        how: 'declared',
        milestones: ['result'],
        approver: 'nobody',
        by: 'promisedDate',
        span: null,
        times: null,
        toSender: true,
        clause: '第十五条',
      },
    ],
    publication: [
      {
        id: 'general',
        stance: 'optional',
        when: [{ flag: ['general', 'representative', 'policy'] }],
        parts: ['reply'],
        exceptions: ['来信人要求保密的姓名、地址、单位'],
        only: ['普遍性', '代表性', '政策性'],
        masks: ['姓名', '地址', '单位'],
        clause: '第二十三条、第二十六条',
      },
      { id: 'others', stance: 'never', parts: ['reply'], exceptions: [], clause: '第二十三条' },
    ],
    secrecy: [
      {
        id: 'identity',
        what: 'identity',
        from: 'public',
        when: [{ concealed: true }],
        text: '不得公布来信人要求保密的姓名、地址、单位等内容',
        clause: '第二十六条',
      },
      {
        id: 'denunciation',
        what: 'content',
        from: 'accused',
        when: [{ category: ['denunciation'] }],
        text: '不得将检举揭发信转至当事人或泄露有关内容',
        clause: '第二十六条',
      },
    ],
    supervision: {
      bodies: [
        {
          id: 'offices',
          name: '党委办公室、学院办公室',
          does: '领导批示件和重要来信以书面形式交办，做好处理结果的督办',
          clause: '第二十条',
        },
      ],
      triggers: [
        {
          id: 'instructed',
          name: '领导批示件',
          when: [{ instructed: true }],
          by: '党委办公室或学院办公室',
          leadsTo: ['书面交办', '督办'],
          clause: '第二十条',
        },
        {
          id: 'important',
          name: '重要来信',
          when: [{ flag: ['important'] }],
          by: '党委办公室或学院办公室',
          leadsTo: ['书面交办', '督办'],
          clause: '第二十条',
        },
      ],
      methods: ['书面交办', '督办', '通报', '向主要领导报告'],
      grounds: [],
    },
    reports: [
      {
        id: 'statistics',
        name: '来信情况统计分析',
        every: 'irregular',
        to: '学院领导',
        contents: ['来信情况', '倾向性、苗头性的问题'],
        clause: '第二十五条',
      },
    ],
    consequences: [
      { id: 'accountability', name: '追究责任', for: '因工作失职而造成重大事故', of: 'none', clause: '第二十九条' },
    ],
    documents: [
      {
        id: 'written-assignment',
        name: '书面交办单',
        for: '领导批示件和重要来信',
        when: [{ instructed: true }, { flag: ['important'] }],
        fields: [],
        formats: ['screen', 'print'],
        clause: '第二十条',
      },
      {
        id: 'meeting',
        name: '协调会通知、会议纪要、会议决定的落实',
        for: '需要多个部门协调解决的来信',
        when: [{ units: { atLeast: 2 } }],
        fields: [],
        clause: '第十八条',
      },
    ],
    duties: [
      { id: 'secretary-office', holder: '党委办公室', does: '书记信箱日常管理工作', clause: '第四条' },
      { id: 'dean-office', holder: '学院办公室', does: '院长信箱日常管理工作', clause: '第四条' },
      { id: 'departments', holder: '学院各部门', does: '按照工作职责范围受理信箱的来信', clause: '第五条' },
      {
        id: 'audit',
        holder: '党委办公室、学院办公室',
        does: '对办理结果严格审核把关，审阅修改后答复',
        clause: '第十九条',
      },
      {
        id: 'coordination',
        holder: '党委办公室、学院办公室',
        does: '需要多个部门协调的，调查研究后及时向分管领导汇报，做好协调会工作',
        clause: '第十八条',
      },
    ],
    acts: {
      accept: '第十三条前',
      decline: '第十三条',
      decide: '第十四条',
      assign: '第十四条',
      instruct: '第二十条',
      askExtension: '第十五条',
      explain: '第二十一条',
      report: '第十五条',
      signOff: '第二十一条',
      remind: '第二十二条',
      settle: '第二十二条',
      reply: '第十九条',
      recuse: '第二十八条',
      nameAccused: '第二十六条',
    },
  },
  clauses: [
    rule('第二条', '包括“书记信箱”、“院长信箱”,是以学院门户网站为载体', 'mailboxes'),
    rule(
      '第四条',
      '书记信箱日常管理工作由党委办公室负责,院长信箱日常管理工作由学院办公室负责',
      'duties.secretary-office',
      'duties.dean-office',
    ),
    rule('第五条', '归口管理、分级负责…学院各部门应当按照工作职责范围,受理信箱的来信', 'remit', 'duties.departments'),
    rule(
      '第九条(一)-(五)',
      '涉及学院改革、发展、稳定方面的意见建议…关系师生员工切身利益的问题…对有关部门的处理结果不满意或不受理的问题…反映有关人员的问题…其他需要学院研究解决的问题',
      'accepts',
      'categories',
    ),
    rule(
      '第十条',
      '对依法应当通过诉讼、仲裁、行政复议等法定途径解决的投诉请求,领导信箱不予受理',
      'decline.legalRemedy',
    ),
    rule(
      '第十一条/第十二条',
      '来信应事实清楚、诉求合理、语言文明…不得诬告他人,不得无中生有,不得冒用他人名义发恶意信息,侵犯他人隐私',
      'notice',
    ),
    rule(
      '第十三条',
      '对于不属受理范围的来信,一般在5个工作日内告知不予受理的理由,并提出解决问题的建议',
      'limits.decline-notice',
      'decline',
    ),
    rule(
      '第十四条',
      '一般在5个工作日内作出处理安排,转呈有关院领导或转至有权作出处理决定的部门和系部',
      'limits.disposition',
      'dispositions.assign',
      'dispositions.submit',
    ),
    rule('第十五条', '对于一般的来信问题,应在收信后10个工作日内反馈处理结果', 'limits.result'),
    rule('第十五条', '对于无法按期办结的问题,应当告知原因和办结的预期时间', 'extensions.extension'),
    rule(
      '第十六条',
      '对于涉及面广、反响强烈、有可能影响校园稳定的突出问题…应当及时向学院主管领导汇报',
      'emergencies.stability',
    ),
    rule(
      '第十七条',
      '对一时解决有困难的,应当向师生员工解释清楚…对超出政策规定或过高的要求,积极做好说服、教育工作',
      'results.difficult',
      'results.beyond',
    ),
    rule(
      '第十八条',
      '对于需要自办的信访事项,应在5个工作日内予以办理,并直接答复来信人',
      'dispositions.self',
      'limits.self-reply',
    ),
    rule(
      '第十八条',
      '对于需要多个部门协调解决的,应在调查研究的基础上,及时向分管领导汇报,并做好协调会的通知、会议纪要和会议决定的落实',
      'duties.coordination',
      'documents.meeting',
    ),
    rule('第十九条', '在收到各部门的办理结果后,要严格审核把关,审阅修改后,答复来信人', 'replies.office', 'duties.audit'),
    rule(
      '第二十条',
      '对领导批示件和重要来信,由党委办公室或学院办公室以书面形式交有关部门办理,并做好处理结果的督办',
      'supervision',
      'documents.written-assignment',
    ),
    rule(
      '第二十一条',
      '处理结果由本部门分管领导审阅后,按时答复交办部门',
      'reviews.department-leader',
      'roles.unit-leader',
    ),
    rule('第二十一条', '如不能按期办结的,应在5个工作日内说明需要延期办结的理由', 'limits.explanation'),
    rule(
      '第二十二条',
      '对承办部门在10个工作日内未反馈处理结果且未作情况说明的,党委办公室或学院办公室应及时催办',
      'reminders.urge',
    ),
    rule(
      '第二十二条',
      '对未按规定在60日内办结的,视情况予以通报或向主要领导报告',
      'limits.completion',
      'reminders.report-up',
    ),
    rule(
      '第二十三条',
      '对于具有普遍性、代表性、政策性的来信,可以在领导信箱主页上公开答复',
      'publication',
      'flags.general',
      'flags.representative',
      'flags.policy',
    ),
    rule('第二十四条', '对于检举揭发类来信,交由学院纪检监察室处理', 'routes.discipline', 'bodies.discipline'),
    rule(
      '第二十五条',
      '应当定期统计分析领导信箱的来信情况,发现带有倾向性、苗头性的问题,及时向学院领导汇报',
      'reports.statistics',
    ),
    rule(
      '第二十六条',
      '不得公布来信人要求保密的姓名、地址、单位等内容,不得将检举揭发信转至当事人或泄露有关内容',
      'secrecy',
      'identity',
    ),
    notSoftware(
      '第二十七条',
      '不得互相推诿、拖延办理,上交矛盾',
      'Conduct of those who handle letters; what is late or passed on is seen in the trail',
    ),
    rule('第二十八条', '工作人员与来信人、信访事项有直接利害关系的,应当回避', 'recusal'),
    rule(
      '第二十九条',
      '对于因工作失职而造成重大事故的,将按照法律法规或规章制度追究有关责任',
      'consequences.accountability',
    ),
    rule('第三十条/三十一条', '本办法由学院办公室负责解释…自发文之日起施行', 'about'),
    rule('(全文)', '师生员工', 'writers', 'identity'),
    notSoftware('第六-八条', '解决实际问题与思想教育疏导相结合…及时、高效…稳定压倒一切', 'Principles without a rule'),
    byDefault('第十三条前', '应根据来信的内容,确定是否受理', 'acts', 'decline'),
    rule('第十七条前', '符合政策规定的问题,应当积极稳妥地予以解决', 'results.solved'),
  ],
})
