/**
 * What the writer can do now, drawn from the letter's own list: what is possible with its form, what is refused below,
 * in grey, with its reason and clause. What became of an act stands where the act was.
 */
import type { MailboxView, Problem, SenderAct, SenderActOffer, SenderLetter } from '@yanlu/sdk'
import { html, nothing, type TemplateResult } from 'lit'
import { laterMessages } from '../messages/later.ts'
import { trackMessages } from '../messages/track.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { askFor, drawSend } from './act-form.ts'
import type { Acted } from './acting.ts'
import { goOnFrom, isFinished } from './going-on.ts'
import { icons } from './icons.ts'
import { drawDialogue, drawRated } from './letter-parts.ts'

export interface ActsDrawn {
  letter: SenderLetter
  mailbox: MailboxView | undefined
  acted: Acted
  language: Language
  proving: boolean
}

export function isOffered({ acts }: SenderLetter, asked: SenderAct): boolean {
  return acts.some(({ act, refusal }) => act === asked && !refusal)
}

/** Also when it was refused just now: what was typed is still to be seen. */
function isShown(act: SenderAct, { letter, acted }: ActsDrawn): boolean {
  return isOffered(letter, act) || (acted.act === act && acted.state === 'failed')
}

/** First of all on the page, while the office waits for it. */
export function drawCompletion(drawn: ActsDrawn) {
  const { letter, mailbox, acted, language, proving } = drawn
  const words = trackMessages.in(language)
  if (!isShown('complete', drawn)) return drawOutcome('complete', drawn)
  const asked = letter.dialogue.findLast(({ kind }) => kind === 'completionAsked')
  return html`<section class="sheet asked" aria-label=${words.acts.complete.title}>
    <h2>${words.lines.completionAsked}</h2>
    ${asked?.text ? html`<p class="said-why" lang="zh">${asked.text}</p>` : nothing} ${drawOutcome('complete', drawn)}
    <yanlu-completion-form .mailbox=${mailbox} .acted=${acted} .language=${language} .proving=${proving}></yanlu-completion-form>
  </section>`
}

export function drawRating(drawn: ActsDrawn) {
  const { letter, acted, language, proving } = drawn
  const { rating: words } = trackMessages.in(language)
  const shown = isShown('rate', drawn)
  if (!shown && !letter.rating) return drawOutcome('rate', drawn)
  return html`<section class="block">
    <h2>${letter.rating ? words.yours : words.title}</h2>
    ${drawOutcome('rate', drawn)} ${drawRated(letter, language)}
    ${
      shown
        ? html`<div class="sheet">
            <yanlu-rating-form .acted=${acted} .language=${language} .proving=${proving}></yanlu-rating-form>
          </div>`
        : nothing
    }
  </section>`
}

/** The lines, and under them the words for the next one: open once there is something to answer. */
export function drawMessages(drawn: ActsDrawn) {
  const { letter, language } = drawn
  const words = trackMessages.in(language)
  const { length } = letter.dialogue
  if (!isShown('writeToOffice', drawn) && !length) return drawOutcome('writeToOffice', drawn)
  const open = length > 0 && !isOffered(letter, 'complete')
  return html`<section class="block">
    <h2>${words.dialogue}${length ? html`<small>${words.dialogueHint(length)}</small>` : nothing}</h2>
    ${drawDialogue(letter.dialogue, language)} ${drawFolded('writeToOffice', drawn, open)}
  </section>`
}

export function drawActs(drawn: ActsDrawn) {
  const { letter, language } = drawn
  const words = trackMessages.in(language)
  if (letter.status === 'purged') return nothing
  const refused = letter.acts.filter(({ refusal }) => refusal)
  const acts = (['requestProgress', 'supplement', 'dispute'] as const).some((act) => isShown(act, drawn))
  const can = acts || mayGoOn(drawn)
  return html`<section class="block can">
    ${can ? html`<h2>${words.now}</h2>` : nothing} ${drawProgress(drawn)} ${drawFolded('supplement', drawn)}
    ${drawFolded('dispute', drawn)} ${drawGoOn(drawn)}
    ${
      refused.length
        ? html`<details class="refused" ?open=${acts}>
            <summary>${words.refused(refused.length)}</summary>
            <ul>${refused.map((offer) => drawRefused(offer, language))}</ul>
          </details>`
        : nothing
    }
  </section>`
}

/** Of a letter that is finished, where letters can be written. */
function mayGoOn({ letter, mailbox }: ActsDrawn): boolean {
  return isFinished(letter) && !mailbox?.closed
}

