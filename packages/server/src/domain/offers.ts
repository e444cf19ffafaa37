/**
 * What a member can do with a letter now, in the order of likelihood, each refused act of the main line with its reason and clause.
 * The console draws its buttons from this list; the acts themselves ask the same table.
 */
import { type ActOffer, type LetterAct, letterActs, type RefusalReason } from '@yanlu/sdk/contract'
import { awaitsInstruction } from './actions/chain.ts'
import type { DeskCircumstances } from './actions/circumstances.ts'
import { choicesFor } from './actions/settle.ts'
import { expectedClocks } from './clock.ts'
import { factsOf, type KnownFacts } from './facts.ts'
import type { Letter, Task } from './letter.ts'
import { isTheirs, lifecycle, refusal } from './lifecycle.ts'
import { assigningDisposition } from './policy.ts'
import { requiredFor } from './required.ts'
import { actForStep, turnsOf } from './turns.ts'

/** The step that is theirs now comes first, then what else may be done in the contract's order, then what is refused. */
export function offers(letter: Letter, at: DeskCircumstances): ActOffer[] {
  const { actor, policy } = at
  const turn = turnsOf(letter, policy).find(
    ({ unit, role }) => unit === actor.unit && (role === null || role === actor.role.id),
  )
  const first = turn && actForStep[turn.step]
  const facts = factsOf(letter, policy)
  const all = letterActs.flatMap((act) =>
    subjects(act, letter).flatMap((task) => offer(letter, { act, task, facts }, at)),
  )
  return all.sort((a, b) => rank(a, first) - rank(b, first))
}

/** Theirs to do now, what else may be done, what is refused. */
function rank({ act, refusal: refused }: ActOffer, first: LetterAct | undefined): number {
  if (refused) return 2
  return act === first ? 0 : 1
}

/** The main line of a letter: these are shown even while they are refused, so that one sees what comes and why not yet. */
const mainLine: readonly LetterAct[] = [
  'accept',
  'assign',
  'signIn',
  'return',
  'askExtension',
  'report',
  'redo',
  'reply',
  'close',
  'openIdentity',
  'purge',
]

/** What is behind a letter is told by its trail. */
const past: readonly RefusalReason[] = ['alreadyAccepted', 'alreadySignedIn', 'ended']

const ended: readonly Task['state'][] = ['done', 'returned', 'recalled', 'redone', 'refused', 'void']

/** The tasks an act can be about, those that are over left out; the letter itself for the others. */
function subjects(act: LetterAct, { tasks }: Letter): (Task | undefined)[] {
  const { tasks: kinds } = lifecycle[act]
  if (act === 'instruct') return [undefined]
  if (kinds.length === 0) return [undefined]
  return tasks.filter(({ kind, state }) => kinds.includes(kind) && !ended.includes(state))
}

function offer(
  letter: Letter,
  { act, task, facts }: { act: LetterAct; task: Task | undefined; facts: KnownFacts },
  at: DeskCircumstances,
): ActOffer[] {
  const attempt = { ...at, task }
  if (!isTheirs(act, letter, attempt)) return []
  const refused = refusal(act, letter, attempt)
  if (refused && (!mainLine.includes(act) || past.includes(refused.reason))) return []
  const clocks = act === 'assign' && !refused ? clocksOfAssignment(letter, at) : []
  const about = act === 'instruct' ? instructionAwaited(letter, at) : task?.number
  const choices = act === 'settle' && task ? choicesFor(at.policy, task) : []
  return [
    {
      act,
      task: about ?? null,
      refusal: refused,
      clause: at.policy.acts[act] ?? null,
      clocks,
      requires: requiredFor(at.policy, act, facts),
      choices: choices.map(({ id, name }) => ({ id, name })),
    },
  ]
}

/** The step that waits for their instruction, where one does. */
function instructionAwaited({ tasks }: Letter, { actor, policy }: DeskCircumstances): number | undefined {
  return tasks.find((task) => awaitsInstruction(task, actor, policy))?.number
}

function clocksOfAssignment(letter: Letter, at: DeskCircumstances) {
  const disposition = assigningDisposition(at.policy, letter.disposition)?.id ?? null
  const facts = factsOf({ ...letter, disposition }, at.policy)
  return [...expectedClocks('dispatched', facts, at), ...expectedClocks('unitReceived', facts, at)]
}
