/**
 * The honest clock without scripts: a sentence, the days as a table with a row for each week, and how they are counted
 * in words. Nothing is counted here; the numbers are the calendar's own.
 */
import type { Clock, ClockDay } from '@yanlu/sdk/contract'
import { daysBetween, isRolled, mondayOf, monthAndDay, slashed, weekdayOf } from '@yanlu/sdk/phrases'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import type { Visit } from './visit.ts'

export function drawClock(here: Visit, clock: Clock): Html {
  const { words } = here
  const unknown = clock.provisional ? clock.days.find((day) => day.kind === 'unknown') : undefined
  return html`<div class="honest">
${drawDays(here, clock)}
<div><p class="say">${leads(here, clock).map((lead) => html`<span class="${clock.overdue ? 'late' : ''}">${lead}</span> `)}<span>${words.days.clause(clock.clause)}</span></p>
${isRolled(clock) && runs(clock) ? html`<p class="hint">${words.clock.rolled(clock)}</p>` : ''}
${clock.pauses.map((pause) => html`<p class="hint">${words.clock.pause(pause)}</p>`)}
${clock.extensions.map((extension) => html`<p class="hint">${words.clock.extension(extension)}</p>`)}
${unknown ? html`<p class="hint">${words.clock.unknownYear(unknown.on.slice(0, 4))}</p>` : ''}
<details class="how"><summary>${words.clock.how}</summary>
<p class="hint">${words.clock.rule(clock)}</p>
<ol>${clock.days.map((day) => html`<li>${inWords(here, day, clock)}</li>`)}</ol>
</details></div>
</div>`
}

function leads(here: Visit, clock: Clock): Html[] {
  const words = here.words.clock
  const { state, metOn, overdue, dueOn, today, elapsed, span } = clock
  const by = words.by(clock)
  const strong = (text: string) => html`<b>${text}</b>`
  if (state === 'void') return [strong(words.stopped)]
  if (state === 'paused') return [strong(words.paused), html`${words.ifResumed(clock)}`]
  if (state === 'met' && metOn) return [strong(words.met(metOn)), html`${words.wasDue(by)}`]
  if (overdue) return [strong(words.overdue(daysBetween(dueOn, today))), html`${words.wasDue(by)}`]
  const range = besides(here, clock)
  if (state === 'open' && elapsed > 0) return [strong(words.nth(clock)), strong(by), ...range]
  return [strong(by), ...(span.count ? [html`${here.words.days.span(span)}`] : []), ...range]
}

function runs({ state }: Clock): boolean {
  return state === 'open' || state === 'expected'
}

/** The day it should rather be done by, and the last that it can be put off to. */
function besides({ words }: Visit, { targetOn, capOn, dueOn }: Clock): Html[] {
  const target = targetOn && targetOn < dueOn ? [html`${words.clock.target(targetOn)}`] : []
  const cap = capOn && capOn > dueOn ? [html`${words.clock.cap(capOn)}`] : []
  return [...target, ...cap]
}

function inWords({ words }: Visit, day: ClockDay, clock: Clock): string {
  const { kinds, counts, dueWord, today, separator } = words.clock
  const why = day.holiday ?? kinds[day.kind]
  const due = day.on === clock.dueOn && dueWord
  return [words.days.day(day.on), why, counts(day, clock), day.on === clock.today && today, due]
    .filter(Boolean)
    .join(separator)
}

/** Terms over 28 days fold the weeks that lie wholly behind. */
const longTerm = 28

function drawDays(here: Visit, clock: Clock): Html {
  const { words } = here
  const weeks = [...Map.groupBy(clock.days, (day) => mondayOf(day.on))]
  const past = clock.days.length > longTerm ? weeks.filter(([monday]) => monday < mondayOf(clock.today)) : []
  const counted = Math.max(0, ...past.flatMap(([, days]) => days.map(({ number }) => number ?? 0)))
  const folds = past.length > 1
  return html`<table class="days">
<caption class="unseen">${words.clock.caption}</caption>
<thead><tr>${words.days.weekdays.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>
${folds ? html`<tr><td colspan="7" class="fold">${words.clock.folded(past.length, counted)}</td></tr>` : ''}
${weeks.slice(folds ? past.length : 0).map(([, days]) => drawWeek(here, days, clock))}
</tbody>
</table>`
}

function drawWeek(here: Visit, days: ClockDay[], clock: Clock): Html {
  const before = weekdayOf((days[0] as ClockDay).on)
  return html`<tr>${before ? html`<td colspan="${before}"></td>` : ''}${runsOf(days, clock).map((run) => drawCell(here, run, clock))}</tr>`
}

/** Days off that follow each other are one cell. */
function runsOf(days: ClockDay[], clock: Clock): ClockDay[][] {
  const runs: ClockDay[][] = []
  for (const day of days) {
    const last = runs.at(-1)
    if (last?.[0] && isOff(last[0], clock) && isOff(day, clock) && last[0].kind === day.kind) last.push(day)
    else runs.push([day])
  }
  return runs
}

function isOff({ on, number }: ClockDay, { startedOn, dueOn, metOn, today }: Clock): boolean {
  return number === null && on !== startedOn && on !== dueOn && on !== metOn && on !== today
}

function drawCell(here: Visit, run: ClockDay[], clock: Clock): Html {
  const first = run[0] as ClockDay
  const wide = run.length > 1 ? html` colspan="${run.length}"` : ''
  return html`<td class="${looksOf(first, clock).join(' ')}"${wide}><span class="on">${isToday(first, clock) ? here.words.clock.today : dateOf(run, clock)}</span><span class="sq">${faceOf(here, run, clock)}</span></td>`
}

function looksOf(day: ClockDay, clock: Clock): string[] {
  const { startedOn, dueOn, metOn, today, state } = clock
  const looks: [look: string, here: boolean][] = [
    ['off', isOff(day, clock) || (day.number === null && day.on === today && day.on !== startedOn)],
    ['start', day.on === startedOn && day.number === null],
    ['past', day.number !== null && state !== 'expected' && day.on <= (metOn ?? today)],
    ['today', isToday(day, clock)],
    ['due', day.on === dueOn],
    ['met', day.on === metOn],
    ['extended', day.extended],
    ['provisional', day.kind === 'unknown'],
  ]
  return looks.filter(([, here]) => here).map(([look]) => look)
}

/** Today matters as long as the clock runs. */
function isToday({ on }: ClockDay, { today, state }: Clock): boolean {
  return on === today && state !== 'met'
}

/** The month is said at the start, on its first day and where it matters. */
function dateOf(run: ClockDay[], { startedOn, dueOn }: Clock): string {
  const { on } = run[0] as ClockDay
  const [, day] = monthAndDay(on)
  const first = on === startedOn || on === dueOn || day === 1 ? slashed(on) : String(day)
  const last = monthAndDay((run.at(-1) as ClockDay).on)[1]
  return run.length > 1 ? `${first}–${last}` : first
}

function faceOf({ words }: Visit, run: ClockDay[], clock: Clock): Html {
  const { on, number, kind, holiday, extended } = run[0] as ClockDay
  const { start, dueMark, worked, rest, done, extra, kinds } = words.clock
  const marks = [
    kind === 'workedWeekend' && worked,
    extended && number !== null && extra,
    on === clock.metOn && done,
    on === clock.dueOn && dueMark,
  ].filter((mark) => mark !== false)
  const face =
    number ??
    (on === clock.startedOn ? start : marks.length ? '' : kind === 'paused' ? kinds.paused : (holiday ?? rest))
  return html`${face}${marks.map((mark) => html` <small>${mark}</small>`)}`
}
