/** A clock turned by hand: it stands still until a test moves it. */
import type { Clock } from '../../packages/server/src/time.ts'

export interface TurnedClock extends Clock {
  /** @param instant ISO 8601 with offset */
  turnTo(instant: string): void
}

export function turnedClock(instant: string): TurnedClock {
  let now = Date.parse(instant)
  return {
    now: () => now,
    turnTo: (later) => {
      now = Date.parse(later)
    },
  }
}
