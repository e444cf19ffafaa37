/**
 * What the form needs once something is chosen in it or given away: the promises with their clock, what anonymous
 * means, whom it is about, which letter it goes on from, what is wrong. It is fetched when the form is there.
 */
import '../parts/clock-define.ts'
import { YanluAccused } from './accused.ts'
import { YanluAnonymity } from './anonymity.ts'
import { YanluEarlier } from './earlier.ts'
import { YanluPromises } from './promises.ts'

if (!customElements.get('yanlu-promises')) {
  customElements.define('yanlu-accused', YanluAccused)
  customElements.define('yanlu-anonymity', YanluAnonymity)
  customElements.define('yanlu-earlier', YanluEarlier)
  customElements.define('yanlu-promises', YanluPromises)
}

export { checkLetter } from './letter-check.ts'
export { drawSummary } from './summary.ts'

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-accused': YanluAccused
    'yanlu-anonymity': YanluAnonymity
    'yanlu-earlier': YanluEarlier
    'yanlu-promises': YanluPromises
  }
}
