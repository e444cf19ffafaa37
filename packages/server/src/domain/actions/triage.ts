/** Acts of the desk before units have a letter: whether it is handled, and how (受理 …). */
import type { Policy } from '@yanlu/sdk/contract'
import { met, metAll, opened, voidedAll } from '../deadline.ts'
import { dispositionRefusal } from '../dispositions.ts'
import type { Happening } from '../events.ts'
import { factsOf, fits } from '../facts.ts'
import type { Letter } from '../letter.ts'
import { ensure, refusedBy } from '../lifecycle.ts'
import { stopped } from '../pauses.ts'
import { categoryOf, dispositionOf } from '../policy.ts'
import { openedSinceReceipt, recounted } from '../recount.ts'
import { chainBegun } from './chain.ts'
import { type DeskCircumstances, invalid } from './circumstances.ts'

interface Decision {
  disposition: string
  /** 拟办意见, for whoever has to sign off. */
  proposal?: string | undefined
}

/** 受理登记, with the disposition decided. The triage limit is met by it. */
export function accept(
  letter: Letter,
  asked: Decision & { registrationNumber: string },
  at: DeskCircumstances,
): Happening[] {
  ensure('accept', letter, at)
  const { registrationNumber, disposition } = asked
  refuseUnfit(disposition, letter, at)
  const ends = [
    ...met(letter, { milestone: 'triage', task: null }),
    ...voidedAll(letter, ['declineNotice']),
    ...decisionMeets({ ...letter, disposition }, at),
  ]
  const begun = begins({ ...letter, disposition }, at)
  return [
    { type: 'accepted', registrationNumber, disposition, words: proposed(asked) },
    ...ends,
    ...begun,
    ...chainBegun(letter, asked, at),
  ]
}

/** 改定办理方式: decided anew, with its sign-offs from the beginning. */
export function decide(letter: Letter, asked: Decision, at: DeskCircumstances): Happening[] {
  ensure('decide', letter, at)
  const { disposition } = asked
  refuseUnfit(disposition, letter, at)
  const decided = { ...letter, disposition }
  const counted = recounted(letter, factsOf(decided, at.policy), at)
  return [
    { type: 'decided', disposition, words: proposed(asked) },
    ...decisionMeets(decided, at),
    ...counted,
    ...chainBegun(letter, asked, at),
  ]
}

/** 不予受理, with the reason and where to turn instead. */
export function decline(
  letter: Letter,
  asked: { ground: string; reason: string; turnTo?: string | undefined },
  at: DeskCircumstances,
): Happening[] {
  ensure('decline', letter, at)
  const { reasons, suggestionRequired } = at.policy.decline
  const ground = reasons.find(({ id }) => id === asked.ground)
  if (!ground) throw invalid('ground', 'unknownGround')
  refuseExcepted(ground, letter, at)
  const turnTo = asked.turnTo ?? ground.turnTo
  if (suggestionRequired && !turnTo) throw invalid('turnTo', 'required')
  const words = { reason: asked.reason, ...(turnTo ? { basis: turnTo } : {}) }
  return [...metAll(letter, ['triage', 'declineNotice', 'disposition']), { type: 'declined', ground: ground.id, words }]
}

/** 缓办: nothing runs while it is held. */
export function hold(letter: Letter, { reason }: { reason: string }, at: DeskCircumstances): Happening[] {
  ensure('hold', letter, at)
  return [{ type: 'held', words: { reason } }, ...voidedAll(letter, ['triage', 'declineNotice', 'disposition'])]
}

/** 留存: kept for information, without a registration number [qiye-lingdao 二(一)留存]. */
export function file(letter: Letter, { reason }: { reason: string }, at: DeskCircumstances): Happening[] {
  ensure('file', letter, at)
  return [...metAll(letter, ['triage', 'disposition']), { type: 'filed', words: { reason } }]
}

/** 请来信人补充: what becomes of the clock meanwhile, each limit says. */
export function askCompletion(letter: Letter, { text }: { text: string }, at: DeskCircumstances): Happening[] {
  ensure('askCompletion', letter, at)
  return [{ type: 'completionAsked', words: { text } }, ...stopped(letter, at.policy)]
}

/** 退回来信人. */
export function sendBack(letter: Letter, { reason }: { reason: string }, at: DeskCircumstances): Happening[] {
  ensure('sendBack', letter, at)
  return [...metAll(letter, ['triage', 'declineNotice', 'disposition']), { type: 'sentBack', words: { reason } }]
}

/** 改变类别: open deadlines of another length run from where they had begun. */
export function reclassify(
  letter: Letter,
  asked: { category: string; reason: string },
  at: DeskCircumstances,
): Happening[] {
  ensure('reclassify', letter, at)
  const { category, reason } = asked
  if (!categoryOf(at.policy, category)) throw invalid('category', 'unknownCategory')
  if (category === letter.category) throw invalid('category', 'sameCategory')
  const changed = { type: 'reclassified', category, from: letter.category, words: { reason } } as const
  return [changed, ...recounted(letter, factsOf({ ...letter, category }, at.policy), at)]
}

function proposed({ proposal }: Decision) {
  return proposal ? { text: proposal } : {}
}

/** A decision that needs no unit, or goes up for sign-off, is the arrangement that was due. */
function decisionMeets(letter: Letter, { policy }: DeskCircumstances): Happening[] {
  const disposition = dispositionOf(policy, letter.disposition)
  if (!disposition) throw invalid('disposition', 'unknownDisposition')
  return disposition.assigns && disposition.chain.length === 0 ? [] : metAll(letter, ['disposition'])
}

function begins(letter: Letter, at: DeskCircumstances): Happening[] {
  const facts = factsOf(letter, at.policy)
  const since = openedSinceReceipt(letter, facts, at)
  const after = letter.deadlines.length + since.length
  return [...since, ...opened('accepted', { facts, task: null, after }, at)]
}

/** @throws {Problem} for a disposition that is none, is taken by another act, or does not fit where its condition binds. */
function refuseUnfit(id: string, letter: Letter, { policy }: DeskCircumstances): void {
  const disposition = dispositionOf(policy, id)
  if (!disposition) throw invalid('disposition', 'unknownDisposition')
  if (disposition.act !== 'decide') throw invalid('disposition', 'takenByAnotherAct')
  const refused = dispositionRefusal(disposition, letter, policy)
  if (refused) throw refusedBy({ reason: refused, clause: disposition.clause })
}

type Ground = Policy['decline']['reasons'][number]

/** What is excepted from a refusal is not refused; what leads elsewhere goes there [chengdu-shi 第六条(二), zhou-zhang 第六条(四)]. */
function refuseExcepted({ unless, leadsTo, clause }: Ground, letter: Letter, { policy }: DeskCircumstances): void {
  if (unless && fits({ when: unless }, factsOf(letter, policy))) throw refusedBy({ reason: 'groundExcepted', clause })
  if (leadsTo) throw refusedBy({ reason: 'leadsElsewhere', clause: dispositionOf(policy, leadsTo)?.clause ?? clause })
}
