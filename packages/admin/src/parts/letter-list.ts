/** What the inbox is made of: the filters as chips, a group of letters under its heading, and the sight of none. */
import type { LetterFilter, LetterPage } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords, nextDay } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import type { LetterGroup } from '../letter-groups.ts'
import { filterName } from '../letter-words.ts'
import { filtersOf, inboxAddress } from '../routes.ts'
import { letterRow, type RowState } from './letter-row.ts'

interface Chosen {
  show: LetterFilter
  category: string | null
  categories: LetterPage['categories']
}

/** Which letters is asked in the rail; where there is none, it is asked here too. */
export function filterChips(desk: Desk, { show, category, categories }: Chosen): TemplateResult {
  const { words, session } = desk
  const chip = (address: string, name: string, here: boolean) =>
    html`<a class="chip" href=${address} aria-current=${here ? 'true' : nothing}>${name}</a>`
  return html`<nav class="chips which" aria-label=${words.inbox.which}>
      ${filtersOf(session.role).map((filter) => chip(inboxAddress(filter), filterName(filter, desk), filter === show))}
    </nav>
    <nav class="chips" aria-label=${words.inbox.categories}>
      ${chip(inboxAddress(show), words.inbox.allCategories, !category)}
      ${categories.map(({ id, name }) => chip(inboxAddress(show, id), name, id === category))}
    </nav>`
}

export function columnHeads({ words }: Desk): TemplateResult {
  const { number, letter, next, due } = words.inbox.columns
  return html`<div class="columns" aria-hidden="true">
    <span>${number}</span><span>${letter}</span><span>${next}</span><span>${due}</span>
  </div>`
}

/** Letters that are done have no deadline either, but that is not what there is to say of them. */
export function letterGroup(
  { name, letters }: LetterGroup,
  desk: Desk,
  at: Pick<RowState, 'today' | 'mailboxes'> & { selected: string | null; marked: ReadonlySet<string> },
) {
  const { words, labels, language } = desk
  const { today, mailboxes } = at
  const done = letters.every(({ next }) => next === 'none')
  const day = { today, tomorrow: nextDay(today), overdue: '', later: '', none: '' }[name]
  const tone = { overdue: 'late', today: 'warn', tomorrow: '', later: '', none: '' }[name]
  return html`<section aria-labelledby=${`group-${name}`}>
    <h2 class="group" id=${`group-${name}`}>
      <span class=${tone}>${done ? labels.nextSteps.none : words.inbox.groups[name]}</span> <i>${letters.length}</i>
      <small>${name === 'overdue' ? words.inbox.overdueFirst : day && dayWords(day, language)}</small>
    </h2>
    <ol>
      ${letters.map((letter) => letterRow(letter, desk, { selected: letter.id === at.selected, marked: at.marked.has(letter.id), today, mailboxes }))}
    </ol>
  </section>`
}

export function noLetters({ words, session }: Desk, show: LetterFilter): TemplateResult {
  const { inbox } = words
  const reported = show === 'answered' && session.role.kind === 'unit'
  return html`<div class="empty">
    <span class="blank" aria-hidden="true"></span>
    <p class="song">${reported ? inbox.emptyReported : inbox.emptyTitle[show]}</p>
    <p class="dim small">${inbox.empty}</p>
    ${show === 'all' ? nothing : html`<p><a href=${inboxAddress('all')}>${inbox.seeAll}</a></p>`}
  </div>`
}
