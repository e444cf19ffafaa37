/** The assignments (承办任务): lead first, each with its unit, its state in words and colour, and its gauge. */
import type { LetterView, TaskView } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { gauge, gaugedClock, progress } from './gauge.ts'

export function tasks(letter: LetterView, desk: Desk): TemplateResult {
  const { words } = desk
  return html`<section class="tasks">
    <h2>${words.letter.tasks}</h2>
    ${
      letter.tasks.length === 0
        ? html`<p class="dim small">${words.letter.noTasks}</p>`
        : html`<ul class="sheet">${letter.tasks.map((task) => renderTask(task, desk, letter.today))}</ul>`
    }
  </section>`
}

function renderTask(task: TaskView, { words, labels, language }: Desk, today: string) {
  const tone = task.state === 'reported' ? 'good' : task.state === 'open' ? 'late' : ''
  return html`<li>
    <span class="role">${task.lead ? words.letter.lead : words.letter.supporting}</span>
    <b class="unit">${task.unit.name}</b>
    <b class="state ${tone}">${labels.taskStates[task.state]}</b>
    <small class="nowrap">${words.letter.assignedOn(dayWords(task.assignedOn, language, today))}</small>
    ${task.clock ? renderGauge(task.clock, { words, language }) : nothing}
    ${
      task.requirements
        ? html`<p class="asked"><span class="small dim">${words.letter.requirements}</span> <span class="song">${task.requirements}</span></p>`
        : nothing
    }
  </li>`
}

function renderGauge(clock: NonNullable<TaskView['clock']>, { words, language }: Pick<Desk, 'words' | 'language'>) {
  if (clock.state === 'met') return html`<small>${words.letter.metOn(clock.elapsed)}</small>`
  const gauged = gaugedClock(clock)
  return html`<small class="pips">
    ${gauge(gauged, language)} ${progress({ ...gauged, dueOn: clock.dueOn }, { words, today: clock.today })}
  </small>`
}
