/** What the demo's organisations show around their mailboxes: a name, a menu, and a look of their own (site/site.css). */

export interface DemoSite {
  /** Below /demo/; the first is at /demo/ itself. */
  path: string
  look: 'company' | 'county' | 'works' | 'college'
  mailbox: string
  title: string
  brand: string
  latin: string
  bar: string[]
  /** The column of the page, its entries, and which of them is open. */
  column: string
  menu: { name: string; path?: string }[]
  footer: string
}

const invented = '本站为演示，机构、人名、电话均为虚构'

const college = {
  look: 'college',
  brand: '青禾职业学院',
  latin: 'QINGHE COLLEGE',
  bar: ['首页', '学院概况', '院系专业', '招生就业', '师生之声'],
  column: '领导信箱',
  menu: [
    { name: '院长信箱', path: 'college/' },
    { name: '书记信箱', path: 'college/shuji/' },
    { name: '办理公开' },
    { name: '来信须知' },
  ],
  footer: `青禾职业学院 · ${invented}`,
} as const

export const demoSites: readonly DemoSite[] = [
  {
    path: '',
    look: 'company',
    mailbox: 'zongjingli',
    title: '总经理信箱',
    brand: '青砚精工',
    latin: 'QINGYAN PRECISION',
    bar: ['首页', '公司新闻', '制度文件', '员工之声', '通讯录'],
    column: '员工之声',
    menu: [{ name: '总经理信箱', path: '' }, { name: '合理化建议' }, { name: '满意度调查' }, { name: '常见问题' }],
    footer: `青砚精工有限公司 · 内部网站 · ${invented}`,
  },
  {
    path: 'county/',
    look: 'county',
    mailbox: 'xianzhang',
    title: '县长信箱',
    brand: '云岭县人民政府',
    latin: 'YUNLING COUNTY',
    bar: ['首页', '政务公开', '办事服务', '政民互动', '走进云岭'],
    column: '政民互动',
    menu: [{ name: '县长信箱', path: 'county/' }, { name: '民意征集' }, { name: '在线访谈' }, { name: '回应关切' }],
    footer: `云岭县人民政府办公室主办 · ${invented}`,
  },
  {
    path: 'works/',
    look: 'works',
    mailbox: 'yijianxiang',
    title: '员工意见箱',
    brand: '恒织纺织',
    latin: 'HENGZHI TEXTILE',
    bar: ['首页', '厂务公开', '班组园地', '意见箱', '光荣榜'],
    column: '意见箱',
    menu: [{ name: '我要提意见', path: 'works/' }, { name: '采纳公告' }, { name: '本月小结' }],
    footer: `恒织纺织有限公司 · 厂内网 · ${invented}`,
  },
  {
    ...college,
    path: 'college/',
    mailbox: 'yuanzhang',
    title: '院长信箱',
    bar: [...college.bar],
    menu: [...college.menu],
  },
  {
    ...college,
    path: 'college/shuji/',
    mailbox: 'shuji',
    title: '书记信箱',
    bar: [...college.bar],
    menu: [...college.menu],
  },
]
