/** A form that did not do what it was sent for: shown again with everything in it, or held until it can be sent. */
import type { MailboxView, ProblemCode, SenderAct, SenderLetter } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import type { Explained } from '../http/problems.ts'
import { problemsOf, type Tried } from './acts.ts'
import { answer } from './document.ts'
import { answerFailure, answerWith, orElse, wordsOf } from './failure-page.ts'
import { drawNote } from './field.ts'
import { problemsWith } from './form-rules.ts'
import type { Posted } from './posted.ts'
import { queryPage } from './query-page.ts'
import { drawSheet } from './sheet.ts'
import { trackingPage } from './tracking-page.ts'
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

/**
 * An act that was not done: the letter as it stands now, with what was typed in its form, and why. A form sent twice was
 * done the first time, and that is what is said.
 */
export async function answerUndone(here: Visit, explained: Explained, { act, fields }: Pick<Tried, 'act' | 'fields'>) {
  const view = await here.mailbox()
  const { letterCode = '', queryCode = '' } = fields
  const work = async () => {
    const letter = await here.perform('queryLetter', { letterCode, queryCode })
    const { body } = explained
    const { acts, track } = here.words
    if (body.code === 'conflict' && isThere(letter, act, fields)) {
      return answer(
        here,
        trackingPage(here, { view, letter, fields, note: drawNote('good', acts[act].done, acts.doneHint) }),
      )
    }
    const objections = (body.fields ?? []).filter(({ path }) => path !== 'seen')
    const problems = problemsOf(here, objections, { act, fields, problems: [] })
    const why = body.code === 'conflict' ? acts.overtaken : problems.length ? '' : whyNotSent(here, explained)
    const list = html`<ul>${problems.map(({ path, message }) => html`<li><a href="#${path}">${message}</a></li>`)}</ul>`
    const note = drawNote('bad', track.notDone, why || list)
    return answerWith(
      here,
      explained,
      trackingPage(here, { view, letter, fields, note, tried: { act, fields, problems } }),
    )
  }
  return orElse(here, work, (missed) => answerNotFound(here, missed, { view, fields }))
}

const events = {
  complete: 'completed',
  supplement: 'supplemented',
  writeToOffice: 'wroteToOffice',
  requestProgress: 'progressRequested',
  rate: 'rated',
  dispute: 'disputed',
} as const satisfies Record<SenderAct, string>

/** Whether it was done since the form was drawn, with these words. */
function isThere({ dialogue, trail }: SenderLetter, act: SenderAct, fields: Posted): boolean {
  const since = trail.some(({ type, seq }) => type === events[act] && seq > Number(fields.seen))
  const typed = (fields.text ?? '').trim()
  return since && (act === 'rate' || dialogue.some(({ from, text }) => from === 'sender' && (text ?? '') === typed))
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
  const main = html`<form class="narrow ask" method="post" action="${here.again}">
<h1 class="title">${kept.title}</h1>
<p>${whyNotSent(here, explained)}</p>
${held}
<div><button class="first">${kept.again}</button></div>
<p class="hint">${kept.hint}</p>
${drawSheet(html`<b>${fields.title}</b>`, fields.text ?? '')}
</form>`
  return answerWith(here, explained, { title: page.wrong(kept.title), main })
}
