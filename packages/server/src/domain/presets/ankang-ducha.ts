/**
 * 安康市信访督查工作暂行办法(2005-05-31): supervision commissioners at the petition bureau. A part: it goes with a
 * mailbox's own rules.
 *
 * Readings taken:
 * - 第七条: accountability is proposed (可建议) by a commissioner, on one of four grounds; it is never automatic.
 * - 第二条(四): overdue is computed; shirking, procedure and feedback are the commissioner's judgement.
 */
import { about } from './petition.ts'
import { preset, rule } from './preset.ts'

const by = '信访督查专员'

export const ankangDucha = preset({
  id: 'ankang-ducha',
  title: '信访督查工作暂行办法',
  kind: 'part',
  rules: {
    about: about({
      source: '安康市信访督查工作暂行办法(2005-05-31)',
      of: 'city',
      inForce: '自印发之日起（2005-05-31）',
      interpreter: '市信访局',
      clause: '第八条',
    }),
    roles: [{ id: 'commissioner', name: '信访督查专员', at: 'body', duty: 'inspection-bureau', clause: '第一条' }],
    bodies: [{ id: 'inspection-bureau', name: '市信访局', handles: false, clause: '第一条' }],
    supervision: {
      bodies: [
        { id: 'inspection-commissioner', name: '信访督查专员', does: '全市重要信访事项的督查督办', clause: '第一条' },
        { id: 'inspection-bureau', name: '市信访局', does: '在市委、市政府领导下统筹安排督查工作', clause: '第四条' },
      ],
      triggers: [
        {
          id: 'inspection-fixed-point',
          name: '一个时期多次发生信访问题的地方和单位',
          by,
          leadsTo: ['定点督查督办'],
          clause: '第二条(一)',
        },
        {
          id: 'inspection-thematic',
          name: '一个阶段群众反映比较集中突出的信访热点问题',
          by,
          leadsTo: ['专项督查督办'],
          clause: '第二条(二)',
        },
        {
          id: 'inspection-collective',
          name: '群众集体上访问题和重点信访老户问题',
          by,
          leadsTo: ['督查督办处理情况'],
          clause: '第二条(三)',
        },
        {
          id: 'inspection-overdue',
          name: '未按规定期限办理、反馈结果',
          when: [{ overdue: true }],
          by,
          leadsTo: ['督查督办'],
          clause: '第二条(四)(五)',
        },
        {
          id: 'inspection-shirking',
          name: '推诿、敷衍、推延，未按规定程序办理的信访事项，其他需要督查督办的问题',
          by,
          leadsTo: ['督查督办'],
          clause: '第二条(四)(五)',
        },
      ],
      methods: ['电话督办', '书面督办', '召开督办会议', '现场督查督办'],
      grounds: [
        { id: 'inspection-refusal', name: '拒绝信访督查工作人员进行督查督办', clause: '第七条(一)-(四)' },
        { id: 'inspection-not-improving', name: '拒不采纳督查改进建议', clause: '第七条(一)-(四)' },
        { id: 'inspection-concealing', name: '隐瞒事实真相，弄虚作假', clause: '第七条(一)-(四)' },
        { id: 'inspection-obstruction', name: '其它妨碍信访督查督办工作正常进行', clause: '第七条(一)-(四)' },
      ],
    },
    duties: [
      {
        id: 'supervised-unit',
        holder: '被督查单位',
        does: '自查自纠，提供文件、资料，如实回答督查人员的问题',
        clause: '第五条',
      },
      {
        id: 'commissioner',
        holder: '信访督查专员',
        does: '提出明确意见和建议，指导帮助被督查单位改进工作',
        clause: '第六条',
      },
      {
        id: 'commissioner-posting',
        holder: '市信访局',
        does: '专员从市直机关部分新提拔的副县级年轻领导干部中选派，工作安排和日常管理由市信访局负责',
        clause: '第一条后',
      },
    ],
  },
  clauses: [
    rule(
      '第一条',
      '在市信访局设置信访督查专员,负责全市重要信访事项的督查督办工作',
      'roles.commissioner',
      'supervision.inspection-commissioner',
      'bodies.inspection-bureau',
    ),
    rule('第二条(一)', '定点督查督办一个时期多次发生信访问题的地方和单位', 'supervision.inspection-fixed-point'),
    rule('第二条(二)', '专项督查督办一个阶段群众反映比较集中突出的信访热点问题', 'supervision.inspection-thematic'),
    rule('第二条(三)', '督查督办群众集体上访问题和重点信访老户问题处理情况', 'supervision.inspection-collective'),
    rule(
      '第二条(四)(五)',
      '督查督办推诿、敷衍、推延和未按规定程序、规定期限、反馈结果的信访事项…其他需要督查督办的问题',
      'supervision.inspection-overdue',
      'supervision.inspection-shirking',
    ),
    rule('第三条', '可采取电话督办、书面督办、召开督办会议和现场督查督办等多种方式进行', 'supervision'),
    rule('第四条', '在市委、市政府领导下,由市信访局统筹安排', 'supervision.inspection-bureau'),
    rule('第五条', '自查自纠…提供与督查事项有关的文件、资料等,如实回答督查人员提出的问题', 'duties.supervised-unit'),
    rule('第六条', '对督查的信访事项提出明确意见和建议,指导帮助被督查单位改进工作', 'duties.commissioner'),
    rule(
      '第七条(一)-(四)',
      '拒绝信访督查工作人员进行督查督办的…拒不采纳督查改进建议的…隐瞒事实真相,弄虚作假的…其它妨碍信访督查督办工作正常进行的',
      'supervision.inspection-refusal',
      'supervision.inspection-not-improving',
      'supervision.inspection-concealing',
      'supervision.inspection-obstruction',
    ),
    rule('第八条', '本制度自印发之日起实施,实施过程中涉及具体问题由市信访局负责解释', 'about'),
    rule(
      '第一条后',
      '人员暂从市直机关部分新提拔担任副县级的年轻领导干部中选派,工作安排和日常管理由市信访局负责',
      'duties.commissioner-posting',
    ),
  ],
})
