/** What was written and what was officially said: letter, supplements, instructions, results, reply, rating. */
import type { LetterView, OfficialText, TaskView } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords, instantWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { codeGroups } from '../letter-words.ts'

type Part = TemplateResult | typeof nothing

export function paper(letter: LetterView, desk: Desk): TemplateResult {
  const { words, language } = desk
  if (letter.text === null) return html`<p class="sheet note">${words.letter.purgedNote}</p>`
  return html`<yanlu-sheet .text=${letter.text} .language=${language}>
    <div slot="head">
      <span>${instantWords(letter.receivedAt, language, letter.today)} · ${letter.category.name}</span>
      <span>${numberAndCode(letter, desk)}</span>
    </div>
    ${renderSupplements(letter, desk)}
  </yanlu-sheet>`
}

export function numberAndCode({ registrationNumber, letterCode }: LetterView, { words }: Desk): TemplateResult {
  return html`${registrationNumber ? `${registrationNumber} · ` : nothing}${words.letter.code} <b class="code">${codeGroups(letterCode)}</b>`
}

/** What the writer added stands on the same sheet, below a rule of its own. */
function renderSupplements({ supplements, today }: LetterView, { words, language }: Desk): Part {
  if (supplements.length === 0) return nothing
  return html`<div slot="foot" class="added">
    ${supplements.map(
      ({ kind, text, at }) =>
        html`<section>
          <p class="small dim">${kind === 'completion' ? words.letter.completed : words.letter.supplemented} · ${instantWords(at, language, today)}</p>
          ${lines(text)}
        </section>`,
    )}
  </div>`
}

export function instructions(letter: LetterView, desk: Desk): Part {
  const { words } = desk
  if (letter.instructions.length === 0) return nothing
  return html`<section class="official">
    <h2>${words.letter.instructions}</h2>
    ${letter.instructions.map((text) =>
      official(text, desk, { who: text.by, seen: words.letter.resultUnseen, tone: 'warn', today: letter.today }),
    )}
  </section>`
}

/** What is put before whoever has to take a step, where they read the letter: the proposal, and what to look at. */
export function putBefore({ tasks }: LetterView, { words }: Desk): Part {
  const step = tasks.find(({ kind, state, mine }) => kind === 'step' && state === 'open' && mine)
  if (!step) return nothing
  return html`<section class="official">
    <h2>${step.name}</h2>
    <article class="sheet proposal">
      <p class="small dim">${words.letter.proposal}</p>
      ${lines(step.proposal ?? words.letter.noProposal)}
      ${step.asks.length ? html`<p class="small dim">${words.letter.asks(step.asks)}</p>` : nothing}
    </article>
  </section>`
}

type Done = TaskView & { result: OfficialText }

export function results(letter: LetterView, desk: Desk): Part {
  const { words } = desk
  const done = letter.tasks.filter((task): task is Done => task.kind === 'assignment' && task.result !== null)
  if (done.length === 0) return nothing
  const seen = words.letter.resultUnseen
  return html`<section class="official">
    <h2>${words.letter.results}</h2>
    ${done.map((task) =>
      official(task.result, desk, {
        who: task.unit.name,
        seen: task.state === 'redone' ? words.letter.sentBackForRedo : seen,
        tone: 'warn',
        today: letter.today,
        foot: outcomeOf(task, desk, letter.today),
      }),
    )}
  </section>`
}

function outcomeOf({ outcome, promisedOn, round }: TaskView, { labels, words, language }: Desk, today: string): Part {
  if (!outcome) return nothing
  const tone = { solved: 'good', explained: '', planned: 'warn' }[outcome]
  const day = promisedOn ? ` · ${words.letter.promised(dayWords(promisedOn, language, today))}` : ''
  return html`<p class="outcome">
    <span class="flag ${tone}">${labels.outcomes[outcome]}${day}</span>
    ${round ? html`<span class="flag">${words.letter.round(round)}</span>` : nothing}
  </p>`
}

export function replied(letter: LetterView, desk: Desk): Part {
  const { words } = desk
  if (!letter.reply) return nothing
  return html`<section class="official">
    <h2>${words.letter.reply}</h2>
    ${official(letter.reply, desk, { who: letter.reply.by, seen: words.letter.replySeen, tone: 'good', today: letter.today })}
    ${renderRating(letter, desk)}
  </section>`
}

function renderRating({ rating }: LetterView, { words }: Desk): Part {
  if (!rating) return nothing
  return html`<p class="rating small">
    ${words.letter.rated} ${stars(words.letter.ratedHandling, rating.handling)} ${stars(words.letter.ratedResult, rating.result)}
  </p>`
}

function stars(name: string, count: number): TemplateResult {
  return html`<span class="nowrap" role="img" aria-label=${`${name} ${count}/5`}>${name} <b aria-hidden="true">${'★'.repeat(count)}${'☆'.repeat(5 - count)}</b></span>`
}

interface Spoken {
  who: string
  /** Whether the writer can read it, in words and colour. */
  seen: string
  tone: 'warn' | 'good'
  today: string
  foot?: Part
}

function official({ text, seal, by, on }: OfficialText, { language }: Desk, spoken: Spoken) {
  const { who, seen, tone, today, foot } = spoken
  return html`<article class="sheet words">
    <yanlu-seal .text=${seal} .language=${language}></yanlu-seal>
    <div>
      <p class="small dim"><b>${who}</b>${by === who ? nothing : html` · ${by}`} · <span class="nowrap">${dayWords(on, language, today)}</span> · <span class=${tone}>${seen}</span></p>
      ${lines(text)} ${foot ?? nothing}
    </div>
  </article>`
}

function lines(text: string | null): TemplateResult[] {
  return (text ?? '').split(/\n+/).map((line) => html`<p class="song">${line}</p>`)
}
