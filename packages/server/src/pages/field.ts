/** What is wrong: under each field its own error, and above all a summary with a link to each, where the page begins. */
import type { FieldProblem } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import { icons } from './icons.ts'
import type { Visit } from './visit.ts'

export function drawError(path: string, problems: readonly FieldProblem[]): Html | '' {
  const own = problems.find((problem) => problem.path === path)
  return own ? html`<p class="error" id="${path}-error">${icons.alert}<span>${own.message}</span></p>` : ''
}

/** The attributes of a field with or without an error; `hint` is the id of what else describes it. */
export function described(path: string, problems: readonly FieldProblem[], hint = ''): Html {
  const wrong = problems.some((problem) => problem.path === path)
  const ids = [hint, wrong ? `${path}-error` : ''].filter(Boolean).join(' ')
  return html`${wrong ? html` aria-invalid="true"` : ''}${ids ? html` aria-describedby="${ids}"` : ''}`
}

/** @param names what each field is called, by its path */
export function drawSummary(
  { words }: Visit,
  problems: readonly FieldProblem[],
  names: Record<string, string>,
): Html | '' {
  if (!problems.length) return ''
  const line = ({ path, message }: FieldProblem) =>
    html`<li><a href="#${path}">${names[path] ? names[path] + words.days.colon : ''}${message}</a></li>`
  return drawNote('bad', words.errors.summary(problems.length), html`<ul>${problems.map(line)}</ul>`)
}

export type Tone = 'bad' | 'warn' | 'good' | 'calm'

/** A note that the page begins with. */
export function drawNote(tone: Tone, title: string, text: Html | string): Html {
  return html`<div class="note ${tone}" role="${tone === 'bad' ? 'alert' : 'status'}" id="note" tabindex="-1" autofocus>
${tone === 'good' ? icons.tick : icons.alert}
<div><h2>${title}</h2>${typeof text === 'string' ? html`<p>${text}</p>` : text}</div>
</div>`
}
