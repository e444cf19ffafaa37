/**
 * The promises that matter most, how each is broken here, and which test has to notice.
 *
 * A fault is an edit of the sources, word for word: where its text is no longer to be found, the table is out of date
 * and says so. Tests are named as they stand in the suite, by project, file and whole title.
 */

import { calendarFaults } from './calendar.ts'
import { earlierFaults } from './earlier.ts'
import { policyFaults } from './policies.ts'

export interface Edit {
  file: string
  /** Must be there exactly once. */
  from: string
  to: string
}

export interface NamedTest {
  project: 'unit' | 'postgres'
  file: string
  /** With the titles of the groups that it is in, as the reports have it. */
  title: string
}

export interface Fault {
  promise: string
  fault: string
  edits: readonly Edit[]
  /** Fail. */
  notices: readonly NamedTest[]
  /** Pass all the same, by a second layer that the fault leaves alone. */
  withstands?: readonly NamedTest[]
}

const server = 'packages/server/src'
const security = `${server}/db/migrations/0001_row_level_security.sql`
const tables = `${server}/db/migrations/0000_tables.sql`

export const faults: readonly Fault[] = [
  {
    promise: 'row-level security admits one tenant',
    fault: 'no table has it',
    edits: [
      {
        file: security,
        from: "EXECUTE format('ALTER TABLE app.%I ENABLE ROW LEVEL SECURITY', tenant_table);",
        to: '',
      },
    ],
    notices: [onServer('catalogue', 'the door > shows one tenant, even to a statement that names none')],
    withstands: [
      onServer('secrecy', 'another tenant > sees no letter of ours, and what it asks for does not exist'),
      onServer('secrecy', 'another tenant > cannot assign our letter, nor we to their unit'),
    ],
  },
  {
    promise: 'row-level security admits one tenant',
    fault: 'the owner of the tables is not held to it',
    edits: [
      {
        file: security,
        from: "EXECUTE format('ALTER TABLE app.%I FORCE ROW LEVEL SECURITY', tenant_table);",
        to: '',
      },
    ],
    notices: [
      onServer('catalogue', 'schemas > app: row-level security enabled and forced on every table, one policy each'),
    ],
  },
  {
    promise: 'nothing leaves that the contract does not name',
    fault: 'an answer is checked but not stripped',
    edits: [{ file: `${server}/http/implement.ts`, from: 'return result.data', to: 'return output' }],
    notices: [onServer('secrecy', 'what the contract does not name does not leave, even when a handler gives it')],
  },
  {
    promise: 'a unit lists only what it was assigned',
    fault: 'the statement leaves the unit out',
    edits: [
      {
        file: `${server}/letters/store/list.ts`,
        from: 'return and(place, sql`not exists',
        to: 'return and(sql`not exists',
      },
    ],
    notices: [onServer('secrecy', 'a unit > lists and reads only what it was assigned')],
  },
  {
    promise: 'a unit lists only what it was assigned',
    fault: 'its scope is that of the office',
    edits: [{ file: `${server}/domain/access.ts`, from: "own: 'atUnits'", to: "own: 'all'" }],
    notices: [
      onDomain('access', 'who reads which letter > a unit does not read a letter that another was assigned'),
      onServer('secrecy', 'a unit > lists and reads only what it was assigned'),
    ],
  },
  {
    promise: 'whom a letter accuses never reads it',
    fault: 'the statement looks at no bars',
    edits: [
      {
        file: `${server}/letters/store/list.ts`,
        from: 'return and(place, sql`not exists',
        to: 'return place; and(place, sql`not exists',
      },
    ],
    notices: [onServer('access', 'lists what mayRead allows, for every member of four organisations')],
  },
  {
    promise: 'whom a letter accuses never reads it',
    fault: 'nobody is held to be barred',
    edits: [
      {
        file: `${server}/domain/access.ts`,
        from: 'return [who.unit, ...who.above].some((unit) => accused.units.includes(unit))',
        to: 'return false',
      },
    ],
    notices: [
      onDomain(
        'access',
        'whom a letter is about > its members do not read it, whatever their role reaches [xueyuan 第二十六条]',
      ),
    ],
  },
  {
    promise: 'a span that would end on a day off rolls forward',
    fault: 'it ends on the day off',
    edits: [
      {
        file: `${server}/domain/calendar.ts`,
        from: 'const dueOn = dueAfter(calendar, rawOn, counting)',
        to: 'const dueOn = rawOn',
      },
    ],
    notices: [
      onDomain(
        'calendar',
        'spans of minutes > ending on a day off they roll to the whole next working day, where the rule rolls [民法典 §203]',
      ),
    ],
  },
  {
    promise: 'no two events of a letter have the same number',
    fault: 'events have no primary key',
    edits: [
      {
        file: tables,
        from: ',\n\tCONSTRAINT "letter_event_tenant_id_letter_id_seq_pk" PRIMARY KEY("tenant_id","letter_id","seq")',
        to: '',
      },
    ],
    notices: [
      onServer(
        'race.postgres',
        'of two who accept a letter at the same moment one is told what the other did, and no number is lost',
      ),
      onServer(
        'timetable',
        'a deadline passes > a look that is overtaken does not count as lapsed, and the next round looks again',
      ),
    ],
  },
  {
    promise: 'a deadline lapses once, however often it is looked at',
    fault: 'the deadline is not written with the event',
    edits: [
      {
        file: `${server}/letters/store/save.ts`,
        from: 'upsertRows(tx, deadlines, rows)',
        to: 'upsertRows(tx, deadlines, rows.map((row) => (row.lapsedOn ? { ...row, lapsedOn: null, wakeAt: new Date(0) } : row)))',
      },
    ],
    notices: [
      onServer(
        'timetable',
        'a deadline passes > the unit is reminded the day after, once, whoever looks and however often [qiye-lingdao 二(三)]',
      ),
    ],
  },
  {
    promise: 'a deadline lapses once, however often it is looked at',
    fault: 'one that has lapsed is looked at again',
    edits: [
      {
        file: `${server}/domain/lapse.ts`,
        from: "deadline.state !== 'open' || deadline.lapsedOn",
        to: "deadline.state !== 'open'",
      },
    ],
    notices: [onDomain('lapse', 'when a day has passed > once: a second run finds nothing')],
  },
  ...calendarFaults,
  ...earlierFaults,
  ...policyFaults,
]

function onServer(name: string, title: string): NamedTest {
  return { project: 'postgres', file: `test/server/${name}.test.ts`, title }
}

function onDomain(name: string, title: string): NamedTest {
  return { project: 'unit', file: `${server}/domain/${name}.test.ts`, title }
}
