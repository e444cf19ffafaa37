/**
 * 信访管理办法规章制度: petitions against organs, enterprises and their staff, with the writers' rights and duties.
 *
 * Readings taken:
 * - 第九条 「15日内作出处理决定」: the result (处理决定), not the decision to accept; calendar days from receipt, that day
 *   not counted; a last day off rolls to the next working day.
 * - 第九条 「可以延长30日」: added to the first due day before it rolled, once.
 */
import { about, declineFor, petitionTerms, reception } from './petition.ts'
import { notSoftware, preset, rule } from './preset.ts'
import { calendarDays, fromReceipt } from './spans.ts'

export const xinfangBanfa = preset({
  id: 'xinfang-banfa',
  title: '信访管理办法',
  kind: 'base',
  rules: {
    about: about({ source: '信访管理办法规章制度', of: 'any', clause: '第二条' }),
    terms: petitionTerms({ office: '信访工作机构', clause: '第四条' }),
    notice: [
      { text: '您可以查阅、复制与本人信访事项有关的文件、资料。', clause: '第五条(一)-(六)' },
      { text: '您可以要求告知处理结果，提供解决问题的建议或者意见，并按照法定程序处理。', clause: '第五条(一)-(六)' },
      { text: '请真实、客观、合法地反映，不捏造、歪曲事实，不诬告、陷害他人。', clause: '第六条(一)-(五)' },
      { text: '自收到之日起15日内作出处理决定；情况复杂的，经批准可以延长30日。', clause: '第九条' },
    ],
    writers: [
      { id: 'citizen', name: '公民', clause: '第二条' },
      { id: 'legal-person', name: '法人', clause: '第二条' },
      { id: 'organisation', name: '其他组织', clause: '第二条' },
    ],
    channels: [
      { id: 'web', channel: 'web', name: '网上信箱', clause: '第七条' },
      { id: 'post', channel: 'post', name: '书信', clause: '第七条' },
      { id: 'email', channel: 'email', name: '电子邮件', clause: '第七条' },
      { id: 'fax', channel: 'fax', name: '传真', clause: '第七条' },
      { id: 'phone', channel: 'phone', name: '电话', clause: '第七条' },
      { id: 'visit', channel: 'visit', name: '走访', clause: '第七条' },
    ],
    categories: [
      { id: 'complaint', name: '投诉', hint: '对单位或工作人员的投诉', accused: true, clause: '第二条' },
      { id: 'denunciation', name: '举报', hint: '举报违法行为', accused: true, clause: '第二条' },
      { id: 'appeal', name: '申诉', hint: '对处理不服', accused: true, clause: '第二条' },
      { id: 'accusation', name: '控告', hint: '控告违法行为或者不作为', accused: true, clause: '第二条' },
    ],
    accepts: [{ id: 'misconduct', text: '行政机关、企事业单位及其工作人员的违法行为或者不作为', clause: '第二条' }],
    decline: declineFor('第六条(一)-(五)', [
      {
        id: 'false',
        text: '捏造、歪曲事实，诬告、陷害他人，或者采取违法手段',
        turnTo: null,
        clause: '第六条(一)-(五)',
      },
    ]),
    roles: [{ id: 'leader', name: '本单位负责人', at: 'leaders', clause: '第九条' }],
    flags: [
      { id: 'complex', name: '情况复杂', clause: '第九条' },
      { id: 'hearing', name: '需要举行听证', clause: '第十条' },
    ],
    requires: [
      { id: 'investigation', act: 'report', kind: 'record', name: '调查核实情况，查阅的文件、资料', clause: '第十条' },
      { id: 'hear-writer', act: 'report', kind: 'contact', name: '听取信访人陈述和申辩', clause: '第十条' },
      {
        id: 'hearing',
        act: 'report',
        kind: 'record',
        name: '听证记录',
        when: [{ flag: ['hearing'] }],
        clause: '第十条',
      },
    ],
    limits: [
      {
        id: 'result',
        milestone: 'result',
        span: calendarDays(15),
        cap: calendarDays(45),
        ...fromReceipt,
        clause: '第九条',
        reading: '15日内作出的是处理决定，即办理结果；日历日，收到之日不算在内，遇休息日顺延',
        otherReading: '15日内作出的是是否受理的决定；或者遇休息日不顺延',
      },
    ],
    extensions: [
      {
        id: 'complex',
        how: 'granted',
        milestones: ['result'],
        approver: 'leader',
        by: 'adds',
        span: calendarDays(30),
        times: 1,
        toSender: false,
        clause: '第九条',
        reading: '30日从顺延之前的期满日起加，只延长一次',
        otherReading: '从顺延之后的期满日起加',
      },
    ],
    secrecy: [
      {
        id: 'protection',
        what: 'identity',
        from: 'accused',
        text: '保护信访人的合法权益，不让被反映的单位和人员知道是谁反映的',
        clause: '第十一条',
      },
    ],
    supervision: {
      bodies: [{ id: 'organ', name: '信访工作机构', does: '对违法行为依法查处', clause: '第十一条' }],
      triggers: [],
      methods: [],
      grounds: [{ id: 'unlawful', name: '违法行为', clause: '第十一条' }],
    },
    reception: [
      reception({
        id: 'reception',
        name: '信访接待',
        every: 'irregular',
        place: '信访接待场所',
        seats: [{ holder: '专人', count: 1 }],
        published: ['接待时间', '接待地点'],
        clause: '第八条',
      }),
    ],
    duties: [
      {
        id: 'organ',
        holder: '信访工作机构',
        does: '配备专职或者兼职工作人员，负责信访工作的组织、协调和处理',
        clause: '第四条',
      },
      {
        id: 'own-file',
        holder: '信访工作机构',
        does: '提供与信访人本人的信访事项有关的文件、资料供查阅、复制，告知处理结果',
        clause: '第五条(一)-(六)',
      },
    ],
    acts: {
      accept: '第九条',
      decline: '第六条(一)-(五)',
      report: '第十条',
      askExtension: '第九条',
      grantExtension: '第九条',
      reply: '第五条(一)-(六)',
    },
  },
  clauses: [
    rule(
      '第二条',
      '对行政机关、企事业单位及其工作人员的违法行为或者不作为提出投诉、举报、申诉、控告',
      'categories',
      'writers',
      'accepts.misconduct',
    ),
    rule(
      '第五条(一)-(六)',
      '查阅、复制与本人信访事项有关的文件、资料…要求行政机关、企事业单位告知信访事项的处理结果…提供解决信访问题的建议或者意见…按照法定程序处理',
      'notice',
      'duties.own-file',
    ),
    rule(
      '第六条(一)-(五)',
      '真实、客观、合法…不得捏造、歪曲事实,不得诬告、陷害他人…不得采取违法手段…接受行政机关、企事业单位的告知和调解',
      'notice',
      'decline.false',
    ),
    rule('第七条', '书信、电子邮件、传真、电话、走访', 'channels'),
    rule('第八条', '应当设立信访接待场所,公布信访接待时间、地点,安排专人负责接待', 'reception.reception'),
    rule('第九条', '应当及时进行审查,对符合本办法规定的事项,应当自收到之日起15日内作出处理决定', 'limits.result'),
    rule('第九条', '情况复杂的,经本单位负责人批准,可以延长30日', 'extensions.complex', 'flags.complex'),
    rule(
      '第十条',
      '调查核实,查阅相关文件、资料,听取信访人陈述和申辩,必要时可以举行听证',
      'requires.investigation',
      'requires.hear-writer',
      'requires.hearing',
      'flags.hearing',
    ),
    rule(
      '第十一条',
      '对信访人的合法权益应当予以保护,对违法行为应当依法查处',
      'secrecy.protection',
      'supervision.unlawful',
    ),
    rule('第四条', '应当设立信访工作机构,配备专职或者兼职工作人员', 'duties.organ'),
    notSoftware('第三条', '实事求是、依法依规、公正公开、方便快捷', '原则，没有可以执行的规则'),
  ],
})
