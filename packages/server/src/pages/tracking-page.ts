/**
 * A letter as its writer follows it: where it stands, the clocks, the answer under its seal, what happened, what was
 * written. It is the answer to the post of both codes, which are in no address.
 */
import { groupCode } from '@yanlu/sdk/codes'
import type { Clock, MailboxView, SenderLetter } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { html } from 'hono/html'
import { drawClock } from './clock.ts'
import type { Html, Page } from './document.ts'
import { icons } from './icons.ts'
import { drawSeal, drawSheet } from './sheet.ts'
import { drawTrail } from './trail.ts'
import type { Visit } from './visit.ts'

export function trackingPage(here: Visit, view: MailboxView, letter: SenderLetter): Page {
  const clocks = clocksToShow(letter).map((clock) => drawTheClock(here, clock))
  return {
    title: headline(here, letter),
    view,
    main: html`<div class="tracking">
${drawBar(here, letter)}
${drawState(here, letter)}
${letter.reply ? '' : clocks}
${drawReply(here, letter)}
${letter.reply && clocks.length ? html`<details class="block"><summary class="link">${here.words.track.clocks}</summary>${clocks}</details>` : ''}
<section class="block"><h2>${here.words.track.trail}<small>${here.words.track.trailHint}</small></h2>
<div class="sheet">${drawTrail(here, letter)}</div></section>
${drawOwn(here, letter)}
</div>`,
  }
}

function drawBar(here: Visit, { letterCode, registrationNumber }: SenderLetter): Html {
  const words = here.words.track
  return html`<div class="bar"><span class="code">${groupCode(letterCode)}</span>${registrationNumber ? html`<span>${registrationNumber}</span>` : ''}
<a class="screen" href="${here.href('/query')}">${words.leave}</a></div>
<p class="hint screen">${words.refresh}</p>`
}

/** What runs; when nothing runs any more, the result that was met. */
function clocksToShow({ clocks }: SenderLetter): Clock[] {
  const open = clocks.filter(({ state }) => state === 'open')
  return open.length ? open : clocks.filter(({ state, milestone }) => state === 'met' && milestone === 'result')
}

function isLate({ clocks }: SenderLetter): boolean {
  return clocks.some(({ state, overdue }) => state === 'open' && overdue)
}

function drawState(here: Visit, letter: SenderLetter): Html {
  const words = here.words.track
  const { status, title } = letter
  const late = isLate(letter)
  const tone = late ? 'bad' : status === 'answered' ? 'good' : ''
  return html`<section class="state">
<span class="tag ${tone}">${tone === 'good' ? icons.tick : ''}${late ? words.overdue : labels[here.language].statuses[status]}</span>
<h1>${headline(here, letter)}</h1>
<p class="quiet">${status === 'purged' ? words.purgedHint : words.about(title)}</p>
</section>`
}

/** Who has it in hand: nobody until a unit has signed it in. */
function headline(here: Visit, letter: SenderLetter): string {
  const { track, days } = here.words
  const { status, trail } = letter
  if (isLate(letter)) return track.late
  if (status !== 'inHand') return track.states[status] ?? labels[here.language].statuses[status]
  const signed = trail.filter(({ type }) => type === 'signedIn').flatMap(({ by }) => by.unit ?? [])
  if (signed.length) return track.inHand(days.join([...new Set(signed)]))
  return track.waiting(days.join(trail.findLast(({ type }) => type === 'assigned')?.units ?? []))
}

function drawTheClock(here: Visit, clock: Clock): Html {
  const name = labels[here.language].milestones[clock.milestone]
  return html`<section class="sheet clock" aria-label="${here.words.clock.label}">
<p class="small quiet">${name}${clock.unit ? ` · ${clock.unit}` : ''}</p>
${drawClock(here, clock)}
</section>`
}

function drawReply(here: Visit, { reply, registrationNumber, letterCode, category }: SenderLetter): Html | '' {
  if (!reply) return ''
  const { track, days } = here.words
  const end = html`<div class="end"><p>${reply.by}<br>${days.longDate(reply.on)}</p>${drawSeal(here, reply.seal)}</div>`
  const head = html`<span>${track.replyHead(registrationNumber ?? letterCode)}</span> <span>${category.name}</span>`
  return html`<section class="block">
<h2>${track.reply(reply.by)}<small>${days.moment(reply.at)}</small></h2>
${drawSheet(head, reply.text, end)}
</section>`
}

function drawOwn(here: Visit, { title, text, category, receivedAt, status }: SenderLetter): Html | '' {
  if (status === 'purged') return ''
  const head = html`<b>${title}</b> <span>${category.name} · ${here.words.days.moment(receivedAt)}</span>`
  return html`<details class="block"><summary class="link">${here.words.track.own}</summary>${drawSheet(head, text)}</details>`
}
