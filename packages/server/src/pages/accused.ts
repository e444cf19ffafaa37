/**
 * Whom a letter is about (被反映的单位): asked where its category asks, and kept from it. Where the browser can, the
 * question is shown with such a category; where it cannot, the answer counts only with one.
 */
import type { MailboxView } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import type { Html } from './document.ts'
import { described, drawError } from './field.ts'
import type { Filled } from './identity-fields.ts'
import type { Posted } from './posted.ts'
import type { Visit } from './visit.ts'

export function drawAccused(here: Visit, { view, fields, problems }: Filled): Html | '' {
  const asking = view.categories.filter(({ accused }) => accused).map(({ name }) => name)
  if (!asking.length || !view.units.length) return ''
  const words = here.words.form
  return html`<fieldset class="block accused" id="accused" tabindex="-1"${described('accused', problems)}>
<legend><h2>${words.accused}<small>${words.accusedFor(here.words.days.join(asking))}</small></h2></legend>
<p class="hint">${words.accusedHint}</p>
<div class="ticks">${view.units.map(({ id, name }) => drawUnit(id, name, fields))}</div>
${drawError('accused', problems)}
</fieldset>`
}

function drawUnit(id: string, name: string, fields: Posted): Html {
  const field = `accused.${id}`
  return html`<label class="tick"><input type="checkbox" name="${field}"${fields[field] ? html` checked` : ''}><span lang="zh">${name}</span></label>`
}

export function accusedIn({ categories, units }: MailboxView, fields: Posted): string[] {
  const asks = categories.find(({ id }) => id === fields.category)?.accused
  return asks ? units.filter(({ id }) => fields[`accused.${id}`]).map(({ id }) => id) : []
}
