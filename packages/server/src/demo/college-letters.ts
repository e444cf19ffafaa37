/** Letters to the college of the demo, to both mailboxes and to its discipline office. Persons and places are invented. */
import type { Story, When } from './story.ts'

const mailbox = 'yuanzhang'
const taken = (at: When, disposition = 'assign', by = 'office') =>
  ({ by, act: 'acceptLetter', at, disposition }) as const

export const collegeLetters: readonly Story[] = [
  {
    mailbox,
    category: 'interest',
    title: '六号宿舍楼晚上十点半就停热水',
    text: '晚自习到十点，回宿舍收拾好已经十点二十，十点半停热水，根本来不及。能不能延到十一点半？',
    identity: { realName: '夏自习', phone: '136 0000 0301' },
    conceal: 'unit',
    written: [18, 22],
    steps: [
      taken([16, 9]),
      { by: 'office', act: 'assignLetter', at: [16, 10], units: ['后勤处'], requirements: '请核算能耗后提出办法。' },
      { by: 'logistics', act: 'signInTask', at: [16, 14] },
      { by: 'logistics', act: 'reportResult', at: [10, 15], text: '六号楼热水已延至二十三时三十分，试行一个月。' },
      {
        by: 'office',
        act: 'replyLetter',
        at: [9, 10],
        text: '同学你好。后勤处已把六号楼热水延至二十三时三十分，先试行一个月，效果好再推到其他楼。谢谢你的来信。',
      },
      { by: 'sender', act: 'rateLetter', at: [8, 23], handling: 4, result: 5 },
    ],
  },
  {
    mailbox,
    category: 'suggestion',
    title: '实训楼周末能不能开放',
    text: '毕业设计要用数控机床，周末实训楼不开，平时排不上。建议周末安排值班老师开放一天。',
    identity: { realName: '冉实训', email: 'ran@example.com' },
    written: [15, 11],
    steps: [
      { ...taken([13, 9], 'submit'), proposal: '涉及教务、后勤和安全，拟呈院领导批示。' },
      { by: 'leader', act: 'instructLetter', at: [12, 9], text: '请教务处牵头，安全先行，月底前试开周六。' },
      {
        by: 'office',
        act: 'assignLetter',
        at: [12, 10],
        units: ['教务处', '后勤处'],
        requirements: '按批示办理，请于五个工作日内报安排。',
      },
      { by: 'teaching', act: 'signInTask', at: [12, 14] },
      { by: 'logistics', act: 'signInTask', at: [12, 15] },
      { by: 'teaching', act: 'askExtension', at: [6, 10], reason: '值班老师要到下周排课后才能确定', promisedIn: 14 },
    ],
  },
  {
    mailbox,
    category: 'interest',
    title: '助学金什么时候发',
    text: '上学期的助学金到现在没有到账，请问什么时候发？',
    identity: { realName: '纪助学', phone: '136 0000 0303' },
    written: [5, 13],
    steps: [
      taken([4, 9], 'self'),
      {
        by: 'office',
        act: 'replyLetter',
        at: [3, 10],
        text: '同学你好。助学金本月二十五日前随校园卡发放，银行卡信息有误的同学请到学生处更正。',
      },
    ],
  },
  {
    mailbox,
    category: 'denunciation',
    title: '反映某部门采购不公开',
    text: '某部门今年几次设备采购都是同一家供应商，没有见过公示。请核查。',
    conceal: 'office',
    accused: ['教务处'],
    written: [6, 21],
    steps: [taken([5, 9], 'self', 'discipline')],
  },
  {
    mailbox: 'shuji',
    category: 'dissatisfied',
    title: '转专业申请被退回没有说明理由',
    text: '转专业申请交到教务处，退回时只写了“不符合条件”，问是哪一条，没有人答复。',
    identity: { realName: '向转专', phone: '136 0000 0305' },
    written: [8, 16],
    steps: [
      taken([7, 9], 'assign', 'party-office'),
      { by: 'party-office', act: 'assignLetter', at: [7, 10], units: ['教务处'] },
      { by: 'teaching', act: 'signInTask', at: [7, 15] },
      { by: 'teaching', act: 'explainTask', at: [3, 10], text: '需要向原专业调取成绩，预计本周内答复。' },
    ],
  },
  {
    mailbox,
    category: 'other',
    title: '校外租房押金不退',
    text: '在校外租房，退租后房东不退押金，想请学校帮忙要回来。',
    identity: { realName: '租外宿', phone: '136 0000 0306' },
    written: [7, 9],
    steps: [
      {
        by: 'office',
        act: 'declineLetter',
        at: [5, 9],
        ground: 'legalRemedy',
        reason: '属于租赁合同纠纷，不在领导信箱的受理范围',
        turnTo: '可以向当地司法所申请调解，或向人民法院起诉；学生处可以陪同咨询',
      },
    ],
  },
  {
    mailbox: 'shuji',
    category: 'suggestion',
    title: '开学典礼能不能放在体育馆',
    text: '操场上站两个小时，每年都有同学中暑。建议放在体育馆，分两场。',
    identity: {},
    written: [2, 20],
    steps: [],
  },
  {
    mailbox,
    category: 'interest',
    title: '图书馆座位被书占着没有人',
    text: '考试周图书馆一早就被书占满，人不在。建议离座超过半小时清座。',
    identity: { realName: '龙读书', email: 'long@example.com' },
    written: [0, 0],
    steps: [],
  },
  {
    mailbox,
    category: 'other',
    title: '（无标题）',
    text: '测试测试测试',
    written: [9, 8],
    steps: [{ by: 'office', act: 'sendBackLetter', at: [8, 9], reason: '没有写明事项，请重新来信' }],
  },
]
