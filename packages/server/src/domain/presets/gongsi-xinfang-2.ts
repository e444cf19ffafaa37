/**
 * 公司信访工作制度范文(二): of this text only the purpose is there. Writers come from inside and outside the company;
 * everything else is the product's default, and marked so.
 */
import { about } from './petition.ts'
import { preset, rule } from './preset.ts'

export const gongsiXinfang2 = preset({
  id: 'gongsi-xinfang-2',
  title: '公司信访工作制度（公司内外）',
  kind: 'base',
  rules: {
    about: about({ source: '公司信访工作制度范文(二)，只有目的一节', of: 'company', clause: '一' }),
    writers: [
      { id: 'employee', name: '员工', clause: '一' },
      { id: 'outsider', name: '公司外部人员', clause: '一' },
    ],
  },
  clauses: [
    rule(
      '一',
      '为加强公司对外沟通渠道、保护员工权益、提高工作效率…规范和优化公司信访工作流程,明确相关责任和权益,促进公司内外有效沟通,提高诉求解决效率',
      'writers.employee',
      'writers.outsider',
    ),
  ],
})
