/** The shared parts, defined and in both languages: properties in, events out, nothing fetched. */
import './define.ts'
import { englishParts } from './messages/en.ts'
import { teachParts } from './words.ts'

teachParts('en', englishParts)

export { base } from './base.css.ts'
export { YanluClock } from './clock.ts'
export { YanluGauge } from './gauge.ts'
export { YanluSeal } from './seal.ts'
export { ruled } from './sheet.css.ts'
export { YanluSheet } from './sheet.ts'
export { YanluTrail } from './trail.ts'
export { type Audience, type Language, wordsFor } from './words.ts'
