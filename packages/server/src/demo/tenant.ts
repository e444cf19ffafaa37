/** The organisation of the demo: a company, its leaders' mailbox, an office and three units. */
import { qiyeLingdao } from '../domain/presets/qiye-lingdao.ts'
import type { NewTenant } from '../tenants/store.ts'

export const demoPassword = 'yanlu-demo-2026'
export const demoSlug = 'zongjingli'

export const demoTenant: NewTenant = {
  name: '青砚精工有限公司',
  timeZone: 'Asia/Shanghai',
  calendar: 'cn',
  demo: true,
  units: [
    { name: '信箱办公室', seal: '信箱办公', handles: false },
    { name: '设备管理部', seal: '设备管理', handles: true },
    { name: '人力资源部', seal: '人力资源', handles: true },
    { name: '行政后勤部', seal: '行政后勤', handles: true },
  ],
  members: [
    { name: '周示例', email: 'office@demo.example', password: demoPassword, role: 'office', unit: '信箱办公室' },
    { name: '吴样章', email: 'equipment@demo.example', password: demoPassword, role: 'unit', unit: '设备管理部' },
    { name: '郑演示', email: 'people@demo.example', password: demoPassword, role: 'unit', unit: '人力资源部' },
    { name: '冯范例', email: 'services@demo.example', password: demoPassword, role: 'unit', unit: '行政后勤部' },
    { name: '陈管理', email: 'admin@demo.example', password: demoPassword, role: 'administrator', unit: '信箱办公室' },
  ],
  mailbox: {
    slug: demoSlug,
    name: '总经理信箱',
    leader: '总经理 甘纳言',
    office: '信箱办公室',
    seal: '总经理印',
    numberPrefix: '言信',
    // The demo site stands on another site than the mailbox: 127.0.0.1 against localhost.
    origins: ['http://127.0.0.1:*'],
  },
  policy: qiyeLingdao,
  inForceFrom: '2020-01-01',
}
