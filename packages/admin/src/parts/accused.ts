/** Whom a letter is about (被反映人): they, and every unit below theirs, are kept from it. */
import type { LetterView } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import type { Desk } from '../desk.ts'

export function accused({ accused: named }: LetterView, { words }: Desk) {
  const all = [...(named?.units ?? []), ...(named?.members ?? [])]
  if (all.length === 0) return nothing
  return html`<section class="accused">
    <h2>${words.letter.accused}</h2>
    <div class="sheet">
      <ul>${all.map(({ name }) => html`<li class="flag strong">${name}</li>`)}</ul>
      <p class="small dim">${words.letter.accusedNote}</p>
    </div>
  </section>`
}
