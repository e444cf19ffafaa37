/** Letters to the factory of the demo, in every state. Persons and places are invented. */
import type { Story, When } from './story.ts'

const mailbox = 'yijianxiang'
const taken = (at: When, disposition = 'assign') => ({ by: 'office', act: 'acceptLetter', at, disposition }) as const

export const worksLetters: readonly Story[] = [
  {
    mailbox,
    category: 'suggestion',
    title: '络筒机旁边加一块工具板',
    text: '换锭子的工具放在柜子里，每次来回要走四五十步。建议在机旁加一块工具板，谁用谁挂，少走路也不丢。',
    identity: { realName: '苗巧手', phone: '137 0000 0201', workUnit: '织造车间' },
    written: [16, 8],
    steps: [
      taken([14, 9]),
      { by: 'office', act: 'assignLetter', at: [14, 10], units: ['织造车间'] },
      { by: 'weaving', act: 'signInTask', at: [14, 14] },
      {
        by: 'weaving',
        act: 'replyLetter',
        at: [12, 16],
        text: '这个办法好。下周先在三号、四号机试装两块，用得好再全车间装。谢谢您。',
      },
      { by: 'sender', act: 'rateLetter', at: [11, 19], handling: 5, result: 4 },
    ],
  },
  {
    mailbox,
    category: 'opinion',
    title: '计件单价改了没有人说明',
    text: '这个月印染的计件单价改了，工资条上才看到，为什么改、怎么改的，没有人说。',
    identity: { realName: '盛计件', phone: '137 0000 0202', workUnit: '印染车间' },
    accused: ['印染车间'],
    written: [7, 21],
    steps: [
      taken([6, 9]),
      {
        by: 'office',
        act: 'assignLetter',
        at: [6, 10],
        units: ['生产副总'],
        requirements: '反映的是印染车间，请分管副总直接核实。',
      },
      { by: 'production', act: 'signInTask', at: [6, 11] },
    ],
  },
  {
    mailbox,
    category: 'opinion',
    title: '更衣室没有热水',
    text: '更衣室的热水器坏了半个月，下夜班洗不了澡。',
    identity: {},
    written: [9, 6],
    steps: [
      taken([7, 9], 'direct'),
      { by: 'office', act: 'closeLetter', at: [6, 10], reason: '没有署名，已作情况掌握并告行政副总' },
    ],
  },
  {
    mailbox,
    category: 'opinion',
    title: '食堂承包到期，能不能听听大家的意见',
    text: '食堂承包下月到期，听说要续。大家对菜量和价格意见不少，能不能先听听意见再定？',
    identity: { realName: '谷三餐', phone: '137 0000 0204' },
    written: [5, 12],
    steps: [
      { ...taken([4, 9], 'important'), proposal: '涉及全厂，拟请总经理批示后由行政副总办理。' },
      {
        by: 'leader',
        act: 'instructLetter',
        at: [4, 16],
        text: '续约前开一次员工代表会，意见汇总给我。行政副总牵头。',
      },
      { by: 'office', act: 'assignLetter', at: [3, 9], units: ['行政副总', '人事科'] },
      { by: 'services', act: 'signInTask', at: [3, 10] },
    ],
  },
  {
    mailbox,
    category: 'denunciation',
    title: '废料出门不过磅',
    text: '废纱出门多次没有过磅，门卫说打过招呼。请查过磅单。',
    identity: {},
    conceal: 'office',
    written: [2, 22],
    steps: [],
  },
  {
    mailbox,
    category: 'suggestion',
    title: '新员工先跟一周老师傅',
    text: '新来的同事上手就独立看机，容易出次品。建议先跟一周老师傅，师傅有补贴。',
    identity: { realName: '卫传帮', email: 'wei@example.com', workUnit: '织造车间' },
    written: [10, 9],
    steps: [
      taken([9, 9]),
      { by: 'office', act: 'assignLetter', at: [9, 10], units: ['人事科'] },
      { by: 'people', act: 'signInTask', at: [9, 11] },
      {
        by: 'people',
        act: 'replyLetter',
        at: [7, 10],
        text: '已列入下月培训计划，带教补贴按每人每天二十元，试行三个月。',
      },
      { by: 'sender', act: 'disputeReply', at: [6, 20], text: '试行之后怎么办没有说，补贴由哪个部门出也没有说。' },
    ],
  },
  {
    mailbox,
    category: 'suggestion',
    title: '厂门口装一盏感应灯',
    text: '夜班下来厂门口黑，容易摔。装一盏感应灯就行。',
    identity: { realName: '明路灯', phone: '137 0000 0207' },
    written: [0, 0],
    steps: [],
  },
  {
    mailbox,
    category: 'opinion',
    title: '加班费少算了',
    text: '上个月加班费好像少算了。',
    identity: { realName: '蒋加班', phone: '137 0000 0208' },
    written: [4, 20],
    steps: [{ by: 'office', act: 'askCompletion', at: [3, 9], text: '请写明是哪几天、在哪个班组，我们好核对考勤。' }],
  },
]
