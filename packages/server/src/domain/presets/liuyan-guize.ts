/**
 * “市长信箱”留言办理工作规则(XX市): one entrance for a city's, its counties' and its bureaus' mailboxes.
 *
 * An excerpt: parts 一 and 二(一)(二).
 *
 * Readings taken where the text is silent or doubtful:
 * - 二(一)、二(二): under 交办 the local office feeds back, and the city's petition bureau looks at it and replies in
 *   public; under 转送 the local office replies itself.
 * - 二(一) 「根据市政府领导批示」: where there is an instruction; none is waited for.
 */
import { preset, rule } from './preset.ts'

export const liuyanGuize = preset({
  id: 'liuyan-guize',
  title: '市长信箱留言办理工作规则（市）',
  kind: 'base',
  rules: {
    about: {
      source: '“市长信箱”留言办理工作规则(XX市)',
      of: 'city',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '序言',
    },
    writers: [
      { id: 'citizen', name: '公民', clause: '序言' },
      { id: 'legal-person', name: '法人', clause: '序言' },
      { id: 'organisation', name: '其他组织', clause: '序言' },
    ],
    mailboxes: {
      kinds: [
        { id: 'city', name: '市长信箱', clause: '序言' },
        { id: 'county', name: '区市县长信箱', clause: '序言' },
        { id: 'bureau', name: '局长信箱', clause: '序言' },
      ],
      kind: null,
    },
    channels: [
      { id: 'email', channel: 'email', name: '电子邮件', clause: '序言' },
      { id: 'web', channel: 'web', name: '“市长信箱”留言', clause: '序言' },
    ],
    roles: [
      { id: 'office', name: '市政府信访局', at: 'office', clause: '二(一)' },
      { id: 'leader', name: '市政府领导', at: 'leaders', clause: '二(一)' },
    ],
    remit: { by: ['territory', 'function', 'level'], overlap: 'lead', clause: '一(一)' },
    dispositions: [
      {
        id: 'assign',
        name: '交办',
        hint: '涉及的地方或部门办理并反馈，市政府信访局审核后公开回复',
        assigns: true,
        chain: [],
        clause: '二(一)、二(二)',
      },
      {
        id: 'forward',
        name: '转送',
        hint: '涉及的地方或部门办理并自行回复',
        assigns: true,
        chain: [],
        clause: '二(一)、二(二)',
      },
    ],
    replies: [
      {
        id: 'local',
        when: [{ disposition: ['forward'] }],
        by: 'unit',
        as: 'unit',
        clause: '二(二)',
      },
      {
        id: 'bureau',
        by: 'office',
        as: 'office',
        ways: ['public'],
        clause: '二(一)',
        reading: '有领导批示的，按批示审核；没有的，不等批示',
      },
    ],
    results: [
      { id: 'solved', name: '法律法规有明确规定的，依法及时解决', clause: '一(三)' },
      { id: 'explained', name: '要求合理但没有明确规定或难以解决的，主动说明情况', clause: '一(三)' },
      { id: 'educated', name: '要求不合理的，宣传解释和教育引导', clause: '一(三)' },
    ],
    publication: [
      {
        id: 'assigned',
        stance: 'usual',
        when: [{ disposition: ['assign'] }],
        parts: ['reply'],
        exceptions: [],
        approver: 'office',
        clause: '二(一)',
      },
    ],
    supervision: {
      bodies: [
        { id: 'city', name: '市政府信访局', does: '“市长信箱”留言的督办', clause: '二(一)' },
        { id: 'counties', name: '区市县信访部门', does: '“区市县长信箱”留言的督办', clause: '二(二)' },
      ],
      triggers: [],
      methods: ['分级督办'],
      grounds: [],
    },
    reports: [{ id: 'feedback', name: '综合反馈办理情况', every: 'irregular', to: '市政府领导', clause: '二(一)' }],
    appraisal: [
      { id: 'city', name: '“市长信箱”留言办理考核', of: '承办单位', every: 'irregular', clause: '二(一)' },
      { id: 'counties', name: '“区市县长信箱”留言办理考核', of: '本地承办单位', every: 'irregular', clause: '二(二)' },
    ],
    duties: [
      {
        id: 'city',
        holder: '市政府信访局',
        does: '留言的受理、交办、转送、督办及考核，审核后公开回复',
        clause: '二(一)',
      },
      {
        id: 'counties',
        holder: '区市县信访部门',
        does: '本级信箱的受理、交办、转送、回复、督办、考核；交办的办理并反馈，转送的办理并回复',
        clause: '二(二)',
      },
      {
        id: 'levels',
        holder: '市政府、市县信访部门、职能部门',
        does: '市政府统一领导，市县信访部门牵头协调，职能部门具体承办',
        clause: '一(二)',
      },
      { id: 'together', holder: '各级各部门', does: '各负其责、各司其职，通力协作、密切配合', clause: '一(二)后' },
    ],
    acts: { assign: '一(一)', decide: '二(一)', report: '二(二)', reply: '二(一)' },
  },
  clauses: [
    rule('序言', '接受公民、法人或其他组织通过电子邮件形式向市政府反映情况的窗口', 'writers', 'channels'),
    rule(
      '序言',
      '增设五区市县“区市县长信箱”和市级各部门“局长信箱”,形成“一个口子受理,分级管理和分级督办”的工作新模式',
      'mailboxes',
    ),
    rule('一(一)', '群众留言反映的问题及建议涉及到哪个地方、哪个部门,就由哪个地方、哪个部门负责办理', 'remit'),
    rule('一(二)', '市政府统一领导,市县信访部门牵头协调,相关职能部门具体承办', 'duties.levels'),
    rule(
      '一(三)',
      '法律法规有明确规定的,要依法及时解决;对要求合理但没有明确法律规定的,或因客观因素难以解决的,要主动说明情况,争取理解支持;对要求不合理的,要做好宣传解释和教育引导工作',
      'results',
    ),
    rule(
      '二(一)',
      '市政府信访局负责“市长信箱”留言的受理、交办、转送、督办及考核工作,根据市政府领导批示对交办留言事项进行审核后在网上公开回复网民,并向市政府领导综合反馈办理情况',
      'replies.bureau',
      'dispositions.assign',
      'publication.assigned',
      'reports.feedback',
      'supervision.city',
      'appraisal.city',
    ),
    rule(
      '二(二)',
      '负责“区市县长信箱”留言的受理、交办、转送、回复、督办、考核等工作;负责对市政府信访局交办的“市长信箱”留言中涉及本地留言事项的办理、反馈工作,负责对市政府信访局转送的“市长信箱”留言中涉及本地留言事项的办理、回复工作',
      'replies.local',
      'dispositions.forward',
      'duties.counties',
      'supervision.counties',
      'appraisal.counties',
    ),
    rule('一(二)后', '各级各部门要各负其责、各司其职,通力协作、密切配合', 'duties.together'),
  ],
})
