/**
 * Who may know who wrote: a ladder with an eye for each audience, from nobody to everybody, as far as the mailbox
 * offers concealment; under it the fields the policy asks for. Expected is not demanded, and says so; of an any-of
 * group one field is enough.
 */
import type { Concealment, FieldProblem, Identity, IdentityField, MailboxView } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { messagesFor } from '../messages/speak.ts'
import { type Language, wordsFor } from '../parts/words.ts'
import { drawError } from './field.ts'
import { icons } from './icons.ts'

/** `named` asks for no concealment. */
export type Rung = 'anonymous' | Concealment | 'named'

export interface FieldsAsked {
  identity: Identity
  problems: FieldProblem[]
  language: Language
}

export interface IdentityAsked extends FieldsAsked {
  mailbox: MailboxView
  who: Rung
}

/** How many audiences know, of office, units and public in this order. */
const knowing: Record<Rung, number> = { anonymous: 0, office: 0, unit: 1, public: 2, named: 3 }

/** From the most concealed to the least; what the mailbox does not offer is left out. */
function rungsOf({ identity: { required, conceal } }: MailboxView): Rung[] {
  const levels = (['office', 'unit', 'public'] as const).filter((rung) => conceal.some(({ level }) => level === rung))
  const mayBeAnonymous = !required.some((group) => group.includes('realName'))
  return [...(mayBeAnonymous ? (['anonymous'] as const) : []), ...levels, 'named']
}

/** Kept from units, unless the writer says otherwise. */
export function usualRung(mailbox: MailboxView): Rung {
  return mailbox.identity.conceal.some(({ level }) => level === 'unit') ? 'unit' : 'named'
}

export function drawIdentity(asked: IdentityAsked) {
  const { mailbox, who, language } = asked
  const words = messagesFor(language).form
  const rungs = rungsOf(mailbox)
  const chosen = who === 'anonymous'
  return html`<fieldset class="block ladder">
      <legend><h2>${words.who}<small>${words.whoHint}</small></h2></legend>
      ${rungs.map((rung) => drawRung(rung, asked))}
    </fieldset>
    ${rungs[0] === 'anonymous' ? html`<yanlu-anonymity .chosen=${chosen} .language=${language}></yanlu-anonymity>` : nothing}
    ${chosen ? nothing : drawFields(asked)}`
}

function drawRung(rung: Rung, { mailbox, who, language }: IdentityAsked) {
  const words = messagesFor(language).form
  const { anonymous, conceal } = mailbox.identity
  const said = rung === 'anonymous' ? anonymous : conceal.find(({ level }) => level === rung)
  const sees = conceal.length ? knowing[rung] : Math.min(knowing[rung], 1)
  return html`<label class="rung">
    <input type="radio" name="who" value=${rung} ?checked=${rung === usualRung(mailbox)} .checked=${rung === who}
      aria-labelledby="who-${rung}" aria-describedby="about-${rung}" />
    <span>
      <b id="who-${rung}">${rung === 'named' && !conceal.length ? words.rungs.unit : words.rungs[rung]}</b>
      <span class="hint" id="about-${rung}">${said ? `${said.means} ${wordsFor(language).clause(said.clause)}` : conceal.length ? words.openHint : words.namedHint}</span>
      <span class="eyes">${words.audiences.slice(0, conceal.length ? 3 : 2).map((name, at) => drawEye(name, at < sees, language))}</span>
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
  const unasked = unaskedGroups(asked.mailbox)
  return html`<div class="fields">
    ${required.length ? html`<p class="hint">${words.required(clause)}</p>` : nothing}
    ${expected.length ? html`<p class="hint">${words.expected(clause)}</p>` : nothing}
    ${singlesFirst(required).map((group) => drawGroup(group, { ...asked, must: true }))}
    ${singlesFirst(expected).map((group) => drawGroup(group, { ...asked, must: false }))}
    ${unasked.length ? html`<p class="hint">${words.optional}</p>` : nothing}
    ${unasked.map((group) => drawGroup(group, { ...asked, must: false }))}
  </div>`
}

/** A name and a way to be reached may always be given, also where no rule asks for them. */
export function unaskedGroups({ identity: { required, expected } }: MailboxView): IdentityField[][] {
  const asked = [...required, ...expected].flat()
  return usual.filter((group) => !group.some((field) => asked.includes(field)))
}

function singlesFirst(groups: IdentityField[][]): IdentityField[][] {
  return [...groups].sort((a, b) => Math.min(a.length, 2) - Math.min(b.length, 2))
}

export function drawGroup(group: IdentityField[], asked: FieldsAsked & { must: boolean }) {
  const words = messagesFor(asked.language).form
  if (group.length === 1) return group.map((field) => drawField(field, asked))
  const filled = group.some((field) => asked.identity[field])
  return html`<fieldset class="any">
    <legend class=${asked.must ? 'must' : ''}>${words.contact}<small>${words.anyOf}</small></legend>
    ${filled ? html`<span class="tag good">${icons.tick}${words.filled}</span>` : nothing}
    ${group.map((field) => drawField(field, asked))}
  </fieldset>`
}

const usual: IdentityField[][] = [['realName'], ['phone', 'email']]

const kinds: Record<IdentityField, [type: string, autocomplete: string]> = {
  realName: ['text', 'name'],
  phone: ['tel', 'tel'],
  email: ['email', 'email'],
  workUnit: ['text', 'organization'],
  homeAddress: ['text', 'street-address'],
}

function drawField(field: IdentityField, { language, problems, must }: FieldsAsked & { must: boolean }) {
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
