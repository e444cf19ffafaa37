/**
 * Who may know who wrote: a ladder with an eye for each audience, what anonymous means, and the fields the policy asks
 * for. Where the browser can, choosing anonymous puts the fields away; where it cannot, they stand there and are not read.
 */
import type { FieldProblem, IdentityField, MailboxView } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import { described, drawError } from './field.ts'
import { icons } from './icons.ts'
import type { Posted } from './posted.ts'
import type { Visit } from './visit.ts'

export interface Filled {
  view: MailboxView
  fields: Posted
  problems: readonly FieldProblem[]
}

/** A mailbox that demands a name offers no anonymity. */
export function mayBeAnonymous({ identity }: MailboxView): boolean {
  return !identity.required.some((group) => group.includes('realName'))
}

export function isAnonymous(view: MailboxView, fields: Posted): boolean {
  return mayBeAnonymous(view) && fields.who === 'anonymous'
}

export function drawIdentity(here: Visit, filled: Filled): Html {
  const words = here.words.form
  const rungs = mayBeAnonymous(filled.view) ? (['anonymous', 'named'] as const) : (['named'] as const)
  return html`<fieldset class="block ladder">
<legend><h2>${words.who}<small>${words.whoHint}</small></h2></legend>
${rungs.map((rung) => drawRung(here, rung, isAnonymous(filled.view, filled.fields)))}
</fieldset>
${rungs.length > 1 ? drawAnonymity(here) : ''}
${drawFields(here, filled)}`
}

function drawRung({ words }: Visit, rung: 'anonymous' | 'named', anonymous: boolean): Html {
  const { form } = words
  const named = rung === 'named'
  const checked = anonymous !== named ? html` checked` : ''
  return html`<label class="rung">
<input type="radio" name="who" value="${rung}" id="who-${rung}"${checked} aria-labelledby="name-${rung}" aria-describedby="about-${rung}">
<span><b id="name-${rung}">${form[rung]}</b> <span class="hint" id="about-${rung}">${named ? form.namedHint : form.anonymousHint}</span>
<span class="eyes">${drawEye(form.office, named, words)} ${drawEye(form.unit, false, words)}</span></span>
</label>`
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

function drawFields(here: Visit, filled: Filled): Html {
  const words = here.words.form
  const { required, expected, clause } = filled.view.identity
  const group = (must: boolean) => (names: IdentityField[]) => drawGroup(here, names, { ...filled, must })
  return html`<div class="fields">
${required.length ? html`<p class="hint">${words.required(clause)}</p>` : ''}
${expected.length ? html`<p class="hint">${words.expected(clause)}</p>` : ''}
${singlesFirst(required).map(group(true))}
${singlesFirst(expected).map(group(false))}
</div>`
}

function singlesFirst(groups: IdentityField[][]): IdentityField[][] {
  return [...groups].sort((a, b) => Math.min(a.length, 2) - Math.min(b.length, 2))
}

type Group = Filled & { must: boolean }

function drawGroup(here: Visit, names: IdentityField[], group: Group): Html {
  const words = here.words.form
  const fields = names.map((name) => drawField(here, name, group))
  if (names.length === 1) return html`${fields}`
  return html`<fieldset class="any">
<legend class="${group.must ? 'must' : ''}">${words.contact}<small>${words.anyOf}</small></legend>
${fields}
</fieldset>`
}

const kinds: Record<IdentityField, [type: string, autocomplete: string]> = {
  realName: ['text', 'name'],
  phone: ['tel', 'tel'],
  email: ['email', 'email'],
  workUnit: ['text', 'organization'],
  homeAddress: ['text', 'street-address'],
}

function drawField({ language }: Visit, name: IdentityField, { fields, problems, must }: Group): Html {
  const [type, autocomplete] = kinds[name]
  const path = `identity.${name}`
  return html`<div>
<label for="${path}" class="${must ? 'must' : ''}">${labels[language].identityFields[name]}</label>
<input id="${path}" name="${path}" type="${type}" autocomplete="${autocomplete}" value="${fields[path] ?? ''}"${described(path, problems)}>
${drawError(path, problems)}
</div>`
}
