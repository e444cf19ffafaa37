/** How a letter that goes on from an earlier one would tell of that one, and which test has to notice. */
import type { Fault } from './faults.ts'

export const earlierFaults: readonly Fault[] = [
  {
    promise: 'whom a letter accuses never learns of it',
    fault: 'what a later letter says of it is for all readers of that one',
    edits: [
      {
        file: 'packages/server/src/domain/follow-up.ts',
        from: "if (isBarred(actor, earlier)) return 'nothing'",
        to: '',
      },
    ],
    notices: [
      {
        project: 'unit',
        file: 'packages/server/src/domain/follow-up.test.ts',
        title: 'what a reader learns of the earlier letter > nothing, where it is about them',
      },
      {
        project: 'postgres',
        file: 'test/server/follow-up.test.ts',
        title: 'a unit > whom the earlier letter is about does not learn of it through the later one, purged or not',
      },
    ],
  },
]
