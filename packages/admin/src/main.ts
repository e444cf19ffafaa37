/** The console in the page: its styles by adoption, so that a strict policy has nothing to forbid, and its elements. */
import { page } from './styles/page.ts'
import './define.ts'

if (page.styleSheet) document.adoptedStyleSheets.push(page.styleSheet)
