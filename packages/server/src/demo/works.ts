/** A factory of the demo: its suggestion box, routed to whoever is above whom a letter is about. Invented. */
import { filled } from '../domain/blanks.ts'
import { administratorRole, handlerRole, leaderRole, officeRole, unitLeaderRole } from '../domain/presets/roles.ts'
import { yijianXiang } from '../domain/presets/yijian-xiang.ts'
import type { NewTenant } from '../tenants/store.ts'
import { demoOrigins, demoPassword as password } from './tenant.ts'

/** 意见处理登记表: the text names the form, and not what is in it. */
const register = ['编号', '来信人', '收到日期', '意见内容', '负责人', '处理情况', '答复日期']

export const worksTenant: NewTenant = {
  name: '恒织纺织有限公司',
  timeZone: 'Asia/Shanghai',
  calendar: 'cn',
  accent: '#2F6F4F',
  demo: true,
  kind: 'live',
  units: [
    { name: '总经理', seal: '总经理', handles: true },
    { name: '综合办', seal: '综合办', handles: false, parent: '总经理' },
    { name: '生产副总', seal: '生产副总', handles: true, parent: '总经理' },
    { name: '行政副总', seal: '行政副总', handles: true, parent: '总经理' },
    { name: '织造车间', seal: '织造车间', handles: true, parent: '生产副总' },
    { name: '印染车间', seal: '印染车间', handles: true, parent: '生产副总' },
    { name: '人事科', seal: '人事科', handles: true, parent: '行政副总' },
  ],
  roles: [
    { ...officeRole, name: '意见箱管理员', concealed: true },
    { ...leaderRole, name: '总经理', acts: [...leaderRole.acts, ...handlerRole.acts], unit: '总经理' },
    { ...handlerRole, name: '业务负责人' },
    { ...unitLeaderRole, name: '分管副总' },
    administratorRole,
  ],
  members: [
    { name: '顾收信', email: 'office@works.example', password, role: 'office', unit: '综合办' },
    { name: '严总管', email: 'leader@works.example', password, role: 'leader', unit: '总经理' },
    { name: '程生产', email: 'production@works.example', password, role: 'unit-leader', unit: '生产副总' },
    { name: '尹行政', email: 'services@works.example', password, role: 'unit-leader', unit: '行政副总' },
    { name: '丁织造', email: 'weaving@works.example', password, role: 'handler', unit: '织造车间' },
    { name: '蓝印染', email: 'dyeing@works.example', password, role: 'handler', unit: '印染车间' },
    { name: '任人事', email: 'people@works.example', password, role: 'handler', unit: '人事科' },
    { name: '白管理', email: 'admin@works.example', password, role: 'administrator', unit: '综合办' },
  ],
  mailboxes: [
    {
      slug: 'yijianxiang',
      name: '员工意见箱',
      leader: '总经理 严总管',
      office: '综合办',
      seal: '恒织公司',
      numberPrefix: '恒意',
      greeting: '厂里的事，大家说了算数。署名的信三个工作日内答复；不署名的也看，作为情况掌握。',
      origins: demoOrigins,
      policy: filled(yijianXiang.policy, { 'documents.register.fields': register }),
      inForceFrom: '2020-01-01',
    },
  ],
}
