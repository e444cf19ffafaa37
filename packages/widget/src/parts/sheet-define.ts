/** The letter sheet, and the seal it carries. */
import { YanluSeal } from './seal.ts'
import { YanluSheet } from './sheet.ts'

if (!customElements.get('yanlu-sheet')) {
  customElements.define('yanlu-seal', YanluSeal)
  customElements.define('yanlu-sheet', YanluSheet)
}

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-seal': YanluSeal
    'yanlu-sheet': YanluSheet
  }
}
