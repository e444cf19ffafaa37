/**
 * Who may know who wrote: a ladder from nobody down to whoever has it in hand, with an eye for each audience. Each rung is
 * a level of concealment the mailbox offers, in its own words.
 *
 * Where the browser can, choosing anonymous puts the fields for a name away; where it cannot, they stand there and are not
 * read.
 */
import type { Concealment, MailboxView } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import { described, drawError } from './field.ts'
import { icons } from './icons.ts'
import { drawFields, type Filled } from './identity-fields.ts'
import type { Posted } from './posted.ts'
import type { Visit } from './visit.ts'

const concealed: readonly Concealment[] = ['office', 'unit', 'public']
export type Rung = 'anonymous' | Concealment | 'named'

/** A mailbox that demands a name offers no anonymity. */
function rungsOf({ identity }: MailboxView): Rung[] {
  const mayBeAnonymous = !identity.required.some((group) => group.includes('realName'))
  const offered = concealed.filter((level) => identity.conceal.some((one) => one.level === level))
  return [...(mayBeAnonymous ? (['anonymous'] as const) : []), ...offered, 'named']
}

/** Until somebody chooses, no more people learn the name than have to answer. */
function rungOf(view: MailboxView, { who }: Posted): Rung {
  const rungs = rungsOf(view)
  return rungs.find((rung) => rung === who) ?? rungs.find((rung) => rung === 'unit') ?? 'named'
}

export function isAnonymous(view: MailboxView, fields: Posted): boolean {
  return rungOf(view, fields) === 'anonymous'
}

export function concealmentIn(view: MailboxView, fields: Posted): Concealment | null {
  const rung = rungOf(view, fields)
  return rung === 'anonymous' || rung === 'named' ? null : rung
}

export function drawLadder(here: Visit, filled: Filled): Html {
  const { view, fields, problems } = filled
  const words = here.words.form
  const rungs = rungsOf(view)
  const chosen = rungOf(view, fields)
  return html`<fieldset class="block ladder" id="who" tabindex="-1"${described('who', problems)}>
<legend><h2>${words.who}<small>${words.whoHint}</small></h2></legend>
${rungs.map((rung) => drawRung(here, view, { rung, checked: rung === chosen }))}
${drawError('who', problems)}
</fieldset>
${rungs.includes('anonymous') ? drawAnonymity(here) : ''}
${drawFields(here, filled)}`
}

/** How many audiences know, of office, units and others in this order. */
const knowing: Record<Rung, number> = { anonymous: 0, office: 0, unit: 1, public: 2, named: 3 }

function drawRung({ words }: Visit, view: MailboxView, { rung, checked }: { rung: Rung; checked: boolean }): Html {
  const { form, days } = words
  const isLadder = view.identity.conceal.length > 0
  const said = saidOf(view, rung)
  const hint = said
    ? html`<span lang="zh">${said.means}</span> ${days.clause(said.clause)}`
    : isLadder
      ? form.openHint
      : form.namedHint
  const sees = isLadder ? knowing[rung] : Math.min(knowing[rung], 1)
  const eyes = form.audiences.slice(0, isLadder ? 3 : 2).map((who, at) => drawEye(who, at < sees, words))
  return html`<label class="rung">
<input type="radio" name="who" value="${rung}"${checked ? html` checked` : ''} aria-labelledby="name-${rung}" aria-describedby="about-${rung}">
<span><b id="name-${rung}">${form.rungs[!isLadder && rung === 'named' ? 'unit' : rung]}</b> <span class="hint" id="about-${rung}">${hint}</span>
<span class="eyes">${eyes}</span></span>
</label>`
}

/** The mailbox's own words for a rung. */
function saidOf({ identity }: MailboxView, rung: Rung): { means: string; clause: string } | undefined {
  return rung === 'anonymous' ? identity.anonymous : identity.conceal.find(({ level }) => level === rung)
}

function drawEye(who: string, sees: boolean, { form }: Visit['words']): Html {
  return html`<span class="eye${sees ? ' sees' : ''}">${sees ? icons.eye : icons.eyeOff}${who}<span class="unseen">${sees ? form.sees : form.seesNot}</span></span>`
}

function drawAnonymity({ words }: Visit): Html {
  const { title, facts } = words.anonymity
  return html`<div class="note warn anonymity">
${icons.alert}
<div><b>${title}</b><ul>${facts.map((fact) => html`<li>${fact}</li>`)}</ul></div>
</div>`
}
