/** A limit as it would run if it began now, for whoever is writing it: the clock of a letter that is not there. */
import type { Clock, Limit, Span } from '@yanlu/sdk/contract'
import { reckon } from './calendar.ts'
import { clockOf } from './clock.ts'
import type { Reckonable } from './deadline.ts'

type Sketch = Pick<Limit, 'milestone' | 'from' | 'firstDay' | 'rolls' | 'clause'> & {
  span: Span
  target?: Span | undefined
  cap?: Span | undefined
}

export function expectedClock(limit: Sketch, { calendar, now }: Omit<Reckonable, 'policy'>): Clock {
  const { milestone, span, from, firstDay, rolls, clause } = limit
  const { startedOn, rawOn, dueOn, dueMinute, provisional } = reckon(calendar, now, { span, firstDay, rolls })
  const endOf = (other: Span | undefined) =>
    other ? reckon(calendar, now, { span: other, firstDay, rolls }).dueOn : null
  const clock = clockOf(
    {
      ...{ number: 0, milestone, task: null, state: 'open', extensions: [], pauses: [] },
      rule: { id: 'preview', clause, span, from, firstDay, rolls },
      ...{
        calendarVersion: calendar.version,
        startedOn,
        startMinute: now.minute,
        rawOn,
        dueOn,
        dueMinute,
        provisional,
      },
      ...{ targetOn: endOf(limit.target), capOn: endOf(limit.cap), remindOn: null, metOn: null, lapsedOn: null },
    },
    { calendar, now },
  )
  return { ...clock, state: 'expected' }
}
