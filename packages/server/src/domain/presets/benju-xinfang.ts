/** 信访工作管理制度(本局): a bureau's petitions under a leading group. Readings taken: those of leading-group.ts. */
import { leadingGroup } from './leading-group.ts'
import { about } from './petition.ts'
import { preset, rule } from './preset.ts'

export const benjuXinfang = preset({
  id: 'benju-xinfang',
  title: '信访工作管理制度（局）',
  kind: 'base',
  rules: {
    ...leadingGroup({ place: '局', head: '局长' }),
    about: about({ source: '信访工作管理制度(本局)', of: 'office', clause: '第二条' }),
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
      '分级管理、分级负责,谁主管、谁负责,依法、及时、就地解决问题与疏导教育相结合…对于超出自己权限的问题,要以一定形式呈请领导批示或商请有关部门协助处理',
      'dispositions.submit',
      'dispositions.assign',
      'flags.beyond',
      'duties.levels',
    ),
    rule(
      '第四条',
      '成立局信访工作领导小组,由局长任组长,领导班子成员为成员,纪检组长具体分管信访工作,纪检监察室为本局信访工作机构…重大信访问题通过召开领导小组会议',
      'duties.group',
      'dispositions.group-meeting',
      'roles.leading-group',
      'duties.office',
    ),
    rule(
      '第四条',
      '各信访案件的处理结果经局主要领导审阅后,由监察室或相关承办部门反馈告知来信来访人',
      'reviews.head-review',
      'dispositions.direct-review',
      'replies.office',
    ),
    rule(
      '第五条',
      '实行局领导定期接访、下访、约访群众制度…领导班子成员每月要有一个工作日下访群众…做好局领导接访、下访、约访登记工作,建立规范的工作台帐',
      'reception.reception',
      'reception.down-visit',
      'archive.visits',
    ),
    rule(
      '第六条',
      '对重大、复杂的信访事项,局主要领导应亲自批办,组织专题研究…对于赴京、赴省集体上访及上级部门交办的信访案件,要逐案落实领导包案责任制。包案领导要全程参与案件的调查、协调和处理',
      'dispositions.owned',
      'dispositions.submit',
      'duties.owner',
    ),
    rule(
      '第七条',
      '对矛盾纠纷隐患每月进行一次排查,并建立排查化解台帐…落实工作责任,明确处理解决时限和要求。局领导班子每季度召开一次信访形势研判会',
      'recurring.screening',
      'recurring.meeting',
      'archive.screening',
      'overrides.task-limit',
    ),
  ],
})
