/**
 * What a member can do with a letter now, in the order of likelihood, each refused act with its reason and clause.
 * The console draws its buttons from this list; the acts themselves ask the same table.
 */
import type { ActOffer, LetterAct, NextStep, TaskState } from '@yanlu/sdk/contract'
import type { Circumstances } from './actions.ts'
import { expectedClocks } from './deadline.ts'
import type { Letter, Task } from './letter.ts'
import { lifecycle, refusal } from './lifecycle.ts'
import { assigningDisposition, dispositionOf } from './policy.ts'

/** The order of likelihood; an act left out does not compile. */
const likelihood: Record<LetterAct, number> = {
  accept: 1,
  assign: 2,
  signIn: 3,
  report: 4,
  reply: 5,
  openIdentity: 6,
  purge: 7,
}
const order = (Object.keys(likelihood) as LetterAct[]).sort((a, b) => likelihood[a] - likelihood[b])

/** What is next for the office comes first, then the order of likelihood; a unit's acts follow one another anyway. */
export function offers(letter: Letter, at: Circumstances): ActOffer[] {
  const step = at.actor.role === 'unit' ? null : nextStep(letter, at.policy).step
  const ordered = [...order].sort((a, b) => Number(b === step) - Number(a === step))
  return ordered.flatMap((act) => {
    if (lifecycle[act].by !== at.actor.role) return []
    if (!lifecycle[act].aboutTask) return [offer(letter, { act, at })]
    return letter.tasks.filter((task) => task.unit === at.actor.unit).map((task) => offer(letter, { act, at, task }))
  })
}

function offer(letter: Letter, { act, at, task }: { act: LetterAct; at: Circumstances; task?: Task }): ActOffer {
  const refused = refusal(act, letter, { ...at, task })
  const clocks = act === 'assign' && !refused ? clocksOfAssignment(letter, at) : []
  return { act, task: task?.number ?? null, refusal: refused, clause: at.policy.acts[act] ?? null, clocks }
}

function clocksOfAssignment(letter: Letter, at: Circumstances) {
  const disposition = assigningDisposition(at.policy, letter.disposition)?.id ?? null
  const facts = { ...letter, disposition }
  return [...expectedClocks('dispatched', facts, at), ...expectedClocks('unitReceived', facts, at)]
}

/** Whose move it is, and which. */
export function nextStep(letter: Letter, policy: Circumstances['policy']): { step: NextStep; unit: string | null } {
  const task = letter.tasks.find((one) => one.state !== 'reported')
  if (letter.status === 'received') return { step: 'accept', unit: null }
  if (letter.status === 'accepted') {
    return { step: dispositionOf(policy, letter.disposition)?.assigns ? 'assign' : 'reply', unit: null }
  }
  if (letter.status !== 'inHand') return { step: 'none', unit: null }
  if (!task) return { step: 'reply', unit: null }
  return { step: taskStep(task.state), unit: task.unit }
}

/** What a unit has to do about its task. */
export function taskStep(state: TaskState): NextStep {
  if (state === 'open') return 'signIn'
  return state === 'signedIn' ? 'report' : 'none'
}
