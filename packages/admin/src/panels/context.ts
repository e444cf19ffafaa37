/** What stands around the fields of a form, to be looked at before deciding: clocks, words of others, what to check. */
import type { Clock, LetterView, TaskView } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import type { Desk } from '../desk.ts'
import { actWords } from '../messages/act-words.ts'
import type { Attempt } from './panel.ts'

/** The task that the offer is about. */
export function taskOf({ letter, offer }: Pick<Attempt, 'letter' | 'offer'>): TaskView | undefined {
  return letter.tasks.find(({ number }) => number === offer.task)
}

export function taskNumber({ offer }: Pick<Attempt, 'offer'>): number {
  return offer.task ?? 0
}

export function clockShown(title: string, clock: Clock | null | undefined, { language }: Desk) {
  if (!clock) return null
  return html`<section class="field">
    <h3>${title}</h3>
    <yanlu-clock .clock=${clock} .language=${language}></yanlu-clock>
  </section>`
}

export function quoted(title: string, text: string | null | undefined) {
  if (!text) return nothing
  return html`<section class="field">
    <h3>${title}</h3>
    <blockquote class="song">${text}</blockquote>
  </section>`
}

/** 请看：拟办意见、承办要求. */
export function toLookAt(title: string, asks: readonly string[]) {
  if (asks.length === 0) return nothing
  return html`<section class="field">
    <h3>${title}</h3>
    <ul class="asks">${asks.map((ask) => html`<li>${ask}</li>`)}</ul>
  </section>`
}

/** A return that comes late has no name; every other question is what a missed limit asks. */
export function questionWords({ question }: Pick<TaskView, 'question'>, { language }: Desk): string {
  return actWords[language].around[question ?? 'missedLimit']
}

/** The clock of a milestone that runs for the task. */
export function openClock({ clocks }: LetterView, task: number | null, milestone: Clock['milestone']): Clock | null {
  return clocks.find((clock) => clock.task === task && clock.milestone === milestone && clock.state === 'open') ?? null
}
