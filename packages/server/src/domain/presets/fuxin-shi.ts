/**
 * 阜新市市长信箱信件管理工作制度(阜政办发[2006]151号): a city's mailbox to its mayor.
 *
 * An excerpt: it breaks off in the refused scope after item 2.
 *
 * Readings taken where the text is silent or doubtful:
 * - 三(二): the list of what is not accepted is open, since the excerpt ends in it.
 */
import { usualDecline } from './defaults.ts'
import { preset, rule } from './preset.ts'

const classes = '三(二)1-5'

export const fuxinShi = preset({
  id: 'fuxin-shi',
  title: '市长信箱信件管理工作制度（阜新）',
  kind: 'base',
  rules: {
    about: {
      source: '阜新市市长信箱信件管理工作制度(阜政办发[2006]151号)',
      of: 'city',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '三(一)',
    },
    categories: [
      { id: 'problem', name: '反映问题', hint: '日常社会生活中的热点、难点问题', clause: classes },
      { id: 'suggestion', name: '意见建议', hint: '国民经济和社会发展等方面', clause: classes },
      { id: 'consultation', name: '咨询', hint: '有关政策法规', clause: classes },
      { id: 'complaint', name: '投诉', hint: '办事效率、工作作风', accused: true, clause: classes },
      { id: 'denunciation', name: '举报', hint: '廉洁自律', accused: true, clause: classes },
    ],
    accepts: [
      { id: 'hotspots', text: '市民日常社会生活中关注的热点、难点问题及解决问题的意见或建议', clause: classes },
      { id: 'development', text: '社会各界对我市国民经济和社会发展等方面提出的意见或建议', clause: classes },
      { id: 'duties', text: '按职责需要办理的事宜', clause: classes },
      { id: 'policies', text: '对有关政策法规的咨询', clause: classes },
      { id: 'conduct', text: '办事效率、工作作风、廉洁自律等方面的投诉和举报', clause: classes },
    ],
    decline: {
      reasons: [
        {
          id: 'otherBodies',
          text: '属于党委、人大、政协、部队、法院、检察院等部门工作范畴',
          turnTo: '请向相应机关反映',
          clause: '三(二)不受理1',
        },
        { id: 'legacy', text: '历史遗留问题', turnTo: null, clause: '三(二)不受理2' },
        ...usualDecline.reasons,
      ],
      suggestionRequired: false,
      clause: '三(二)不受理1、三(二)不受理2',
    },
    roles: [{ id: 'office', name: '市政府市民投诉中心', at: 'office', clause: '三(一)' }],
    remit: { by: ['function', 'level', 'line'], overlap: 'lead', clause: '二-3' },
    flags: [
      { id: 'urgent', name: '急事', by: 'desk', group: 'urgency', clause: '二-2' },
      { id: 'special', name: '特事', by: 'desk', group: 'urgency', clause: '二-2' },
      { id: 'easy', name: '易事', by: 'desk', group: 'urgency', clause: '二-2' },
    ],
    duties: [{ id: 'centre', holder: '市政府市民投诉中心', does: '信件受理', clause: '三(一)' }],
    acts: { accept: '三(一)', decline: '三(二)不受理1、三(二)不受理2', assign: '二-3' },
  },
  clauses: [
    rule('二-2', '马上就办,急事快办,特事先办,易事即办', 'flags.urgent', 'flags.special', 'flags.easy'),
    rule('二-3', '分级负责,归口办理和“谁主管,谁负责”', 'remit'),
    rule('三(一)', '由市政府市民投诉中心(以下简称市民投诉中心)负责', 'duties.centre', 'roles.office'),
    rule(
      '三(二)1-5',
      '市民日常社会生活中关注的热点、难点问题及解决问题的意见或建议…社会各界对我市国民经济和社会发展等方面提出的意见或建议…按职责需要办理的事宜…对有关政策法规的咨询…办事效率、工作作风、廉洁自律等方面的投诉和举报',
      'accepts',
      'categories',
    ),
    rule('三(二)不受理1', '属于党委、人大、政协、部队、法院、检察院等部门工作范畴的邮件', 'decline.otherBodies'),
    rule('三(二)不受理2', '历史遗留问题', 'decline.legacy'),
  ],
})
