/** The organisation of the demo: a company, its leaders' mailbox, an office and three units. */
import { qiyeLingdao } from '../domain/presets/qiye-lingdao.ts'
import {
  administratorRole,
  handlerRole,
  leaderRole,
  officeLeaderRole,
  officeRole,
  unitLeaderRole,
} from '../domain/presets/roles.ts'
import type { NewTenant } from '../tenants/store.ts'

export const demoPassword = 'yanlu-demo-2026'
export const demoSlug = 'zongjingli'
const password = demoPassword

/** The demo sites stand on another site than the mailboxes: 127.0.0.1 against localhost. */
export const demoOrigins = ['http://127.0.0.1:*']

export const demoTenant: NewTenant = {
  name: '青砚精工有限公司',
  timeZone: 'Asia/Shanghai',
  calendar: 'cn',
  demo: true,
  kind: 'live',
  units: [
    { name: '公司领导', seal: '公司领导', handles: false },
    { name: '信箱办公室', seal: '信箱办公', handles: false, parent: '公司领导' },
    { name: '设备管理部', seal: '设备管理', handles: true, parent: '公司领导' },
    { name: '人力资源部', seal: '人力资源', handles: true, parent: '公司领导' },
    { name: '行政后勤部', seal: '行政后勤', handles: true, parent: '公司领导' },
  ],
  roles: [
    officeRole,
    { ...officeLeaderRole, name: '办公室分管领导', unit: '信箱办公室' },
    { ...leaderRole, name: '公司领导', unit: '公司领导' },
    handlerRole,
    unitLeaderRole,
    administratorRole,
  ],
  members: [
    { name: '周示例', email: 'office@demo.example', password, role: 'office', unit: '信箱办公室' },
    { name: '沈审签', email: 'deputy@demo.example', password, role: 'office-leader', unit: '信箱办公室' },
    { name: '甘纳言', email: 'leader@demo.example', password, role: 'leader', unit: '公司领导' },
    { name: '吴样章', email: 'equipment@demo.example', password, role: 'handler', unit: '设备管理部' },
    { name: '郑演示', email: 'people@demo.example', password, role: 'handler', unit: '人力资源部' },
    { name: '冯范例', email: 'services@demo.example', password, role: 'handler', unit: '行政后勤部' },
    { name: '陈管理', email: 'admin@demo.example', password, role: 'administrator', unit: '信箱办公室' },
  ],
  mailboxes: [
    {
      slug: demoSlug,
      name: '总经理信箱',
      leader: '总经理 甘纳言',
      office: '信箱办公室',
      seal: '总经理印',
      numberPrefix: '言信',
      origins: demoOrigins,
      policy: qiyeLingdao.policy,
      inForceFrom: '2020-01-01',
    },
  ],
}
