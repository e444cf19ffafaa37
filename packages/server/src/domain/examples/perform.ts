/** Every act by its name, with something to say in each: what `pick` chooses where there is a choice. */
import type { LetterAct, SenderAct } from '@yanlu/sdk/contract'
import * as act from '../actions/index.ts'
import { addDays } from '../day.ts'
import type { Happening } from '../events.ts'
import { factsOf, fits } from '../facts.ts'
import type { Letter } from '../letter.ts'
import type { Circumstances } from './letters.ts'

export type AnyAct = LetterAct | SenderAct

/** One attempt; `task` for an act about one. */
export interface Attempt {
  act: AnyAct
  task: number
  pick: number
}

type Performed = (letter: Letter, attempt: Attempt, at: Circumstances) => Happening[]

const unitChoices = [['repairs'], ['finance', 'repairs'], ['kitchen', 'repairs', 'finance'], ['leaders']]
const reason = '理由。'
const text = '已修好。'

function chosen<T>(all: readonly T[], number: number): T {
  return all[number % all.length] as T
}

/** One that may be taken: where its conditions bind, they hold. */
function decision(letter: Letter, at: Circumstances, pick: number) {
  const decided = at.policy.dispositions.filter((one) => {
    const facts = factsOf({ ...letter, disposition: one.id }, at.policy)
    return one.act === 'decide' && (!one.binds || fits(one, facts))
  })
  return { disposition: chosen(decided, pick).id, proposal: '拟办意见。' }
}

/** A reason that refuses: what leads to a disposition instead is none. */
function ground({ policy }: Circumstances, pick: number) {
  return chosen(
    policy.decline.reasons.filter(({ leadsTo, unless }) => !leadsTo && !unless),
    pick,
  ).id
}

function promised(letter: Letter, { now }: Circumstances, pick: number) {
  const days = [now.on, ...letter.deadlines.map(({ dueOn }) => dueOn)].sort()
  return addDays(days.at(-1) ?? now.on, 1 + (pick % 5))
}

