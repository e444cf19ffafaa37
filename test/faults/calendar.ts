/** What is broken on purpose about calendars. */
import type { Fault, NamedTest } from './faults.ts'

const server = 'packages/server/src'

export const calendarFaults: readonly Fault[] = [
  {
    promise: 'of two who change a calendar the second is told',
    fault: 'nobody looks at the version that was seen',
    edits: [
      {
        file: `${server}/calendars/change.ts`,
        from: 'if (tenant.calendarVersion === seen) return',
        to: 'if (seen >= 0) return',
      },
    ],
    notices: [inCalendar('days of its own > the second of two administrators is told, and changes nothing')],
  },
  {
    promise: 'every open deadline is counted anew when days change',
    fault: 'nobody looks once more for those that were being opened',
    edits: [
      {
        file: `${server}/jobs/recount.ts`,
        from: 'return now >= settled ? null : new Date(settled)',
        to: 'return settled > 0 ? null : new Date(now)',
      },
    ],
    notices: [
      inCalendar(
        'open deadlines > a deadline opened by the version before, while it changed, is caught by the look after',
      ),
    ],
  },
  {
    promise: 'nobody is late by a recount',
    fault: 'a due day moves back as far as the calendar says',
    edits: [
      {
        file: `${server}/domain/recount-by-calendar.ts`,
        from: 'if (ends.dueOn >= earliest) return ends',
        to: 'if (earliest) return ends',
      },
    ],
    notices: [
      {
        project: 'unit',
        file: `${server}/domain/recount-by-calendar.test.ts`,
        title: 'nobody is late by a recount > a day ahead moves back to today at most',
      },
    ],
  },
  {
    promise: 'the days in which a limit stood still do not count',
    fault: 'they count',
    edits: [
      {
        file: `${server}/domain/calendar.ts`,
        from: 'const counts = (on: Day) => !isPaused(on, pauses) && (',
        to: 'const counts = (on: Day) => (',
      },
    ],
    notices: [
      {
        project: 'unit',
        file: `${server}/domain/pauses.test.ts`,
        title:
          'a limit that stands still while the writer completes the letter > goes on from where it stood: two days were counted before, three come after',
      },
    ],
  },
]

function inCalendar(title: string): NamedTest {
  return { project: 'postgres', file: 'test/server/calendar.test.ts', title }
}
