/**
 * 工会主席信访接待日制度: a union chair's afternoon. A part: it goes with a mailbox's own rules.
 *
 * Readings taken:
 * - 三-1: on major events, holidays and in special cases another time is agreed on by phone; so a Wednesday off is not
 *   moved, the agreed time stands in its place.
 */
import { about, reception } from './petition.ts'
import { preset, rule } from './preset.ts'

export const gonghuiJiedai = preset({
  id: 'gonghui-jiedai',
  title: '工会主席信访接待日制度',
  kind: 'part',
  rules: {
    about: about({ source: '工会主席信访接待日制度', of: 'company', clause: '一' }),
    reception: [
      reception({
        id: 'union-day',
        name: '工会主席接待日',
        every: 'week',
        weekday: 3,
        from: '下午',
        place: '工会主席办公室',
        seats: [{ holder: '工会主席', count: 1 }],
        pool: ['工会主席'],
        published: ['接待时间', '接待地点'],
        appointment: 'possible',
        exceptions: ['遇重大事情、节假日或其他特殊情况，不受规定时间限制，可以通过电话约定来访的时间'],
        visitors: ['在职职工', '病休职工', '离退休人员', '职工家属', '离退休人员家属'],
        scope: [
          '职工来信、来电、来访，集中处理疑难、复杂的意见和建议',
          '安全生产、经营管理等方面的意见、建议',
          '劳动工资、保险、福利及职工生活、心理等方面的问题',
          '劳动争议相关问题',
        ],
        onDayOff: 'stays',
        clause: '一',
      }),
    ],
  },
  clauses: [
    rule(
      '一',
      '每周三下午为工会主席接待日,直接接待职工来信来电来访,集中处理疑难、复杂意见、建议',
      'reception.union-day',
    ),
    rule('二', '接待地点:工会主席办公室', 'reception.union-day'),
    rule(
      '三-1',
      '如遇重大事情、节假日或其他特殊情况,可以打破常规不受规定时间限制,可直接通过电话联系约定来访的时间',
      'reception.union-day',
    ),
    rule('三-2', '在职的职工、病休职工、离退休人员及职工家属、离退休人员家属', 'reception.union-day'),
    rule(
      '三-3',
      '安全生产、经营管理等方面的意见、建议;劳动工资、保险、福利及职工生活、心理等方面的问题;劳动争议相关问题等',
      'reception.union-day',
    ),
  ],
})
