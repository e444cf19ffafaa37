/** 再次来信: the earlier letter that one goes on from, with what the rules say of it, and those that came after it. */
import type { CitedLetter, LetterView, LinkedLetter } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { codeGroups, statusTone } from '../letter-words.ts'
import { letterAddress } from '../routes.ts'

type Part = TemplateResult | typeof nothing

export function earlierLetter({ followsUp, today }: LetterView, desk: Desk): Part {
  if (!followsUp) return nothing
  const words = desk.words.letter.linked
  const { letter, advice } = followsUp
  return html`<section class="linked">
    <h2>${words.earlier}</h2>
    <div class="sheet">
      ${letter ? oneLetter(letter, desk, today) : html`<p class="small">${words.unseen}</p>`}
      ${advice ? renderAdvice(advice, desk) : nothing}
      <p class="small dim">${words.said}</p>
      ${renderCited(followsUp, desk, today)}
    </div>
  </section>`
}

function oneLetter({ id, title, letterCode, status, receivedOn }: LinkedLetter, desk: Desk, today: string) {
  const { words, labels, language } = desk
  return html`<div class="one">
    <p><a href=${letterAddress(id)}>${title ?? words.inbox.untitled}</a> <span class="flag ${statusTone(status)}">${labels.statuses[status]}</span></p>
    <p class="small dim">${words.letter.linked.receivedOn(dayWords(receivedOn, language, today))} · ${words.letter.code} <b class="code">${codeGroups(letterCode)}</b></p>
  </div>`
}

/** By which rule it can be declined. Whether there is anything new in it is for whoever reads it to judge. */
function renderAdvice({ of, ground, unlessNew, clause }: Advice, { words }: Desk) {
  const { standing, advice, unlessNew: something } = words.letter.linked
  return html`<p class="advice">${standing[of]}${advice(ground.text, clause)}${unlessNew ? something : nothing}</p>`
}

type Advice = NonNullable<NonNullable<LetterView['followsUp']>['advice']>

function renderCited(
  { letterCode, submittedOn, title, content }: CitedLetter,
  { words, language }: Desk,
  today: string,
) {
  const { cited } = words.letter.linked
  const line = (name: string, said: TemplateResult | string | null) =>
    said === null ? nothing : html`<div><dt>${name}</dt><dd>${said}</dd></div>`
  return html`<dl class="small">
    ${line(cited.letterCode, html`<b class="code">${codeGroups(letterCode)}</b>`)}
    ${line(cited.submittedOn, submittedOn && dayWords(submittedOn, language, today))} ${line(cited.title, title)}
    ${line(cited.content, content)}
  </dl>`
}

export function laterLetters({ followedBy, today }: LetterView, desk: Desk): Part {
  if (followedBy.length === 0) return nothing
  return html`<section class="linked">
    <h2>${desk.words.letter.linked.later}</h2>
    <div class="sheet">${followedBy.map((letter) => oneLetter(letter, desk, today))}</div>
  </section>`
}
