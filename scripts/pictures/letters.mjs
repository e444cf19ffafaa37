/** Letters that the pictures show besides the demo's, told like those; whoever takes pictures holds their codes. Invented. */
const taken = (at, disposition = 'assign') => ({ by: 'office', act: 'acceptLetter', at, disposition })
const agreed = (by, at) => ({ by, act: 'signOffStep', at, text: '同意。' })

/** In hand, with an extension, a dialogue and an opened identity. */
const underway = {
  mailbox: 'zongjingli',
  category: 'complaint',
  title: '宿舍二号楼晚上没有热水',
  text: '二号楼二十一点以后没有热水，报修三次没有人来。\n楼里住着两个夜班班组，下了班洗不上热水澡。请派人看看锅炉，到底归谁管。',
  identity: { realName: '林听雨', phone: '138 0000 0010', homeAddress: '宿舍二号楼' },
  written: [25, 8.7],
  steps: [
    taken([25, 9.2]),
    agreed('deputy', [25, 10]),
    { by: 'office', act: 'assignLetter', at: [25, 11], units: ['行政后勤部', '设备管理部'], requirements: '请当面核实，先保证夜班用水。' },
    { by: 'services', act: 'signInTask', at: [25, 14] },
    { by: 'office', act: 'openIdentity', at: [22, 9.9], reason: '约上门检修的时间' },
    { by: 'office', act: 'writeToSender', at: [22, 10.2], text: '林听雨您好，检修师傅想在白天上门看管路，请问哪天方便？' },
    { by: 'sender', act: 'writeToOffice', at: [22, 12.5], text: '周三上午在。三楼水压最低，请先看三楼。' },
    { by: 'services', act: 'askExtension', at: [13, 11], reason: '循环泵要从厂家订货，节后才到', promisedIn: 20 },
    { by: 'office', act: 'grantExtension', at: [13, 16] },
  ],
}

/** Reported by its unit: the office has the answer to write. */
const reported = {
  mailbox: 'zongjingli',
  category: 'complaint',
  title: '夜班食堂窗口关得太早',
  text: '夜班二十点休息，食堂十九点半就关窗口。上周起三次没有吃上饭，同班十二人都一样。\n问过管理员，说是定点收餐，没有别的办法。\n希望留一个窗口到二十一点。',
  identity: { realName: '许一文', phone: '138 0000 0001', workUnit: '二车间夜班' },
  conceal: 'unit',
  written: [15, 20.7],
  steps: [
    taken([14, 9.2]),
    agreed('deputy', [14, 10]),
    { by: 'office', act: 'assignLetter', at: [14, 10.5], units: ['行政后勤部', '人力资源部'], requirements: '请核实夜班就餐人数和窗口收餐时间，书面反馈。' },
    { by: 'services', act: 'signInTask', at: [14, 14] },
    { by: 'office', act: 'writeToSender', at: [13, 9.2], text: '您好。请问别的班组是否也这样？' },
    { by: 'sender', act: 'writeToOffice', at: [13, 19.5], text: '三个夜班班组都一样，大约一百一十人。' },
    { by: 'office', act: 'openIdentity', at: [4, 15.3], reason: '约见来信人核实' },
    { by: 'services', act: 'reportResult', at: [1, 16], text: '经核实，夜班就餐一百一十二人。自本月起增开三号窗口至二十一点，供应热菜两种，夜班班长确认可行。' },
  ],
}

/** Waits for the leader's instruction. */
const submitted = {
  mailbox: 'zongjingli',
  category: 'problem',
  title: '老厂区搬迁以后班车怎么安排',
  text: '老厂区年底搬迁，住在城西的三百多人以后上班要换两次车。\n车间说等通知，工会也说不清楚。请公司早一点定下来，大家好安排孩子上学。',
  identity: { realName: '江路远', phone: '138 0000 0012', workUnit: '三车间' },
  written: [4, 21],
  steps: [
    { ...taken([3, 9], 'submit'), proposal: '涉及全公司搬迁安排，拟请总经理批示后由行政后勤部牵头。' },
    agreed('deputy', [3, 11]),
  ],
}

