/** A form that did not do what it was sent for: shown again with everything in it, or held until it can be sent. */
import type { MailboxView, ProblemCode } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import type { Explained } from '../http/problems.ts'
import { answerFailure, answerWith, wordsOf } from './failure-page.ts'
import { drawNote } from './field.ts'
import { problemsWith } from './form-rules.ts'
import type { Posted } from './posted.ts'
import { queryPage } from './query-page.ts'
import { drawSheet } from './sheet.ts'
import type { Visit } from './visit.ts'
import { writePage } from './write-page.ts'

interface Refused {
  view: MailboxView
  fields: Posted
}

/** The letter did not go: the form again, with everything in it, and what is wrong where it is. */
export function answerRefused(here: Visit, explained: Explained, { view, fields }: Refused) {
  const { code, fields: wrong = [] } = explained.body
  const stale = code === 'key_reused' || wrong.some(({ path }) => path === 'secret')
  const { secret: _spent, ...typed } = fields
  const filled = { view, fields: stale ? typed : fields }
  const objections = wrong.filter(({ path }) => path !== 'secret')
  const problems = code === 'invalid' ? problemsWith(here, objections, filled) : []
  const why = stale && code === 'invalid' ? here.words.kept.stale : whyNotSent(here, explained)
  const note = drawNote('bad', here.words.kept.title, why)
  return answerWith(here, explained, writePage(here, { ...filled, problems, ...(problems.length ? {} : { note }) }))
}

/** The codes opened nothing, or nobody could look. */
export function answerNotFound(here: Visit, explained: Explained, { view, fields }: Refused) {
  const { query } = here.words
  const { code } = explained.body
  const why: Partial<Record<ProblemCode, [string, string]>> = {
    not_found: [query.none, query.noneHint],
    proof_required: [query.proof, query.proofHint],
  }
  const note = drawNote('bad', ...(why[code] ?? wordsOf(here, explained)))
  return answerWith(here, explained, queryPage(here, view, { fields, note }))
}

function whyNotSent({ words }: Visit, { body, retryAfter }: Explained): string {
  if (body.code === 'proof_required') return words.kept.proof
  if (body.code === 'key_reused') return words.kept.reused
  if (body.code === 'unavailable') return words.kept.lost
  if (body.code === 'too_many_requests') return words.kept.wait(retryAfter ?? 60)
  return `${body.detail} ${words.failure.request(body.requestId)}`
}

/** The mailbox cannot be asked for its form: what was typed is shown and held, to be sent again as it is. */
export function answerKept(here: Visit, explained: Explained, fields: Posted): Response | Promise<Response> {
  if (explained.body.code === 'not_found') return answerFailure(here, explained)
  const { page, kept } = here.words
  const held = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )
  const main = html`<form class="narrow ask" method="post" action="${here.href()}">
<h1 class="title">${kept.title}</h1>
<p>${whyNotSent(here, explained)}</p>
${held}
<div><button class="first">${kept.again}</button></div>
<p class="hint">${kept.hint}</p>
${drawSheet(html`<b>${fields.title}</b>`, fields.text ?? '')}
</form>`
  return answerWith(here, explained, { title: page.wrong(kept.title), main })
}
