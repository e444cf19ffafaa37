/**
 * 领导信箱管理办法6 = 龙安区人民政府网站区长信箱管理办法(2021-03-03): a district's mailbox to its head.
 *
 * Readings taken where the text is silent or doubtful:
 * - 第十一条 names no start: the unit's receipt, that day not counted. 「延长到20个工作日」 is the total from the same
 *   start. 「60日」 is calendar days, rolling over a day off at the end (民法典 第二百零三条).
 * - 第六条(二) 「等」: the four fields that are named; 「不再留存」: nothing is kept of an invalid letter but a count.
 * - 第三条、第九条至第十二条 name 区信息中心, 第十四条 区便民中心: two roles, which may be the same people.
 * - 第四条(二) says 汉台区, copied from another text: the own district.
 * - 第六条(五): both codes are needed together.
 */
import { usualConcealment } from './defaults.ts'
import { byDefault, notSoftware, preset, rule } from './preset.ts'
import { calendarDays, fromUnitReceipt, workingDays } from './spans.ts'

const classes = '第四条(一)-(六)'
const refused = '第五条(一)、第五条(二)、第五条(三)、第五条(四)、第五条(五)、第五条(六)、第五条(七)'
const secrecy = '第十四条(四)/第十五条(五)'
const codes = '第六条(五)'

