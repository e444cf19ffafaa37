/** An act with what was typed for it, and how it is asked of the server. */
import type { ActOffer, Client, Identity, Input, LetterAct, LetterView, OperationName } from '@yanlu/sdk'

/** The operation that does each act. */
const operations = {
  accept: 'acceptLetter',
  decline: 'declineLetter',
  hold: 'holdLetter',
  file: 'fileLetter',
  askCompletion: 'askCompletion',
  sendBack: 'sendBackLetter',
  refer: 'referLetter',
  decide: 'decideDisposition',
  signOff: 'signOffStep',
  withholdSignOff: 'withholdSignOff',
  instruct: 'instructLetter',
  assign: 'assignLetter',
  recall: 'recallTask',
  reclassify: 'reclassifyLetter',
  remind: 'remindUnit',
  mark: 'markLetter',
  setLimit: 'setLimit',
  liftLimit: 'liftLimit',
  extend: 'extendLetter',
  settle: 'settleTask',
  signIn: 'signInTask',
  return: 'returnTask',
  askExtension: 'askExtension',
  grantExtension: 'grantExtension',
  denyExtension: 'denyExtension',
  explain: 'explainTask',
  report: 'reportResult',
  redo: 'redoTask',
  reply: 'replyLetter',
  close: 'closeLetter',
  writeToSender: 'writeToSender',
  nameAccused: 'nameAccused',
  recuse: 'recuseMember',
  openIdentity: 'openIdentity',
  purge: 'purgeLetter',
} as const satisfies Record<LetterAct, OperationName>

type Typed<Act extends LetterAct> = Omit<Input<(typeof operations)[Act]>, 'letter' | 'seen'>
export type GivenAct = { [Act in LetterAct]: { act: Act } & Typed<Act> }[LetterAct]

export interface Performed {
  /** null when the letter has left the reader's sight. */
  letter: LetterView | null
  /** null while somebody else has to agree first. */
  identity?: Identity | null
  /** When the identity is to be hidden again. */
  until?: string | null
}

/** Says back the letter as it was seen, so that whoever comes second is told. */
export async function perform(
  client: Client,
  { id: letter, seq: seen }: Pick<LetterView, 'id' | 'seq'>,
  { act, ...typed }: GivenAct,
): Promise<Performed> {
  const operation = client[operations[act]] as (input: object) => Promise<LetterView | Performed>
  const answer = await operation({ ...typed, letter, seen })
  return 'seq' in answer ? { letter: answer } : answer
}

/** The offer of the same act, about the same task, in a newer view of the letter. */
export function sameOffer(letter: LetterView, { act, task }: Pick<ActOffer, 'act' | 'task'>): ActOffer | undefined {
  return letter.acts.find((offer) => offer.act === act && offer.task === task)
}

/** The offer that was taken. A limit is the letter's to set, though it names the task whose clock it changes. */
export function offerTaken(given: GivenAct): Pick<ActOffer, 'act' | 'task'> {
  const { act } = given
  if (act === 'setLimit' || act === 'liftLimit' || !('task' in given)) return { act, task: null }
  return { act, task: given.task === undefined ? null : Number(given.task) }
}

/** Which act about which task: what is typed for it is kept under this name. */
export function offerKey({ act, task }: Pick<ActOffer, 'act' | 'task'>): string {
  return `${act}-${task ?? 'letter'}`
}
