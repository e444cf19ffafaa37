/**
 * `node test/bench/policy/policy.ts [--json]`: how long the largest preset takes to be judged for one letter, to be
 * checked, to be compared and to be rehearsed on five hundred letters. All of it is the domain alone: no database.
 */
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import { letterActs, type Policy } from '../../../packages/sdk/src/contract/index.ts'
import { check } from '../../../packages/server/src/domain/check/check.ts'
import { compare } from '../../../packages/server/src/domain/compare.ts'
import { policies } from '../../../packages/server/src/domain/examples/policies.ts'
import { type Move, walked } from '../../../packages/server/src/domain/examples/walk.ts'
import { factsOf, type KnownFacts } from '../../../packages/server/src/domain/facts.ts'
import { replyRuleFor, requirementsOf, routedTo, runningLimits } from '../../../packages/server/src/domain/policy.ts'
import { calendarCn } from '../../../packages/server/src/domain/presets/calendar-cn.ts'
import { rehearse } from '../../../packages/server/src/domain/rehearsal/rehearse.ts'

const { values: asked } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const letters = 500

const size = (policy: Policy) => JSON.stringify(policy).length
const [largest] = policies.toSorted((a, b) => size(b) - size(a))
if (!largest) throw new Error('no policy')
const place = policies.indexOf(largest)

const stories = Array.from({ length: letters }, (_, index) =>
  walked({ policy: place, category: index, signed: true, now: { on: '2026-03-02', minute: 540 } }, moves(index)),
)
const shorter: Policy = {
  ...largest,
  limits: largest.limits.map((limit) => ({ ...limit, span: { count: 2, of: 'workingDays' } })),
}

const report = {
  policy: largest.id,
  bytes: size(largest),
  judgeMicroseconds: each(20_000, () => judged(largest, factsOf(stories[0]?.letter ?? fail(), largest))),
  checkMicroseconds: each(500, () => check(largest)),
  compareMicroseconds: each(500, () => compare(largest, shorter)),
  rehearseSeconds: once(() => {
    for (const { letter, events } of stories) {
      rehearse({ letter, events, before: largest, draft: shorter, calendar: calendarCn, today: '2026-11-20' })
    }
  }),
  letters,
}
process.stdout.write(asked.json ? `${JSON.stringify(report)}\n` : asTable(report))

/** Everything that is asked of a policy when a letter is acted on. */
function judged(policy: Policy, facts: KnownFacts) {
  const requires = letterActs.map((act) => requirementsOf(policy, act, facts))
  return [runningLimits(policy, facts), routedTo(policy, facts), replyRuleFor(policy, facts), requires]
}

/** A course that differs from letter to letter and goes far. */
function moves(index: number): Move[] {
  return Array.from({ length: 16 }, (_, step) => {
    return { minutes: 600, actor: step, act: step, pick: index + step, willing: true }
  })
}

function each(times: number, work: () => unknown): number {
  for (let warm = 0; warm < times / 10; warm += 1) work()
  const begun = performance.now()
  for (let time = 0; time < times; time += 1) work()
  return ((performance.now() - begun) * 1000) / times
}

function once(work: () => void): number {
  const begun = performance.now()
  work()
  return (performance.now() - begun) / 1000
}

function asTable(rows: Record<string, string | number>): string {
  return Object.entries(rows)
    .map(([name, value]) => `${name}: ${typeof value === 'number' ? value.toFixed(value < 100 ? 2 : 0) : value}\n`)
    .join('')
}

function fail(): never {
  throw new Error('no letter')
}
