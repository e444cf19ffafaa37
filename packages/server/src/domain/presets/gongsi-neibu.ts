/**
 * 公司信访管理制度及办法范文(内部信访): what employees bring up inside a company.
 *
 * Readings taken:
 * - 第五条 excludes what the company cannot solve, 第八条 has it reported up: it is reported up, not refused.
 * - 第八条 「规定时间」 has no number: the tenant enters it; from acceptance until the employee has the answer.
 * - 第六条: an employee turns to the own department or leader first; the product suggests units by the line of command.
 * - 第五条 「违反法律法规的事项」: refused, with where to turn.
 */
import { about, assigns, declineFor, petitionTerms, refers } from './petition.ts'
import { preset, rule } from './preset.ts'
import { fromAcceptance } from './spans.ts'

export const gongsiNeibu = preset({
  id: 'gongsi-neibu',
  title: '公司内部信访管理制度',
  kind: 'base',
  rules: {
    about: about({ source: '公司信访管理制度及办法范文(内部信访)', of: 'company', clause: '第二/三条' }),
    terms: petitionTerms({
      letter: '信访问题',
      writer: '员工',
      office: '公司信访工作部门',
      unit: '部门',
      clause: '第十六/十七条',
    }),
    notice: [
      { text: '请先向所在部门或直属领导反映，由领导或相关部门受理。', clause: '第六条' },
      { text: '反映的内容保密，不泄露您的个人信息。', clause: '第十一条' },
    ],
    writers: [{ id: 'employee', name: '公司员工', clause: '第二/三条' }],
    categories: [
      { id: 'problem', name: '问题', hint: '公司内部工作、工作环境中的问题', clause: '第四/五条' },
      { id: 'opinion', name: '意见', hint: '对公司政策和发展的意见', clause: '第四/五条' },
      { id: 'suggestion', name: '建议', hint: '对公司工作的建议', clause: '第四/五条' },
      { id: 'complaint', name: '投诉', hint: '员工权益等方面的投诉', accused: true, clause: '第四/五条' },
    ],
    accepts: [{ id: 'internal', text: '公司内部工作、员工权益、公司政策和发展、工作环境等事项', clause: '第四/五条' }],
    decline: declineFor('第五条', [
      { id: 'private', text: '员工个人隐私问题', turnTo: null, clause: '第五条' },
      { id: 'unlawful', text: '违反法律法规的事项', turnTo: '请向有权处理的机关提出', clause: '第五条' },
      {
        id: 'unsolvable',
        text: '公司内部不能解决的事项',
        turnTo: '上报上级部门或其他相关部门，并向您反馈',
        leadsTo: 'report-up',
        clause: '第五条、第八条',
        reading: '第五条说不受理，第八条说上报并反馈：上报，不拒绝',
        otherReading: '不予受理',
      },
    ]),
    remit: { by: ['line'], overlap: 'lead', clause: '第六条、第十条' },
    dispositions: [
      { id: 'direct', name: '直接答复', hint: '受理部门或领导直接回复', assigns: false, chain: [], clause: '第七条' },
      assigns({
        id: 'assign',
        name: '交部门办理',
        hint: '由相关部门调查核实；涉及两个以上部门的，联动协调',
        clause: '第九条、第十条',
      }),
      assigns({
        id: 'task-force',
        name: '专项调查组',
        hint: '涉及重大问题的，成立专项调查组',
        when: [{ flag: ['major'] }],
        clause: '第九条',
      }),
      refers({
        id: 'report-up',
        name: '上报',
        hint: '公司无法解决的，上报上级部门或其他相关部门，并向员工反馈',
        toward: 'up',
        acceptedFirst: true,
        answerOwed: true,
        bodies: ['上级部门', '其他相关部门'],
        clause: '第八条',
        reading: '先受理再上报，反馈的时限才有起点',
      }),
    ],
    flags: [
      { id: 'major', name: '涉及重大问题', by: 'desk', clause: '第九条' },
      { id: 'unsolvable', name: '公司无法解决', by: 'anybody', clause: '第八条' },
    ],
    requires: [
      {
        id: 'task-force',
        act: 'report',
        kind: 'report',
        name: '专项调查报告',
        when: [{ disposition: ['task-force'] }],
        clause: '第九条',
      },
    ],
    limits: [
      {
        id: 'reported-up',
        milestone: 'reply',
        when: [{ disposition: ['report-up'] }, { flag: ['unsolvable'] }],
        span: 'blank',
        ...fromAcceptance,
        clause: '第八条',
        reading: '规定时间没有数字，由公司填写；从受理的次日起算，到向员工反馈',
      },
    ],
    secrecy: [
      { id: 'content', what: 'content', from: 'others', text: '反映的内容保密', clause: '第十一条' },
      { id: 'identity', what: 'identity', from: 'others', text: '不得泄露员工个人信息', clause: '第十一条' },
    ],
    satisfaction: [
      {
        id: 'survey',
        how: ['员工问卷调查', '管理层访谈', '审核信访记录'],
        every: 'irregular',
        clause: '第十五条',
      },
    ],
    appraisal: [
      {
        id: 'points',
        name: '记分和奖惩制度',
        of: '处理信访问题的员工',
        every: 'irregular',
        effect: '出色解决问题的奖励；处理不当、消极应付的警告、记大过',
        clause: '第十二条',
      },
      {
        id: 'evaluation',
        name: '信访工作评估',
        of: '公司信访工作',
        every: 'irregular',
        dimensions: [],
        effect: '公司领导接受评估结果，采取相应措施改进',
        clause: '第十三/十四条',
      },
    ],
    indicators: [
      { id: 'volume', name: '信访数量', parts: '收到的信访', whole: '件', clause: '第十三/十四条' },
      { id: 'solved', name: '问题解决率', parts: '解决的信访', whole: '收到的信访', clause: '第十三/十四条' },
      { id: 'satisfaction', name: '满意度', parts: '评价满意的', whole: '有评价的', clause: '第十三/十四条' },
    ],
    consequences: [
      { id: 'reward', name: '奖励', for: '出色解决问题的员工', of: 'none', clause: '第十二条' },
      { id: 'warning', name: '警告', for: '处理不当、消极应付的员工', of: 'none', clause: '第十二条' },
      { id: 'major-demerit', name: '记大过', for: '处理不当、消极应付的员工', of: 'none', clause: '第十二条' },
    ],
    duties: [
      { id: 'receiver', holder: '所在部门或直属领导', does: '受理员工提出的信访', clause: '第六条' },
      { id: 'answer', holder: '受理的部门或领导', does: '认真对待，属实的及时回复并解决', clause: '第七条' },
      { id: 'leaders', holder: '公司领导', does: '接受和支持评估结果，采取措施改进', clause: '第十六/十七条' },
    ],
    change: { approvers: [], names: ['公司信访工作部门'], clause: '第十六/十七条' },
    acts: {
      accept: '第六条',
      decline: '第五条',
      refer: '第八条',
      assign: '第九条',
      report: '第九条',
      reply: '第七条',
    },
  },
  clauses: [
    rule(
      '第四/五条',
      '员工在公司内部提出的有关公司的问题、意见、建议、投诉…公司内部工作、员工权益、公司政策和发展、工作环境等事项',
      'categories',
      'accepts.internal',
    ),
    rule(
      '第五条',
      '不包括员工个人隐私问题以及公司内部不能解决的和违反法律法规的事项',
      'decline.private',
      'decline.unlawful',
      'decline.unsolvable',
    ),
    rule(
      '第六条',
      '员工提出信访要向所在部门或直属领导反映,由领导或相关部门负责受理',
      'remit',
      'duties.receiver',
      'notice',
    ),
    rule(
      '第八条',
      '信访问题属于公司无法解决的,需向上级部门或其他相关部门上报,并在规定时间内反馈员工',
      'dispositions.report-up',
      'limits.reported-up',
    ),
    rule(
      '第九条',
      '由公司相关部门负责调查核实,涉及重大问题应当成立专项调查组',
      'dispositions.task-force',
      'flags.major',
      'requires.task-force',
    ),
    rule('第十条', '涉及两个或两个以上职能部门的,要做好联动协调工作', 'remit', 'dispositions.assign'),
    rule('第十一条', '反映的内容应当保密,不得泄露员工个人信息', 'secrecy.content', 'secrecy.identity'),
    rule(
      '第十二条',
      '应建立严格的记分和奖惩制度,对于出色解决问题的员工,应给予奖励。对于处理不当、消极应付的员工,应给予相应的警告、记大过等处罚',
      'appraisal.points',
      'consequences',
    ),
    rule('第十三/十四条', '定期对信访工作进行评估…信访数量、问题解决率、满意度', 'indicators', 'appraisal.evaluation'),
    rule('第十五条', '员工问卷调查、管理层访谈、审核信访记录', 'satisfaction.survey'),
    rule(
      '第十六/十七条',
      '公司领导应当自觉接受和支持评估结果,并采取相应措施改进…由公司信访工作部门负责具体实施,并根据实际情况进行调整',
      'change',
      'duties.leaders',
    ),
    rule('第二/三条', '适用于公司员工对公司内部事务的信访工作…实行有限制的信访管理', 'writers.employee'),
    rule('第七条', '应当认真对待,对于属实的问题及时回复并解决', 'duties.answer', 'dispositions.direct'),
  ],
})
