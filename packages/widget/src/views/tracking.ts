/**
 * A letter as its writer follows it: where it stands in plain words, the honest clock, what happened, and what was
 * written. The answer with its seal, once there is one, comes first, and the clocks are folded behind it.
 *
 * @fires query-left - close it
 */
import type { Clock, SenderLetter } from '@yanlu/sdk'
import { groupCode, normaliseCode } from '@yanlu/sdk/codes'
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, query } from 'lit/decorators.js'
import { laterMessages } from '../messages/later.ts'
import { base } from '../parts/base.css.ts'
import { dayOf } from '../parts/dates.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { icons } from './icons.ts'
import { trackingStyle } from './tracking.css.ts'
import { viewStyle } from './view.css.ts'

export class YanluTracking extends LitElement {
  static override styles = [base, viewStyle, trackingStyle]

  @property({ attribute: false }) letter?: SenderLetter
  @property() language: Language = 'zh-CN'
  @query('h1') private readonly heading!: HTMLElement

  override firstUpdated() {
    this.heading?.focus()
  }

  override render() {
    const { letter, language } = this
    if (!letter) return nothing
    const clocks = clocksToShow(letter)
    const drawn = clocks.map((clock) => drawClock(clock, language))
    return html`${this.drawBar(letter)} ${drawState(letter, language)} ${letter.reply ? nothing : drawn}
    ${drawReply(letter, language)} ${letter.reply && drawn.length ? fold(drawn, language) : nothing}
    ${drawTrail(letter, language)} ${drawOwn(letter, language)}`
  }

  private drawBar({ letterCode, registrationNumber }: SenderLetter) {
    const words = laterMessages.in(this.language).track
    return html`<div class="bar">
      <span class="code">${groupCode(normaliseCode(letterCode))}</span>${registrationNumber ? html`<span>${registrationNumber}</span>` : nothing}
      <div class="tools">
        <button class="plain" @click=${() => print()}>${words.print}</button>
        <button class="plain" @click=${this.leave}>${words.leave}</button>
      </div>
    </div>`
  }

  private leave() {
    this.dispatchEvent(new Event('query-left', { bubbles: true, composed: true }))
  }
}

/** Answered, the clocks are no longer what one comes for. */
function fold(clocks: TemplateResult[], language: Language) {
  return html`<details class="block clocks">
    <summary class="link">${laterMessages.in(language).track.clocks}</summary>
    ${clocks}
  </details>`
}

/** What runs; when nothing runs any more, the result that was met. */
function clocksToShow({ clocks }: SenderLetter): Clock[] {
  const open = clocks.filter((clock) => clock.state === 'open')
  if (open.length) return open
  return clocks.filter((clock) => clock.state === 'met' && clock.milestone === 'result')
}

function drawState(letter: SenderLetter, language: Language) {
  const words = laterMessages.in(language).track
  const { status } = letter
  const overdue = letter.clocks.some((clock) => clock.state === 'open' && clock.overdue)
  const tone = overdue ? 'bad' : status === 'answered' ? 'good' : ''
  const waiting = status === 'inHand' && !signedUnits(letter).length
  const state = overdue ? words.overdue : waiting ? words.assigned : words.states[status]
  return html`<section class="state">
    <span class="tag ${tone}">${status === 'answered' && !overdue ? icons.tick : nothing}${state}</span>
    <h1 tabindex="-1">${overdue ? words.late : headline(letter, language)}</h1>
    <p class="quiet">${status === 'purged' ? words.purgedHint : words.about(letter.title)}</p>
  </section>`
}

/** Who has it in hand: nobody until a unit has signed it in. */
function headline(letter: SenderLetter, language: Language): string {
  const words = laterMessages.in(language).track
  const { status, clocks, trail } = letter
  const { join } = wordsFor(language)
  if (status !== 'inHand') return words[status]
  const signed = signedUnits(letter)
  if (!signed.length) return words.waiting(join(trail.findLast(({ type }) => type === 'assigned')?.units ?? []))
  const open = clocks.filter((clock) => clock.state === 'open' && clock.milestone === 'result')
  const left = Math.max(
    ...open.map(({ days, elapsed }) => Math.max(0, ...days.map(({ number }) => number ?? 0)) - elapsed),
  )
  return words.inHand(join(signed)) + (open.length && left > 0 ? words.left(left) : '')
}

function signedUnits({ trail }: SenderLetter): string[] {
  const entries = trail.filter(({ type }) => type === 'signedIn')
  return [...new Set(entries.flatMap(({ by }) => by.unit ?? []))]
}

function drawClock(clock: Clock, language: Language) {
  const words = laterMessages.in(language).track
  const name = clock.milestone === 'triage' ? words.triage : words.clock
  return html`<section class="sheet clock" aria-label=${name}>
    <p class="small quiet">${name}${clock.unit ? ` · ${clock.unit}` : ''}</p>
    <yanlu-clock .clock=${clock} .language=${language}></yanlu-clock>
  </section>`
}

function drawReply({ reply, registrationNumber, letterCode, category }: SenderLetter, language: Language) {
  if (!reply) return nothing
  const words = laterMessages.in(language).track
  return html`<section class="block">
    <h2>${words.reply(reply.by)}<small>${wordsFor(language).moment(reply.at, reply.on)}</small></h2>
    <yanlu-sheet .text=${reply.text} .seal=${reply.seal} .by=${reply.by} .on=${reply.on} .language=${language}>
      <div slot="head"><span>${words.replyHead(registrationNumber ?? letterCode)}</span><span>${category.name}</span></div>
    </yanlu-sheet>
  </section>`
}

function drawTrail({ trail }: SenderLetter, language: Language) {
  const words = laterMessages.in(language).track
  return html`<section class="block">
    <h2>${words.trail}<small>${words.trailHint}</small></h2>
    <div class="sheet"><yanlu-trail .entries=${trail} audience="sender" .language=${language}></yanlu-trail></div>
  </section>`
}

function drawOwn({ title, text, category, receivedAt, status }: SenderLetter, language: Language) {
  if (status === 'purged') return nothing
  return html`<details class="block">
    <summary class="link">${laterMessages.in(language).track.own}</summary>
    <yanlu-sheet .text=${text} .language=${language}>
      <div slot="head">
        <b>${title}</b><span>${category.name} · ${wordsFor(language).moment(receivedAt, dayOf(receivedAt))}</span>
      </div>
    </yanlu-sheet>
  </details>`
}
