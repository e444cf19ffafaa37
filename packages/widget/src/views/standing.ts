/** Where a letter stands, in one line: the first thing its writer reads. */
import type { Clock, SenderLetter } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { trackMessages } from '../messages/track.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { icons } from './icons.ts'

const ends: readonly SenderLetter['status'][] = ['declined', 'sentBack']
const answers: readonly SenderLetter['status'][] = ['answered', 'closed']
const waits: readonly SenderLetter['status'][] = ['needsCompleting', 'held', 'filed']

export function drawStanding(letter: SenderLetter, language: Language) {
  const words = trackMessages.in(language)
  const { status } = letter
  const late = isLate(letter)
  const hint = status === 'purged' ? words.purgedHint : words.about(letter.title)
  return html`<section class="state">
    <span class="tag ${late ? 'bad' : toneOf(status)}">${answers.includes(status) && !late ? icons.tick : nothing}${stateWords(letter, language)}</span>
    <h1 tabindex="-1">${late ? words.late : headline(letter, language)}</h1>
    <p class="quiet">${hint}</p>
    ${late ? html`<p class="quiet">${words.lateHint}</p>` : nothing}
  </section>`
}

function isLate({ clocks }: SenderLetter): boolean {
  return clocks.some((clock) => clock.state === 'open' && clock.overdue)
}

/** The answer that was disputed is not the last word. */
export function isDisputed({ trail }: SenderLetter): boolean {
  const last = trail.findLast(({ type }) => type === 'disputed' || type === 'replied')
  return last?.type === 'disputed'
}

function toneOf(status: SenderLetter['status']): string {
  if (answers.includes(status)) return 'good'
  if (ends.includes(status)) return 'bad'
  return waits.includes(status) ? 'warn' : ''
}

function stateWords(letter: SenderLetter, language: Language): string {
  const words = trackMessages.in(language)
  const { status, clocks } = letter
  if (isLate(letter)) return words.overdue
  if (status === 'inHand' && !signedUnits(letter).length && !isDisputed(letter)) return words.assigned
  const state = words.states[status]
  const inTime = clocks.length > 0 && clocks.every((clock) => clock.state === 'met' && !clock.overdue)
  return answers.includes(status) && inTime ? words.inTime(state) : state
}

/** Who has it in hand: nobody until a unit has signed it in. */
function headline(letter: SenderLetter, language: Language): string {
  const words = trackMessages.in(language)
  const { status, trail } = letter
  const { join } = wordsFor(language)
  if (isDisputed(letter)) return words.disputed
  if (status !== 'inHand') return words.headlines[status]
  const signed = signedUnits(letter)
  if (!signed.length) return words.waiting(join(trail.findLast(({ type }) => type === 'assigned')?.units ?? []))
  const left = daysLeft(letter.clocks)
  return words.inHand(join(signed)) + (left > 0 ? words.left(left) : '')
}

/** Working days alone: of others the clock says how many. */
function daysLeft(clocks: Clock[]): number {
  const open = clocks.filter(({ state, milestone, span }) => {
    return state === 'open' && milestone === 'result' && span.of === 'workingDays'
  })
  return Math.max(
    0,
    ...open.map(({ days, elapsed }) => Math.max(0, ...days.map(({ number }) => number ?? 0)) - elapsed),
  )
}

function signedUnits({ trail }: SenderLetter): string[] {
  const entries = trail.filter(({ type }) => type === 'signedIn')
  return [...new Set(entries.flatMap(({ by }) => by.unit ?? []))]
}
