/**
 * Who may know who wrote: a ladder of two rungs with an eye for each audience, and under the named rung the fields
 * the policy asks for. Expected is not demanded, and says so; of an any-of group one field is enough.
 */
import type { FieldProblem, Identity, IdentityField, MailboxView } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { messagesFor } from '../messages/speak.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { drawError } from './field.ts'
import { icons } from './icons.ts'

export interface IdentityAsked {
  mailbox: MailboxView
  identity: Identity
  anonymous: boolean
  problems: FieldProblem[]
  language: Language
}

export function drawIdentity(asked: IdentityAsked) {
  const words = messagesFor(asked.language).form
  const mayBeAnonymous = !asked.mailbox.identity.required.some((group) => group.includes('realName'))
  return html`<fieldset class="block ladder">
      <legend><h2>${words.who}<small>${words.whoHint}</small></h2></legend>
      ${mayBeAnonymous ? drawRung('anonymous', asked) : nothing} ${drawRung('named', asked)}
    </fieldset>
    ${asked.anonymous ? html`<yanlu-anonymity .language=${asked.language}></yanlu-anonymity>` : drawFields(asked)}`
}

function drawRung(rung: 'anonymous' | 'named', { anonymous, language }: IdentityAsked) {
  const words = messagesFor(language).form
  const named = rung === 'named'
  return html`<label class="rung">
    <input type="radio" name="who" value=${rung} ?checked=${named} .checked=${anonymous !== named}
      aria-labelledby="who-${rung}" aria-describedby="about-${rung}" />
    <span>
      <b id="who-${rung}">${named ? words.named : words.anonymous}</b>
      <span class="hint" id="about-${rung}">${named ? words.namedHint : words.anonymousHint}</span>
      <span class="eyes">${drawEye(words.office, named, language)}${drawEye(words.unit, false, language)}</span>
    </span>
  </label>`
}

function drawEye(who: string, sees: boolean, language: Language) {
  const words = messagesFor(language).form
  return html`<span class=${sees ? 'eye sees' : 'eye'}>
    ${sees ? icons.eye : icons.eyeOff}<span aria-hidden="true">${who}</span
    ><span class="unseen">${sees ? words.sees(who) : words.seesNot(who)}</span>
  </span>`
}

function drawFields(asked: IdentityAsked) {
  const words = messagesFor(asked.language).form
  const { required, expected, clause } = asked.mailbox.identity
  return html`<div class="fields">
    ${required.length ? html`<p class="hint">${words.required(clause)}</p>` : nothing}
    ${expected.length ? html`<p class="hint">${words.expected(clause)}</p>` : nothing}
    ${singlesFirst(required).map((group) => drawGroup(group, { ...asked, must: true }))}
    ${singlesFirst(expected).map((group) => drawGroup(group, { ...asked, must: false }))}
  </div>`
}

function singlesFirst(groups: IdentityField[][]): IdentityField[][] {
  return [...groups].sort((a, b) => Math.min(a.length, 2) - Math.min(b.length, 2))
}

function drawGroup(group: IdentityField[], asked: IdentityAsked & { must: boolean }) {
  const words = messagesFor(asked.language).form
  if (group.length === 1) return group.map((field) => drawField(field, asked))
  const filled = group.some((field) => asked.identity[field])
  return html`<fieldset class="any">
    <legend class=${asked.must ? 'must' : ''}>${words.contact}<small>${words.anyOf}</small></legend>
    ${filled ? html`<span class="tag good">${icons.tick}${words.filled}</span>` : nothing}
    ${group.map((field) => drawField(field, asked))}
  </fieldset>`
}

const kinds: Record<IdentityField, [type: string, autocomplete: string]> = {
  realName: ['text', 'name'],
  phone: ['tel', 'tel'],
  email: ['email', 'email'],
  workUnit: ['text', 'organization'],
  homeAddress: ['text', 'street-address'],
}

function drawField(field: IdentityField, { language, problems, must }: IdentityAsked & { must: boolean }) {
  const [type, autocomplete] = kinds[field]
  const path = `identity.${field}`
  const wrong = problems.some((problem) => problem.path === path)
  return html`<div>
    <label for=${path} class=${must ? 'must' : ''}>${wordsFor(language).label(field)}</label>
    <input id=${path} name=${path} type=${type} autocomplete=${autocomplete} maxlength="200" aria-invalid=${wrong}
      aria-describedby=${wrong ? `${path}-error` : nothing} />
    ${drawError(path, problems)}
  </div>`
}
