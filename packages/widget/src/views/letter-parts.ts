/** The parts of a letter that its writer only reads: why it ended, its clocks, the answer, the dialogue, what was written. */
import type { Clock, DialogueLine, SenderLetter } from '@yanlu/sdk'
import { groupCode } from '@yanlu/sdk/codes'
import { html, nothing } from 'lit'
import { laterMessages } from '../messages/later.ts'
import { trackMessages } from '../messages/track.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { icons } from './icons.ts'
import { isDisputed } from './standing.ts'

/** Why it was declined, sent back, held, filed or referred, by which clause, where to turn, and what one can do oneself. */
export function drawEnding({ status, ended, acts }: SenderLetter, language: Language) {
  const words = trackMessages.in(language)
  if (!ended || !(status in words.endings)) return nothing
  const { why, next } = words.endings[status as keyof typeof words.endings]
  const living = acts.some(({ act, refusal }) => act === 'supplement' && !refusal)
  return html`<section class="sheet ending" aria-label=${why}>
    <h2>${why}</h2>
    ${ended.reason ? html`<p class="said-why" lang="zh">${ended.reason}</p>` : nothing}
    ${ended.clause ? html`<p class="small quiet">${wordsFor(language).clause(ended.clause)}</p>` : nothing}
    ${ended.turnTo ? html`<div class="turn"><b>${status === 'referred' ? words.referredTo : words.turnTo}</b><p lang="zh">${ended.turnTo}</p></div>` : nothing}
    <p class="hint">${next}</p>
    ${living ? nothing : html`<a class="button" href="#">${icons.doc}${words.again}</a>`}
  </section>`
}

/** Without a name or a contact, where the policy owes no answer then. */
export function drawNotOwed({ answerOwed, status }: SenderLetter, language: Language) {
  const open: readonly SenderLetter['status'][] = ['received', 'accepted', 'inHand', 'needsCompleting', 'held']
  if (answerOwed || !open.includes(status)) return nothing
  const words = trackMessages.in(language)
  return html`<div class="note warn">
    ${icons.alert}
    <div><b>${words.notOwed}</b><p>${words.notOwedHint}</p></div>
  </div>`
}

/** What runs, the first whole and the others folded; when nothing runs any more, how the result was counted. */
export function drawClocks(letter: SenderLetter, language: Language) {
  const words = trackMessages.in(language)
  const open = letter.clocks.filter(({ state }) => state !== 'met')
  const shown = open.length
    ? open
    : letter.clocks.filter(({ state, milestone }) => state === 'met' && milestone === 'result')
  const [first, ...others] = letter.reply && !isDisputed(letter) ? [] : shown
  const folded = first ? others : shown
  return html`${first ? drawClock(first, language) : nothing}
    ${
      folded.length
        ? html`<details class="clocks">
            <summary class="link">${first ? words.more(folded.length) : words.counted}</summary>
            ${folded.map((clock) => drawClock(clock, language))}
          </details>`
        : nothing
    }`
}

function drawClock(clock: Clock, language: Language) {
  const name = trackMessages.in(language).clocks[clock.milestone]
  return html`<section class="sheet clock" aria-label=${name}>
    <p class="small quiet">${name}${clock.unit ? ` · ${clock.unit}` : ''}</p>
    ${clock.state === 'expected' ? html`<p class="hint">${laterMessages.in(language).promise.counts[clock.from]}</p>` : nothing}
    <yanlu-clock .clock=${clock} .language=${language}></yanlu-clock>
  </section>`
}

export function drawReply(letter: SenderLetter, language: Language) {
  const { reply, registrationNumber, letterCode, category } = letter
  if (!reply) return nothing
  const words = trackMessages.in(language)
  const title = isDisputed(letter) ? words.replyBefore(reply.by) : words.reply(reply.by)
  return html`<section class="block">
    <h2>${title}<small>${wordsFor(language).moment(reply.at)}</small></h2>
    <yanlu-sheet .text=${reply.text} .seal=${reply.seal} .by=${reply.by} .on=${reply.on} .language=${language}>
      <div slot="head"><span>${words.replyHead(registrationNumber ?? letterCode)}</span><span>${category.name}</span></div>
    </yanlu-sheet>
  </section>`
}

/** What was rated, once it was. */
export function drawRated({ rating }: SenderLetter, language: Language) {
  if (!rating) return nothing
  const { rating: words } = trackMessages.in(language)
  const said = (score: number) => words.score(score, words.scores[score - 1] ?? '')
  return html`<dl class="sheet rated">
    <div><dt>${words.handling}</dt><dd>${said(rating.handling)}</dd></div>
    <div><dt>${words.result}</dt><dd>${said(rating.result)}</dd></div>
  </dl>`
}

export function drawDialogue(lines: DialogueLine[], language: Language) {
  return html`<ol class="dialogue">${lines.map((line) => drawLine(line, language))}</ol>`
}

function drawLine({ from, kind, text, at }: DialogueLine, language: Language) {
  const words = trackMessages.in(language)
  return html`<li class=${from}>
    <p class="who">
      <b>${from === 'sender' ? words.you : words.office}</b> ${words.lines[kind]}
      <time datetime=${at}>${wordsFor(language).moment(at)}</time>
    </p>
    ${text ? html`<p class="words" lang="zh">${text}</p>` : nothing}
  </li>`
}

export function drawTrail(letter: SenderLetter, language: Language, onDoubt: ((event: CustomEvent) => void) | null) {
  const words = trackMessages.in(language)
  return html`<section class="block">
    <h2>${words.trail}<small>${words.trailHint}</small></h2>
    <div class="sheet">
      <yanlu-trail .entries=${letter.trail} audience="sender" .language=${language} .doubts=${onDoubt !== null}
        @opening-doubted=${onDoubt ?? nothing}></yanlu-trail>
    </div>
  </section>`
}

export function drawOwn(letter: SenderLetter, language: Language) {
  const { title, text, category, receivedAt, status, concealment, followsUp } = letter
  if (status === 'purged') return nothing
  const words = trackMessages.in(language)
  return html`<details class="block">
    <summary class="link">${words.own}</summary>
    <yanlu-sheet .text=${text} .language=${language}>
      <div slot="head">
        <b>${title}</b><span>${category.name} · ${wordsFor(language).moment(receivedAt)}</span>
      </div>
    </yanlu-sheet>
    ${followsUp ? html`<p class="hint">${words.wentOn(groupCode(followsUp.letterCode))}</p>` : nothing}
    ${concealment ? html`<p class="hint">${icons.eyeOff}${words.concealed(words.concealment[concealment])}</p>` : nothing}
  </details>`
}