export const longanQu = preset({
  id: 'longan-qu',
  title: '区长信箱管理办法（龙安区）',
  kind: 'base',
  rules: {
    about: {
      source: '龙安区人民政府网站区长信箱管理办法(2021-03-03)',
      of: 'county',
      inForce: '自发布之日起',
      interpreter: '区政府办公室',
      supersedes: null,
      clause: '第二条、第十七条',
    },
    notice: [
      {
        text: '来信不得捏造、歪曲事实，诽谤、诬告、陷害他人，不得涉及国家机密方面的问题。',
        clause: '第六条(一)',
      },
      { text: '需如实填写真实姓名、电话、地址、电子邮箱，否则按无效信件处理，不再留存。', clause: '第六条(二)' },
      { text: '内容应包含当事人、时间、地点、事因、需解决何问题等要素。', clause: '第六条(三)' },
      { text: '一信一事；标题请点明主要问题。', clause: '第六条(四)' },
      { text: '提交后会得到信件编码和查询码，请妥善保管，凭两个码查询办理情况。', clause: codes },
      { text: '再次反映同一问题，请写明前一封来信的信件编码、提交时间、标题及主要内容。', clause: '第六条(六)' },
    ],
    fields: [
      { id: 'party', name: '当事人', need: 'expected', clause: '第六条(三)' },
      { id: 'time', name: '时间', need: 'expected', clause: '第六条(三)' },
      { id: 'place', name: '地点', need: 'expected', clause: '第六条(三)' },
      { id: 'cause', name: '事因', need: 'expected', clause: '第六条(三)' },
      { id: 'demand', name: '需解决何问题', need: 'expected', clause: '第六条(三)' },
    ],
    categories: [
      { id: 'consultation', name: '政策咨询', hint: '相关政策、规定，工作职责、办事程序', clause: '第七条' },
      {
        id: 'complaint',
        name: '求助投诉',
        hint: '直接影响群众生活、需协调解决的问题',
        accused: true,
        clause: '第七条',
      },
      { id: 'suggestion', name: '建言献策', hint: '经济建设、城市管理、环境保护、社会事业', clause: '第七条' },
    ],
    accepts: [
      { id: 'officials', text: '对本区行政机关及其工作人员提出的各种意见和建议', clause: classes },
      {
        id: 'development',
        text: '改革开放、经济建设、城市管理、环境保护、社会事业等方面的意见和建议',
        clause: classes,
      },
      { id: 'duties', text: '工作职责、办事程序的咨询，工作意见和建议', clause: classes },
      { id: 'life', text: '直接影响群众生活的有关问题及突发事件处理的意见和建议', clause: classes },
      { id: 'coordination', text: '需由行政机关协调解决的有关问题', clause: classes },
      { id: 'policies', text: '相关政策、规定的咨询和建议', clause: classes },
    ],
    identity: {
      required: [['realName'], ['phone'], ['homeAddress'], ['email']],
      expected: [],
      anonymous: {
        treatment: 'notKept',
        answerOwed: true,
        means: '没有如实填写姓名、电话、地址、电子邮箱的，按无效信件处理，不再留存。',
        clause: '第六条(二)',
      },
      conceal: usualConcealment,
      clause: '第六条(二)',
      reading: '「等」只指写明的四项',
    },
    decline: {
      reasons: [
        {
          id: 'incomplete',
          text: '内容不完整、表述不清楚，导致无法回答或开展调查',
          turnTo: '请补充完整后再来信',
          clause: '第五条(一)',
        },
        {
          id: 'similar',
          text: '内容相同或相近的信件',
          turnTo: '请用原来的信件编码和查询码查看',
          clause: '第五条(二)',
        },
        { id: 'private', text: '纯属个人之间恩怨纠纷', turnTo: null, clause: '第五条(三)' },
        {
          id: 'answered',
          text: '已经答复而没有提出新事项',
          turnTo: '有新事项的，请写明前一封来信后再来信',
          clause: '第五条(四)',
        },
        {
          id: 'legalRemedy',
          text: '已经进入司法、仲裁、行政复议、复查复核等法定程序，或应通过司法途径解决',
          turnTo: '请按法定途径提出',
          clause: '第五条(五)',
        },
        {
          id: 'discipline',
          text: '党政干部和企事业单位有关负责人违反法规和党纪政纪等问题',
          turnTo: '请直接向区纪检监察部门反映',
          clause: '第五条(六)',
        },
        { id: 'outOfRemit', text: '其它不在区政府职权范围内解决的事项', turnTo: null, clause: '第五条(七)' },
      ],
      suggestionRequired: false,
      clause: refused,
    },
    repeats: [
      {
        id: 'similar',
        of: 'similar',
        leadsTo: 'refusal',
        unlessNew: false,
        ground: 'similar',
        cites: [],
        clause: '第五条(二)',
      },
      {
        id: 'answered',
        of: 'answered',
        leadsTo: 'refusal',
        unlessNew: true,
        ground: 'answered',
        cites: [],
        clause: '第五条(四)',
      },
      {
        id: 'follow-up',
        of: 'followUp',
        leadsTo: 'link',
        unlessNew: true,
        ground: null,
        cites: ['letterCode', 'submittedOn', 'title', 'content'],
        clause: '第六条(六)',
      },
    ],
    roles: [
      { id: 'office', name: '区信息中心经办人', at: 'office', clause: '第三条' },
      { id: 'convenience-centre', name: '区便民中心工作人员', at: 'office', clause: '第十四条(一)(二)' },
      { id: 'leader', name: '区政府相关领导', at: 'leaders', clause: '第十条' },
      { id: 'unit-leader', name: '承办单位主要负责人', at: 'units', clause: '第十二条' },
    ],
    bodies: [{ id: 'petition-office', name: '区信访局', handles: true, clause: '第九条' }],
    remit: { by: ['function', 'territory'], overlap: 'duty', duty: 'petition-office', clause: '第三条、第九条' },
    dispositions: [
      {
        id: 'direct',
        name: '直接回复',
        hint: '情况清楚、政策明确，符合当即答复条件的一般咨询类信件',
        assigns: false,
        chain: [],
        when: [{ category: ['consultation'] }],
        clause: '第七条、第八条',
      },
      {
        id: 'assign',
        name: '转办',
        hint: '通过区政务督查平台转有关单位；需要多个单位协调解决的，转区信访局',
        assigns: true,
        chain: [],
        clause: '第七条、第九条',
      },
      {
        id: 'submit',
        name: '呈办',
        hint: '重要建议和影响群众生产、生活等重大问题，填写来信办理单，提请区政府领导批示',
        assigns: true,
        chain: [
          {
            id: 'leader-instruction',
            name: '区政府领导批示',
            kind: 'instruction',
            role: 'leader',
            at: 'home',
            asks: ['来信办理单'],
            clause: '第十条',
          },
        ],
        clause: '第七条、第十条',
      },
    ],
    flags: [{ id: 'petitionCase', name: '作为信访立案处理', by: 'desk', clause: '第十一条' }],
    requires: [
      {
        id: 'contact',
        act: 'report',
        kind: 'contact',
        name: '暂时解决不了的，与当事人电话或当面沟通的情况',
        when: [{ outcome: ['explained', 'planned'] }],
        clause: '第十二条',
      },
    ],
    reviews: [
      {
        id: 'unit-principal',
        name: '承办单位主要负责人审核',
        kind: 'signOff',
        role: 'unit-leader',
        at: 'unit',
        asks: ['语言精练', '表述清楚', '解决时限明确'],
        clause: '第十二条',
      },
    ],
    replies: [{ id: 'office', by: 'office', as: 'office', ways: ['web'], clause: '第十二条' }],
    checklist: [
      { id: 'concise', text: '语言精练', clause: '第十二条' },
      { id: 'clear', text: '表述清楚', clause: '第十二条' },
      { id: 'dated', text: '解决时限明确', clause: '第十二条' },
    ],
    emergencies: [
      {
        id: 'mass-incident',
        name: '可能引发群体性事件',
        occasion: '发现可能引发群体性事件的重要事项',
        to: '区政府',
        within: null,
        clause: '第十五条(二)',
      },
    ],
    limits: [
      {
        id: 'result-petition-case',
        milestone: 'result',
        when: [{ flag: ['petitionCase'] }],
        span: calendarDays(60),
        ...fromUnitReceipt,
        clause: '第十一条',
        reading: '六十日是自然日，从承办单位收到起算，末日是休息日的顺延',
        otherReading: '末日不顺延',
      },
      {
        id: 'result',
        milestone: 'result',
        span: workingDays(3),
        cap: workingDays(20),
        ...fromUnitReceipt,
        clause: '第十一条',
        reading: '从承办单位收到的次日起算',
      },
    ],
    extensions: [
      {
        id: 'complex',
        how: 'granted',
        milestones: ['result'],
        unless: [{ flag: ['petitionCase'] }],
        approver: 'office',
        by: 'total',
        span: workingDays(20),
        times: 1,
        toSender: true,
        clause: '第十一条',
        reading: '较复杂的问题共二十个工作日，从同一日起算',
        otherReading: '在三个工作日之外再加二十个工作日',
      },
    ],
    publication: [
      {
        id: 'usual',
        stance: 'usual',
        parts: ['letter', 'reply'],
        exceptions: ['国家秘密', '依法受到保护的商业秘密', '个人隐私', '敏感性较强'],
        masks: ['姓名', '联系方式'],
        clause: '第十三条',
      },
    ],
    secrecy: [
      {
        id: 'identity',
        what: 'identity',
        from: 'others',
        text: '信箱工作人员和承办人员对来信人的姓名及联系方式应严格保密',
        clause: secrecy,
      },
    ],
    reports: [
      {
        id: 'analysis',
        name: '综合分析来信反映的问题',
        every: 'irregular',
        contents: ['来信反映的问题'],
        clause: '第十四条(三)',
      },
    ],
    consequences: [
      {
        id: 'criticise',
        name: '通报批评',
        for: '敷衍、拖延办理或不予办理又未说明情况',
        of: 'none',
        clause: '第十六条',
      },
      { id: 'accountability', name: '依照《信访条例》追究', for: '造成严重后果', of: 'none', clause: '第十六条' },
    ],
    documents: [
      {
        id: 'handling-sheet',
        name: '龙安区人民政府“区长信箱”来信办理单',
        for: '提请区政府相关领导批示',
        when: [{ disposition: ['submit'] }],
        fields: [],
        formats: ['screen', 'print'],
        clause: '第十条',
      },
    ],
    duties: [
      { id: 'competent', holder: '区政府办公室', does: '主管区长信箱', clause: '第二条' },
      {
        id: 'info-centre',
        holder: '区信息中心',
        does: '交各镇、街道、部门、分局、直属机构办理，审核办理结果后网上回复',
        clause: '第三条、第十二条',
      },
      {
        id: 'convenience-centre',
        holder: '区便民中心',
        does: '日常管理和维护，来信的收集、整理、交办、催办、反馈和归档',
        clause: '第十四条(一)(二)',
      },
      {
        id: 'handlers',
        holder: '各承办单位',
        does: '确定专人受理转办信件和领导批示件，明确工作责任',
        clause: '第十一条、第十五条(一)前',
      },
      { id: 'principal', holder: '主要负责领导', does: '对重要问题亲自阅批和办理', clause: '第十五条(一)' },
      {
        id: 'tells-centre',
        holder: '承办单位',
        does: '不能按期办结或不属本单位职责范围的，及时向区信息中心说明情况',
        clause: '第十五条(四)',
      },
    ],
    acts: {
      decline: refused,
      decide: '第七条',
      instruct: '第十条',
      assign: '第九条',
      return: '第十五条(四)',
      askExtension: '第十一条',
      explain: '第十五条(四)',
      report: '第十一条',
      signOff: '第十二条',
      reply: '第十二条',
    },
  },
  clauses: [
    rule('第二条', '由区政府设立,是区政府办公室主管', 'about', 'duties.competent'),
    rule(
      '第三条',
      '由区信息中心交各镇人民政府,街道办事处,各工作部门,各分局,各直属机构协助办理',
      'duties.info-centre',
      'remit',
    ),
    rule(
      '第四条(一)-(六)',
      '对本区行政机关及其工作人员提出的各种意见和建议…改革开放、经济建设、城市管理、环境保护、社会事业等方面的意见和建议…工作职责、办事程序的咨询,工作意见和建议…直接影响群众生活的有关问题及突发事件处理的意见和建议…需由行政机关协调解决的有关问题…相关政策、规定的咨询和建议',
      'accepts',
    ),
    rule('第五条(一)', '内容不完整、表述不清楚,导致无法回答或开展调查的信件', 'decline.incomplete'),
    rule('第五条(二)', '内容相同或相近的信件', 'decline.similar', 'repeats.similar'),
    rule('第五条(三)', '纯属个人之间恩怨纠纷的信件', 'decline.private'),
    rule('第五条(四)', '对已经答复而没有提出新事项的信件', 'decline.answered', 'repeats.answered'),
    rule(
      '第五条(五)',
      '已经进入司法、仲裁、行政复议、复查复核等法定程序或应通过司法途径解决的事项',
      'decline.legalRemedy',
    ),
    rule(
      '第五条(六)',
      '各级党政干部和企事业单位有关负责人违反法规和党纪政纪等问题(请直接向区纪检监察部门反映)',
      'decline.discipline',
    ),
    rule('第五条(七)', '其它不在区政府职权范围内解决的事项', 'decline.outOfRemit'),
    rule('第六条(一)', '不得捏造、歪曲事实,诽谤、诬告、陷害他人,不得涉及国家机密方面的问题', 'notice'),
    rule('第六条(二)', '需如实填写真实姓名、电话、地址、电子邮箱等,否则按无效信件处理,不再留存', 'identity'),
    rule('第六条(三)', '内容应包含当事人、时间、地点、事因、需解决何问题等要素', 'fields', 'notice'),
    rule('第六条(四)', '所有来信应按照“一信一事”原则撰写提交。信件标题要点明主要问题', 'notice'),
    byDefault(
      '第六条(五)',
      '将获得一个信件编码和查询码,请妥善保管。可在受理页面的“查询办件状态”栏输入,了解信件办理情况',
      'notice',
      'progress',
    ),
    rule(
      '第六条(六)',
      '再次就同一问题或因同一问题产生新问题进行反映时,请写明前一封来信的信件编码、提交时间、标题及主要内容',
      'repeats.follow-up',
      'notice',
    ),
    rule(
      '第七条',
      '按政策咨询、求助投诉、建言献策等类别,分类整理后,视情况分别以直接回复、转办、呈办方式予以处理',
      'categories',
      'dispositions',
    ),
    rule('第八条', '对情况清楚、政策明确,符合当即答复条件的一般咨询类信件,直接回复', 'dispositions.direct'),
    rule(
      '第九条',
      '对情况比较复杂,需由有关单位处理的一般来信,通过区政务督查平台转有关单位。若需要多个单位协调解决的信件,转区信访局按有关程序处理',
      'dispositions.assign',
      'remit',
      'bodies.petition-office',
    ),
    rule(
      '第十条',
      '对区政府工作提出的重要建议和涉及影响群众生产、生活等重大问题的信件,由区信息中心填写《龙安区人民政府“区长信箱”来信办理单》,提请区政府相关领导批示处理',
      'dispositions.submit',
      'dispositions.leader-instruction',
      'documents.handling-sheet',
    ),
    rule(
      '第十一条',
      '在规定时限内回复区信息中心。一般问题,应在3个工作日办结;较复杂的问题可延长到20个工作日。作为信访立案处理的,应在60日之内办结',
      'limits.result',
      'limits.result-petition-case',
      'extensions.complex',
    ),
    rule('第十一条', '承办单位若不能按时处理,应在办理时限内向区信息中心书面说明情况,申请延期', 'extensions.complex'),
    rule('第十一条', '各承办单位要确定专人受理“区长信箱”转办信件和区政府领导批示件', 'duties.handlers'),
    rule(
      '第十二条',
      '信件承办单位主要负责人对回复内容要认真审核把关,力求语言精练、表述清楚、解决时限明确,对暂时解决不了的问题,应与当事人电话或当面沟通',
      'reviews.unit-principal',
      'checklist',
      'requires.contact',
    ),
    rule('第十二条', '信件办理结果经区信息中心审核后在网上回复', 'replies.office', 'duties.info-centre'),
    rule(
      '第十三条',
      '除涉及国家秘密和依法受到保护的商业秘密、个人隐私以及敏感性较强的信件外,一般情况下都应公开',
      'publication.usual',
    ),
    rule(
      '第十四条(一)(二)',
      '区便民中心负责“区长信箱”的日常管理和维护…负责来信的收集、整理、交办、催办、反馈和归档工作',
      'roles.convenience-centre',
      'duties.convenience-centre',
    ),
    rule('第十四条(三)', '负责综合分析来信反映的问题', 'reports.analysis'),
    rule(
      '第十四条(四)/第十五条(五)',
      '对来信人的姓名及联系方式应严格保密…各承办单位承办人员对来信人的姓名及联系方式应严格保密',
      'secrecy.identity',
    ),
    rule('第十五条(一)', '对重要问题,主要负责领导要亲自阅批和办理', 'duties.principal'),
    rule(
      '第十五条(二)',
      '发现可能引发群体性事件的重要事项,要提前向区政府报告,并积极采取应对措施',
      'emergencies.mass-incident',
    ),
    rule(
      '第十五条(四)',
      '不能按期办结的或不属本单位职责范围的,应及时向区信息中心说明情况',
      'duties.tells-centre',
      'acts',
    ),
    rule(
      '第十六条',
      '凡敷衍、拖延办理或不予办理又未说明情况的,按照有关规定予以通报批评;造成严重后果的,将依照《信访条例》追究',
      'consequences',
    ),
    rule('第十七条', '本办法由区政府办公室负责解释,自发布之日起实施', 'about'),
    rule('第十五条(一)前', '各承办单位明确工作责任,健全工作机制,确定专人负责办理', 'duties.handlers'),
    notSoftware(
      '第十五条(三)',
      '认真调查研究、客观公正地予以处理,不得敷衍塞责、推诿扯皮或将矛盾上交',
      'Conduct of those who handle letters',
    ),
  ],
})
