/**
 * 信访工作管理制度(七天通知): complaints, audited before they are handled. Reads like a translation.
 *
 * Readings taken:
 * - 三-1(4) 「受理后的七天」: calendar days from acceptance, that day not counted; a last day off rolls to the next
 *   working day. The record of the notice is needed before the case is closed.
 * - 三-1(1) 护照号码 is sensitive: the field is there, nobody has to fill it in.
 * - 三-3(2) 「TTL记录」: the record of the process.
 * - 四、五: a change needs the department leaders' agreement and the board's approval; letters that were accepted before
 *   stay under the version they were accepted under.
 */
import { about, answers, archive, assigns, petitionTerms, signOff, supervision } from './petition.ts'
import { byDefault, preset, rule } from './preset.ts'
import { calendarDays, fromAcceptance } from './spans.ts'

const audit = {
  id: 'audit',
  name: '审核部门审核',
  role: 'reviewer',
  asks: ['按投诉部门分类汇总的材料'],
  clause: '三-1(2)(3)',
}
const board = {
  id: 'board',
  name: '公司董事会同意',
  role: 'board',
  when: [{ flag: ['special'] }],
  asks: ['特批事项'],
  clause: '四后',
}

export const qitianTousu = preset({
  id: 'qitian-tousu',
  title: '信访工作管理制度（七天通知）',
  kind: 'base',
  rules: {
    about: about({ source: '信访工作管理制度(七天通知)', of: 'company', clause: '一' }),
    terms: petitionTerms({
      letter: '投诉',
      writer: '投诉人',
      office: '投诉受理中心',
      unit: '受理部门',
      clause: '三-2',
    }),
    notice: [{ text: '受理后七天内通知您处理结果。', clause: '三-1(4)' }],
    fields: [
      { id: 'evidence', name: '证据', need: 'optional', clause: '三-1(1)' },
      { id: 'background', name: '背景资料', need: 'optional', clause: '三-1(1)' },
      { id: 'passport', name: '相关人员的护照号码', need: 'optional', clause: '三-1(1)' },
      { id: 'contact', name: '联系人', need: 'optional', clause: '三-1(1)' },
      { id: 'contact-details', name: '联系人的联系方式', need: 'optional', clause: '三-1(1)' },
    ],
    categories: [
      { id: 'complaint', name: '投诉', hint: '对单位、人员或服务的投诉', accused: true, clause: '一' },
      { id: 'petition', name: '信访', hint: '其他信访事项，按投诉的程序处理', clause: '一、三-3(1)' },
    ],
    roles: [
      { id: 'office-leader', name: '受理部门负责人', at: 'office', clause: '三-1(2)(3)' },
      { id: 'reviewer', name: '审核人', at: 'body', duty: 'audit', clause: '三-1(2)(3)' },
      { id: 'department-leaders', name: '部门领导', at: 'leaders', clause: '四/五' },
      { id: 'board', name: '公司董事会', at: 'leaders', clause: '四/五' },
    ],
    bodies: [{ id: 'audit', name: '审核部门', handles: false, clause: '三-1(2)(3)' }],
    dispositions: [
      answers({
        id: 'direct',
        name: '受理部门处理',
        hint: '材料分类汇总，审核后由受理部门负责人逐一处理',
        chain: [
          signOff(audit),
          signOff({
            id: 'head',
            name: '受理部门负责人处理',
            role: 'office-leader',
            asks: ['审核后的投诉材料'],
            clause: '三-1(2)(3)',
          }),
          signOff(board),
        ],
        clause: '三-1(2)(3)',
      }),
      assigns({
        id: 'investigate',
        name: '投诉组调查',
        hint: '审核后交投诉组，由投诉处理调查员调查',
        chain: [
          signOff({ ...audit, id: 'investigate-audit' }),
          signOff({
            id: 'investigate-head',
            name: '受理部门负责人处理',
            role: 'office-leader',
            asks: ['审核后的投诉材料'],
            clause: '三-1(2)(3)',
          }),
          signOff({ ...board, id: 'investigate-board' }),
        ],
        clause: '三-2',
      }),
    ],
    flags: [{ id: 'special', name: '特批事项', by: 'desk', clause: '四后' }],
    requires: [
      {
        id: 'notification',
        act: 'close',
        kind: 'record',
        name: '通知记录（方式、时间、收件人、证明）',
        clause: '三-1(4)',
      },
    ],
    limits: [
      {
        id: 'reply',
        milestone: 'reply',
        span: calendarDays(7),
        ...fromAcceptance,
        clause: '三-1(4)',
        reading: '日历日，从受理的次日起算；最后一日是休息日的，顺延到下一个工作日',
      },
    ],
    supervision: supervision({
      bodies: [{ id: 'leaders', name: '部门领导', does: '督导工作人员的投诉处置和信访处置', clause: '三-3(1)' }],
    }),
    appraisal: [
      {
        id: 'evaluation',
        name: '定期检查和效果评估',
        of: '受理投诉的部门',
        every: 'irregular',
        effect: '反馈检查结果和效果评估，及时绩效管理',
        clause: '三-4',
      },
    ],
    archive: archive({
      contents: ['投诉材料', '通知记录', '处理流水记录'],
      ledgers: [{ id: 'process', name: '处理流水记录', clause: '三-3(2)' }],
      clause: '三-3(2)',
    }),
    duties: [
      { id: 'centre', holder: '投诉受理中心', does: '设投诉专员、支持人员，专门处理投诉', clause: '三-2' },
      { id: 'group', holder: '投诉组', does: '由组织部门负责人和投诉处理调查专员等组成', clause: '三-2' },
      { id: 'collector', holder: '受理员', does: '收集投诉事项的所有相关材料', clause: '三-1(1)' },
      { id: 'investigator', holder: '投诉处理调查员', does: '客观公正、科学客观、信息真实可信', clause: '三-3(3)' },
    ],
    change: { approvers: ['department-leaders', 'board'], names: ['部门领导讨论', '公司董事会批准'], clause: '四/五' },
    acts: {
      accept: '三-1(1)',
      signOff: '三-1(2)(3)',
      withholdSignOff: '三-1(2)(3)',
      reply: '三-1(4)',
      close: '三-1(4)',
    },
  },
  clauses: [
    rule('一', '信访工作…规范信访投诉的处理程序', 'categories'),
    rule(
      '三-1(1)',
      '由专人负责收集投诉事项的所有相关材料,如证据、背景资料、相关人员的护照号码、联系人及其联系方式',
      'fields',
      'duties.collector',
    ),
    rule(
      '三-1(2)(3)',
      '按照投诉部门的分类要求汇总,以便后续部门进行审核…审核部门将审核后的投诉材料传递给受理部门负责人,由负责人根据材料情况,逐一处理投诉事项',
      'dispositions.audit',
      'dispositions.head',
      'bodies.audit',
    ),
    rule(
      '三-1(4)',
      '受理员在受理后的七天内将处理结果通知投诉人,并保存好通知记录',
      'limits.reply',
      'requires.notification',
    ),
    rule(
      '三-2',
      '设立投诉受理中心…投诉专员、支持人员…专门的投诉组,由组织部门负责人和处理投诉调查专员等人员组成',
      'duties.centre',
      'duties.group',
      'dispositions.investigate',
    ),
    byDefault('三-3(2)', '做好TTL记录和处理流水记录', 'archive.process'),
    rule('三-3(3)', '客观公正、科学客观、信息真实可信', 'duties.investigator'),
    rule('三-4', '应实行定期检查和效果评估,反馈检查结果和效果评估,及时绩效管理', 'appraisal.evaluation'),
    rule(
      '四/五',
      '经过部门领导讨论通过,并报请公司董事会批准后生效…修改和完善应经过部门领导共同讨论,提出修改意见,并报请公司董事会批准后生效',
      'change',
    ),
    rule('三-3(1)', '部门领导应加强对工作人员的投诉处置和信访处置的督导', 'supervision.leaders'),
    rule('四后', '特批有关事项需要经过公司董事会同意', 'flags.special', 'dispositions.board'),
  ],
})
