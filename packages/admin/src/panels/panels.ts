/** Which panel an act has; the reply and the result are written on the page itself. */
import { html, nothing } from 'lit'
import type { Units } from '../pages/open-letter.ts'
import type { Attempt } from './panel.ts'

export function panelFor(attempt: Attempt, units: Units | null) {
  switch (attempt.offer.act) {
    case 'accept':
      return html`<desk-accept class="panel" .attempt=${attempt}></desk-accept>`
    case 'assign':
      return html`<desk-assign class="panel" .attempt=${attempt} .units=${units}></desk-assign>`
    case 'signIn':
      return html`<desk-sign-in-task class="panel" .attempt=${attempt}></desk-sign-in-task>`
    case 'purge':
      return html`<desk-purge class="panel" .attempt=${attempt}></desk-purge>`
    default:
      return nothing
  }
}
