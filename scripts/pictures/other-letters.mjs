/** Letters to the county and the college, told as the demo's are. Persons and places are invented. */
import { agreed, taken } from './company-letters.mjs'

/** Answered under a unit's seal: to be rated, or disputed. */
export const answered = {
  mailbox: 'xianzhang',
  category: 'help',
  title: '河沿小区 3 号楼门前排水管反复堵塞',
  text: '我住河沿小区 3 号楼。楼门前的排水管从去年雨季起反复堵塞，物业每月都来疏通，过不了几天又堵。\n请县里派人看一看，到底该谁来修。',
  identity: { realName: '甄小言', phone: '139 0000 0111' },
  written: [15, 8.7],
  steps: [
    taken([15, 9.5]),
    { by: 'office', act: 'assignLetter', at: [15, 10], units: ['住房和城乡建设局'] },
    { by: 'housing', act: 'signInTask', at: [15, 14] },
    { by: 'housing', act: 'openIdentity', at: [14, 9.9], reason: '约来信人到现场查看' },
    {
      by: 'office',
      act: 'writeToSender',
      at: [14, 10.2],
      text: '甄小言您好，我们想周三上午到现场，请问您方便吗？最好能告诉我们最近一次堵塞是哪天。',
    },
    {
      by: 'sender',
      act: 'writeToOffice',
      at: [14, 12.5],
      text: '周三上午在家。最近一次是十六日夜里那场雨，水漫到了单元门口。',
    },
    {
      by: 'housing',
      act: 'reportResult',
      at: [4, 16],
      outcome: 'planned',
      promisedIn: 22,
      stated: { investigation: '住建局现场勘查报告', visit: '入户面谈', plan: '月底前更换四十二米支管' },
      text: '堵塞的原因是支管管径偏小，定于月底前更换四十二米支管，费用由老旧小区改造经费列支。',
    },
    agreed('housing-reviewer', [3, 9]),
    agreed('housing-unit-leader', [3, 10]),
    agreed('deputy', [3, 11]),
    {
      by: 'office',
      act: 'replyLetter',
      at: [3, 14],
      text: '甄小言同志：\n您九月二十八日的来信收悉。县住建局到现场查看，与您和七户邻居当面核对。堵塞的原因是 3 号楼门前的排水支管管径偏小，又与后来敷设的电缆沟相交，清淤只能管一时。\n经与供电、燃气两家会商，定于十月三十一日前把这段四十二米的支管改迁更换，费用由老旧小区改造经费列支，住户不出钱。改迁完成前，街道每周清淤一次。\n这件事拖了两个雨季，是我们工作没有做到位，向您和邻居们致歉。',
    },
  ],
}

export const closed = {
  ...answered,
  title: '河口镇到县城的末班车太早',
  text: '孩子在县城读高中，周五放学五点半，末班车五点就开走了。\n能不能把周五的末班车往后推一个小时？',
  identity: { realName: '罗晚归', phone: '139 0000 0101' },
  written: [50, 20],
  steps: [
    taken([49, 9]),
    { by: 'office', act: 'assignLetter', at: [49, 10], units: ['交通运输局'] },
    { by: 'roads', act: 'signInTask', at: [49, 14] },
    {
      by: 'roads',
      act: 'reportResult',
      at: [46, 10],
      stated: { investigation: '线路客流核查', visit: '与留言人当面沟通' },
      text: '已与客运公司商定，周五末班车改为十八时三十分。',
    },
    agreed('roads-reviewer', [46, 11]),
    agreed('roads-unit-leader', [46, 14]),
    agreed('deputy', [46, 15]),
    {
      by: 'office',
      act: 'replyLetter',
      at: [45, 10],
      text: '您好。经与客运公司、县一中商定，自下周起周五河口线末班车改为十八时三十分，经县一中停靠。感谢您的来信。',
    },
    { by: 'sender', act: 'rateLetter', at: [44, 20], handling: 5, result: 4, text: '孩子能坐上车了，谢谢。' },
    { by: 'office', act: 'closeLetter', at: [20, 9] },
  ],
}

export const declined = {
  mailbox: 'xianzhang',
  category: 'help',
  title: '购房合同纠纷请县里协调',
  text: '和开发商的购房合同打官司一年了，一直没有结果，想请县里出面协调。',
  identity: { realName: '乔待房', phone: '139 0000 0112' },
  written: [5, 15],
  steps: [
    {
      by: 'office',
      act: 'declineLetter',
      at: [4, 10.3],
      ground: 'legalRemedy',
      reason: '您说的是已经起诉到法院的购房合同纠纷。正在打官司的事由法院依法审理，县政府不能插手。',
      turnTo: '县人民法院诉讼服务中心：查案件进度、申请调解、递交材料。请不起律师的，可以向县法律援助中心申请。',
    },
  ],
}

export const completing = {
  mailbox: 'xianzhang',
  category: 'conduct',
  title: '窗口排队两小时后说材料不全',
  text: '在大厅排队两个小时，轮到后说少一份材料，之前电话问过说带身份证就行。',
  identity: { realName: '闻久等' },
  written: [1, 9],
  steps: [
    { by: 'office', act: 'askCompletion', at: [1, 15], text: '请写明是哪一天、哪个窗口、办什么事，我们好核实。' },
  ],
}

export const sentBack = {
  mailbox: 'yuanzhang',
  category: 'other',
  title: '宿舍的事',
  text: '宿舍的事请管一管。',
  written: [5, 8],
  steps: [
    {
      by: 'office',
      act: 'sendBackLetter',
      at: [4, 9],
      reason: '没有写明是哪一栋宿舍、什么事。请写清楚以后再寄一封，我们马上办。',
    },
  ],
}
