/** The bar over a letter: the way back, its title and flags, and its neighbours in the list one came from. */
import type { LetterView } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../desk.ts'
import { filterName, statusTone } from '../letter-words.ts'
import { numberAndCode } from '../parts/paper.ts'
import { inboxAddress, letterAddress } from '../routes.ts'
import type { Listed } from './listing.ts'

interface Where {
  listed: Listed
  id: string
}

export function letterTop(letter: LetterView | null, desk: Desk, where: Where): TemplateResult {
  const { words } = desk
  const { show, category } = where.listed
  return html`<header class="top">
    <a class="button quiet back" href=${inboxAddress(show, category)}>${words.letter.back(filterName(show, desk))}</a>
    ${letter ? renderHead(letter, desk) : nothing}
    <span class="grow"></span>
    ${renderNeighbours(desk, where)}
  </header>`
}

function renderHead(letter: LetterView, desk: Desk) {
  const { words, labels } = desk
  const mine = letter.tasks.findLast((task) => task.mine && task.kind === 'assignment')
  return html`<h1>${letter.title ?? words.inbox.untitled}</h1>
    <p class="flags">
      <span class="flag">${letter.category.name}</span>
      ${letter.disposition ? html`<span class="flag">${letter.disposition.name}</span>` : nothing}
      ${letter.choices.flags.map(({ name, set }) => (set ? html`<span class="flag strong">${name}</span>` : nothing))}
      ${mine ? html`<span class="flag strong">${mine.lead ? words.letter.lead : words.letter.supporting}</span>` : nothing}
      ${letter.anonymous ? html`<span class="flag strong">${words.letter.anonymous}</span>` : nothing}
      ${letter.concealment ? html`<span class="flag strong">${labels.concealments[letter.concealment]}</span>` : nothing}
      ${letter.answerOwed ? nothing : html`<span class="flag">${words.letter.noAnswerOwed}</span>`}
      <span class="flag ${statusTone(letter.status)}">${labels.statuses[letter.status]}</span>
    </p>
    <p class="dim numbers">${numberAndCode(letter, desk)}</p>`
}

function renderNeighbours({ words }: Desk, { listed, id }: Where) {
  const at = listed.letters.indexOf(id)
  if (at < 0) return nothing
  const [before, after] = [listed.letters[at - 1], listed.letters[at + 1]]
  return html`<span class="dim small nowrap place">${words.letter.place(at + 1, listed.total)}</span>
    <span class="neighbours">
      ${before ? html`<a class="button" href=${letterAddress(before)} aria-label=${words.letter.previous}>↑ <kbd>K</kbd></a>` : nothing}
      ${after ? html`<a class="button" href=${letterAddress(after)} aria-label=${words.letter.next}>↓ <kbd>J</kbd></a>` : nothing}
    </span>`
}
