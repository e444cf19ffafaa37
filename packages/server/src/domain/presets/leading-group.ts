/**
 * What two texts say in the same words, one of a bureau (局), one of a unit (单位): petitions under a leading group whose
 * results the principal leader reads before anybody is told.
 *
 * Readings taken:
 * - 第四条: every result (各信访案件的处理结果) is read by the principal leader, the office's own answers as well.
 * - 第四条: the working organ is the discipline office; it is the mailbox's office here.
 * - 第五条: receptions and invited visits go by a rule that is not part of the text; a working day of visits a month for
 *   each leader is.
 * - 第七条 「明确处理解决时限」 names no number: a limit is set for the letter.
 */
import { answers, archive, assigns, instruction, petitionTerms, reception, signOff } from './petition.ts'
import type { PolicyPart } from './preset.ts'

/** @param words what the place and its head are called: 局 and 局长, or 单位 and 主任 */
export function leadingGroup({ place, head }: { place: string; head: string }) {
  return {
    terms: petitionTerms({ office: '纪检监察室', unit: '承办部门', clause: '第四条' }),
    ...intake,
    ...handling,
    roles: roles(place, head),
    ...later(place),
    duties: duties(place, head),
    acts: {
      accept: '第二条',
      decide: '第三条',
      instruct: '第三条',
      assign: '第三条',
      signOff: '第四条',
      reply: '第四条',
      setLimit: '第七条',
    },
  } satisfies PolicyPart
}

const intake = {
  channels: [
    { id: 'web', channel: 'web', name: '网络平台', clause: '第二条' },
    { id: 'post', channel: 'post', name: '书信', clause: '第二条' },
    { id: 'email', channel: 'email', name: '电子邮件', clause: '第二条' },
    { id: 'fax', channel: 'fax', name: '传真', clause: '第二条' },
    { id: 'phone', channel: 'phone', name: '电话', clause: '第二条' },
    { id: 'visit', channel: 'visit', name: '走访', clause: '第二条' },
    { id: 'referral', channel: 'referral', name: '上级机关交办、其他部门转办', clause: '第二条' },
  ],
  categories: [
    { id: 'problem', name: '反映情况', hint: '需要解决的情况和问题', clause: '第二条' },
    { id: 'suggestion', name: '建议', hint: '对工作的建议', clause: '第二条' },
    { id: 'opinion', name: '意见', hint: '对工作的意见', clause: '第二条' },
    { id: 'complaint', name: '投诉请求', hint: '对单位、人员或服务的投诉', accused: true, clause: '第二条' },
  ],
} satisfies PolicyPart

const reads = { name: '主要领导审阅', role: 'leader', asks: ['处理结果'], clause: '第四条' }

function roles(place: string, head: string) {
  return [
    { id: 'leader', name: `${place}主要领导（${head}）`, at: 'leaders', clause: '第四条' },
    { id: 'leading-group', name: '信访工作领导小组', at: 'leaders', clause: '第四条' },
    { id: 'office-leader', name: '纪检组长', at: 'office', clause: '第四条' },
  ] satisfies PolicyPart['roles']
}

