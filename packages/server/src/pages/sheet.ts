/** The letter sheet: what people wrote, on ruled paper in Song. Official words carry the seal and who speaks. */
import { html } from 'hono/html'
import type { Html } from './document.ts'
import type { Visit } from './visit.ts'

export function drawSheet(head: Html, text: string, end: Html | '' = ''): Html {
  return html`<article class="paper">
<div class="head">${head}</div>
<div class="ruled" lang="zh">${paragraphs(text)}</div>
${end}
</article>`
}

export function drawSeal({ words }: Visit, text: string): Html {
  const columns = text.replace(/(..)(?=.)/gu, '$1\n')
  return html`<span class="seal" role="img" aria-label="${words.days.seal(text)}">${columns}</span>`
}

/** A salutation stands at the margin, everything else is indented. */
function paragraphs(text: string): Html[] {
  const lines = text.split(/\n+/).map((line) => line.trim())
  return lines.filter(Boolean).map((line) => html`<p class="${/[：:]$/.test(line) ? 'to' : ''}">${line}</p>`)
}
