/** The promises and their clock. */
import '../parts/clock-define.ts'
import { YanluPromises } from './promises.ts'

if (!customElements.get('yanlu-promises')) customElements.define('yanlu-promises', YanluPromises)

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-promises': YanluPromises
  }
}
