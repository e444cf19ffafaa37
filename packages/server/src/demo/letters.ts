/** Letters of the demo, in every state a letter can be in. Persons and places are invented. */
import type { Identity } from '@yanlu/sdk/contract'

/** What happened to a letter, so many days ago. */
export interface Story {
  category: string
  title: string
  text: string
  identity: Identity
  /** Days ago, and the hour of that day. */
  written: [daysAgo: number, hour: number]
  steps: Step[]
}

export type Step = { at: [daysAgo: number, hour: number] } & (
  | { act: 'accept'; disposition: 'direct' | 'assign' }
  | { act: 'assign'; units: string[]; requirements?: string }
  | { act: 'signIn' | 'report'; unit: string; text?: string }
  | { act: 'openIdentity'; reason: string }
  | { act: 'reply'; text: string }
)

export const demoLetters: Story[] = [
  {
    category: 'complaint',
    title: '食堂窗口下午六点就关，中班的人吃不上饭',
    text: '中班十九点才休息，食堂六点半就关窗口了。问过管理员，说是定点收餐。中班一百多人，天天泡面。\n能不能留一个窗口到二十点？',
    identity: { realName: '许一文', phone: '138 0000 0001', workUnit: '二车间中班' },
    written: [20, 9],
    steps: [
      { act: 'accept', at: [20, 10], disposition: 'assign' },
      {
        act: 'assign',
        at: [20, 11],
        units: ['行政后勤部'],
        requirements: '请核实中班就餐人数和窗口收餐时间，提出办法，书面反馈。',
      },
      { act: 'signIn', at: [19, 9], unit: '行政后勤部' },
      {
        act: 'report',
        at: [12, 15],
        unit: '行政后勤部',
        text: '经核实，中班就餐一百一十二人。已自本月起增开三号窗口至二十点三十分，供应热菜两种。中班班长确认可行。',
      },
      {
        act: 'reply',
        at: [11, 10],
        text: '来信收悉。行政后勤部核实后，自本月起增开三号窗口至二十点三十分，供应热菜两种，中班同事都能吃上热饭。\n这件事您提得对，我们安排得晚了。再有问题，请随时来信。',
      },
    ],
  },
  {
    category: 'problem',
    title: '二号车间除尘风机停了三周',
    text: '二号车间的除尘风机停了三周，报修单一直挂着没人接。\n上周有两位同事咳得厉害，车间里粉尘看得见。设备管理部说等明年预算。想请公司先停线检修，或者至少发合格的口罩。',
    identity: {},
    written: [9, 20],
    steps: [
      { act: 'accept', at: [8, 9], disposition: 'assign' },
      { act: 'assign', at: [8, 10], units: ['设备管理部', '行政后勤部'], requirements: '请先解决防护，再说检修时间。' },
      { act: 'signIn', at: [7, 14], unit: '设备管理部' },
    ],
  },
  {
    category: 'consultation',
    title: '年休假能不能跨年用',
    text: '今年项目紧，还剩四天年休假没有休。请问能不能留到明年？要办什么手续？',
    identity: { realName: '苏问宁', email: 'su@example.com' },
    written: [6, 11],
    steps: [
      { act: 'accept', at: [5, 9], disposition: 'direct' },
      {
        act: 'reply',
        at: [5, 10],
        text: '按公司《休假管理规定》，因工作需要当年没有休完的年休假，经部门同意可以顺延到次年三月底前使用。请在年底前填《年休假顺延申请》，交人力资源部。',
      },
    ],
  },
  {
    category: 'complaint',
    title: '离职证明拖了一个多月',
    text: '上月办完离职交接，离职证明到现在没有开，新单位等着要。人力资源部三次说“下周”。',
    identity: { realName: '何去来', phone: '138 0000 0004', homeAddress: '河沿小区 3 号楼' },
    written: [34, 15],
    steps: [
      { act: 'accept', at: [33, 9], disposition: 'assign' },
      { act: 'assign', at: [33, 10], units: ['人力资源部'], requirements: '请尽快核实，开出证明。' },
      { act: 'signIn', at: [30, 9], unit: '人力资源部' },
      { act: 'openIdentity', at: [30, 10], reason: '约来信人领取证明' },
    ],
  },
  {
    category: 'suggestion',
    title: '班前会改成站立五分钟',
    text: '班前会常常开到二十分钟，真正要说的两三件事。建议改成站立五分钟，只说安全、任务、变化三样，其他写在看板上。',
    identity: { realName: '叶知简', phone: '138 0000 0005', workUnit: '一车间' },
    written: [7, 8],
    steps: [
      { act: 'accept', at: [5, 11], disposition: 'assign' },
      { act: 'assign', at: [5, 14], units: ['人力资源部'] },
      { act: 'signIn', at: [4, 9], unit: '人力资源部' },
      {
        act: 'report',
        at: [2, 16],
        unit: '人力资源部',
        text: '已与三个车间商量，同意从下月起在一车间试行一个月，班前会不超过五分钟，其余事项上看板，月底收集意见后再推开。',
      },
    ],
  },
  {
    category: 'problem',
    title: '三号门夜里没有灯',
    text: '三号门到宿舍那段路，路灯坏了两盏。夜班下来看不见台阶，昨天有人崴了脚。',
    identity: { realName: '田夜行', phone: '138 0000 0006' },
    written: [3, 22],
    steps: [
      { act: 'accept', at: [2, 9], disposition: 'assign' },
      { act: 'assign', at: [2, 9], units: ['行政后勤部'], requirements: '先装临时照明。' },
    ],
  },
  {
    category: 'consultation',
    title: '夜班津贴按什么标准发',
    text: '从今年起夜班多了，想问问夜班津贴的标准，是按次还是按小时，从哪个月起算。',
    identity: { realName: '马常夜' },
    written: [2, 12],
    steps: [{ act: 'accept', at: [2, 15], disposition: 'assign' }],
  },
  {
    category: 'denunciation',
    title: '废料处置没有按规定过秤',
    text: '连续两个月，废料出厂不过秤，直接按车算。请查一查台账和出门记录。',
    identity: {},
    written: [1, 21],
    steps: [],
  },
  {
    category: 'suggestion',
    title: '在宿舍楼下设一个快递柜',
    text: '快递都放在门卫室地上，经常拿错。建议在宿舍楼下设一组快递柜，几家快递公司都能用。',
    identity: { realName: '方小件', phone: '138 0000 0009', workUnit: '质检部' },
    written: [0, 0],
    steps: [],
  },
]
