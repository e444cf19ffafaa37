/** What writer and office said to each other, the newest last, and what a letter ended with. */
import type { SenderLetter } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import { icons } from './icons.ts'
import type { Visit } from './visit.ts'

type Line = SenderLetter['dialogue'][number]

export function drawDialogue(here: Visit, { dialogue }: SenderLetter): Html | '' {
  if (!dialogue.length) return ''
  const { track } = here.words
  return html`<section class="block"><h2>${track.dialogue}<small>${track.dialogueHint}</small></h2>
<ol class="dialogue">${dialogue.map((line) => drawLine(here, line))}</ol></section>`
}

function drawLine({ words }: Visit, { from, kind, text, at }: Line): Html {
  const { track, days } = words
  return html`<li class="from-${from}"><p class="when">${from === 'sender' ? track.you : track.office} · ${track.kinds[kind]} · <time datetime="${at}">${days.moment(at)}</time></p>
${text ? html`<p class="words" lang="zh">${text}</p>` : ''}</li>`
}

/** Asked to complete it, the writer first reads what is asked. */
export function drawAsked({ words }: Visit, { status, dialogue }: SenderLetter): Html | '' {
  const asked = dialogue.findLast(({ kind }) => kind === 'completionAsked')
  if (status !== 'needsCompleting' || !asked?.text) return ''
  return html`<section class="note warn">${icons.alert}<div><h2>${words.track.askedFor}</h2><p class="words" lang="zh">${asked.text}</p></div></section>`
}

/** Declined, sent back, held, filed or referred: why, by which clause, and what to do instead. */
export function drawEnded({ words }: Visit, { ended, status }: SenderLetter): Html | '' {
  if (!ended) return ''
  const { track, days } = words
  const { reason, turnTo, clause } = ended
  const { why = track.why, next = '' } = track.endings[status] ?? {}
  return html`<section class="sheet ended"><h2>${why}</h2>
${reason ? html`<p class="words" lang="zh">${reason}</p>` : ''}
${clause ? html`<p class="hint">${days.clause(clause)}</p>` : ''}
${turnTo ? html`<h2>${status === 'referred' ? track.referredTo : track.turnTo}</h2><p class="words" lang="zh">${turnTo}</p>` : ''}
<p class="hint">${next}</p></section>`
}

/** Without a name or a contact, where the policy owes no answer then. */
export function drawNotOwed({ words }: Visit, { answerOwed, status }: SenderLetter): Html | '' {
  const open: readonly SenderLetter['status'][] = ['received', 'accepted', 'inHand', 'needsCompleting', 'held']
  if (answerOwed || !open.includes(status)) return ''
  const { notOwed, notOwedHint } = words.track
  return html`<div class="note warn">${icons.alert}<div><b>${notOwed}</b><p>${notOwedHint}</p></div></div>`
}
