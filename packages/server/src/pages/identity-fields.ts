/** The fields of an identity (身份) that the policy asks for: expected is not demanded, and of a group one is enough. */
import type { FieldProblem, IdentityField, MailboxView } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import { described, drawError } from './field.ts'
import type { Posted } from './posted.ts'
import type { Visit } from './visit.ts'

export interface Filled {
  view: MailboxView
  fields: Posted
  problems: readonly FieldProblem[]
}

export function drawFields(here: Visit, filled: Filled): Html {
  const words = here.words.form
  const { required, expected, clause } = filled.view.identity
  const unasked = unaskedGroups(filled.view)
  return html`<div class="fields">
${required.length ? html`<p class="hint">${words.required(clause)}</p>` : ''}
${expected.length ? html`<p class="hint">${words.expected(clause)}</p>` : ''}
${singlesFirst(required).map((names) => drawGroup(here, names, { ...filled, must: true }))}
${singlesFirst(expected).map((names) => drawGroup(here, names, { ...filled, must: false }))}
${unasked.length ? html`<p class="hint">${words.optional}</p>` : ''}
${unasked.map((names) => drawGroup(here, names, { ...filled, must: false }))}
</div>`
}

/** All that can be given, none of it demanded. */
export function drawGroups(here: Visit, filled: Filled): Html {
  const { required, expected } = filled.view.identity
  const groups = [...singlesFirst([...required, ...expected]), ...unaskedGroups(filled.view)]
  return html`<div class="fields">${groups.map((names) => drawGroup(here, names, { ...filled, must: false }))}</div>`
}

const usual: IdentityField[][] = [['realName'], ['phone', 'email']]

/** A name and a way to be reached may always be given, also where no rule asks for them. */
function unaskedGroups({ identity: { required, expected } }: MailboxView): IdentityField[][] {
  const asked = [...required, ...expected].flat()
  return usual.filter((group) => !group.some((field) => asked.includes(field)))
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
