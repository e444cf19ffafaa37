/**
 * 信访工作制度(通论五条): petitions in general, and who hears complaints about the petition office itself.
 *
 * Readings taken:
 * - 四-2: a complaint about the petition office goes to its supervisor, the leading group, and is never the office's own.
 * - 五-1 names no denominators: accepted of received, solved of accepted, satisfied of rated.
 */
import { about, answers, archive, assigns, petitionTerms, supervision } from './petition.ts'
import { notSoftware, preset, rule } from './preset.ts'

export const xinfangTonglun = preset({
  id: 'xinfang-tonglun',
  title: '信访工作制度（通论）',
  kind: 'base',
  rules: {
    about: about({ source: '信访工作制度(通论五条)', of: 'any', clause: '二-1-3' }),
    terms: petitionTerms({ letter: '信访件', office: '信访办公室', unit: '相关部门', clause: '二-1-3' }),
    notice: [{ text: '对信访办公室本身的投诉，由信访工作领导小组处理。', clause: '四-2' }],
    channels: [
      { id: 'web', channel: 'web', name: '网上信箱', clause: '三-1' },
      { id: 'post', channel: 'post', name: '书面信访', clause: '三-1' },
      { id: 'spoken', channel: 'spoken', name: '口头信访', clause: '三-1' },
    ],
    categories: [
      { id: 'suggestion', name: '建议', hint: '对工作的意见和建议', clause: '产品默认' },
      { id: 'consultation', name: '咨询', hint: '政策、职责、办事程序', clause: '产品默认' },
      { id: 'complaint', name: '投诉', hint: '对单位、人员或服务的投诉', accused: true, clause: '产品默认' },
      { id: 'problem', name: '反映问题', hint: '需要解决的困难和问题', clause: '产品默认' },
      {
        id: 'office-complaint',
        name: '投诉信访办公室',
        hint: '对信访办公室工作的投诉，由信访工作领导小组处理',
        clause: '四-2',
      },
    ],
    bodies: [{ id: 'leading-group', name: '信访工作领导小组', handles: false, clause: '二-1-3' }],
    routes: [
      { id: 'office-complaint', when: [{ category: ['office-complaint'] }], duty: 'leading-group', clause: '四-2' },
    ],
    dispositions: [
      answers({ id: 'direct', name: '信访办公室办理', hint: '调查核实后直接答复', clause: '三-2/3' }),
      assigns({ id: 'assign', name: '协调部门解决', hint: '根据调查结果，与相关部门协调解决', clause: '三-2/3' }),
    ],
    requires: [{ id: 'investigation', act: 'report', kind: 'record', name: '调查核实情况', clause: '三-2/3' }],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '三-4' }],
    checklist: [{ id: 'law', text: '解释相关政策和法律法规，消除疑虑和不满', clause: '三-4' }],
    secrecy: [{ id: 'content', what: 'content', from: 'others', text: '信访件保密', clause: '四-1' }],
    supervision: supervision({
      bodies: [
        {
          id: 'leading-group',
          name: '信访工作领导小组',
          does: '监督信访办公室的工作，处理信访人的投诉',
          clause: '四-2',
        },
      ],
      triggers: [
        {
          id: 'office-complaint',
          name: '投诉信访办公室',
          when: [{ category: ['office-complaint'] }],
          by: '信访工作领导小组',
          leadsTo: ['由领导小组处理，信访办公室不经手'],
          clause: '四-2',
        },
      ],
    }),
    appraisal: [
      {
        id: 'effect',
        name: '成效评估',
        of: '信访工作',
        every: 'irregular',
        effect: '加大工作力度、提高工作效率、优化服务流程',
        clause: '五-2',
      },
    ],
    indicators: [
      {
        id: 'acceptance',
        name: '受理率',
        parts: '受理的信访件',
        whole: '收到的信访件',
        clause: '五-1',
        reading: '没有写明分母，按收到的信访件',
      },
      {
        id: 'solved',
        name: '解决率',
        parts: '解决的信访件',
        whole: '受理的信访件',
        clause: '五-1',
        reading: '没有写明分母，按受理的信访件',
      },
      {
        id: 'satisfaction',
        name: '满意度',
        parts: '评价满意的',
        whole: '有评价的',
        clause: '五-1',
        reading: '没有写明分母，按有评价的信访件',
      },
    ],
    archive: archive({
      contents: ['信访件登记', '信访件'],
      ledgers: [{ id: 'register', name: '信访件登记', clause: '四-1' }],
      clause: '四-1',
    }),
    duties: [
      {
        id: 'group',
        holder: '信访工作领导小组',
        does: '制定总体策略和政策，统筹协调各部门的信访工作',
        clause: '二-1-3',
      },
      { id: 'office', holder: '信访办公室', does: '受理信访件、调查核实、协调解决问题', clause: '二-1-3' },
      { id: 'departments', holder: '相关部门', does: '按职责积极参与，提供支持和协助', clause: '二-1-3' },
      { id: 'acceptance', holder: '信访办公室', does: '及时受理并登记', clause: '三-1' },
    ],
    acts: { accept: '三-1', report: '三-2/3', reply: '三-4' },
  },
  clauses: [
    rule(
      '二-1-3',
      '信访工作领导小组:负责制定信访工作的总体策略和政策…信访办公室:负责具体的信访工作,包括受理信访件、调查核实、协调解决问题…相关部门',
      'duties.group',
      'duties.office',
      'duties.departments',
    ),
    rule(
      '三-1',
      '可以通过书面信访、口头信访等方式向信访办公室提出信访申请,信访办公室应当及时受理并登记',
      'channels',
      'duties.acceptance',
    ),
    rule('三-2/3', '展开调查核实工作…积极与相关部门协调解决信访问题', 'requires.investigation', 'dispositions.assign'),
    rule('三-4', '应当及时向信访人反馈处理结果,并解释相关政策和法律法规', 'replies.office', 'checklist.law'),
    rule('四-1', '信访件登记、归档、保密', 'archive.register', 'secrecy.content'),
    rule(
      '四-2',
      '包括对信访办公室工作的监督和对信访人的投诉处理',
      'routes.office-complaint',
      'categories.office-complaint',
      'supervision.leading-group',
    ),
    notSoftware('四-3', '定期组织信访工作人员进行培训和教育', '培训和教育是单位自己的工作，不在信箱里进行'),
    rule('五-1', '包括受理率、解决率、满意度等指标', 'indicators'),
    rule('五-2', '制定相应的改进措施,包括加大工作力度、提高工作效率、优化服务流程', 'appraisal.effect'),
  ],
})
