/** A limit as it would run if it began now, for whoever is writing it: the clock of a letter that is not there. */
import type { Clock, Limit, Span } from '@yanlu/sdk/contract'
import { clockOf } from './clock.ts'
import { begin, type Reckonable } from './deadline.ts'
import { asOpened } from './deadline-state.ts'

type Sketch = Pick<Limit, 'milestone' | 'from' | 'firstDay' | 'rolls' | 'clause'> & {
  span: Span
  target?: Span | undefined
  cap?: Span | undefined
}

export function expectedClock(limit: Sketch, { calendar, now }: Omit<Reckonable, 'policy'>): Clock {
  const nowhere = { policy: { reminders: [] }, task: null, number: 0 }
  const deadline = begin({ ...limit, id: 'preview' }, { ...nowhere, calendar, now })
  return { ...clockOf(asOpened(deadline), { calendar, now }), state: 'expected' }
}
