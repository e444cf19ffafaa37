/** One letter in the list: number, title over category and flags, my next step over the unit, due day over gauge. */
import type { LetterRow } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { codeGroups, isMyMove, nextStepWords, shortNumber } from '../letter-words.ts'
import { letterAddress } from '../routes.ts'
import { gauge, progress } from './gauge.ts'

export interface RowState {
  selected: boolean
  today: string
}

export function letterRow(letter: LetterRow, desk: Desk, { selected, today }: RowState): TemplateResult {
  const { words, session } = desk
  const mine = isMyMove(letter, session.member.role)
  return html`<li>
    <a class="row" href=${letterAddress(letter.id)} data-id=${letter.id} ?data-mine=${mine} ?data-selected=${selected}>
      ${renderNumber(letter)}
      <span class="what">
        <b>${letter.title ?? words.inbox.untitled}</b>
        <small>
          ${letter.category.name} · ${letter.disposition?.name ?? words.inbox.undecided}
          ${letter.anonymous ? html`<span class="flag">${words.inbox.anonymous}</span>` : nothing}
        </small>
      </span>
      <span class="step">
        <b>${mine ? html`<span class="unseen">${words.inbox.yours}：</span>` : nothing}${nextStepWords(letter, desk)}</b>
        <small>${letter.unit ?? '—'}</small>
      </span>
      ${renderDue(letter.due, desk, today)}
    </a>
  </li>`
}

function renderNumber({ registrationNumber, letterCode }: LetterRow) {
  if (registrationNumber)
    return html`<span class="number" title=${registrationNumber}>${shortNumber(registrationNumber)}</span>`
  return html`<span class="number code">${codeGroups(letterCode)}</span>`
}

function renderDue(due: LetterRow['due'], { words, language }: Desk, today: string) {
  if (!due) return html`<span class="due"><span class="dim">—</span></span>`
  const isToday = due.dueOn === today && !due.overdue
  const tone = due.overdue ? 'late' : isToday ? 'warn' : ''
  return html`<span class="due">
    <span class="day">
      <span class=${tone}>${isToday ? words.inbox.today : dayWords(due.dueOn, language, today)}</span>
      ${due.provisional ? html`<span class="flag warn">${words.inbox.provisional}</span>` : nothing}
      ${progress(due, { words, today })}
    </span>
    ${gauge(due, language)}
  </span>`
}
