/**
 * What pages without scripts wear of the widget, which the build leaves as `dist/plain.css`: the tokens, and every rule
 * that means the same in a shadow root and on a page.
 */
import { css } from 'lit'
import { around } from './frame/app.css.ts'
import { elements } from './parts/base.css.ts'
import { squares } from './parts/clock-days.css.ts'
import { seal } from './parts/seal.css.ts'
import { paper } from './parts/sheet.css.ts'
import { dots } from './parts/trail.css.ts'
import { tokens } from './tokens.css.ts'
import { choicesStyle } from './views/choices.css.ts'
import { rungs } from './views/identity-fields.css.ts'
import { writing } from './views/letter-form.css.ts'
import { slip } from './views/receipt.css.ts'
import { standing } from './views/tracking.css.ts'
import { pieces } from './views/view.css.ts'

export const plain = css`
  ${tokens} ${elements} ${pieces} ${around} ${choicesStyle} ${rungs} ${writing} ${slip} ${paper} ${seal} ${standing} ${dots} ${squares}
`
