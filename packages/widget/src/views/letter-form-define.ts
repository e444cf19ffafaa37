/**
 * `<yanlu-letter-form>`, with the page's tokens. The promises and their clock follow by themselves: they
 * say something only after a category was chosen.
 */
import { wearTokens } from '../tokens.css.ts'
import { YanluLetterForm } from './letter-form.ts'

wearTokens()
if (!customElements.get('yanlu-letter-form')) customElements.define('yanlu-letter-form', YanluLetterForm)
void import('./form-later-define.ts')

export type { WrittenLetter } from './form-rules.ts'
export { YanluLetterForm }
