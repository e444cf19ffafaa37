/** The shared parts, defined and in both languages: properties in, events out, nothing fetched. */
import './define.ts'
import './messages/en.ts'

export { base } from './base.css.ts'
export { YanluClock } from './clock.ts'
export { YanluGauge } from './gauge.ts'
export { YanluSeal } from './seal.ts'
export { ruled } from './sheet.css.ts'
export { YanluSheet } from './sheet.ts'
export { YanluTrail } from './trail.ts'
export type { Audience } from './trail-words.ts'
export { type Language, wordsFor } from './words.ts'
