/**
 * What the writer can do with a letter (补充、留言、询问进度、评价、异议): each act an offer of the contract and a form of
 * the tracking page, which carries both codes and the last event seen. What is refused says why.
 */
import type { FieldProblem, MailboxView, SenderAct, SenderActOffer, SenderLetter } from '@yanlu/sdk/contract'
import { limits } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import { described, drawError } from './field.ts'
import { drawGroups } from './identity-fields.ts'
import { identityIn, type Posted } from './posted.ts'
import type { Visit } from './visit.ts'

/** The operation of each act. */
export const operations = {
  complete: 'completeLetter',
  supplement: 'supplementLetter',
  writeToOffice: 'writeToOffice',
  requestProgress: 'requestProgress',
  rate: 'rateLetter',
  dispute: 'disputeReply',
} as const satisfies Record<SenderAct, string>

/** An act that was tried and did not do. */
export interface Tried {
  act: SenderAct
  fields: Posted
  problems: readonly FieldProblem[]
}

interface Acting {
  view: MailboxView
  letter: SenderLetter
  /** Both codes, to be sent with the next act. */
  codes: Html
  tried?: Tried | undefined
}

/** Nobody needs to be told that nothing has to be completed, nor what could be done with a letter that is gone. */
export function drawActs(here: Visit, acting: Acting): Html | '' {
  const offers = acting.letter.acts.filter(({ refusal }) => refusal?.reason !== 'noCompletionAsked')
  const allowed = offers.filter(({ refusal }) => !refusal)
  const refused = offers.filter(({ refusal }) => refusal && refusal.reason !== 'purged')
  if (!allowed.length && !refused.length) return ''
  return html`<section class="block offers"><h2>${here.words.track.now}</h2>
${allowed.map((offer) => drawOffer(here, offer.act, acting))}
${refused.length ? html`<ul>${refused.map((offer) => drawRefused(here, offer))}</ul>` : ''}
</section>`
}

function drawRefused({ words, language }: Visit, { act, refusal }: SenderActOffer): Html | '' {
  if (!refusal) return ''
  const { refusals } = labels[language]
  const clause = refusal.clause ? html` · ${words.days.clause(refusal.clause)}` : ''
  return html`<li><span>${words.acts[act].title}</span> <span class="small">${refusals[refusal.reason]}${clause}</span></li>`
}

function drawOffer(here: Visit, act: SenderAct, acting: Acting): Html {
  const { acts } = here.words
  const { codes, letter, tried } = acting
  const isOpen = tried ? tried.act === act : act === 'complete'
  const mine = tried?.act === act ? tried : { act, fields: {}, problems: [] }
  return html`<details id="${act}"${isOpen ? html` open` : ''}>
<summary class="link">${acts[act].title}</summary>
<form class="ask" method="post" action="${here.href(`/query/${act}`)}" novalidate>
${codes}<input type="hidden" name="seen" value="${letter.seq}">
<p class="hint">${acts[act].hint}</p>
${drawInputs(here, mine, acting.view)}
<div><button class="first">${acts[act].send}</button></div>
</form>
</details>`
}

function drawInputs(here: Visit, tried: Tried, view: MailboxView): Html | '' {
  const { track } = here.words
  switch (tried.act) {
    case 'requestProgress':
      return ''
    case 'rate':
      return html`${drawScore(here, 'handling', tried)}${drawScore(here, 'result', tried)}${drawComment(here, tried)}`
    case 'complete':
      return html`${drawText(here, tried)}<fieldset class="block"><legend>${track.identity}</legend>
<p class="hint">${track.identityHint}</p>
${drawGroups(here, { view, ...tried })}</fieldset>`
    default:
      return drawText(here, tried)
  }
}

function drawText({ words }: Visit, { act, fields, problems }: Tried): Html {
  const id = `${act}.text`
  return html`<div>
<label for="${id}"><span class="must">${words.acts[act].label}</span><small id="${id}-hint">${words.acts.most(limits.letterLength)}</small></label>
<div class="pad"><textarea id="${id}" name="text" class="ruled short" rows="4" required${described(id, problems, `${id}-hint`)}>
${fields.text ?? ''}</textarea></div>
${drawError(id, problems)}
</div>`
}

function drawComment({ words }: Visit, { act, fields, problems }: Tried): Html {
  const id = `${act}.text`
  return html`<div>
<label for="${id}">${words.acts[act].label}</label>
<input id="${id}" name="text" value="${fields.text ?? ''}"${described(id, problems)}>
${drawError(id, problems)}
</div>`
}

/** Five, in words as well as in numbers. */
function drawScore({ words }: Visit, name: 'handling' | 'result', { act, fields, problems }: Tried): Html {
  const { acts } = words
  const id = `${act}.${name}`
  const score = (word: string, at: number) =>
    html`<label class="score"><input type="radio" name="${name}" value="${at + 1}"${
      fields[name] === String(at + 1) ? html` checked` : ''
    }><span>${at + 1} ${word}</span></label>`
  return html`<fieldset id="${id}" tabindex="-1"${described(id, problems)}>
<legend><span class="must">${acts[name]}</span><small>${acts[`${name}Hint`]}</small></legend>
<div class="scores">${acts.scores.map(score)}</div>
${drawError(id, problems)}
</fieldset>`
}

/** What an act's operation takes, from what its form posted. */
export function actIn(act: SenderAct, fields: Posted): object {
  const { letterCode = '', queryCode = '', text = '' } = fields
  const asked = { letterCode, queryCode, seen: Number(fields.seen) }
  switch (act) {
    case 'requestProgress':
      return asked
    case 'rate': {
      const comment = text.trim() ? { text } : {}
      return { ...asked, handling: Number(fields.handling), result: Number(fields.result), ...comment }
    }
    case 'complete':
      return { ...asked, text, identity: identityIn(fields) }
    default:
      return { ...asked, text }
  }
}

/** In the words of these forms, at the fields of this one. */
export function problemsOf(
  { words }: Visit,
  objections: readonly FieldProblem[],
  { act, fields }: Tried,
): FieldProblem[] {
  const isEmpty = !fields.text?.trim()
  return objections.map(({ path, message }) => {
    if (path.startsWith('identity.')) return { path, message }
    const own =
      path === 'text' ? isEmpty && words.track.empty : (path === 'handling' || path === 'result') && words.errors.score
    return { path: `${act}.${path}`, message: own || message }
  })
}
