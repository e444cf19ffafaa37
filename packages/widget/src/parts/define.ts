/** Gives the shared parts their names, and the page their tokens. */
import { wearTokens } from '../tokens.css.ts'
import { YanluClock } from './clock.ts'
import { YanluGauge } from './gauge.ts'
import { YanluSeal } from './seal.ts'
import { YanluSheet } from './sheet.ts'
import { YanluTrail } from './trail.ts'

const elements = {
  'yanlu-clock': YanluClock,
  'yanlu-gauge': YanluGauge,
  'yanlu-seal': YanluSeal,
  'yanlu-sheet': YanluSheet,
  'yanlu-trail': YanluTrail,
}

for (const [name, element] of Object.entries(elements)) {
  if (!customElements.get(name)) customElements.define(name, element)
}
wearTokens()

declare global {
  interface HTMLElementTagNameMap {
    'yanlu-clock': YanluClock
    'yanlu-gauge': YanluGauge
    'yanlu-seal': YanluSeal
    'yanlu-sheet': YanluSheet
    'yanlu-trail': YanluTrail
  }
}
