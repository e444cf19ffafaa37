/** A college of the demo: two mailboxes with an office each, and a discipline office of its own. Invented. */
import {
  administratorRole,
  handlerRole,
  leaderRole,
  officeLeaderRole,
  officeRole,
  unitLeaderRole,
} from '../domain/presets/roles.ts'
import { xueyuan } from '../domain/presets/xueyuan.ts'
import type { NewTenant } from '../tenants/store.ts'
import { demoOrigins, demoPassword as password } from './tenant.ts'

const mailbox = { seal: '青禾学院', origins: demoOrigins, policy: xueyuan.policy, inForceFrom: '2020-01-01' } as const

export const collegeTenant: NewTenant = {
  name: '青禾职业学院',
  timeZone: 'Asia/Shanghai',
  calendar: 'cn',
  accent: '#5E4A7D',
  demo: true,
  kind: 'live',
  units: [
    { name: '院领导', seal: '院领导', handles: false },
    { name: '党委办公室', seal: '党委办', handles: false, parent: '院领导' },
    { name: '学院办公室', seal: '院办', handles: false, parent: '院领导' },
    { name: '纪检监察室', seal: '纪检监察', handles: false, parent: '院领导', duty: 'discipline' },
    { name: '后勤处', seal: '后勤处', handles: true, parent: '院领导' },
    { name: '教务处', seal: '教务处', handles: true, parent: '院领导' },
    { name: '学生处', seal: '学生处', handles: true, parent: '院领导' },
  ],
  roles: [
    { ...officeRole, name: '信箱经办人' },
    { ...officeLeaderRole, name: '办公室主任', unit: '学院办公室' },
    { ...leaderRole, name: '院领导', unit: '院领导' },
    { ...officeRole, id: 'discipline', name: '纪检监察员', concealed: true },
    handlerRole,
    { ...unitLeaderRole, name: '部门分管领导' },
    administratorRole,
  ],
  members: [
    { name: '祝党办', email: 'party-office@college.example', password, role: 'office', unit: '党委办公室' },
    { name: '柏院办', email: 'office@college.example', password, role: 'office', unit: '学院办公室' },
    { name: '左主任', email: 'deputy@college.example', password, role: 'office-leader', unit: '学院办公室' },
    { name: '谢书记', email: 'leader@college.example', password, role: 'leader', unit: '院领导' },
    { name: '严明纪', email: 'discipline@college.example', password, role: 'discipline', unit: '纪检监察室' },
    { name: '厚勤生', email: 'logistics@college.example', password, role: 'handler', unit: '后勤处' },
    { name: '厚主管', email: 'logistics-leader@college.example', password, role: 'unit-leader', unit: '后勤处' },
    { name: '范教务', email: 'teaching@college.example', password, role: 'handler', unit: '教务处' },
    { name: '范主管', email: 'teaching-leader@college.example', password, role: 'unit-leader', unit: '教务处' },
    { name: '景学工', email: 'students@college.example', password, role: 'handler', unit: '学生处' },
    { name: '景主管', email: 'students-leader@college.example', password, role: 'unit-leader', unit: '学生处' },
    { name: '于管理', email: 'admin@college.example', password, role: 'administrator', unit: '学院办公室' },
  ],
  mailboxes: [
    {
      ...mailbox,
      slug: 'yuanzhang',
      name: '院长信箱',
      leader: '院长 林青禾',
      office: '学院办公室',
      numberPrefix: '院信',
      greeting: '老师们、同学们好。学院办公室每个工作日阅信，五个工作日内作出处理安排。',
    },
    {
      ...mailbox,
      slug: 'shuji',
      name: '书记信箱',
      leader: '党委书记 谢书记',
      office: '党委办公室',
      numberPrefix: '书信',
      greeting: '对学院改革、发展、稳定的意见，请写在这里。检举揭发由纪检监察室直接受理。',
    },
  ],
}
