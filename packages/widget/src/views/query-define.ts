/** Reading a letter again: the query and the letter it opens. */
import '../parts/clock-define.ts'
import '../parts/sheet-define.ts'
import '../parts/trail-define.ts'
import { YanluQuery } from './query.ts'
import { YanluTracking } from './tracking.ts'

if (!customElements.get('yanlu-query')) {
  customElements.define('yanlu-query', YanluQuery)
  customElements.define('yanlu-tracking', YanluTracking)
}

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-query': YanluQuery
    'yanlu-tracking': YanluTracking
  }
}
