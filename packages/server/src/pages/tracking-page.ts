/**
 * A letter as its writer follows it: where it stands, the clocks, the answer under its seal, what can be done now, what was
 * said, what happened, what was written. It is the answer to the post of both codes, which are in no address.
 */
import { groupCode } from '@yanlu/sdk/codes'
import type { Clock, MailboxView, SenderLetter } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { html } from 'hono/html'
import { drawActs, type Tried } from './acts.ts'
import { drawClock } from './clock.ts'
import { drawAsked, drawDialogue, drawEnded, drawNotOwed } from './dialogue.ts'
import type { Html, Page } from './document.ts'
import { drawGoOn } from './earlier.ts'
import { icons } from './icons.ts'
import type { Posted } from './posted.ts'
import { drawSeal, drawSheet } from './sheet.ts'
import { drawTrail } from './trail.ts'
import type { Visit } from './visit.ts'

export interface Tracked {
  view: MailboxView
  letter: SenderLetter
  /** What was posted with it, the codes above all. */
  fields: Posted
  /** How an act came out. */
  note?: Html
  tried?: Tried
}

export function trackingPage(here: Visit, tracked: Tracked): Page {
  const { view, letter, fields, note, tried } = tracked
  const codes = drawCodes(letter, fields)
  const done = letter.reply && !isDisputed(letter)
  const clocks = clocksToShow(letter).map((clock) => drawTheClock(here, clock))
  return {
    title: headline(here, letter),
    view,
    main: html`<div class="tracking">
${drawBar(here, letter, codes)}
${note ?? ''}
${drawState(here, letter)}
${drawAsked(here, letter)}
${drawEnded(here, letter)}
${drawNotOwed(here, letter)}
${done ? '' : clocks}
${drawReply(here, letter)}
${done && clocks.length ? html`<details class="block"><summary class="link">${here.words.track.counted}</summary>${clocks}</details>` : ''}
${drawActs(here, { view, letter, codes, tried })}
${drawGoOn(here, view, letter)}
${drawDialogue(here, letter)}
<section class="block"><h2>${here.words.track.trail}<small>${here.words.track.trailHint}</small></h2>
<div class="sheet">${drawTrail(here, letter)}</div></section>
${drawOwn(here, letter)}
</div>`,
  }
}

/** Both codes, for the next form: there is no session that would know them. */
function drawCodes({ letterCode }: SenderLetter, { queryCode = '' }: Posted): Html {
  return html`<input type="hidden" name="letterCode" value="${letterCode}"><input type="hidden" name="queryCode" value="${queryCode}">`
}

function drawBar(here: Visit, { letterCode, registrationNumber }: SenderLetter, codes: Html): Html {
  const words = here.words.track
  return html`<div class="bar"><span class="code">${groupCode(letterCode)}</span>${registrationNumber ? html`<span>${registrationNumber}</span>` : ''}
<form class="screen" method="post" action="${here.href('/query')}">${codes}<button class="plain">${words.refresh}</button></form>
<a class="screen" href="${here.href('/query')}">${words.leave}</a></div>
<p class="hint screen">${words.print}</p>`
}

/** What runs; when nothing runs any more, the result that was met. */
function clocksToShow({ clocks }: SenderLetter): Clock[] {
  const open = clocks.filter(({ state }) => state !== 'met')
  return open.length ? open : clocks.filter(({ state, milestone }) => state === 'met' && milestone === 'result')
}

/** The answer that was disputed is not the last word. */
function isDisputed({ trail }: SenderLetter): boolean {
  return trail.findLast(({ type }) => type === 'disputed' || type === 'replied')?.type === 'disputed'
}

function isLate({ clocks }: SenderLetter): boolean {
  return clocks.some(({ state, overdue }) => state === 'open' && overdue)
}

const tones: Partial<Record<SenderLetter['status'], string>> = {
  answered: 'good',
  closed: 'good',
  needsCompleting: 'warn',
  held: 'warn',
  declined: 'bad',
  sentBack: 'bad',
}

function drawState(here: Visit, letter: SenderLetter): Html {
  const words = here.words.track
  const { status, title, rating } = letter
  const late = isLate(letter)
  const tone = late ? 'bad' : (tones[status] ?? '')
  return html`<section class="state">
<span class="tag ${tone}">${tone === 'good' ? icons.tick : ''}${late ? words.overdue : labels[here.language].statuses[status]}</span>
<h1>${headline(here, letter)}</h1>
<p class="quiet">${status === 'purged' ? words.purgedHint : words.about(title)}</p>
${late ? html`<p class="quiet">${words.lateHint}</p>` : ''}
${rating ? html`<p class="quiet">${words.rated(rating.handling, rating.result)}</p>` : ''}
</section>`
}

/** Who has it in hand: nobody until a unit has signed it in. */
function headline(here: Visit, letter: SenderLetter): string {
  const { track, days } = here.words
  const { status, trail } = letter
  if (isLate(letter)) return track.late
  if (isDisputed(letter)) return track.disputed
  if (status !== 'inHand') return track.headlines[status]
  const signed = trail.filter(({ type }) => type === 'signedIn').flatMap(({ by }) => by.unit ?? [])
  if (signed.length) return track.inHand(days.join([...new Set(signed)]))
  return track.waiting(days.join(trail.findLast(({ type }) => type === 'assigned')?.units ?? []))
}

function drawTheClock(here: Visit, clock: Clock): Html {
  const name = here.words.clock.name(labels[here.language].milestones[clock.milestone])
  const whose = clock.unit ? `${name} · ${clock.unit}` : name
  return html`<section class="sheet clock" aria-label="${whose}">
<p class="small quiet">${whose}</p>
${clock.state === 'expected' ? html`<p class="hint">${here.words.promise.counts[clock.from]}</p>` : ''}
${drawClock(here, clock)}
</section>`
}

function drawReply(here: Visit, letter: SenderLetter): Html | '' {
  const { reply, registrationNumber, letterCode, category } = letter
  if (!reply) return ''
  const { track, days } = here.words
  const end = html`<div class="end"><p>${reply.by}<br>${days.longDate(reply.on)}</p>${drawSeal(here, reply.seal)}</div>`
  const head = html`<span>${track.replyHead(registrationNumber ?? groupCode(letterCode))}</span> <span>${category.name}</span>`
  const title = isDisputed(letter) ? track.replyBefore(reply.by) : track.reply(reply.by)
  return html`<section class="block">
<h2>${title}<small>${days.moment(reply.at)}</small></h2>
${drawSheet(head, reply.text, end)}
</section>`
}

function drawOwn(here: Visit, letter: SenderLetter): Html | '' {
  const { title, text, category, receivedAt, status, concealment, followsUp } = letter
  if (status === 'purged') return ''
  const { track, days } = here.words
  const head = html`<b>${title}</b> <span>${category.name} · ${days.moment(receivedAt)}</span>`
  const level = concealment && track.concealed(labels[here.language].concealments[concealment])
  return html`<details class="block"><summary class="link">${track.own}</summary>${drawSheet(head, text)}
${followsUp ? html`<p class="hint">${track.wentOn(groupCode(followsUp.letterCode))}</p>` : ''}
${level ? html`<p class="hint">${level}</p>` : ''}</details>`
}
