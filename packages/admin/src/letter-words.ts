/** How a letter is named and whose move it is, in the reader's words. */

import type { LetterFilter, LetterRow, Session } from '@yanlu/sdk'
import { groupCode } from '@yanlu/sdk/codes'
import type { Desk } from './desk.ts'

type Role = Session['member']['role']

/** The moves of each role; an administrator watches. */
const moves: Record<Role, readonly LetterRow['next'][]> = {
  office: ['accept', 'assign', 'reply'],
  unit: ['signIn', 'report'],
  administrator: [],
}

export function isMyMove(letter: Pick<LetterRow, 'next'>, role: Role): boolean {
  return moves[role].includes(letter.next)
}

/** 交办, or 等签收 when somebody else has to. */
export function nextStepWords(letter: Pick<LetterRow, 'next'>, { session, labels, words }: Desk): string {
  const step = labels.nextSteps[letter.next]
  return letter.next === 'none' || isMyMove(letter, session.member.role) ? step : words.inbox.awaiting(step)
}

/** A filter's name; what is answered to the office is reported (已报送) to a unit. */
export function filterName(filter: LetterFilter, { session, labels, words }: Desk): string {
  return filter === 'answered' && session.member.role === 'unit' ? words.desk.reported : labels.filters[filter]
}

/** 云信〔2026〕0918 号 → 0918; the number in full is on the letter's own page. */
export function shortNumber(registrationNumber: string): string {
  return /(\d+)\D*$/.exec(registrationNumber)?.[1] ?? registrationNumber
}

export function codeGroups(letterCode: string): string {
  return groupCode(letterCode.replace(/[\s-]/g, ''))
}
