/**
 * 安顺市“市长信箱”和“人民网地方领导留言板”来信办理工作督查考核方案(附于办法8): a part, about appraisal.
 *
 * Readings taken where the text is silent or doubtful:
 * - 三: the table with the weights is not attached: they are the tenant's to enter.
 * - 二(二) 「群众不够满意」: a rating of one or two of five.
 */
import { preset, rule } from './preset.ts'

export const anshunKaohe = preset({
  id: 'anshun-kaohe',
  title: '市长信箱和留言板来信办理督查考核方案（安顺）',
  kind: 'part',
  rules: {
    channels: [{ id: 'message-board', channel: 'referral', name: '人民网地方领导留言板', clause: '标题' }],
    supervision: {
      bodies: [],
      triggers: [
        {
          id: 'dissatisfied',
          name: '急办、应办、能办事项的落实情况和群众不够满意的问题',
          when: [{ rating: [1, 2] }],
          by: '市政府电子政务办公室',
          leadsTo: ['加大督查力度'],
          clause: '二(二)',
        },
      ],
      methods: ['日常考核', '年终考核'],
      grounds: [],
    },
    reports: [
      { id: 'daily-appraisal', name: '日常考核情况通报', every: 'quarter', to: '各承办单位', clause: '二(一)' },
    ],
    appraisal: [
      {
        id: 'year-end',
        name: '年终考核（日常考核与年终考核相结合）',
        of: '市长信箱各承办单位',
        total: 100,
        dimensions: [
          { name: '组织机构及制度建设', weight: 'blank' },
          { name: '承办电话接处', weight: 'blank' },
          { name: '交办件处理', weight: 'blank' },
          { name: '办理方式及效果', weight: 'blank' },
          { name: '群众满意度', weight: 'blank' },
        ],
        every: 'year',
        effect: '纳入承办单位年终目标考核扣分事项',
        clause: '一、三、四',
      },
    ],
    consequences: [{ id: 'deduction', name: '年终目标考核扣分', for: '督查考核结果', of: 'points', clause: '四' }],
  },
  clauses: [
    rule('标题', '“市长信箱”和“人民网地方领导留言板”', 'channels.message-board'),
    rule('一', '市长信箱各承办单位', 'appraisal.year-end'),
    rule(
      '二(一)',
      '实行日常考核与年终考核相结合,日常考核情况按季进行通报',
      'appraisal.year-end',
      'reports.daily-appraisal',
    ),
    rule(
      '二(二)',
      '重回复态度、重办理过程、重实际效果、重群众认可,对急办、应办、能办事项的落实情况和群众不够满意的问题,加大督查力度',
      'supervision.dissatisfied',
    ),
    rule(
      '三',
      '考核内容包括:组织机构及制度建设,承办电话接处,交办件处理,办理方式及效果,群众满意度等。根据《市长信箱办理考核细则》(详见附表)进行考核,考核分值100分,由市政府电子政务办公室组织实施',
      'appraisal.year-end',
    ),
    rule('四', '纳入承办单位年终目标考核扣分事项', 'appraisal.year-end', 'consequences.deduction'),
  ],
})
