/** What the form says once something is chosen in it: the promises with their clock, and what anonymous means. */
import '../parts/clock-define.ts'
import { YanluAnonymity } from './anonymity.ts'
import { YanluPromises } from './promises.ts'

if (!customElements.get('yanlu-promises')) {
  customElements.define('yanlu-anonymity', YanluAnonymity)
  customElements.define('yanlu-promises', YanluPromises)
}

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-anonymity': YanluAnonymity
    'yanlu-promises': YanluPromises
  }
}
