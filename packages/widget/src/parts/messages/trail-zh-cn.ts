/** The trail in Chinese (中文). */
import type { TrailEntry } from '@yanlu/sdk'
import type { Audience, TrailLine, TrailWords } from '../trail-words.ts'
import { goals } from './clock-zh-cn.ts'
import { chineseParts } from './zh-cn.ts'

const { day, fields, join } = chineseParts
const actors = {
  sender: '来信人',
  office: '信箱办公室',
  leader: '领导',
  unit: '承办单位',
  administrator: '管理员',
  system: '',
}
const outcomes = { solved: '已解决', explained: '已解释说明', planned: '列入计划' }

/** Who did it: to the writer the unit or the office, to the office the person as well. */
function who({ by }: TrailEntry, audience: Audience): string {
  const place = by.unit ?? actors[by.kind]
  if (audience === 'sender' || !by.name) return by.kind === 'sender' && audience === 'sender' ? '您' : place
  return by.unit ? `${by.unit} ${by.name}` : by.name
}

const you = (to: Audience) => (to === 'sender' ? '您' : '来信人')
const promised = ({ promisedOn }: TrailEntry) => (promisedOn ? `，承诺 ${day(promisedOn)}前办好` : '')
/** The day it is to be done by. */
const due = ({ dueOn, milestone }: TrailEntry) => (dueOn ? `，${day(dueOn)}前${goals[milestone ?? 'result']}` : '')
const was = ({ dueOn, wasDueOn }: TrailEntry) => (wasDueOn && wasDueOn !== dueOn ? `，原为 ${day(wasDueOn)}` : '')
const named = (name: string | null) => (name ? `：${name}` : '')
const limited = (milestone: TrailEntry['milestone']) => (milestone ? `：${goals[milestone]}` : '')

function marks({ flags, flagsOff }: TrailEntry): string {
  const set = flags.length > 0 && `标明：${join(flags)}`
  const off = flagsOff.length > 0 && `取消：${join(flagsOff)}`
  return [set, off].filter(Boolean).join('；') || '标明情形'
}

type Line = (entry: TrailEntry, by: string, to: Audience) => TrailLine

