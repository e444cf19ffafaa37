/** Gives the shared parts their names, and the page their tokens. */
import './clock-define.ts'
import './gauge-define.ts'
import './sheet-define.ts'
import './trail-define.ts'
import { wearTokens } from '../tokens.css.ts'

wearTokens()
