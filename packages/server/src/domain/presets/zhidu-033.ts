/**
 * 制度033 信访工作管理办法: a visit in five steps. An excerpt; 第九条 is missing in the text that was read.
 *
 * Readings taken:
 * - 第十一条: the check (核查) is not finished without its report on truth and legality.
 * - 第十三条 「定期回访」 names no number: how often is the office's own choice.
 */
import { about, archive, petitionTerms } from './petition.ts'
import { preset, rule } from './preset.ts'

export const zhidu033 = preset({
  id: 'zhidu-033',
  title: '信访工作管理办法（核查报告）',
  kind: 'base',
  rules: {
    about: about({ source: '制度033 信访工作管理办法', of: 'institution', clause: '第六条' }),
    terms: petitionTerms({ office: '办公室', unit: '相关部门、单位', clause: '第七条' }),
    notice: [{ text: '办公室会回访您，了解您对信访工作的满意度。', clause: '第十三条' }],
    fields: [{ id: 'material', name: '相关材料和证明', need: 'optional', clause: '第十条' }],
    roles: [{ id: 'office-leader', name: '办公室主任', at: 'office', clause: '第七条' }],
    dispositions: [
      {
        id: 'direct',
        name: '办公室办理',
        hint: '收集材料、核查后由办公室答复',
        assigns: false,
        chain: [],
        clause: '第八条',
      },
      {
        id: 'assign',
        name: '协调部门解决',
        hint: '根据核查报告，协调相关部门、单位解决',
        assigns: true,
        chain: [],
        clause: '第十二条',
      },
    ],
    requires: [
      {
        id: 'verification-report',
        act: 'report',
        kind: 'report',
        name: '核查报告（真实性、合法性）',
        clause: '第十一条',
      },
      {
        id: 'own-verification-report',
        act: 'reply',
        kind: 'report',
        name: '核查报告（真实性、合法性）',
        when: [{ disposition: ['direct'] }],
        clause: '第十一条',
      },
    ],
    replies: [{ id: 'office', by: 'office', as: 'office', clause: '第十二条' }],
    recurring: [{ id: 'follow-up', name: '回访信访人', every: 'irregular', of: 'mailbox', clause: '第十三条' }],
    satisfaction: [{ id: 'follow-up', how: ['回访'], every: 'irregular', clause: '第十三条' }],
    appraisal: [
      {
        id: 'appraisal',
        name: '定期考核和不定期考核',
        of: '信访工作的工作效果和工作质量',
        every: 'irregular',
        dimensions: [],
        effect: '评估和监督',
        clause: '第十七/十八条',
      },
    ],
    archive: archive({
      forms: ['electronic', 'paper'],
      contents: ['来访登记', '信访人提供的相关材料和证明', '核查报告', '解决结果', '回访反馈'],
      clause: '第八条、第十条',
    }),
    documents: [
      {
        id: 'verification-report',
        name: '核查报告',
        for: '每一信访事项',
        fields: ['真实性', '合法性'],
        formats: ['screen', 'print'],
        clause: '第十一条',
      },
    ],
    duties: [
      {
        id: 'organ',
        holder: '信访工作机构',
        does: '接收来访，收集材料，核查真实性、合法性，协调解决，回访了解满意度，维护信访人合法权益',
        clause: '第六条',
      },
      { id: 'director', holder: '办公室主任', does: '主持办公室工作，设主任1名', clause: '第七条' },
      { id: 'receptionist', holder: '接待员', does: '收集整理材料和证明，交办公室保存', clause: '第十条' },
      { id: 'posts', holder: '各岗位', does: '权责明确，协调合作，工作规范', clause: '第十四-十六条' },
    ],
    acts: { accept: '第八条', report: '第十一条', assign: '第十二条', reply: '第十二条' },
  },
  clauses: [
    rule(
      '第六条',
      '接收信访人的来访…收集信访人提供的相关材料和证明…核查信访事项的真实性、合法性…协调解决信访事项…对信访事项进行回访,了解满意度…维护信访人的合法权益',
      'duties.organ',
    ),
    rule('第七条', '下设办公室,办公室设主任1名', 'roles.office-leader', 'duties.director'),
    rule('第八条', '来访登记、材料收集、事项核查、问题解决、回访反馈', 'dispositions.direct', 'archive'),
    rule(
      '第十条',
      '接待员将信访人提供的相关材料和证明收集整理,并交由办公室保存',
      'fields.material',
      'archive',
      'duties.receptionist',
    ),
    rule(
      '第十一条',
      '对信访事项的真实性、合法性进行核查,并编制核查报告',
      'requires.verification-report',
      'documents.verification-report',
    ),
    rule(
      '第十二条',
      '根据核查报告,办公室协调相关部门、单位解决信访问题,并及时向信访人反馈解决结果',
      'dispositions.assign',
      'replies.office',
    ),
    rule(
      '第十三条',
      '办公室定期回访信访人,了解其对信访工作的满意度,并及时处理投诉和建议',
      'satisfaction.follow-up',
      'recurring.follow-up',
    ),
    rule('第十四-十六条', '明确各岗位的权责,并加强岗位间协调合作…保证各岗位的职责明确,工作规范', 'duties.posts'),
    rule(
      '第十七/十八条',
      '对信访工作的工作效果和工作质量进行评估和监督…采用定期考核和不定期考核相结合的方式',
      'appraisal.appraisal',
    ),
  ],
})
