/** What the form says once something is chosen in it: the promises with their clock, what anonymous means, whom it is about. */
import '../parts/clock-define.ts'
import { YanluAccused } from './accused.ts'
import { YanluAnonymity } from './anonymity.ts'
import { YanluPromises } from './promises.ts'

if (!customElements.get('yanlu-promises')) {
  customElements.define('yanlu-accused', YanluAccused)
  customElements.define('yanlu-anonymity', YanluAnonymity)
  customElements.define('yanlu-promises', YanluPromises)
}

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-accused': YanluAccused
    'yanlu-anonymity': YanluAnonymity
    'yanlu-promises': YanluPromises
  }
}
