/**
 * 抚顺市网上市长信箱工作管理办法(抚政办发〔2008〕5号): a city's mailbox on the web to its mayor.
 *
 * An excerpt: articles 1 to 4 and the cover notice.
 *
 * Readings taken where the text is silent or doubtful:
 * - 第四条: what concerns the liaison bodies is forwarded, not refused; they handle it and answer.
 * - 第四条 「需要在互联网上公布的」: publication is possible, and only with the unit's explicit opinion.
 * - 第三条 「限时」 names no number: no clock runs.
 */
import { notSoftware, preset, rule } from './preset.ts'

export const fushunShi = preset({
  id: 'fushun-shi',
  title: '网上市长信箱工作管理办法（抚顺）',
  kind: 'base',
  rules: {
    about: {
      source: '抚顺市网上市长信箱工作管理办法(抚政办发〔2008〕5号)',
      of: 'city',
      inForce: null,
      interpreter: null,
      supersedes: null,
      clause: '第二条',
    },
    roles: [
      { id: 'office', name: '市政府办公厅', at: 'office', clause: '第二条' },
      { id: 'handler', name: '联络员', at: 'units', clause: '通知' },
      { id: 'unit-leader', name: '抓落实的有关领导', at: 'units', clause: '通知' },
    ],
    remit: { by: ['territory', 'line', 'level'], overlap: 'lead', clause: '第三条' },
    dispositions: [
      {
        id: 'direct',
        name: '办公厅回复',
        hint: '部分信件由市政府办公厅直接回复',
        assigns: false,
        chain: [],
        clause: '第二条',
      },
      {
        id: 'assign',
        name: '分发',
        hint: '通过网络分发给网络成员单位办理',
        assigns: true,
        chain: [],
        clause: '第二条、第三条',
      },
      {
        id: 'liaison',
        name: '转送联络单位',
        hint: '涉及联络单位的投诉、举报等问题，及时转送，由其负责处理和答复',
        act: 'refer',
        assigns: false,
        chain: [],
        bodies: ['市委', '市人大', '市政协', '市纪检委', '市法院', '市检察院'],
        toward: 'outside',
        answerOwed: false,
        clause: '第四条',
        reading: '转送，不是不予受理；由联络单位处理和答复',
      },
    ],
    publication: [
      {
        id: 'explicit',
        stance: 'optional',
        parts: ['letter', 'reply'],
        exceptions: [],
        requires: ['承办单位注明的明确意见'],
        clause: '第四条',
      },
    ],
    duties: [
      {
        id: 'office',
        holder: '市政府办公厅',
        does: '日常管理，网上信件的分拣、分发以及部分信件的回复',
        clause: '第二条',
      },
      { id: 'centre', holder: '市信息中心', does: '网上信箱系统的技术支持', clause: '第二条' },
      {
        id: 'members',
        holder: '各县区、市政府各部门、各单位',
        does: '网络成员单位和直接承办单位，负责处理分发的信件',
        clause: '第三条',
      },
      {
        id: 'liaison-person',
        holder: '各承办单位',
        does: '明确有关领导抓落实，选择联络员，负责有关事项的处理和反馈',
        clause: '通知',
      },
    ],
    acts: { assign: '第三条', refer: '第四条', report: '通知', reply: '第二条' },
  },
  clauses: [
    rule(
      '通知',
      '要明确有关领导抓网上市长信箱交办事项的落实,选择政治素质高、责任心强、政策熟、业务精、服务态度好的人员担任联络员,具体负责市长信箱有关事项的处理和反馈工作',
      'duties.liaison-person',
      'roles.handler',
      'roles.unit-leader',
    ),
    notSoftware('通知', '责任明晰,上下贯通,反应迅速,协调一致,运转高效', 'A principle without a rule'),
    rule(
      '第二条',
      '市政府办公厅负责日常管理,完成网上信件的分拣、分发以及部分信件的回复等相关工作',
      'duties.office',
      'dispositions.direct',
      'dispositions.assign',
    ),
    rule('第二条', '市信息中心提供网上信箱系统的技术支持', 'duties.centre'),
    rule(
      '第三条',
      '属地、归口管理、分级负责,谁主管、谁负责,依法、限时解决的原则。各县区、市政府各部门、各单位是网上“市长信箱”网络成员单位和直接承办单位,负责处理由市政府通过网络分发的信件',
      'remit',
      'duties.members',
    ),
    rule(
      '第四条',
      '市委、市人大、市政协、市纪检委、市法院、市检察院为市长信箱联络单位,涉及的投诉、举报等问题,由“市长信箱”及时转送,由承办单位负责处理和答复',
      'dispositions.liaison',
    ),
    rule('第四条', '需要在互联网上公布的诉件,要注明明确的意见', 'publication.explicit'),
  ],
})