const handling = {
  dispositions: [
    answers({
      id: 'direct',
      name: '直接答复',
      hint: '纪检监察室提出答复意见，主要领导审阅后告知',
      chain: [signOff({ ...reads, id: 'direct-review' })],
      clause: '第四条',
    }),
    assigns({
      id: 'assign',
      name: '交承办部门办理',
      hint: '按各部门的职责权限办理；超出权限的，商请有关部门协助',
      clause: '第三条',
    }),
    assigns({
      id: 'submit',
      name: '呈请领导批示',
      hint: '超出自己权限的问题，和重大、复杂事项，由主要领导亲自批办',
      chain: [
        instruction({
          id: 'leader-instruction',
          name: '主要领导批示',
          role: 'leader',
          asks: ['拟办意见'],
          clause: '第三条、第六条',
        }),
      ],
      when: [{ flag: ['beyond', 'complex'] }],
      clause: '第三条、第六条',
    }),
    assigns({
      id: 'group-meeting',
      name: '领导小组会议',
      hint: '重大信访问题，召开领导小组会议通报情况，研究意见，协调处理',
      chain: [
        instruction({
          id: 'group-instruction',
          name: '领导小组会议研究意见',
          role: 'leading-group',
          asks: ['会议通知', '会议纪要', '协调处理意见'],
          clause: '第四条',
        }),
      ],
      when: [{ flag: ['major'] }],
      clause: '第四条',
    }),
    assigns({
      id: 'owned',
      name: '领导包案',
      hint: '赴京、赴省集体上访和上级交办的案件，逐案落实领导包案责任制',
      chain: [instruction({ id: 'owner', name: '包案领导批示', role: 'leader', asks: ['案件情况'], clause: '第六条' })],
      when: [{ flag: ['collective', 'superior'] }],
      clause: '第六条',
    }),
  ],
  flags: [
    { id: 'beyond', name: '超出自己权限', by: 'anybody', clause: '第三条' },
    { id: 'major', name: '重大信访问题', by: 'desk', clause: '第四条' },
    { id: 'complex', name: '重大、复杂的信访事项', by: 'desk', clause: '第六条' },
    { id: 'collective', name: '赴京、赴省集体上访', by: 'desk', clause: '第六条' },
    { id: 'superior', name: '上级部门交办', by: 'desk', clause: '第六条' },
  ],
  reviews: [signOff({ ...reads, id: 'head-review' })],
  replies: [
    {
      id: 'office',
      by: 'office',
      as: 'office',
      clause: '第四条',
      reading: '由监察室或承办部门告知：由纪检监察室发出',
      otherReading: '由承办部门发出',
    },
  ],
} satisfies PolicyPart

function later(place: string) {
  return {
    recurring: [
      { id: 'screening', name: '矛盾纠纷隐患排查', every: 'month', of: 'mailbox', clause: '第七条' },
      { id: 'meeting', name: '信访形势研判会', every: 'quarter', of: 'leader', clause: '第七条' },
    ],
    overrides: [{ id: 'task-limit', kind: 'set', milestones: ['result'], basis: false, clause: '第七条' }],
    archive: archive({
      contents: ['信访事项', '处理结果'],
      ledgers: [
        { id: 'visits', name: '领导接访、下访、约访工作台帐', clause: '第五条' },
        { id: 'screening', name: '排查化解台帐', clause: '第七条' },
      ],
      clause: '第五条',
    }),
    reception: [
      reception({
        id: 'reception',
        name: `${place}领导定期接访、约访`,
        every: 'irregular',
        seats: [{ holder: '领导班子成员', count: 1 }],
        pool: ['领导班子成员'],
        appointment: 'possible',
        answers: ['登记接访、约访情况'],
        clause: '第五条',
        reading: '接访、约访按另一项制度执行，不在这份底稿里',
      }),
      reception({
        id: 'down-visit',
        name: `${place}领导下访群众`,
        every: 'month',
        seats: [{ holder: '领导班子成员', count: 1 }],
        pool: ['领导班子成员'],
        answers: ['登记下访情况'],
        minimum: { times: 1, every: 'month', each: '领导班子成员' },
        clause: '第五条',
        reading: '每人每月一个工作日，可以结合工作进行',
      }),
    ],
  } satisfies PolicyPart
}

function duties(place: string, head: string) {
  return [
    {
      id: 'levels',
      holder: '各部门',
      does: '分级管理、分级负责，谁主管、谁负责，按职责权限答复和处理',
      clause: '第三条',
    },
    {
      id: 'group',
      holder: '信访工作领导小组',
      does: `${head}任组长，领导班子成员为成员，研究重大信访问题`,
      clause: '第四条',
    },
    { id: 'deputy', holder: '纪检组长', does: '具体分管信访工作', clause: '第四条' },
    { id: 'office', holder: '纪检监察室', does: `${place}信访工作机构，负责信访日常工作`, clause: '第四条' },
    { id: 'registers', holder: '有关科室', does: '做好领导接访、下访、约访登记工作', clause: '第五条' },
    { id: 'owner', holder: '包案领导', does: '全程参与案件的调查、协调和处理', clause: '第六条' },
  ]
}
