/**
 * 安康市市长信访接待日制度(2005-05-31): a mayor's reception day. A part: it goes with a mailbox's own rules.
 *
 * Readings taken:
 * - 四(二) 「每月上旬第一个周的星期二」: the first Tuesday of the month, which always lies in its first ten days.
 * - 四(二) has no rule for a day off: the next working day is proposed and waits for a confirmation; nothing moves by itself.
 * - 五 has two items numbered (三): 五(三)前 and 五(三)后, and what stands between them.
 */
import { about, reception } from './petition.ts'
import { preset, rule } from './preset.ts'

export const ankangJiedai = preset({
  id: 'ankang-jiedai',
  title: '市长信访接待日制度',
  kind: 'part',
  rules: {
    about: about({
      source: '安康市市长信访接待日制度(2005-05-31)',
      of: 'city',
      inForce: '2005-05-31',
      clause: '四(二)',
    }),
    overrides: [{ id: 'reception-limit', kind: 'set', milestones: ['result'], basis: false, clause: '五(三)后' }],
    supervision: {
      bodies: [
        {
          id: 'reception-bureau',
          name: '市信访局',
          does: '督办接待日领导批示、协调的信访事项，必要时市政府督办室协助',
          clause: '六(三)',
        },
      ],
      triggers: [
        {
          id: 'reception-instructed',
          name: '接待日领导批示、协调的信访事项',
          when: [{ instructed: true }],
          by: '市信访局',
          leadsTo: ['督办', '必要时市政府督办室协助督办'],
          clause: '六(三)',
        },
      ],
      methods: [],
      grounds: [],
    },
    reports: [
      {
        id: 'reception-summary',
        name: '市长信访接待日工作总结',
        every: 'irregular',
        contents: ['资料收集', '经验交流', '工作总结'],
        clause: '六(三)',
      },
    ],
    documents: [
      { id: 'reception-register', name: '来访登记', for: '每一批来访', fields: [], clause: '六(三)' },
      { id: 'reception-minutes', name: '协调纪录', for: '接待日协调的信访事项', fields: [], clause: '六(三)' },
    ],
    reception: [
      reception({
        id: 'mayor-day',
        name: '市长信访接待日',
        every: 'month',
        weekday: 2,
        nth: 1,
        from: '上午',
        place: '市人民政府信访接待室',
        seats: [{ holder: '轮值领导', count: 1 }],
        pool: ['市长', '副市长', '市长助理', '市政府秘书长', '市政府副秘书长'],
        substitute: '轮值领导确因特殊情况不能到岗的，事先与其他领导协商调换，不得空岗',
        published: ['具体时间', '地点', '接待领导姓名', '接待领导职务'],
        appointment: 'possible',
        scope: [
          '当日来市政府上访的群众，群众写给市政府的信件',
          '预约：下一级政府及所属部门已经接待，没有解决或解决不了的重大疑难信访问题',
          '预约：需本级政府协调处理的跨地域、跨部门信访问题',
          '上级交办的重要信访事项，分管工作范围内的信访突出问题',
        ],
        answers: [
          '认真答复，耐心解释',
          '事实清楚、政策依据充分的，责成有关单位限期解决',
          '涉及几个部门的，指定一个部门牵头',
          '通知有关单位派员共同接待，必要时邀请律师参与',
        ],
        clause: '四(二)',
        reading: '每月第一个星期二上午；遇休息日，提出下一个工作日，等待确认',
        otherReading: '每月第一个完整的星期的星期二',
      }),
    ],
    duties: [
      {
        id: 'reception-leader',
        holder: '轮值领导',
        does: '挂牌上岗，亲自接待，轮流进行，每个接待日一位',
        clause: '六(一)',
      },
      {
        id: 'reception-units',
        holder: '有关单位',
        does: '接到通知后按要求及时派员到场，认真办理交办的信访事项',
        clause: '六(二)',
      },
      {
        id: 'reception-bureau',
        holder: '市信访局',
        does: '来访登记、协调纪录、督办、资料收集、工作总结',
        clause: '六(三)',
      },
    ],
  },
  clauses: [
    rule('三(一)', '接待当日来市政府上访群众,阅批群众写给市政府的信件', 'reception.mayor-day'),
    rule(
      '三(二)',
      '预约接待已经下一级政府及所属部门接待,没有解决或解决不了的重大疑难信访问题当事人',
      'reception.mayor-day',
    ),
    rule('三(三)', '预约接待需本级政府协调处理的跨地域、跨部门信访问题当事人', 'reception.mayor-day'),
    rule('三(四)', '协调处理上级交办的重要信访事项,研究处理分管工作范围内的信访突出问题', 'reception.mayor-day'),
    rule('四(一)', '执行信访接待日的人员为市政府市长、副市长、市长助理;市政府秘书长、副秘书长', 'reception.mayor-day'),
    rule('四(二)', '市长信访接待日每月一次,每次半天,为每月上旬第一个周的星期二上午', 'reception.mayor-day'),
    rule('四(三)', '地点在市人民政府信访接待室', 'reception.mayor-day'),
    rule(
      '五(一)',
      '由执行信访接待日的领导轮流进行,每个接待日由一位领导接待来访群众',
      'reception.mayor-day',
      'duties.reception-leader',
    ),
    rule('五(二)', '每个接待日的具体时间、地点、负责接待群众的领导姓名、职务,提前向社会公布', 'reception.mayor-day'),
    rule(
      '五(三)前',
      '可采取座勤接待与预约接待相结合进行。预约接待,可根据群众投诉信访事项的性质,涉及的范围,通知有关单位派员共同接待来访群众。必要时,可邀请律师参与接待,提供法律服务',
      'reception.mayor-day',
    ),
    rule(
      '五(三)后',
      '对反映问题事实清楚,政策依据充分,要责成有关单位限期解决;对涉及几个部门的信访事项,要指定一个部门负责牵头',
      'overrides.reception-limit',
      'reception.mayor-day',
    ),
    rule(
      '六(一)',
      '要挂牌上岗,亲自接待。若确因特殊情况不能到岗的,轮值领导事先应主动与其他领导协商调换,不得空岗',
      'reception.mayor-day',
      'duties.reception-leader',
    ),
    rule(
      '六(二)',
      '接到配合接待通知后,要按要求及时派员到场;对接待日交办的信访事项,要认真办理',
      'duties.reception-units',
    ),
    rule(
      '六(三)',
      '做好来访登记、协调纪录。做好领导批示、协调信访事项的督办工作,必要时,市政府督办室可协助督办。做好市长信访接待日的资料收集、经验交流,工作总结',
      'supervision.reception-bureau',
      'documents.reception-register',
      'documents.reception-minutes',
      'reports.reception-summary',
      'duties.reception-bureau',
    ),
    rule('五(三)中', '对群众投诉的问题要认真答复,耐心解释', 'reception.mayor-day'),
  ],
})
