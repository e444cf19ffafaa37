/** An address that leads nowhere, and where to go instead. */
import { html, type TemplateResult } from 'lit'
import type { Messages } from '../messages/messages.ts'
import { root } from '../routes.ts'

export function missingPage({ desk, inbox }: Messages): TemplateResult {
  return html`<div class="centred">
    <h1>${desk.missingTitle}</h1>
    <p>${desk.missing}</p>
    <p><a href=${root}>${inbox.seeAll}</a></p>
  </div>`
}
