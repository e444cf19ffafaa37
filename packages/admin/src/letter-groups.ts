/**
 * The inbox in groups by urgency: overdue, due today, due tomorrow, later, without a deadline.
 * Inside a group the order is the server's, which sorts by due day.
 */
import type { LetterRow } from '@yanlu/sdk'
import { nextDay } from './day-words.ts'

export const groupNames = ['overdue', 'today', 'tomorrow', 'later', 'none'] as const
export type GroupName = (typeof groupNames)[number]

export interface LetterGroup {
  name: GroupName
  letters: LetterRow[]
}

export function groupLetters(letters: readonly LetterRow[], today: string): LetterGroup[] {
  const tomorrow = nextDay(today)
  const nameOf = ({ due }: LetterRow): GroupName => {
    if (!due) return 'none'
    if (due.overdue) return 'overdue'
    if (due.dueOn <= today) return 'today'
    return due.dueOn === tomorrow ? 'tomorrow' : 'later'
  }
  return groupNames
    .map((name) => ({ name, letters: letters.filter((letter) => nameOf(letter) === name) }))
    .filter((group) => group.letters.length > 0)
}

/** What a person types to find a letter among those listed: number, code, title or unit. */
export function findLetters(letters: readonly LetterRow[], asked: string): LetterRow[] {
  const sought = bare(asked)
  if (!sought) return [...letters]
  return letters.filter((letter) =>
    [letter.registrationNumber, letter.letterCode, letter.title, letter.unit].some((text) =>
      bare(text ?? '').includes(sought),
    ),
  )
}

function bare(text: string): string {
  return text.replace(/[\s-]/g, '').toLowerCase()
}
