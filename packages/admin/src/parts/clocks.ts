/** The letter's clocks: the one that presses in full, the others as one line each that opens. */
import type { Clock, LetterView } from '@yanlu/sdk'
import { phrases } from '@yanlu/sdk/phrases'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { gauge, gaugedClock } from './gauge.ts'

export function clocks(letter: LetterView, desk: Desk): TemplateResult {
  const main = pressing(letter)
  const rest = letter.clocks.filter((clock) => clock !== main)
  return html`<section class="clock" aria-label=${desk.words.letter.clocks}>
    <div class="sheet">
      ${main ? namedClock(main, letter, desk) : html`<p class="dim">${desk.words.letter.noClock}</p>`}
      ${rest.length ? html`<div class="others">${rest.map((clock) => other(clock, desk))}</div>` : nothing}
    </div>
  </section>`
}

/** Among several units a clock says whose it is. */
export function namedClock(clock: Clock, { tasks }: Pick<LetterView, 'tasks'>, desk: Desk): TemplateResult {
  const named = clock.unit && tasks.length > 1
  return html`${named ? html`<h2 class="whose">${clock.unit} · ${desk.labels.milestones[clock.milestone]}</h2>` : nothing}
    ${honestClock(clock, desk)}`
}

/** One that has not begun says so: what it shows is how it would be counted if it began today. */
function honestClock(clock: Clock, { language }: Desk) {
  const ifToday = clock.state === 'expected' && phrases[language].promise.counts[clock.from]
  return html`${ifToday ? html`<p class="small dim">${ifToday}</p>` : nothing}
    <yanlu-clock .clock=${clock} .language=${language}></yanlu-clock>`
}

/** My own unit's first, then what runs out first, then what stands still; when nothing runs any more, what ended last. */
export function pressing({ clocks, tasks }: Pick<LetterView, 'clocks' | 'tasks'>): Clock | undefined {
  const mine = new Set(tasks.filter((task) => task.mine).map(({ number }) => number))
  const running = clocks.filter(({ state }) => state === 'open').sort(byDue)
  const ended = clocks.filter(({ state }) => state === 'met').sort(byDue)
  const paused = clocks.filter(({ state }) => state === 'paused').sort(byDue)
  const expected = clocks.filter(({ state }) => state === 'expected').sort(byDue)
  return (
    running.find(({ task }) => task !== null && mine.has(task)) ??
    running[0] ??
    paused[0] ??
    expected[0] ??
    ended.at(-1)
  )
}

function byDue(one: Clock, other: Clock): number {
  return one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)
}

function other(clock: Clock, desk: Desk) {
  const { labels, language } = desk
  return html`<details>
    <summary>
      <span class="nowrap">${clock.unit ? `${clock.unit} · ` : nothing}${labels.milestones[clock.milestone]}</span>
      <span class="nowrap ${clock.overdue ? 'late' : clock.state === 'met' ? 'good' : ''}">${dayOf(clock, desk)}</span>
      ${clock.state === 'open' ? gauge(gaugedClock(clock), language) : nothing}
    </summary>
    ${honestClock(clock, desk)}
  </details>`
}

function dayOf({ state, metOn, dueOn, today, overdue }: Clock, { words, language }: Desk): string {
  const day = dayWords(metOn ?? dueOn, language, today)
  if (state === 'paused') return words.letter.paused
  if (state === 'met') return overdue ? words.letter.metLate(day) : words.letter.metIn(day)
  return overdue ? words.letter.stillLate(day) : day
}
