/**
 * 领导干部信访接待日制度(镇): a town where two people receive every day. A part: it goes with a mailbox's own rules.
 *
 * Readings taken:
 * - 一 「每天」: every working day.
 * - 二 「不准缺席」: no substitute is named; a day with an empty seat is not published.
 */
import { about, reception } from './petition.ts'
import { notSoftware, preset, rule } from './preset.ts'

export const zhenJiedai = preset({
  id: 'zhen-jiedai',
  title: '镇领导干部信访接待日制度',
  kind: 'part',
  rules: {
    about: about({ source: '领导干部信访接待日制度(镇)', of: 'town', clause: '一' }),
    reception: [
      reception({
        id: 'town-day',
        name: '镇领导干部信访接待日',
        every: 'workingDay',
        from: '08:00',
        to: '17:00',
        place: '信访办',
        seats: [
          { holder: '副科级领导', count: 1 },
          { holder: '所、站长', count: 1 },
        ],
        pool: ['镇领导班子成员', '各部门负责人'],
        published: ['接访日程表'],
        answers: [
          '属自己分管范围的，当场答复或明确提出处理意见',
          '不属自己分管范围的，做好记录，联系相关部门联合接访，共同确定处理意见',
        ],
        onDayOff: 'stays',
        clause: '一',
        reading: '每天：每个工作日；不准缺席，席位空缺的日程不公布',
        otherReading: '包括星期六、星期日',
      }),
    ],
    duties: [
      { id: 'reception-centre', holder: '信访服务中心', does: '统一安排接访日程表', clause: '一' },
      { id: 'reception-conduct', holder: '接待领导', does: '主动、热情、礼貌，认真听取反映的意见和问题', clause: '三' },
      { id: 'first-receiver', holder: '接待领导', does: '承担首接责任，对接待、受理和督导全程负责', clause: '六' },
    ],
  },
  clauses: [
    rule(
      '一',
      '信访服务中心对镇领导班子成员和各部门负责人统一安排接访日程表,每天由一名副科级领导和一名所、站长负责接访',
      'reception.town-day',
      'duties.reception-centre',
    ),
    rule('二', '必须在当天的上午8:00至下午5:00到信访办接访,不准缺席', 'reception.town-day'),
    rule(
      '四',
      '属自己分管工作范围之内的,应予当场答复或明确提出处理意见;对不属于自己分管工作范围之内的,要认真做好记录,联系相关部门进行联合接访,共同确定处理意见',
      'reception.town-day',
    ),
    notSoftware('五', '教育上访人依法、有序上访', '当面的教育和劝导，由接待领导进行'),
    rule('六', '接待领导承担“首接”责任,要对接待、受理和督导全程负责', 'duties.first-receiver'),
    rule('三', '要主动、热情、礼貌,要认真听取上访人反映的意见和问题', 'duties.reception-conduct'),
  ],
})
