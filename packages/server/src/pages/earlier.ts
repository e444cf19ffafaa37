/**
 * The earlier letter that this one goes on from (再次来信): a line of the form that opens what has to be named of it. Left
 * blank it says nothing. From the page of a finished letter the form comes with that letter filled in.
 */
import { isCode, letterCodeSymbols, normaliseCode } from '@yanlu/sdk/codes'
import { citations, limits, type MailboxView, type SenderLetter } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import { described, drawError } from './field.ts'
import { icons } from './icons.ts'
import type { Filled } from './identity-fields.ts'
import type { Posted } from './posted.ts'
import type { Visit } from './visit.ts'

type Name = (typeof citations)[number]

const fieldOf = (name: Name) => `followsUp.${name}`

export function drawEarlier(here: Visit, { view, fields, problems }: Filled): Html {
  const words = here.words.form.earlier
  const { cites, clause } = view.followUp
  const begun = earlierIn(fields) !== null || problems.some(({ path }) => path.startsWith('followsUp.'))
  const given: Given = { view, fields, problems }
  return html`<details class="earlier"${begun ? html` open` : ''}>
<summary><b class="link">${words.title}</b>${icons.chevron}</summary>
<p class="hint">${words.hint}${clause && cites.length > 1 ? html` ${words.needed(clause)}` : ''}</p>
<div class="fields" role="group" aria-label="${words.title}">
${drawField('letterCode', html`${words.letterCode}</span><small>${words.letterCodeHint}</small>`, given)}
${drawField('submittedOn', html`${words.submittedOn}</span>`, given)}
</div>
${drawField('title', html`${words.about}</span>`, given)}
${drawField('content', html`${words.content}</span>`, given)}
</details>`
}

type Given = Pick<Filled, 'view' | 'fields' | 'problems'>

/** @param label ends the span that marks what has to be given */
function drawField(name: Name, label: Html, { view, fields, problems }: Given): Html {
  const id = fieldOf(name)
  const must = view.followUp.cites.includes(name)
  return html`<div>
<label for="${id}"><span class="${must ? 'must' : ''}">${label}</label>
${drawInput(name, html`id="${id}" name="${id}" autocomplete="off"${described(id, problems)}`, { view, value: fields[id] ?? '' })}
${drawError(id, problems)}
</div>`
}

function drawInput(name: Name, attributes: Html, { view, value }: { view: MailboxView; value: string }): Html {
  if (name === 'content') return html`<textarea rows="3" ${attributes}>\n${value}</textarea>`
  if (name === 'submittedOn') return html`<input type="date" max="${view.today}" value="${value}" ${attributes}>`
  return html`<input${name === 'letterCode' ? html` class="code"` : ''} value="${value}" ${attributes}>`
}

/** What was typed of it; null where nothing was. */
export function earlierIn(fields: Posted): Record<string, string> | null {
  const typed = citations.flatMap((name): [string, string][] => {
    const value = fields[fieldOf(name)]?.trim()
    return value ? [[name, value]] : []
  })
  return typed.length > 0 ? Object.fromEntries(typed) : null
}

/** All that is missing of an earlier letter that something was said of, and a code that cannot be one. */
export function wrongWithEarlier(
  here: Visit,
  { view, fields }: { view: MailboxView; fields: Posted },
): [path: string, message: string][] {
  const earlier = earlierIn(fields)
  if (!earlier) return []
  const { wrong } = here.words.form.earlier
  const missing = view.followUp.cites.filter((name) => !earlier[name])
  const { letterCode } = earlier
  const fits = !letterCode || isCode(normaliseCode(letterCode), letterCodeSymbols)
  const problems = missing.map((name): [string, string] => [fieldOf(name), wrong[name]])
  return fits ? problems : [[fieldOf('letterCode'), wrong.miswritten], ...problems]
}

export function earlierNames({ words }: Visit): Record<string, string> {
  const { letterCode, submittedOn, about, content } = words.form.earlier
  const names: Record<Name, string> = { letterCode, submittedOn, title: about, content }
  return Object.fromEntries(citations.map((name) => [fieldOf(name), names[name]]))
}

const finished: readonly SenderLetter['status'][] = ['answered', 'closed', 'declined', 'sentBack', 'filed', 'referred']

/** From a finished letter to a new one about the same matter: a post of its own, so that nothing of it is in an address. */
export function drawGoOn({ words, href }: Visit, view: MailboxView, letter: SenderLetter): Html | '' {
  if (view.closed || !finished.includes(letter.status)) return ''
  const { letterCode, receivedAt, title, text } = letter
  const content = [...text].slice(0, limits.citedLength).join('')
  const named: Record<Name, string> = { letterCode, submittedOn: receivedAt.slice(0, 10), title, content }
  const hidden = citations.map((name) => html`<input type="hidden" name="${fieldOf(name)}" value="${named[name]}">`)
  return html`<form class="goon screen" method="post" action="${href('/again')}">${hidden}
<button>${words.track.goOn}</button><p class="hint">${words.track.goOnHint}</p></form>`
}
