/** What the clock says in words under its days: which day it is, the end and its range, and why it moved. */
import type { Clock } from '@yanlu/sdk'
import { isRolled } from '@yanlu/sdk/phrases'
import { html, nothing } from 'lit'
import { cellsOf } from './clock-cells.ts'
import type { ClockWords } from './clock-words.ts'
import { type Language, wordsFor } from './words.ts'

export interface Drawn {
  clock: Clock
  words: ClockWords
  language: Language
}

export function sentence({ clock, words, language }: Drawn) {
  const unknown = clock.provisional ? clock.days.find((day) => day.kind === 'unknown') : undefined
  return html`<p class="say">
      ${leads({ clock, words, language }).map((lead, at) => html`<span class=${clock.overdue && at === 0 ? 'late' : ''}>${lead}</span>`)}<span class="clause">${wordsFor(language).clause(clock.clause)}</span>
    </p>
    ${isRolled(clock) && runs(clock) ? html`<p class="note">${words.rolled(clock)}</p>` : nothing}
    ${clock.pauses.map((one) => html`<p class="note">${words.pause(one)}</p>`)}
    ${clock.extensions.map((one) => html`<p class="note more">${words.extension(one)}</p>`)}
    ${unknown ? html`<p class="note">${words.unknownYear(unknown.on.slice(0, 4))}</p>` : nothing}`
}

function leads({ clock, words, language }: Drawn) {
  const strong = (text: string) => html`<b>${text}</b>`
  if (clock.state === 'void') return [strong(words.stopped)]
  if (clock.state === 'paused') return [strong(words.paused), words.ifResumed(clock)]
  if (clock.state === 'met') return [strong(words.metOn(clock)), words.wasDue(clock), ...early(clock, words)]
  if (clock.overdue) return [strong(words.overdue(cellsOf(clock, 'strip').at(-1)?.number ?? 0)), words.wasDue(clock)]
  const range = besides(clock, words)
  if (clock.state === 'open' && clock.elapsed > 0) return [strong(words.nth(clock)), strong(words.by(clock)), ...range]
  const length = clock.span.count ? [wordsFor(language).span(clock.span)] : []
  return [strong(words.by(clock)), ...length, ...range]
}

function runs({ state }: Clock): boolean {
  return state === 'open' || state === 'expected'
}

/** The day it should rather be done by, and the last that it can be put off to. */
function besides({ targetOn, capOn, dueOn }: Clock, words: ClockWords): string[] {
  return [
    targetOn && targetOn < dueOn ? words.target(targetOn) : '',
    capOn && capOn > dueOn ? words.cap(capOn) : '',
  ].filter(Boolean)
}

function early(clock: Clock, words: ClockWords) {
  const spare = Math.max(0, ...clock.days.map((day) => day.number ?? 0)) - clock.elapsed
  return spare > 0 && !clock.overdue && clock.span.of === 'workingDays' ? [words.spare(spare)] : []
}
