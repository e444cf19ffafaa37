/**
 * The work on a letter, by kind: what somebody has to decide, answer or sign off, then assignments, the lead first. Each
 * has its holder, its state in words and colour, its round and its gauge; what is over is folded.
 */
import type { LetterView, TaskView } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { questionWords } from '../panels/context.ts'
import { gauge, gaugedClock, progress } from './gauge.ts'

/** What is taken by agreeing to it. */
const agreeing: readonly TaskView['kind'][] = ['step', 'review', 'extension']
const over: readonly TaskView['state'][] = ['returned', 'redone', 'void']

export function tasks(letter: LetterView, desk: Desk): TemplateResult {
  const { words } = desk
  const sorted = [...letter.tasks].sort((one, other) => order(one) - order(other))
  const standing = sorted.filter((task) => !isOver(task))
  const past = sorted.filter(isOver)
  const lines = (some: readonly TaskView[]) => some.map((task) => renderTask(task, desk, letter))
  return html`<section class="tasks">
    <h2>${words.letter.tasks}</h2>
    ${letter.tasks.length === 0 ? html`<p class="dim small">${words.letter.noTasks}</p>` : nothing}
    ${standing.length ? html`<ul class="sheet">${lines(standing)}</ul>` : nothing}
    ${
      past.length
        ? html`<details class="past"><summary>${words.letter.pastTasks(past.length)}</summary><ul class="sheet">${lines(past)}</ul></details>`
        : nothing
    }
  </section>`
}

/** What came to nothing, and steps that have been taken. */
function isOver({ kind, state }: TaskView): boolean {
  return over.includes(state) || (kind !== 'assignment' && state !== 'open')
}

function order({ kind, lead, number }: TaskView): number {
  const kinds = { question: 0, answer: 1, step: 2, review: 3, extension: 4, assignment: 5 }
  return kinds[kind] * 10_000 + (kind === 'assignment' && !lead ? 1000 : 0) + number
}

function renderTask(task: TaskView, desk: Desk, letter: LetterView) {
  const { words, language } = desk
  const { round, requirements, promisedOn, kind } = task
  const day = (on: string) => dayWords(on, language, letter.today)
  const since = kind === 'assignment' ? words.letter.assignedOn(day(task.assignedOn)) : day(task.assignedOn)
  return html`<li ?data-mine=${task.mine}>
    <span class="role">${roleOf(task, desk)}</span>
    <b class="unit">${holderOf(task, letter)}</b>
    <b class="state ${toneOf(task)}">${stateOf(task, desk)}</b>
    <small>
      <span class="nowrap">${since}</span>
      ${round ? html` · <span class="nowrap">${words.letter.round(round)}</span>` : nothing}
      ${promisedOn ? html` · <span class="nowrap">${words.letter.promised(day(promisedOn))}</span>` : nothing}
    </small>
    ${kind === 'question' && !isOver(task) ? renderQuestion(task, desk, letter) : nothing}
    ${task.clock && kind === 'assignment' && !isOver(task) ? renderGauge(task.clock, desk) : nothing}
    ${
      requirements
        ? html`<p class="asked"><span class="small dim">${round ? words.letter.redoRequirements : words.letter.requirements}</span> <span class="song">${requirements}</span></p>`
        : nothing
    }
  </li>`
}

/** What is to be decided, about whose work. */
function renderQuestion(task: TaskView, desk: Desk, { tasks: all }: LetterView) {
  const about = all.find(({ number }) => number === task.about)
  return html`<p class="asked small">${about ? html`<b>${about.unit.name}</b> · ` : nothing}${questionWords(task, desk)}</p>`
}

function roleOf({ kind, lead }: TaskView, { words, labels }: Desk): string {
  if (kind !== 'assignment') return labels.taskKinds[kind]
  return lead ? words.letter.lead : words.letter.supporting
}

/** A step is its role's, by name; an extension is asked for by the unit that it is about. */
function holderOf({ kind, unit, role, name, about }: TaskView, { tasks: all }: LetterView): string {
  if (kind === 'assignment') return unit.name
  if (kind === 'answer' || kind === 'question') return role?.name ?? unit.name
  if (kind === 'extension') return all.find(({ number }) => number === about)?.unit.name ?? unit.name
  return name ?? role?.name ?? unit.name
}

function stateOf({ kind, state }: TaskView, { words, labels }: Desk): string {
  if (kind === 'assignment') return state === 'open' ? words.letter.notSignedIn : labels.taskStates[state]
  return state === 'done' && agreeing.includes(kind) ? words.letter.agreed : labels.taskStates[state]
}

function toneOf({ kind, state }: TaskView): string {
  if (state === 'reported' || state === 'done') return 'good'
  if (state === 'open') return kind === 'assignment' ? 'late' : 'warn'
  return isOver({ kind, state } as TaskView) ? 'dim' : ''
}

function renderGauge(clock: NonNullable<TaskView['clock']>, { words, language }: Pick<Desk, 'words' | 'language'>) {
  if (clock.state === 'met') return html`<small>${words.letter.metOn(clock.elapsed)}</small>`
  const gauged = gaugedClock(clock)
  return html`<small class="pips">
    ${gauge(gauged, language)} ${progress({ ...gauged, dueOn: clock.dueOn }, { words, today: clock.today })}
  </small>`
}
