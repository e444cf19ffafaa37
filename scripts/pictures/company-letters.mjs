/** Letters to the company, told as the demo's are. Persons and places are invented. */
export const taken = (at, disposition = 'assign') => ({ by: 'office', act: 'acceptLetter', at, disposition })
export const agreed = (by, at) => ({ by, act: 'signOffStep', at, text: '同意。' })

/** In hand, with an extension, a dialogue and an opened identity. */
export const underway = {
  mailbox: 'zongjingli',
  category: 'complaint',
  title: '宿舍二号楼晚上没有热水',
  text: '二号楼二十一点以后没有热水，报修三次没有人来。\n楼里住着两个夜班班组，下了班洗不上热水澡。请派人看看锅炉，到底归谁管。',
  identity: { realName: '林听雨', phone: '138 0000 0010', homeAddress: '宿舍二号楼' },
  written: [25, 8.7],
  steps: [
    taken([25, 9.2]),
    agreed('deputy', [25, 10]),
    {
      by: 'office',
      act: 'assignLetter',
      at: [25, 11],
      units: ['行政后勤部', '设备管理部'],
      requirements: '请当面核实，先保证夜班用水。',
    },
    { by: 'services', act: 'signInTask', at: [25, 14] },
    { by: 'office', act: 'openIdentity', at: [22, 9.9], reason: '约上门检修的时间' },
    {
      by: 'office',
      act: 'writeToSender',
      at: [22, 10.2],
      text: '林听雨您好，检修师傅想在白天上门看管路，请问哪天方便？',
    },
    { by: 'sender', act: 'writeToOffice', at: [22, 12.5], text: '周三上午在。三楼水压最低，请先看三楼。' },
    { by: 'services', act: 'askExtension', at: [13, 11], reason: '循环泵要从厂家订货，节后才到', promisedIn: 20 },
    { by: 'office', act: 'grantExtension', at: [13, 16] },
  ],
}

/** Reported by its unit: the office has the answer to write. */
export const reported = {
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
    {
      by: 'office',
      act: 'assignLetter',
      at: [14, 10.5],
      units: ['行政后勤部'],
      requirements: '请核实夜班就餐人数和窗口收餐时间，书面反馈。',
    },
    { by: 'services', act: 'signInTask', at: [14, 14] },
    { by: 'office', act: 'writeToSender', at: [13, 9.2], text: '您好。请问别的班组是否也这样？' },
    { by: 'sender', act: 'writeToOffice', at: [13, 19.5], text: '三个夜班班组都一样，大约一百一十人。' },
    { by: 'office', act: 'openIdentity', at: [4, 15.3], reason: '约见来信人核实' },
    {
      by: 'services',
      act: 'reportResult',
      at: [1, 16],
      text: '经核实，夜班就餐一百一十二人。自本月起增开三号窗口至二十一点，供应热菜两种，夜班班长确认可行。',
    },
  ],
}

/** Waits for the leader's instruction. */
export const submitted = {
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

export const overdue = {
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
