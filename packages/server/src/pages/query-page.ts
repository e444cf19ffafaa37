/** Asking for a letter again, with both codes. Every pair that opens none is told so in the same words. */
import { isCode, letterCodeSymbols, normaliseCode, queryCodeSymbols } from '@yanlu/sdk/codes'
import type { FieldProblem, MailboxView } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import type { Html, Page } from './document.ts'
import { described, drawError, drawSummary } from './field.ts'
import { icons } from './icons.ts'
import type { Posted } from './posted.ts'
import type { Visit } from './visit.ts'

const codes = [
  { path: 'letterCode', symbols: letterCodeSymbols },
  { path: 'queryCode', symbols: queryCodeSymbols },
] as const

export interface Asking {
  fields?: Posted
  problems?: readonly FieldProblem[]
  note?: Html
}

export function queryPage(here: Visit, view: MailboxView, asking: Asking = {}): Page {
  const { page, query } = here.words
  const wrong = asking.note || asking.problems?.length
  return {
    title: wrong ? page.wrong(query.title) : query.title,
    view,
    form: 'query',
    ...(wrong ? {} : { addressed: true }),
    main: html`<div class="narrow">${drawQueryForm(here, { ...asking, heading: html`<h1 class="title">${query.title}</h1>` })}</div>`,
  }
}

export function drawQueryForm(
  here: Visit,
  { fields = {}, problems = [], note, heading, back }: Asking & { heading: Html; back?: true },
): Html {
  const { query } = here.words
  return html`<form class="ask" method="post" action="${here.href('/query')}" novalidate>
<div>${heading}<p class="hint">${query.hint}</p></div>
${note ?? ''}
${problems.length > 1 ? drawSummary(here, problems, namesOf(here)) : ''}
${codes.map(({ path }) => drawCode(here, path, { fields, problems }))}
<div class="acts"><button class="first">${icons.search}${query.ask}</button> ${back ? html`<a href="#write">${query.back}</a>` : ''}</div>
</form>`
}

function namesOf({ words }: Visit): Record<string, string> {
  const { letterCode, queryCode } = words.query
  return { letterCode, queryCode }
}

function drawCode(
  { words }: Visit,
  path: 'letterCode' | 'queryCode',
  { fields, problems }: Required<Pick<Asking, 'fields' | 'problems'>>,
): Html {
  return html`<div>
<label for="${path}">${words.query[path]}<small>${words.query[`${path}Hint`]}</small></label>
<input id="${path}" name="${path}" class="code" value="${fields[path] ?? ''}" autocomplete="off" autocapitalize="characters" spellcheck="false"${described(path, problems)}>
${drawError(path, problems)}
</div>`
}

/** What can be seen to be wrong with what was typed, whatever letters there are. */
export function checkCodes({ words }: Visit, fields: Posted): FieldProblem[] {
  return codes.flatMap(({ path, symbols }) => {
    const code = normaliseCode(fields[path] ?? '')
    if (isCode(code, symbols)) return []
    if (/[^0-9A-HJKMNP-TV-Z]/.test(code)) return [{ path, message: words.query.symbol }]
    return [{ path, message: code.length === symbols ? words.query.check : words.query.length(code.length, symbols) }]
  })
}
