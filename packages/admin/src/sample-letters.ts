/** Letters, tasks and clocks for the tests, typed by the contract: what the server would have said. */
import { type ActOffer, type Clock, type LetterView, Problem, type TaskView, type TrailEntry } from '@yanlu/sdk'
import { places, today } from './samples.ts'

export function anOffer(act: ActOffer['act'], change: Partial<ActOffer> = {}): ActOffer {
  return { act, task: null, refusal: null, clause: null, clocks: [], requires: [], choices: [], ...change }
}

const theChoices: LetterView['choices'] = {
  dispositions: [
    {
      id: 'direct',
      name: '直办',
      hint: '办公室直接答复',
      act: 'decide',
      assigns: false,
      bodies: [],
      clause: '二(一)直办',
      refusal: null,
      chain: [],
    },
    {
      id: 'assign',
      name: '交办',
      hint: '转交有关单位办理',
      act: 'decide',
      assigns: true,
      bodies: [],
      clause: '二(一)交办',
      refusal: null,
      chain: ['分管领导审阅'],
    },
  ],
  categories: [
    { id: 'problem', name: '反映问题' },
    { id: 'complaint', name: '投诉' },
  ],
  declineReasons: [
    { id: 'legalRemedy', text: '应当通过诉讼途径解决', turnTo: '请向有管辖权的机关提出', clause: '第六条' },
    { id: 'noSubstance', text: '没有实质内容', turnTo: null, clause: '第七条' },
  ],
  suggestionRequired: true,
  flags: [{ id: 'law', name: '涉及法律法规', by: 'anybody', group: null, set: false }],
  overrides: [],
  extension: null,
  promisedDateRequired: true,
  replyAs: { name: '信箱办公室', seal: '总经信箱' },
}

export function aLetter(change: Partial<LetterView> = {}): LetterView {
  return {
    id: '0199a000-0000-7000-8000-000000000944',
    seq: 2,
    letterCode: '7KQM4XWD',
    registrationNumber: null,
    mailbox: { slug: 'zongjingli', name: '总经理信箱', seal: '总经信箱' },
    category: { id: 'problem', name: '反映问题' },
    terms: { letter: '信件', writer: '来信人', office: '信箱办公室', unit: '承办单位' },
    disposition: null,
    status: 'received',
    title: '宿舍三号楼热水时断时续',
    text: '总经理您好：\n热水每天早晚时断时续。',
    receivedAt: '2026-11-23T20:41:00+08:00',
    anonymous: false,
    identityGiven: ['realName', 'phone'],
    desk: { id: places.office.id, name: places.office.name },
    answerOwed: true,
    concealment: null,
    choices: theChoices,
    accused: { units: [], members: [] },
    tasks: [],
    clocks: [],
    trail: [],
    dialogue: [],
    supplements: [],
    followsUp: null,
    followedBy: [],
    acts: [],
    instructions: [],
    reply: null,
    rating: null,
    today,
    ...change,
  }
}

export function aClock(change: Partial<Clock> = {}): Clock {
  return {
    milestone: 'result',
    state: 'open',
    task: null,
    unit: null,
    rule: 'result-other',
    clause: '二(二)1',
    span: { count: 2, of: 'workingDays' },
    from: 'unitReceived',
    firstDay: 'excluded',
    rolls: true,
    startedOn: today,
    rawOn: '2026-11-26',
    dueOn: '2026-11-26',
    dueMinute: null,
    targetOn: null,
    capOn: null,
    provisional: false,
    extensions: [],
    pauses: [],
    metOn: null,
    today,
    overdue: false,
    elapsed: 0,
    days: [
      { on: today, kind: 'workday', number: null, extended: false, holiday: null },
      { on: '2026-11-25', kind: 'workday', number: 1, extended: false, holiday: null },
      { on: '2026-11-26', kind: 'workday', number: 2, extended: false, holiday: null },
    ],
    ...change,
  }
}

export function forestalled(by: string, type: string): Problem {
  return new Problem('conflict', '有人先办了', { done: [{ type, by, at: '2026-11-24T10:20:00+08:00' }] })
}

export function aTask(change: Partial<TaskView> = {}): TaskView {
  return {
    number: 1,
    kind: 'assignment',
    unit: { id: places.unit.id, name: places.unit.name },
    role: null,
    name: null,
    asks: [],
    mayEnd: false,
    redirects: [],
    about: null,
    lead: true,
    round: 0,
    state: 'open',
    mine: true,
    assignedOn: '2026-11-24',
    signedInOn: null,
    endedOn: null,
    requirements: '先核实水压',
    question: null,
    proposal: null,
    result: null,
    outcome: null,
    promisedOn: null,
    clock: aClock({ task: 1 }),
    ...change,
  }
}

export function anEntry(change: Partial<TrailEntry> = {}): TrailEntry {
  return {
    seq: 5,
    type: 'resultReported',
    at: '2026-11-24T10:20:00+08:00',
    on: '2026-11-24',
    by: { kind: 'unit', name: '冯范例', unit: '后勤保障部' },
    units: [],
    text: '水压已经恢复。',
    reason: null,
    basis: null,
    step: null,
    flags: [],
    flagsOff: [],
    stated: [],
    registrationNumber: null,
    category: null,
    disposition: null,
    outcome: null,
    milestone: null,
    dueOn: null,
    wasDueOn: null,
    promisedOn: null,
    fields: [],
    rating: null,
    clause: null,
    ...change,
  }
}
