/** What is broken on purpose about policies. */
import type { Fault, NamedTest } from './faults.ts'

const server = 'packages/server/src'

export const policyFaults: readonly Fault[] = [
  {
    promise: 'a policy that contradicts itself or has a blank is never in force',
    fault: 'faults keep nothing from being published',
    edits: [
      {
        file: `${server}/policies/publish-handlers.ts`,
        from: 'refuseFaulty(check(draft.document, { ...seeing, before: opened.newest.document }))',
        to: 'refuseFaulty(check(draft.document, seeing).slice(0, 0))',
      },
    ],
    notices: [
      inServer('policies', 'a draft > with a blank or a contradiction is not published, and the rule is named'),
    ],
  },
  {
    promise: 'what a policy requires for an act is stated with it',
    fault: 'nobody looks at what was stated',
    edits: [
      {
        file: `${server}/domain/requirements.ts`,
        from: '!stated[id]',
        to: '!stated[id] && id === null',
      },
    ],
    notices: [
      inServer(
        'policy-acts',
        'referring > asks for the statement that the policy requires, and names it where it is missing',
      ),
    ],
  },
]

function inServer(file: string, title: string): NamedTest {
  return { project: 'postgres', file: `test/server/${file}.test.ts`, title }
}
