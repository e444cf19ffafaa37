/** What comes after the form: the preview, the sending and the receipt. */
import './promises-define.ts'
import '../parts/sheet-define.ts'
import { YanluPosting } from './posting.ts'
import { YanluPreview } from './preview.ts'
import { YanluReceipt } from './receipt.ts'

if (!customElements.get('yanlu-preview')) {
  customElements.define('yanlu-posting', YanluPosting)
  customElements.define('yanlu-preview', YanluPreview)
  customElements.define('yanlu-receipt', YanluReceipt)
}

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-posting': YanluPosting
    'yanlu-preview': YanluPreview
    'yanlu-receipt': YanluReceipt
  }
}
