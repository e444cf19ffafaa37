/** The dialogue of writer and office, oldest first; it is the desk's alone. Supplements stand with the letter. */
import type { DialogueLine, LetterView } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { instantWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'

export function dialogue(letter: LetterView, desk: Desk) {
  const said = letter.dialogue?.filter(({ kind }) => kind !== 'supplement' && kind !== 'completion') ?? []
  if (said.length === 0) return nothing
  return html`<section class="dialogue">
    <h2>${desk.words.letter.dialogue}</h2>
    <ol>
      ${said.map((line) => renderLine(line, desk, letter.today))}
    </ol>
  </section>`
}

function renderLine({ from, kind, text, at }: DialogueLine, { words, language, labels }: Desk, today: string) {
  const what = { message: '', completionAsked: words.letter.askedCompletion, progress: words.letter.askedProgress }
  const doing = kind in what ? what[kind as keyof typeof what] : ''
  return html`<li class=${from}>
    <p class="small dim">
      <b>${labels.actors[from]}</b>${doing ? ` ${doing}` : nothing} · <time class="nowrap" datetime=${at}>${instantWords(at, language, today)}</time>
    </p>
    ${text ? html`<p class="song">${text}</p>` : nothing}
  </li>`
}
