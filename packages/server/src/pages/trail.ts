/** The trail (留痕) as its writer may read it, newest first; an opening of the identity stands out, with its reason. */
import type { SenderLetter, TrailEntry } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import { icons } from './icons.ts'
import type { Visit } from './visit.ts'

export function drawTrail(here: Visit, { trail }: SenderLetter): Html {
  const newestFirst = [...trail].sort((a, b) => b.seq - a.seq)
  return html`<ol class="trail">${newestFirst.map((entry) => drawEntry(here, entry))}</ol>`
}

function drawEntry(here: Visit, entry: TrailEntry): Html {
  const { words, language } = here
  const { type, at, reason } = entry
  const said = words.track.events[type] ?? labels[language].events[type]
  return html`<li class="${type}"><span class="dot" aria-hidden="true">${type === 'identityOpened' ? icons.eye : ''}</span>
<div class="box"><p class="when"><time datetime="${at}">${words.days.moment(at)}</time></p>
<p><b>${said}</b> <span class="quiet">${particulars(here, entry).join(' · ')}</span></p>
${reason ? html`<p class="quiet">${words.track.reason(reason)}</p>` : ''}</div></li>`
}

/** Who did it, with what: whatever the entry tells. */
function particulars({ words, language }: Visit, entry: TrailEntry): string[] {
  const { by, type, units, basis, registrationNumber, category, disposition, dueOn, fields } = entry
  const { actors, identityFields } = labels[language]
  const { track, days } = words
  const to = type === 'referred' && basis ? [basis] : units
  const who = by.kind === 'sender' || by.kind === 'system' ? null : (by.unit ?? actors[by.kind])
  return [
    who,
    registrationNumber && track.registered(registrationNumber),
    category && track.category(category),
    disposition && track.disposition(disposition),
    to.length > 0 && track.units(days.join(to)),
    dueOn && (type === 'extensionGranted' ? track.until(dueOn) : track.due(dueOn)),
    fields.length > 0 && days.join(fields.map((field) => identityFields[field])),
  ].filter((part) => typeof part === 'string' && part !== '') as string[]
}