const performed: Record<AnyAct, Performed> = {
  accept: (letter, { pick }, at) =>
    act.accept(letter, { ...decision(letter, at, pick), registrationNumber: '言信〔2026〕0001号' }, at),
  decline: (letter, { pick }, at) =>
    act.decline(letter, { ground: ground(at, pick), reason, turnTo: '请向人民法院提出' }, at),
  hold: (letter, _, at) => act.hold(letter, { reason }, at),
  file: (letter, _, at) => act.file(letter, { reason }, at),
  askCompletion: (letter, _, at) => act.askCompletion(letter, { text: '请写明是哪一天。' }, at),
  sendBack: (letter, _, at) => act.sendBack(letter, { reason }, at),
  refer: (letter, { pick }, at) => {
    const ways = at.policy.dispositions.filter((one) => one.act === 'refer')
    const { id } = chosen(ways.length > 0 ? ways : at.policy.dispositions, pick)
    return act.refer(
      letter,
      { disposition: id, reason, ...chosen([{ body: '市法院' }, { unit: 'leaders' }], pick) },
      at,
    )
  },
  mark: (letter, { pick }, at) => {
    const flag = chosen(at.policy.flags, pick)?.id ?? 'none'
    return act.mark(letter, letter.flags.includes(flag) ? { set: [], off: [flag] } : { set: [flag], off: [] }, at)
  },
  setLimit: (letter, { pick }, at) => {
    const { id, milestones } = chosen(at.policy.overrides, pick) ?? { id: 'none', milestones: ['result'] as const }
    const span = { count: 10 + (pick % 50), of: 'calendarDays' } as const
    return act.setLimit(letter, { override: id, milestone: chosen(milestones, pick), span, basis: '某条例第十条' }, at)
  },
  liftLimit: (letter, { pick }, at) =>
    act.liftLimit(letter, { milestone: chosen(['result', 'triage'] as const, pick) }, at),
  extend: (letter, { pick }, at) => act.extend(letter, { reason, promisedOn: promised(letter, at, pick) }, at),
  settle: (letter, { task, pick }, at) => {
    const asked = letter.tasks.find(({ number }) => number === task)
    const choices = asked ? act.choicesFor(at.policy, asked) : []
    return act.settle(letter, { task, choice: chosen(choices, pick)?.id ?? 'none', reason }, at)
  },
  decide: (letter, { pick }, at) => act.decide(letter, decision(letter, at, pick), at),
  signOff: (letter, { task }, at) => act.signOff(letter, { task, text: '同意。' }, at),
  withholdSignOff: (letter, { task }, at) => act.withholdSignOff(letter, { task, reason }, at),
  instruct: (letter, { task }, at) => act.instruct(letter, { text: '请抓紧办理。', ...(task ? { task } : {}) }, at),
  assign: (letter, { pick }, at) => act.assign(letter, { units: unitsFor(letter, pick) }, at),
  recall: (letter, { task }, at) => act.recall(letter, { task, reason }, at),
  reclassify: (letter, { pick }, at) => {
    const others = at.policy.categories.filter(({ id }) => id !== letter.category)
    return act.reclassify(letter, { category: chosen(others, pick).id, reason }, at)
  },
  remind: (letter, { task }, at) => act.remind(letter, { task }, at),
  signIn: (letter, { task }, at) => act.signIn(letter, { task }, at),
  return: (letter, { task }, at) => act.returnTask(letter, { task, reason, basis: '三定方案' }, at),
  askExtension: (letter, { task, pick }, at) =>
    act.askExtension(letter, { task, reason, promisedOn: promised(letter, at, pick) }, at),
  grantExtension: (letter, { task }, at) => act.grantExtension(letter, { task }, at),
  denyExtension: (letter, { task }, at) => act.denyExtension(letter, { task, reason }, at),
  explain: (letter, { task }, at) => act.explain(letter, { task, text }, at),
  report: (letter, { task, pick }, at) => {
    const theirs = at.policy.flags.filter(({ by }) => by !== 'desk').map(({ id }) => id)
    const flags = pick % 2 === 0 ? theirs : []
    return act.report(letter, { task, text, outcome: 'solved', flags }, at)
  },
  redo: (letter, { task }, at) => act.redo(letter, { task, reason, requirements: '请当面沟通。' }, at),
  reply: (letter, _, at) => act.reply(letter, { text: '谢谢来信。' }, at),
  close: (letter, _, at) => act.close(letter, {}, at),
  writeToSender: (letter, _, at) => act.writeToSender(letter, { text }, at),
  nameAccused: (letter, { pick }, at) =>
    act.nameAccused(letter, { units: chosen([[], ['workshop'], ['finance']], pick), members: [] }, at),
  recuse: (letter, _, at) => act.recuse(letter, { member: at.actor.member, reason }, at),
  openIdentity: (letter, _, at) => act.openIdentity(letter, { fields: ['realName'], reason: '回电核实' }, at),
  purge: (letter, _, at) => act.purge(letter, { reason: '国家秘密' }, at),
  complete: (letter, _, at) => act.sender.complete(letter, { text, identity: { phone: '13800000000' } }, at),
  supplement: (letter, _, at) => act.sender.supplement(letter, { text }, at),
  writeToOffice: (letter, _, at) => act.sender.writeToOffice(letter, { text }, at),
  requestProgress: (letter, _, at) => act.sender.requestProgress(letter, at),
  rate: (letter, { pick }, at) =>
    act.sender.rate(letter, { handling: 1 + (pick % 5), result: 1 + ((pick + 2) % 5) }, at),
  dispute: (letter, _, at) => act.sender.dispute(letter, { text }, at),
}

/** Units that have no part in it yet and that the letter is not about; where all have one, the first. */
function unitsFor({ tasks, accused }: Letter, pick: number): string[] {
  const gone = ['returned', 'recalled', 'redone', 'void']
  const busy = tasks.filter(({ kind, state }) => kind === 'assignment' && !gone.includes(state)).map(({ unit }) => unit)
  const free = chosen(unitChoices, pick).filter((unit) => !busy.includes(unit) && !accused.units.includes(unit))
  return free.length > 0 ? free : ['leaders']
}

/** @throws {Problem} where the act is refused. */
export function perform(letter: Letter, attempt: Attempt, at: Circumstances): Happening[] {
  return performed[attempt.act](letter, attempt, at)
}