/** The link leads back to the form, which is fetched whole before it is filled in. */
function drawGoOn(drawn: ActsDrawn) {
  if (!mayGoOn(drawn)) return nothing
  const { letter, language } = drawn
  const words = trackMessages.in(language)
  const begin = async (event: Event) => {
    event.preventDefault()
    await import('./form-later-define.ts')
    goOnFrom(letter)
    location.hash = ''
  }
  return html`<form class="row" @submit=${begin}>
    <span><b>${words.goOn}</b><small>${words.goOnHint}</small></span>
    <button>${words.goOnNow}</button>
  </form>`
}

function drawProgress(drawn: ActsDrawn): TemplateResult {
  const { letter, acted, language, proving } = drawn
  const words = trackMessages.in(language)
  const ask = (event: Event) => {
    event.preventDefault()
    askFor(event.currentTarget as HTMLElement, { act: 'requestProgress' })
  }
  return html`${drawOutcome('requestProgress', drawn)}
    ${
      isOffered(letter, 'requestProgress')
        ? html`<form class="row" @submit=${ask}>
            <span><b>${words.acts.requestProgress.title}</b><small>${words.acts.requestProgress.hint}${clauseOf('requestProgress', letter, language)}</small></span>
            ${drawSend({ act: 'requestProgress', acted, language, proving })}
          </form>`
        : nothing
    }`
}

/** Its outcome, and while it is possible its form behind a line that says what it is. */
function drawFolded(act: SenderAct, drawn: ActsDrawn, open = false): TemplateResult {
  const { letter, language } = drawn
  const { title, hint } = trackMessages.in(language).acts[act]
  return html`${drawOutcome(act, drawn)}
    ${
      isShown(act, drawn)
        ? html`<details class="row" ?open=${open}>
            <summary>
              <span><b class="link">${title}</b><small>${hint}${clauseOf(act, letter, language)}</small></span>
              ${icons.chevron}
            </summary>
            ${drawForm(act, drawn)}
          </details>`
        : nothing
    }`
}

function drawForm(act: SenderAct, { mailbox, acted, language, proving }: ActsDrawn) {
  return html`<yanlu-act-form act=${act} .acted=${acted} .most=${mailbox?.letterLength ?? 5000} .language=${language}
    .proving=${proving}></yanlu-act-form>`
}

function clauseOf(asked: SenderAct, { acts }: SenderLetter, language: Language) {
  const clause = acts.find(({ act }) => act === asked)?.clause
  return clause ? html` ${wordsFor(language).clause(clause)}` : nothing
}

function drawRefused({ act, refusal }: SenderActOffer, language: Language) {
  const words = trackMessages.in(language)
  const reasons: Partial<Record<string, string>> = words.refusals
  const reason = reasons[refusal?.reason ?? ''] ?? words.refusedOtherwise
  return html`<li>
    <b>${words.acts[act].title}</b>
    <span>${reason}${refusal?.clause ? html` · ${wordsFor(language).clause(refusal.clause)}` : nothing}</span>
  </li>`
}

/** Said where the act is, and given the focus, since what was pressed may be gone. */
function drawOutcome(act: SenderAct, { acted, language }: ActsDrawn) {
  if (acted.act !== act || acted.state === 'busy' || !acted.state) return nothing
  if (acted.state === 'done') {
    return html`<div class="note good outcome" role="status" tabindex="-1">
      ${icons.tick}<p>${trackMessages.in(language).acts[act].done}</p>
    </div>`
  }
  const { problem } = acted
  const { title, hint } = explain(problem as Problem, language)
  const id = problem?.details.requestId
  return html`<div class="note bad outcome" role="alert" tabindex="-1">
    ${icons.alert}
    <div>
      <b>${title}</b>
      <p>${hint}</p>
      ${problem?.code === 'internal' && id ? html`<p>${laterMessages.in(language).failure.request(id)}</p>` : nothing}
    </div>
  </div>`
}

function explain({ code, message, details }: Problem, language: Language): { title: string; hint: string } {
  const words = trackMessages.in(language)
  if (code === 'conflict') return { title: words.conflict, hint: words.conflictHint }
  if (code === 'unavailable') return { title: words.lost, hint: words.lostHint }
  if (code === 'too_many_requests') return { title: words.lost, hint: words.wait(details.retryAfterSeconds ?? 60) }
  if (code === 'not_allowed_now') return { title: words.notNow, hint: message }
  return { title: words.notDone, hint: details.fields?.map((field) => field.message).join(' ') || message }
}
