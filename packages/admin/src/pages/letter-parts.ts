/** The columns of a letter's page: what was written and said on the left, the work and who wrote on the side. */
import type { LetterView } from '@yanlu/sdk'
import { html, type TemplateResult } from 'lit'
import type { Desk } from '../desk.ts'
import { actWords } from '../messages/act-words.ts'
import { accused } from '../parts/accused.ts'
import { dialogue } from '../parts/dialogue.ts'
import { earlierLetter, laterLetters } from '../parts/linked.ts'
import { instructions, paper, putBefore, replied, results } from '../parts/paper.ts'
import { tasks } from '../parts/tasks.ts'
import { trailBeside } from '../parts/trail-beside.ts'
import { inboxAddress } from '../routes.ts'
import type { Listed } from './listing.ts'
import type { OpenLetter } from './open-letter.ts'

export function written(letter: LetterView, desk: Desk): TemplateResult {
  return html`<div class="written">
    ${earlierLetter(letter, desk)} ${paper(letter, desk)} ${putBefore(letter, desk)} ${instructions(letter, desk)} ${dialogue(letter, desk)}
    ${results(letter, desk)}
    ${replied(letter, desk)}
  </div>`
}

export function side(letter: LetterView, desk: Desk, open: OpenLetter): TemplateResult {
  const offer = letter.acts.find(({ act }) => act === 'openIdentity') ?? null
  const attempt = {
    desk,
    letter,
    offer,
    problem: open.problemOf('openIdentity'),
    sending: open.sending === 'openIdentity',
  }
  return html`<div class="side">
    ${tasks(letter, desk)}
    <desk-identity ?hidden=${letter.identityGiven === null} .attempt=${attempt} .identity=${open.identity}></desk-identity>
    ${accused(letter, desk)} ${laterLetters(letter, desk)}
    <section class="trail">
      <h2>${desk.words.letter.trail}</h2>
      <yanlu-trail audience="office" .entries=${trailBeside(letter)} .language=${desk.language}></yanlu-trail>
    </section>
  </div>`
}

/** The letter has left one's sight by one's own act: what became of it, and the way back. */
export function goneLetter({ gone }: OpenLetter, { language }: Desk, { show, category }: Listed): TemplateResult {
  const words = actWords[language].gone
  return html`<div class="gone">
    <span class="blank" aria-hidden="true"></span>
    <p class="song" role="status" tabindex="-1">${(gone && words[gone]) ?? words.other}</p>
    <a class="button" href=${inboxAddress(show, category)}>${words.back}</a>
  </div>`
}
