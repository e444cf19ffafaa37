/** Reading a letter again: the query, the letter it opens and what its writer can do to it. */
import '../parts/clock-define.ts'
import '../parts/sheet-define.ts'
import '../parts/trail-define.ts'
import { YanluActForm } from './act-form.ts'
import { YanluCompletionForm } from './completion-form.ts'
import { YanluQuery } from './query.ts'
import { YanluRatingForm } from './rating-form.ts'
import { YanluTracking } from './tracking.ts'

if (!customElements.get('yanlu-query')) {
  customElements.define('yanlu-act-form', YanluActForm)
  customElements.define('yanlu-completion-form', YanluCompletionForm)
  customElements.define('yanlu-rating-form', YanluRatingForm)
  customElements.define('yanlu-query', YanluQuery)
  customElements.define('yanlu-tracking', YanluTracking)
}

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-act-form': YanluActForm
    'yanlu-completion-form': YanluCompletionForm
    'yanlu-rating-form': YanluRatingForm
    'yanlu-query': YanluQuery
    'yanlu-tracking': YanluTracking
  }
}
