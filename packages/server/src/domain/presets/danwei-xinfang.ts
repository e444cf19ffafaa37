/**
 * 信访工作管理制度(本单位): the bureau's text in a unit's words, and one sentence more: what cannot be solved at this level
 * is reported up. Readings taken: those of leading-group.ts.
 */
import { leadingGroup } from './leading-group.ts'
import { about, refers } from './petition.ts'
import { preset, rule } from './preset.ts'

const shared = leadingGroup({ place: '单位', head: '主任' })

export const danweiXinfang = preset({
  id: 'danwei-xinfang',
  title: '信访工作管理制度（单位）',
  kind: 'base',
  rules: {
    ...shared,
    about: about({ source: '信访工作管理制度(本单位)', of: 'institution', clause: '第二条' }),
    dispositions: [
      ...shared.dispositions,
      refers({
        id: 'report-up',
        name: '上报',
        hint: '本级职权范围内难以解决的，及时上报上一级相关职能部门',
        toward: 'up',
        bodies: ['上一级相关职能部门'],
        clause: '第七条(末)',
      }),
    ],
    overrides: [{ id: 'task-limit', kind: 'set', milestones: ['result'], basis: false, clause: '第六/七条后' }],
    acts: { ...shared.acts, refer: '第七条(末)', setLimit: '第六/七条后' },
  },
  clauses: [
    rule(
      '第二条',
      '采用书信、电子邮件、传真、电话、网络平台及走访等形式…上级机关交办或其他部门转办',
      'channels',
      'categories',
    ),
    rule(
      '第三条',
      '对于超出自己权限的问题,要以一定形式呈请领导批示或商请有关部门协助处理',
      'dispositions.submit',
      'dispositions.assign',
      'flags.beyond',
    ),
    rule(
      '第四条',
      '由主任任组长,领导班子成员为成员,纪检组长具体分管信访工作,纪检监察室为本单位信访工作机构…重大信访问题通过召开领导小组会议',
      'duties.group',
      'dispositions.group-meeting',
      'roles.leading-group',
      'duties.office',
    ),
    rule(
      '第四条',
      '各信访案件的处理结果经单位主要领导审阅后,由监察室或相关承办部门反馈告知来信来访人',
      'reviews.head-review',
      'dispositions.direct-review',
      'replies.office',
    ),
    rule(
      '第五条',
      '实行单位领导定期接访、下访、约访群众制度…每月要有一个工作日下访群众…做好领导接访、下访、约访登记工作,建立规范的工作台帐',
      'reception.reception',
      'reception.down-visit',
      'archive.visits',
    ),
    rule(
      '第六条',
      '对重大、复杂的信访事项,主要领导应亲自批办…逐案落实领导包案责任制',
      'dispositions.owned',
      'dispositions.submit',
    ),
    rule(
      '第七条',
      '每月进行一次排查,并建立排查化解台帐…领导班子每季度召开一次信访形势研判会',
      'recurring.screening',
      'recurring.meeting',
      'archive.screening',
    ),
    rule('第七条(末)', '对本级职权范围内难以解决的问题,要及时上报上一级相关职能部门', 'dispositions.report-up'),
    rule(
      '第六/七条后',
      '包案领导要全程参与案件的调查、协调和处理…对排查出的矛盾纠纷,要认真进行汇集研判和任务交办,落实工作责任,明确处理解决时限和要求',
      'duties.owner',
      'overrides.task-limit',
    ),
  ],
})
