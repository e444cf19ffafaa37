/** The acts of a letter sorted for the eye: what is likely, what is rare, and what is refused, by its reason. */
import type { ActOffer, LetterAct, LetterView } from '@yanlu/sdk'

/** Possible at nearly any time and seldom meant: they do not stand between the others. */
const rare: readonly LetterAct[] = [
  'decide',
  'recall',
  'reclassify',
  'mark',
  'setLimit',
  'liftLimit',
  'extend',
  'nameAccused',
  'recuse',
  'purge',
]
/** Those that belong together, side by side; what is not here comes after. */
const order: readonly LetterAct[] = [
  'accept',
  'decline',
  'askCompletion',
  'refer',
  'hold',
  'sendBack',
  'file',
  'settle',
  'grantExtension',
  'denyExtension',
  'instruct',
  'signOff',
  'withholdSignOff',
  'reply',
  'redo',
  'remind',
  'assign',
  'writeToSender',
]
/** The identity has a place of its own, where its fields are. */
const elsewhere: readonly LetterAct[] = ['openIdentity']
/** What a unit does with an assignment, one after the other. */
const sequence: readonly LetterAct[] = ['signIn', 'report', 'reply']

export interface SortedActs {
  likely: ActOffer[]
  seldom: ActOffer[]
  refused: Refused[]
}

/** Acts that are refused for the same reason are said together. */
export interface Refused {
  offers: ActOffer[]
  refusal: NonNullable<ActOffer['refusal']>
}

export function sortActs({ acts: offers, tasks }: Pick<LetterView, 'acts' | 'tasks'>): SortedActs {
  const shown = offers.filter(({ act }) => !elsewhere.includes(act))
  const [first, ...others] = shown.filter(({ refusal }) => !refusal)
  const isSeldom = ({ act }: ActOffer) => rare.includes(act) || (act === 'assign' && isAssigned(tasks))
  const likely = others.filter((offer) => !isSeldom(offer)).sort((one, other) => place(one) - place(other))
  const seldom = others.filter(isSeldom)
  if (first && (!isSeldom(first) || (first.act === 'decide' && isWithheld(tasks)))) likely.unshift(first)
  else if (first) seldom.unshift(first)
  const refused = groupRefused(shown)
  return likely.length > 0 ? { likely, seldom, refused } : { likely: seldom, seldom: [], refused }
}

/** Some unit has it: another one is seldom added. */
function isAssigned(tasks: LetterView['tasks']): boolean {
  return tasks.some(({ kind, state }) => kind === 'assignment' && ['open', 'signedIn', 'reported'].includes(state))
}

/** A sign-off was withheld and nothing has been decided since: deciding anew is what the letter waits for. */
function isWithheld(tasks: LetterView['tasks']): boolean {
  return tasks.findLast(({ kind }) => kind === 'step')?.state === 'refused'
}

function place({ act }: ActOffer): number {
  const at = order.indexOf(act)
  return at < 0 ? order.length : at
}

/** The first act, as the key A does it; nothing is destroyed by a key. */
export function firstAct(letter: Pick<LetterView, 'acts' | 'tasks'>): ActOffer | undefined {
  return sortActs(letter).likely.find(({ act }) => act !== 'purge')
}

/** What can still come to be possible stands before what has been done. */
function groupRefused(offers: readonly ActOffer[]): Refused[] {
  const groups: Refused[] = []
  for (const offer of offers) {
    const { refusal } = offer
    if (!refusal) continue
    const alike = groups.find((group) => sameRefusal(group.refusal, refusal))
    if (alike) alike.offers.push(offer)
    else groups.push({ offers: [offer], refusal })
  }
  return [...groups.filter(({ refusal }) => !isBehind(refusal)), ...groups.filter(({ refusal }) => isBehind(refusal))]
}

type Refusal = NonNullable<ActOffer['refusal']>

function sameRefusal(one: Refusal, other: Refusal): boolean {
  return one.reason === other.reason && one.clause === other.clause
}

const done = ['alreadyAccepted', 'alreadyAssigned', 'alreadySignedIn', 'alreadyReported', 'alreadyAnswered', 'purged']

/** Refused because it has been done. */
export function isBehind(refusal: Pick<Refusal, 'reason'> | null): boolean {
  return refusal !== null && done.includes(refusal.reason)
}

/** The steps of a unit's assignment, and everything else it can or cannot do. */
export function unitSteps(offers: readonly ActOffer[]): { steps: ActOffer[]; rest: ActOffer[] } {
  const isStep = ({ act, refusal }: ActOffer) => sequence.includes(act) && refusal?.reason !== 'notAssigned'
  return { steps: offers.filter(isStep), rest: offers.filter((offer) => !isStep(offer)) }
}
