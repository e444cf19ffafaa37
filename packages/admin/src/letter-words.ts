/** How a letter is named and whose move it is, in the reader's words. */
import type { LetterAct, LetterFilter, LetterRow, LetterView, Session } from '@yanlu/sdk'
import { groupCode } from '@yanlu/sdk/codes'
import type { Desk } from './desk.ts'

type Next = LetterRow['next']

/** The act that takes a step; whoever may do it, at the unit the step waits for, has the move. */
const acts: Partial<Record<Next, LetterAct>> = {
  accept: 'accept',
  decide: 'decide',
  signOff: 'signOff',
  instruct: 'instruct',
  assign: 'assign',
  signIn: 'signIn',
  report: 'report',
  review: 'signOff',
  grantExtension: 'grantExtension',
  reply: 'reply',
}

export function isMyMove({ next, unit }: Pick<LetterRow, 'next' | 'unit'>, { role, unit: own }: Session): boolean {
  const act = acts[next]
  return act !== undefined && role.acts.includes(act) && (unit === null || unit === own.name)
}

/** 交办, or 等签收 when somebody else has to; a letter that is done says how it ended. */
export function nextStepWords(letter: Pick<LetterRow, 'next' | 'unit' | 'status'>, desk: Desk): string {
  const { session, labels, words } = desk
  const step = labels.nextSteps[letter.next]
  if (letter.next === 'none') return labels.statuses[letter.status]
  return letter.next === 'complete' || isMyMove(letter, session) ? step : words.inbox.awaiting(step)
}

/** A filter's name; what is answered to the office is reported (已报送) to a unit. */
export function filterName(filter: LetterFilter, { session, labels, words }: Desk): string {
  return filter === 'answered' && session.role.kind === 'unit' ? words.desk.reported : labels.filters[filter]
}

/** 云信〔2026〕0918 号 → 0918; the number in full is on the letter's own page. */
export function shortNumber(registrationNumber: string): string {
  return /(\d+)\D*$/.exec(registrationNumber)?.[1] ?? registrationNumber
}

export function codeGroups(letterCode: string): string {
  return groupCode(letterCode.replace(/[\s-]/g, ''))
}

/** The colour that goes with a status. */
export function statusTone(status: LetterView['status']): string {
  if (status === 'answered' || status === 'closed') return 'good'
  if (status === 'purged' || status === 'declined') return 'late'
  return status === 'held' || status === 'needsCompleting' ? 'warn' : ''
}
