/** The answer and the end: reply, close, and writing to the writer meanwhile (答复、办结、留言). */
import type { Notice } from '@yanlu/sdk/contract'
import { met, metAll } from '../deadline.ts'
import type { Happening } from '../events.ts'
import { factsOf } from '../facts.ts'
import type { Letter } from '../letter.ts'
import { ensure } from '../lifecycle.ts'
import { replyRuleFor } from '../policy.ts'
import { leadTask, replyUnit } from '../turns.ts'
import type { DeskCircumstances } from './circumstances.ts'

/** 答复 to the writer, by whom and in whose name the policy says [qiye-lingdao 二(二)2, xixiang-xian 第九条(六)]. */
export function reply(letter: Letter, { text }: { text: string }, at: DeskCircumstances): Happening[] {
  ensure('reply', letter, at)
  const { by } = replyRuleFor(at.policy, factsOf(letter, at.policy))
  const lead = leadTask(letter)
  const task = by === 'unit' && lead?.state === 'signedIn' ? lead.number : null
  return [
    { type: 'replied', as: replyUnit(letter, at.policy), task, words: { text } },
    ...met(letter, { milestone: 'result', task }),
    ...metAll(letter, ['reply', 'completion', 'disposition']),
  ]
}

/** 办结; what is owed no answer may be closed with a note on how it was used. */
export function close(letter: Letter, { reason }: { reason?: string | undefined }, at: DeskCircumstances): Happening[] {
  ensure('close', letter, at)
  return [...metAll(letter, ['completion']), { type: 'closed', words: reason ? { reason } : {} }]
}

/** 留言; as a notice (受理告知、阶段告知) it meets the limit that the policy sets for that. */
export function writeToSender(
  letter: Letter,
  { text, notice }: { text: string; notice?: Notice | undefined },
  at: DeskCircumstances,
): Happening[] {
  ensure('writeToSender', letter, at)
  return [{ type: 'wroteToSender', words: { text } }, ...(notice ? metAll(letter, [notice]) : [])]
}
