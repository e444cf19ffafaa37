/** What was written and what was officially said: the letter on ruled paper, the units' results, the reply. */
import type { LetterView, OfficialText, TaskView } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords, instantWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { codeGroups } from '../letter-words.ts'

export function paper(letter: LetterView, desk: Desk): TemplateResult {
  const { words, language } = desk
  if (letter.text === null) return html`<p class="sheet note">${words.letter.purgedNote}</p>`
  return html`<yanlu-sheet .text=${letter.text} .language=${language}>
    <div slot="head">
      <span>${instantWords(letter.receivedAt, language, letter.today)} · ${letter.category.name}</span>
      <span>${numberAndCode(letter, desk)}</span>
    </div>
  </yanlu-sheet>`
}

export function numberAndCode({ registrationNumber, letterCode }: LetterView, { words }: Desk): TemplateResult {
  return html`${registrationNumber ? `${registrationNumber} · ` : nothing}${words.letter.code} <b class="code">${codeGroups(letterCode)}</b>`
}

export function results(letter: LetterView, desk: Desk): TemplateResult | typeof nothing {
  const done = letter.tasks.filter((task): task is TaskView & { result: OfficialText } => task.result !== null)
  if (done.length === 0) return nothing
  return html`<section class="official">
    <h2>${desk.words.letter.results}</h2>
    ${done.map(({ unit, result }) => official(result, desk, { who: unit.name, seen: desk.words.letter.resultUnseen, tone: 'warn', today: letter.today }))}
  </section>`
}

export function replied(letter: LetterView, desk: Desk): TemplateResult | typeof nothing {
  const { words } = desk
  if (!letter.reply) return nothing
  return html`<section class="official">
    <h2>${words.letter.reply}</h2>
    ${official(letter.reply, desk, { who: letter.reply.by, seen: words.letter.replySeen, tone: 'good', today: letter.today })}
  </section>`
}

interface Spoken {
  who: string
  /** Whether the writer can read it, in words and colour. */
  seen: string
  tone: 'warn' | 'good'
  today: string
}

function official({ text, seal, by, on }: OfficialText, { language }: Desk, { who, seen, tone, today }: Spoken) {
  return html`<article class="sheet words">
    <yanlu-seal .text=${seal} .language=${language}></yanlu-seal>
    <div>
      <p class="small dim"><b>${who}</b>${by === who ? nothing : html` · ${by}`} · ${dayWords(on, language, today)} · <span class=${tone}>${seen}</span></p>
      ${text.split(/\n+/).map((line) => html`<p class="song">${line}</p>`)}
    </div>
  </article>`
}
