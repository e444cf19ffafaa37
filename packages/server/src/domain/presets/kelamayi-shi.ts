/**
 * 克拉玛依市12345政府服务热线(市长信箱)管理暂行办法: a city's hotline, of which its mailbox to the mayor is a part.
 *
 * An excerpt: articles 1 to 6.
 *
 * Readings taken where the text is silent or doubtful:
 * - 第二条: calls and letters alike are 工单, whoever wrote or called is 来电人, in every text of this tenant.
 * - 第二条 「限时办理」 names no number: no clock runs.
 * - 第五条 「网上公开答复」: usual; the text names no exception.
 */
import { preset, rule } from './preset.ts'

export const kelamayiShi = preset({
  id: 'kelamayi-shi',
  title: '12345政府服务热线（市长信箱）管理暂行办法（克拉玛依）',
  kind: 'base',
  rules: {
    about: {
      source: '克拉玛依市12345政府服务热线(市长信箱)管理暂行办法',
      of: 'city',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '第二条',
    },
    terms: { letter: '工单', writer: '来电人', office: '热线办', unit: '网络成员单位', clause: '第二条' },
    writers: [{ id: 'citizen', name: '市民', clause: '第四条' }],
    channels: [
      { id: 'phone', channel: 'phone', name: '12345政府服务热线', clause: '第四条' },
      { id: 'web', channel: 'web', name: '市长信箱网站', clause: '第四条' },
    ],
    categories: [
      { id: 'consultation', name: '咨询', hint: '政策和办事程序', clause: '第四条' },
      { id: 'complaint', name: '投诉', hint: '对单位、人员或服务', accused: true, clause: '第四条' },
      { id: 'denunciation', name: '举报', hint: '违法违规行为', accused: true, clause: '第四条' },
      { id: 'suggestion', name: '建议', hint: '对政府工作的建议', clause: '第四条' },
      { id: 'help', name: '一般性求助', hint: '非紧急的困难', clause: '第四条' },
    ],
    accepts: [{ id: 'citizens', text: '市民的咨询、投诉、举报、建议和一般性求助', clause: '第四条' }],
    roles: [{ id: 'office', name: '热线办', at: 'office', clause: '第五条' }],
    replies: [{ id: 'unit', by: 'unit', as: 'unit', clause: '第五条前' }],
    publication: [
      {
        id: 'usual',
        stance: 'usual',
        parts: ['letter', 'reply'],
        exceptions: [],
        requires: ['联系市信访局、市政府新闻办公室'],
        clause: '第五条',
      },
    ],
    supervision: {
      bodies: [
        { id: 'petition-bureau', name: '市信访局', does: '主管机关：领导、检查、协调、监管热线工作', clause: '第五条' },
        { id: 'hotline', name: '热线办', does: '工单的跟踪、催办、督办', clause: '第五条' },
      ],
      triggers: [
        {
          id: 'tracking',
          name: '相关责任单位办理情况',
          by: '热线办',
          leadsTo: ['跟踪督办', '综合考评'],
          clause: '第四条',
        },
      ],
      methods: ['跟踪督办', '催办', '督办'],
      grounds: [],
    },
    reports: [
      { id: 'statistics', name: '工作情况统计、通报', every: 'irregular', to: '网络成员单位', clause: '第五条' },
    ],
    appraisal: [
      {
        id: 'overall',
        name: '综合考评',
        of: '网络成员单位',
        every: 'irregular',
        effect: '热线办考评，市信访局审定',
        clause: '第四条、第五条',
      },
    ],
    duties: [
      { id: 'petition-bureau', holder: '市信访局', does: '热线的主管机关，审定综合考评', clause: '第五条' },
      {
        id: 'hotline',
        holder: '热线办',
        does: '主办机构：日常运行，工单的集中受理、分发、跟踪、催办、督办、统计、通报和综合考评',
        clause: '第五条',
      },
      {
        id: 'public-answers',
        holder: '市信息化工作办公室',
        does: '定期联系市信访局、市政府新闻办公室，做好网上公开答复',
        clause: '第五条',
      },
      {
        id: 'members',
        holder: '各区人民政府、市政府各部门、各有关单位',
        does: '网络成员单位，负责工单的办理和回复',
        clause: '第五条前',
      },
      {
        id: 'platform',
        holder: '电子政务一体化协同办公平台',
        does: '集成热线系统，实时交办、协同工作',
        clause: '第六条',
      },
    ],
    acts: { accept: '第四条', assign: '第五条', remind: '第五条', reply: '第五条前' },
  },
  clauses: [
    rule('第二条', '集中受理、分类处置、统一协调、部门联动、限时办理…统称为工单…统称为来电人', 'terms'),
    rule(
      '第四条',
      '受理市民通过电话、网站等各种手段提出的咨询、投诉、举报、建议和一般性求助',
      'accepts',
      'categories',
      'channels',
    ),
    rule('第四条', '对相关责任单位办理情况进行跟踪督办和综合考评', 'supervision.tracking', 'appraisal.overall'),
    rule(
      '第五条',
      '市信访局是12345政府服务热线的主管机关,负责领导、检查、协调、监管12345政府服务热线的工作,以及综合考评的审定',
      'supervision.petition-bureau',
      'duties.petition-bureau',
      'appraisal.overall',
    ),
    rule(
      '第五条',
      '定期联系市信访局、市政府新闻办公室做好市长信箱网上公开答复工作',
      'publication.usual',
      'duties.public-answers',
    ),
    rule(
      '第五条',
      '热线办…主办机构,负责热线的日常运行和管理,以及工单的集中受理、分发、跟踪、催办、督办、工作情况统计、通报和综合考评等日常管理',
      'duties.hotline',
      'supervision.hotline',
      'reports.statistics',
    ),
    rule(
      '第六条',
      '在克拉玛依电子政务一体化协同办公平台集成12345政府服务热线系统,通过政府协同办公平台实现12345政府服务热线(市长信箱)实时交办、协同工作',
      'duties.platform',
    ),
    rule(
      '第五条前',
      '网络成员单位由各区人民政府、市政府各部门、各有关单位共同组成…是办理12345政府服务热线(市长信箱)转交工单的承办机构,负责工单的办理和回复工作',
      'replies.unit',
      'duties.members',
    ),
  ],
})
