/** The letter's clocks: the one that presses in full, the others as one line each that opens. */
import type { Clock, LetterView } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { gauge, gaugedClock } from './gauge.ts'

export function clocks(letter: LetterView, desk: Desk): TemplateResult {
  const main = pressing(letter)
  const rest = letter.clocks.filter((clock) => clock !== main)
  return html`<section class="clock" aria-label=${desk.words.letter.clocks}>
    <div class="sheet">
      ${
        main
          ? html`<yanlu-clock .clock=${main} .language=${desk.language}></yanlu-clock>`
          : html`<p class="dim">${desk.words.letter.noClock}</p>`
      }
      ${rest.length ? html`<div class="others">${rest.map((clock) => other(clock, desk))}</div>` : nothing}
    </div>
  </section>`
}

/** My own unit's first, then what runs out first; when nothing runs any more, what ended last. */
export function pressing({ clocks, tasks }: Pick<LetterView, 'clocks' | 'tasks'>): Clock | undefined {
  const mine = new Set(tasks.filter((task) => task.mine).map(({ number }) => number))
  const running = clocks.filter(({ state }) => state === 'open').sort(byDue)
  const ended = clocks.filter(({ state }) => state === 'met').sort(byDue)
  const expected = clocks.filter(({ state }) => state === 'expected').sort(byDue)
  return running.find(({ task }) => task !== null && mine.has(task)) ?? running[0] ?? expected[0] ?? ended.at(-1)
}

function byDue(one: Clock, other: Clock): number {
  return one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)
}

function other(clock: Clock, { labels, language }: Desk) {
  const milestone = labels.milestones[clock.milestone]
  const day = clock.metOn ?? clock.dueOn
  return html`<details>
    <summary>
      <span>${clock.unit ? `${clock.unit} · ` : nothing}${milestone}</span>
      <span class=${clock.overdue ? 'late' : clock.state === 'met' ? 'good' : ''}>
        ${clock.state === 'met' ? '✓ ' : nothing}${dayWords(day, language, clock.today)}${clock.overdue ? ` · ${labels.filters.overdue}` : nothing}
      </span>
      ${clock.state === 'open' ? gauge(gaugedClock(clock), language) : nothing}
    </summary>
    <yanlu-clock .clock=${clock} .language=${language}></yanlu-clock>
  </details>`
}