const overdue = {
  mailbox: 'zongjingli',
  category: 'complaint',
  title: '工伤补助半年没有发',
  text: '三月手受伤，材料四月就交齐了，补助到现在没有发。每次去问都说在走流程。',
  identity: { realName: '石等候', phone: '138 0000 0013' },
  written: [36, 9],
  steps: [
    taken([36, 10]),
    agreed('deputy', [36, 11]),
    { by: 'office', act: 'assignLetter', at: [36, 14], units: ['人力资源部'] },
    { by: 'people', act: 'signInTask', at: [35, 9] },
    { by: 'office', act: 'remindUnit', at: [5, 9] },
  ],
}

/** Answered under a unit's seal: to be rated, or disputed. */
const answered = {
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
    { by: 'office', act: 'writeToSender', at: [14, 10.2], text: '甄小言您好，我们想周三上午到现场，请问您方便吗？最好能告诉我们最近一次堵塞是哪天。' },
    { by: 'sender', act: 'writeToOffice', at: [14, 12.5], text: '周三上午在家。最近一次是十六日夜里那场雨，水漫到了单元门口。' },
    { by: 'housing', act: 'reportResult', at: [4, 16], outcome: 'planned', promisedIn: 22, text: '堵塞的原因是支管管径偏小，定于月底前更换四十二米支管，费用由老旧小区改造经费列支。' },
    agreed('housing-reviewer', [3, 9]),
    agreed('housing-unit-leader', [3, 10]),
    agreed('deputy', [3, 11]),
    { by: 'office', act: 'replyLetter', at: [3, 14], text: '甄小言同志：\n您九月二十八日的来信收悉。县住建局到现场查看，与您和七户邻居当面核对。堵塞的原因是 3 号楼门前的排水支管管径偏小，又与后来敷设的电缆沟相交，清淤只能管一时。\n经与供电、燃气两家会商，定于十月三十一日前把这段四十二米的支管改迁更换，费用由老旧小区改造经费列支，住户不出钱。改迁完成前，街道每周清淤一次。\n这件事拖了两个雨季，是我们工作没有做到位，向您和邻居们致歉。' },
  ],
}

const closed = {
  ...answered,
  title: '河口镇到县城的末班车太早',
  text: '孩子在县城读高中，周五放学五点半，末班车五点就开走了。\n能不能把周五的末班车往后推一个小时？',
  identity: { realName: '罗晚归', phone: '139 0000 0101' },
  written: [50, 20],
  steps: [
    taken([49, 9]),
    { by: 'office', act: 'assignLetter', at: [49, 10], units: ['交通运输局'] },
    { by: 'roads', act: 'signInTask', at: [49, 14] },
    { by: 'roads', act: 'reportResult', at: [46, 10], text: '已与客运公司商定，周五末班车改为十八时三十分。' },
    agreed('roads-reviewer', [46, 11]),
    agreed('roads-unit-leader', [46, 14]),
    agreed('deputy', [46, 15]),
    { by: 'office', act: 'replyLetter', at: [45, 10], text: '您好。经与客运公司、县一中商定，自下周起周五河口线末班车改为十八时三十分，经县一中停靠。感谢您的来信。' },
    { by: 'sender', act: 'rateLetter', at: [44, 20], handling: 5, result: 4, text: '孩子能坐上车了，谢谢。' },
    { by: 'office', act: 'closeLetter', at: [20, 9] },
  ],
}

const declined = {
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

const completing = {
  mailbox: 'xianzhang',
  category: 'conduct',
  title: '窗口排队两小时后说材料不全',
  text: '在大厅排队两个小时，轮到后说少一份材料，之前电话问过说带身份证就行。',
  identity: { realName: '闻久等' },
  written: [1, 9],
  steps: [{ by: 'office', act: 'askCompletion', at: [1, 15], text: '请写明是哪一天、哪个窗口、办什么事，我们好核实。' }],
}

const sentBack = {
  mailbox: 'yuanzhang',
  category: 'other',
  title: '宿舍的事',
  text: '宿舍的事请管一管。',
  written: [5, 8],
  steps: [{ by: 'office', act: 'sendBackLetter', at: [4, 9], reason: '没有写明是哪一栋宿舍、什么事。请写清楚以后再寄一封，我们马上办。' }],
}

export const letters = { underway, reported, submitted, overdue, answered, closed, declined, completing, sentBack }
