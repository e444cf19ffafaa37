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
  marked: boolean
  today: string
  /** Whether the list has letters to several mailboxes: each is named then. */
  mailboxes: boolean
}

export function letterRow(
  letter: LetterRow,
  desk: Desk,
  { selected, marked, today, mailboxes }: RowState,
): TemplateResult {
  const { words, session } = desk
  const mine = isMyMove(letter, session)
  return html`<li>
    <a class="row" href=${letterAddress(letter.id)} data-id=${letter.id} ?data-mine=${mine} ?data-selected=${selected} ?data-marked=${marked}>
      ${marked ? html`<span class="unseen">${words.inbox.marked}：</span>` : nothing}${renderNumber(letter)}
      <span class="what">
        <b>${letter.title ?? words.inbox.untitled}</b>
        <small>
          <span>${mailboxes ? `${letter.mailbox} · ` : nothing}${letter.category.name} · ${letter.disposition?.name ?? words.inbox.undecided}</span>
          ${renderFlags(letter, desk)}
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

/** What makes a letter another one than those beside it; each in a word. */
function renderFlags({ anonymous, flags }: LetterRow, { words }: Desk) {
  const { returned, redo, disputed, instructed, asked } = words.inbox.flags
  const shown = [
    flags.asked && { name: asked, tone: 'warn' },
    flags.disputed && { name: disputed, tone: 'late' },
    flags.returned && { name: returned, tone: 'warn' },
    flags.redo > 0 && { name: redo(flags.redo), tone: 'late' },
    flags.instructed && { name: instructed, tone: 'strong' },
    anonymous && { name: words.inbox.anonymous, tone: '' },
  ]
  return shown.map((flag) => (flag ? html`<span class="flag ${flag.tone}">${flag.name}</span>` : nothing))
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
