/** The trail in Chinese (中文). */
import type { TrailEntry } from '@yanlu/sdk'
import type { Audience, TrailLine, TrailWords } from '../trail-words.ts'
import { chineseParts } from './zh-cn.ts'

const { day, fields, join } = chineseParts
const actors = { sender: '来信人', office: '信箱办公室', unit: '承办单位', administrator: '管理员', system: '' }

/** Who did it: to the writer the unit or the office, to the office the person as well. */
function who({ by }: TrailEntry, audience: Audience): string {
  const place = by.unit ?? actors[by.kind]
  if (audience === 'sender' || !by.name) return by.kind === 'sender' && audience === 'sender' ? '您' : place
  return by.unit ? `${by.unit} ${by.name}` : by.name
}

const lines: Record<TrailEntry['type'], (entry: TrailEntry, by: string, to: Audience) => TrailLine> = {
  received: (_, by, to) => (to === 'sender' ? { rest: '您写来这封信' } : { rest: `${by}写来这封信` }),
  accepted: ({ registrationNumber: no, disposition }, by) => ({
    strong: `${by}受理`,
    rest: `${no ? `，登记为 ${no}` : ''}${disposition ? `，办理方式：${disposition}` : ''}`,
  }),
  assigned: ({ units: to }, by) => ({ strong: `交${join(to)}办理`, rest: by ? `，${by}经办` : '' }),
  signedIn: (_, by) => ({ rest: `${by}签收` }),
  resultReported: (_, by) => ({ rest: `${by}报来办理结果` }),
  replied: (_, by, to) => ({ strong: to === 'sender' ? `${by}答复了您` : `${by}答复来信人` }),
  deadlineOpened: ({ milestone, dueOn }) => ({
    rest: `${milestone === 'triage' ? '受理' : '办理'}开始计时${dueOn ? `，期限 ${day(dueOn)}` : ''}`,
  }),
  deadlineMet: ({ milestone }) => ({ rest: `${milestone === 'triage' ? '受理' : '办理'}计时结束` }),
  lapsed: ({ milestone, dueOn }) => ({
    strong: '超过期限',
    rest: `，${milestone === 'triage' ? '受理' : '办理'}${dueOn ? `应在 ${day(dueOn)}前完成` : '超期'}`,
  }),
  reminded: ({ units: to }) => ({ strong: '催办', rest: to.length ? `${join(to)}，已经超过期限` : '，已经超过期限' }),
  identityOpened: ({ fields: seen }, by, to) => ({
    strong: `${by}看了${to === 'sender' ? '您的' : '来信人的'}${seen.length ? join(seen.map((one) => fields[one])) : '身份'}`,
  }),
  purged: (_, by) => ({ strong: '这封信已清除', rest: `，由${by}办理；正文和身份都已销毁，经过留着` }),
}

export const chineseTrail: TrailWords = (entry, audience) => ({
  ...lines[entry.type](entry, who(entry, audience), audience),
  note: entry.reason ? `理由：“${entry.reason}”` : undefined,
})
