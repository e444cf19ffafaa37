/**
 * 2013年文富市中学领导信访接待日制度: a school's reception day, every week. A part: it goes with a mailbox's own rules.
 *
 * Readings taken:
 * - 四 has visitors come at any time, and contact the office first: an appointment for the session, and who comes without
 *   one is received as an exception.
 * - 四 「公司办公室」 is a leftover of another text: the school's office.
 * - 一 has no rule for a day off: the next working day is proposed and waits for a confirmation.
 */
import { about, assigns, instruction, reception } from './petition.ts'
import { notSoftware, preset, rule } from './preset.ts'

export const wenfushiZhongxue = preset({
  id: 'wenfushi-zhongxue',
  title: '中学领导信访接待日制度',
  kind: 'part',
  rules: {
    about: about({
      source: '2013年文富市中学领导信访接待日制度',
      of: 'school',
      inForce: '2013-02-25',
      clause: '七-8',
    }),
    dispositions: [
      assigns({
        id: 'reception-owned',
        name: '领导包抓',
        hint: '重大疑难的信访事项，按“谁主管、谁负责”由领导包抓处理',
        chain: [
          instruction({
            id: 'reception-owner',
            name: '包抓领导批示',
            role: 'leader',
            asks: ['接访领导的意见'],
            clause: '六(三)',
          }),
        ],
        clause: '六(三)',
      }),
    ],
    overrides: [{ id: 'reception-limit', kind: 'set', milestones: ['result'], basis: false, clause: '六(二)、六(四)' }],
    supervision: {
      bodies: [
        { id: 'reception-office', name: '办公室', does: '跟踪督查领导交办的信访件，确保按时办结', clause: '七-3' },
      ],
      triggers: [
        {
          id: 'reception-instructed',
          name: '领导交办的信访件',
          when: [{ instructed: true }],
          by: '办公室',
          leadsTo: ['跟踪督查处理进展'],
          clause: '七-3',
        },
      ],
      methods: [],
      grounds: [],
    },
    reports: [
      {
        id: 'reception-daily',
        name: '接待登记情况',
        every: 'day',
        to: '相关领导',
        contents: ['领导接待情况', '处理情况'],
        clause: '七-3',
      },
    ],
    documents: [
      {
        id: 'spot-answer',
        name: '当场书面答复',
        for: '能够当场处理的问题，当场答复来访人',
        fields: ['接访领导的处理意见'],
        formats: ['print', 'paper'],
        clause: '六(一)',
      },
      {
        id: 'spot-assignment',
        name: '书面交办',
        for: '情况复杂的信访事项，交承办部门限期处理',
        fields: ['接访领导的意见', '办理期限'],
        formats: ['print'],
        clause: '六(二)',
      },
      {
        id: 'spot-notice',
        name: '当场书面告知',
        for: '情况复杂的信访事项，当场告知来访人',
        fields: ['承办部门', '办理期限'],
        formats: ['print', 'paper'],
        clause: '六(二)',
      },
      {
        id: 'reception-register',
        name: '接待登记',
        for: '预登记和领导接待及处理情况',
        fields: ['预登记', '接待情况', '处理情况'],
        clause: '七-3',
      },
    ],
    reception: [
      reception({
        id: 'school-day',
        name: '领导信访接待日',
        every: 'week',
        weekday: 1,
        from: '08:00',
        to: '11:00',
        place: '科教楼二楼行政会议室',
        seats: [{ holder: '接待领导', count: 1 }],
        substitute: '由补位接待领导，或其他领导按顺序到场接待',
        published: ['接待领导姓名', '接待领导职务'],
        appointment: 'required',
        exceptions: ['随时随地来访的，随时随地接待'],
        scope: [
          '涉及众多群众利益的问题',
          '易引发群体性越级上访和可能酿成突发事件的问题',
          '涉及多个部门，需要领导协调处理的问题',
          '涉及重要方针政策的问题',
          '需向领导反映并得到组织解决的问题',
        ],
        answers: [
          '能够当场处理的，当场书面答复来访人',
          '情况复杂的，书面交承办部门限期处理，同时当场书面告知来访人',
          '重大疑难的，领导包抓处理',
          '政策性强的疑难问题，由分管科室具体落实，限期办结',
          '涉及哪个处室业务的，哪个处室派人到场协助',
        ],
        clause: '一',
        reading: '来访先与办公室联系；未预约的，作为例外接待',
      }),
    ],
    duties: [
      {
        id: 'reception-office',
        holder: '办公室',
        does: '指定专人安排接待，预登记，详细登记，每天上报，存档备查',
        clause: '七-3',
      },
      { id: 'reception-badges', holder: '接待领导和工作人员', does: '姓名、职务亮牌，佩戴工作证', clause: '七-1' },
      { id: 'reception-heads', holder: '各部室负责人', does: '原则上不外出，协助接访，随叫随到', clause: '七-2' },
      { id: 'reception-departments', holder: '承办部门', does: '及时处置，认真办理，按时报结', clause: '七-4' },
      {
        id: 'reception-policy',
        holder: '分管科、所、办',
        does: '政策性强的疑难问题，具体落实，限期办结',
        clause: '六(四)',
      },
    ],
  },
  clauses: [
    rule('一', '领导信访接待日定为每周一上午(8:00—11:00)', 'reception.school-day'),
    rule('二', '领导信访接待访日地点设在科教楼二楼行政会议室', 'reception.school-day'),
    rule(
      '三',
      '每个接待日安排一名领导接待,如果接待领导因上级开会或外出等原因不能按时接待,由补位接待领导或其他领导按顺序到场接待',
      'reception.school-day',
    ),
    rule(
      '四',
      '来访人员事先须与公司办公室取得联系,由办公室指定专人具体负责安排接待',
      'reception.school-day',
      'duties.reception-office',
    ),
    rule(
      '五',
      '涉及众多群众利益的问题…易引发群体性越级上访和可能酿成突发事件的问题…涉及多个部门,需要领导协调处理的问题…涉及重要方针政策的问题…需向领导反映并得到组织解决的问题',
      'reception.school-day',
    ),
    rule(
      '六(一)',
      '对能够当场处理的问题,根据接访领导的处理意见,当场书面答复来访人',
      'documents.spot-answer',
      'reception.school-day',
    ),
    rule(
      '六(二)',
      '对情况复杂的信访事项,根据接访领导的意见,书面交承办部门限期处理,同时当场书面告知来访人',
      'documents.spot-assignment',
      'documents.spot-notice',
      'overrides.reception-limit',
    ),
    rule('六(三)', '对重大疑难的信访事项,按照“谁主管、谁负责”原则,实行领导包抓处理', 'dispositions.reception-owned'),
    rule(
      '六(四)',
      '对政策性强的疑难问题,按照接待领导的要求,由分管科、所、办具体落实,限期办结',
      'duties.reception-policy',
      'overrides.reception-limit',
    ),
    rule('六(五)', '涉及到哪个处室业务的,哪个处室派人到场协助接待', 'reception.school-day'),
    rule('七-1', '接待领导的姓名、职务实行亮牌,工作人员佩戴工作证', 'duties.reception-badges', 'reception.school-day'),
    rule(
      '七-2',
      '机关各部室负责人原则不要外出,协助领导做好接访工作。遇到复杂信访问题,相关部室人员应随叫随到',
      'duties.reception-heads',
    ),
    rule(
      '七-3',
      '具体负责信访预登记工作,指派工作人员对领导接待及处理情况进行详细登记,每天登记情况及时上报相关领导,并存档备查',
      'documents.reception-register',
      'reports.reception-daily',
      'duties.reception-office',
    ),
    rule(
      '七-3',
      '对领导交办 信访件的处理进展情况,要加大跟踪督查力度,确保按时办结',
      'supervision.reception-instructed',
      'supervision.reception-office',
    ),
    notSoftware(
      '七-5',
      '遇有来访人不遵守《信访条例》规定,影响接访工作,经批评教育无效的,由工作人员将其劝离',
      '接待现场的秩序由工作人员当面处理',
    ),
    notSoftware('七-6', '就地解决在基层…避免越级访、集体访的发生', '原则，没有可以执行的规则'),
    notSoftware('七-7', '政教及门卫协助做好接待日的现场治安保卫工作', '接待现场的治安保卫由政教和门卫负责'),
    rule('七-8', '本制度自公布之日起执行', 'about'),
    rule('四前', '随时随地来访,随时随地接待,面对面接待来访群众', 'reception.school-day'),
    rule(
      '七-4',
      '对领导受理交办的信访件,各承办部门必须高度重视,及时处置,认真办理,按时报结',
      'duties.reception-departments',
      'overrides.reception-limit',
    ),
  ],
})
