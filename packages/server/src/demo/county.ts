/** A county of the demo: the mailbox of its head, an information section at the desk, bureaus and a town. Invented. */
import {
  administratorRole,
  counselRole,
  handlerRole,
  leaderRole,
  officeLeaderRole,
  officeRole,
  reviewerRole,
  unitLeaderRole,
} from '../domain/presets/roles.ts'
import { xixiangXian } from '../domain/presets/xixiang-xian.ts'
import type { NewTenant } from '../tenants/store.ts'
import { demoOrigins, demoPassword as password } from './tenant.ts'

/** A bureau or town needs everybody whom the county's review asks for. */
function staff(unit: string, mail: string, names: [string, string, string, string]) {
  const roles = ['handler', 'reviewer', 'counsel', 'unit-leader'] as const
  return roles.map((role, index) => ({
    name: names[index] ?? '',
    email: `${mail}${index === 0 ? '' : `-${role}`}@county.example`,
    password,
    role,
    unit,
  }))
}

export const countyTenant: NewTenant = {
  name: '云岭县人民政府',
  timeZone: 'Asia/Shanghai',
  calendar: 'cn',
  accent: '#8A2B1E',
  demo: true,
  kind: 'live',
  units: [
    { name: '县政府领导', seal: '云岭县府', handles: false },
    { name: '县政府办公室', seal: '县府办', handles: false, parent: '县政府领导' },
    { name: '信息股', seal: '信息股', handles: false, parent: '县政府办公室' },
    { name: '督查室', seal: '督查室', handles: false, parent: '县政府办公室' },
    { name: '住房和城乡建设局', seal: '住建局', handles: true, parent: '县政府领导' },
    { name: '交通运输局', seal: '交通局', handles: true, parent: '县政府领导' },
    { name: '河口镇人民政府', seal: '河口镇', handles: true, parent: '县政府领导' },
  ],
  roles: [
    { ...officeRole, name: '信息股经办人' },
    { ...officeLeaderRole, name: '县政府办分管领导', unit: '县政府办公室' },
    { ...leaderRole, name: '县领导', unit: '县政府领导' },
    { ...handlerRole, name: '承办人', acts: [...handlerRole.acts, 'openIdentity'] },
    { ...reviewerRole, name: '复核人' },
    { ...counselRole, name: '法律顾问' },
    { ...unitLeaderRole, name: '单位分管领导' },
    { ...leaderRole, id: 'supervisor', name: '督查专员', acts: ['recuse'], unit: '督查室' },
    administratorRole,
  ],
  members: [
    { name: '文书妤', email: 'office@county.example', password, role: 'office', unit: '信息股' },
    { name: '贺审言', email: 'deputy@county.example', password, role: 'office-leader', unit: '县政府办公室' },
    { name: '岳知民', email: 'leader@county.example', password, role: 'leader', unit: '县政府领导' },
    { name: '柳督行', email: 'supervisor@county.example', password, role: 'supervisor', unit: '督查室' },
    ...staff('住房和城乡建设局', 'housing', ['梁筑安', '童复明', '费明法', '岑建业']),
    ...staff('交通运输局', 'roads', ['路平川', '石复查', '宋执法', '桥长安']),
    ...staff('河口镇人民政府', 'hekou', ['江小渡', '田党政', '鲁明律', '河守正']),
    { name: '简管理', email: 'admin@county.example', password, role: 'administrator', unit: '信息股' },
  ],
  mailboxes: [
    {
      slug: 'xianzhang',
      name: '县长信箱',
      leader: '县长 岳知民',
      office: '信息股',
      seal: '云岭县府',
      numberPrefix: '云信',
      greeting: '乡亲们好。您写来的每一封信，信息股每天都看；谁来办、哪天前答复，这里都写明。',
      origins: demoOrigins,
      policy: xixiangXian.policy,
      inForceFrom: '2020-01-01',
    },
  ],
}
