/** What comes after the form: the preview, the sending, the receipt and the end. */
import './form-later-define.ts'
import '../parts/sheet-define.ts'
import { YanluDone } from './done.ts'
import { YanluPosting } from './posting.ts'
import { YanluPreview } from './preview.ts'
import { YanluReceipt } from './receipt.ts'

if (!customElements.get('yanlu-preview')) {
  customElements.define('yanlu-done', YanluDone)
  customElements.define('yanlu-posting', YanluPosting)
  customElements.define('yanlu-preview', YanluPreview)
  customElements.define('yanlu-receipt', YanluReceipt)
}

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-done': YanluDone
    'yanlu-posting': YanluPosting
    'yanlu-preview': YanluPreview
    'yanlu-receipt': YanluReceipt
  }
}