const lines: Record<TrailEntry['type'], Line> = {
  received: (_, by) => ({ rest: `${by}写来这封信` }),
  accepted: ({ registrationNumber: no, disposition }, by) => ({
    strong: `${by}受理`,
    rest: `${no ? `，登记为 ${no}` : ''}${disposition ? `，办理方式：${disposition}` : ''}`,
  }),
  declined: (_, by) => ({ strong: `${by}告知不予受理` }),
  held: (_, by) => ({ strong: '缓办', rest: `，${by}决定` }),
  filed: (_, by) => ({ strong: '留存', rest: `，${by}决定，不登记、不办理` }),
  completionAsked: (_, by, to) => ({ strong: `${by}请${you(to)}补充` }),
  completed: (_, by) => ({ strong: `${by}补充完整` }),
  sentBack: (_, by, to) => ({ strong: `${by}把信退回${you(to)}` }),
  referred: ({ disposition, basis, units: to }, by) => ({
    strong: `${by}${disposition ?? '转出'}`,
    rest: basis || to.length ? `，转给${basis ?? join(to)}` : '',
  }),
  decided: ({ disposition }, by) => ({ rest: `${by}改定办理方式${named(disposition)}` }),
  stepOpened: ({ step }, by) => ({ rest: `${by ? `${by}送` : '送'}${step ?? '审签'}` }),
  signedOff: ({ step }, by) => ({ strong: `${by}同意`, rest: step ? `，${step}` : '' }),
  signOffWithheld: ({ step }, by) => ({ strong: `${by}不同意，退回重拟`, rest: step ? `，${step}` : '' }),
  instructed: (_, by) => ({ strong: `${by}批示` }),
  assigned: ({ units: to }, by) => ({ strong: `交${join(to)}办理`, rest: by ? `，${by}经办` : '' }),
  recalled: (_, by) => ({ rest: `${by}收回交办` }),
  handedOver: ({ units: [to, from] }) => ({ strong: '移交', rest: to && from ? `，由${to}接替${from}办理` : '' }),
  marked: (entry, by) => ({ rest: `${by}${marks(entry)}` }),
  limitSet: ({ milestone }, by) => ({ strong: `${by}另定期限`, rest: limited(milestone) }),
  limitLifted: ({ milestone }, by) => ({ rest: `${by}恢复规定期限${limited(milestone)}` }),
  questionAsked: (_, by) => ({ rest: `${by}提请作决定` }),
  settled: (_, by) => ({ strong: `${by}作出决定` }),
  reclassified: ({ category }, by) => ({ rest: `${by}改变类别${named(category)}` }),
  signedIn: (_, by) => ({ rest: `${by}签收` }),
  returned: (_, by) => ({ strong: `${by}退回信箱办公室` }),
  extensionAsked: (entry, by) => ({ rest: `${by}申请延期${promised(entry)}` }),
  extensionGranted: (entry) => ({ strong: '延期', rest: due(entry) }),
  extensionDenied: (_, by) => ({ strong: `${by}不同意延期` }),
  explained: (entry, by) => ({ rest: `${by}说明没有按期办好的情况${promised(entry)}` }),
  resultReported: (entry, by) => ({
    rest: `${by}报来办理结果${entry.outcome ? `：${outcomes[entry.outcome]}` : ''}${promised(entry)}`,
  }),
  redoAsked: ({ units: to }, by) => ({ strong: `${by}退办重办`, rest: to.length ? `，由${join(to)}重新办理` : '' }),
  replied: (_, by, to) => ({ strong: to === 'sender' ? `${by}答复了您` : `${by}答复来信人` }),
  closed: (_, by) => ({ rest: by ? `${by}办结` : '办结' }),
  wroteToSender: (_, by, to) => ({ rest: `${by}给${you(to)}留言` }),
  wroteToOffice: (_, by) => ({ rest: `${by}给信箱办公室留言` }),
  supplemented: (_, by) => ({ rest: `${by}补充了内容` }),
  progressRequested: (_, by) => ({ rest: `${by}询问进度` }),
  rated: ({ rating }, by) => ({
    rest: `${by}作了评价${rating ? `：办理 ${rating.handling} 分，结果 ${rating.result} 分（满分 5 分）` : ''}`,
  }),
  disputed: (_, by) => ({ strong: `${by}对答复有异议`, rest: '，重新办理' }),
  accusedNamed: (_, by) => ({ rest: `${by}登记被反映人，对他们不公开这封信` }),
  recused: (_, by) => ({ rest: `${by}回避` }),
  deadlineOpened: ({ milestone, dueOn }) => ({
    rest: `${goals[milestone ?? 'result']}开始计时${dueOn ? `，期限 ${day(dueOn)}` : ''}`,
  }),
  deadlineMet: ({ milestone }) => ({ rest: `${goals[milestone ?? 'result']}计时结束` }),
  deadlineVoided: ({ milestone }) => ({ rest: `${goals[milestone ?? 'result']}不再计时` }),
  deadlinePaused: ({ milestone }) => ({ rest: `${goals[milestone ?? 'result']}暂停计时` }),
  deadlineResumed: ({ milestone }) => ({ rest: `${goals[milestone ?? 'result']}接着计时` }),
  deadlineRecounted: (entry) => ({ strong: '期限重算', rest: due(entry) + was(entry) }),
  lapsed: ({ milestone, dueOn }) => ({
    strong: '超过期限',
    rest: dueOn ? `，应在 ${day(dueOn)}前${goals[milestone ?? 'result']}` : '',
  }),
  reminded: ({ units: to }) => ({ strong: '催办', rest: to.length ? `${join(to)}，已经超过期限` : '，已经超过期限' }),
  identityOpened: ({ fields: seen }, by, to) => ({
    strong: `${by}看了${you(to)}的${seen.length ? join(seen.map((one) => fields[one])) : '身份'}`,
  }),
  purged: (_, by) => ({ strong: '这封信已清除', rest: `，由${by}办理；正文和身份都已销毁，经过留着` }),
}

/** What was said for it: the reason, then its basis or where to turn, then the clause. */
function noteOf({ type, reason, basis, clause }: TrailEntry): string | undefined {
  const said = [
    reason && `理由：“${reason}”`,
    basis && type !== 'referred' && `${type === 'declined' || type === 'sentBack' ? '可以这样办' : '依据'}：${basis}`,
    clause && chineseParts.clause(clause),
  ].filter(Boolean)
  return said.join(' ') || undefined
}

export const chineseTrail: TrailWords = {
  line: (entry, audience) => ({ ...lines[entry.type](entry, who(entry, audience), audience), note: noteOf(entry) }),
  stated: (name, text) => `${name}：${text}`,
  doubt: '觉得不应该？',
}
