/** Scenarios are played to their end, and fail where what comes back is not what was expected: the step, and both. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readScenarios } from '../scenario-runner/files.ts'
import { outcomeLines } from '../scenario-runner/report.ts'
import { type Outcome, runScenarios } from '../scenario-runner/run.ts'
import type { Server } from '../scenario-runner/server.ts'
import { worldHere } from '../world/server-world.ts'
import { operatorKey, type World } from '../world/world.ts'

let world: World
let server: Server
const folder = mkdtempSync(join(tmpdir(), 'yanlu-scenarios-'))
beforeAll(async () => {
  world = await worldHere()
  const send = (address: unknown, init?: RequestInit) => world.send(String(address), init)
  server = { url: 'http://localhost:4600', operatorKey, fetch: send as typeof fetch }
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await world.close()
})

async function play(text: string): Promise<Outcome[]> {
  const file = join(folder, 'scenario.yaml')
  writeFileSync(file, text)
  return runScenarios(readScenarios(file, folder), { server, atOnce: 2, tell: () => {} })
}

async function playOne(text: string): Promise<Outcome> {
  const [outcome] = await play(text)
  if (!outcome) throw new Error('nothing was played')
  return outcome
}

/** A consultation to a county, given to a unit on 21 January 2025, and whatever comes then. */
const given = (steps: string, more = '') => `
scenario: a consultation
preset: xixiang-xian
today: 2025-01-21
${more}
steps:
  - { as: writer, do: submitLetter, with: { category: consultation, title: 办证 } }
  - { as: office, do: acceptLetter, with: { disposition: assign } }
  - { as: office, do: assignLetter, with: { units: [$units.unit-a] } }
${steps}`

describe('a scenario passes', () => {
  test('whose people do and see what it says, on its days, in a tenant of its own', async () => {
    const outcome = await playOne(
      given(`
  - as: unit-a
    sees: { title: 办证, tasks: [{ mine: true, state: open }], trail: { $contains: { type: assigned } } }
    due: { milestone: result, on: 2025-01-23, raw: 2025-01-23, days: 01-22 01-23, clause: 第十一条(一), overdue: false }
    offers: { signIn: allowed, report: { refused: notSignedIn }, accept: absent, return: { allowed: true, clause: 第九条(九) } }
  - { as: unit-b, sees: nothing }
  - { as: writer, sees: { title: 办证, status: inHand } }
  - { turn: 2025-01-24, expect: { today: 2025-01-24 } }
  - { as: unit-a, due: { milestone: result, overdue: true } }
  - { as: unit-a, do: signInTask, expect: { tasks: { $contains: { signedInOn: 2025-01-24 } } }, keep: { number: registrationNumber } }
  - { as: unit-a, do: returnTask, with: { reason: 不归我们, basis: 三定方案 }, problem: { code: not_allowed_now, reason: returnWindowOver } }
  - { as: office, do: recallTask, with: { reason: "\${number} 另办" }, expect: { trail: { $contains: { type: recalled, reason: { $contains: 号 另办 } } } } }
  - { as: unit-a, sees: nothing }
  - { as: visitor, do: getLetter, with: { letter: $letter }, problem: { code: unauthenticated } }
  - { as: operator, do: getTenant, expect: { kind: sandbox, letters: 1, today: 2025-01-24 } }`),
    )
    expect(outcomeLines(outcome)).toMatch(/^✓ /)
  })

  test('with units, roles and people that it declares, and several letters', async () => {
    const outcome = await playOne(`
scenario: two letters
preset: xixiang-xian
today: 2026-02-12T16:30
organisation:
  units: { finance: { name: 财政局, duty: money }, budget: { name: 预算股, parent: finance } }
  roles: { arbiter: { name: 编办, kind: leader, acts: [instruct], reads: all, unit: leaders } }
  actors: { zhao: { unit: leaders, role: arbiter, name: 赵编办 }, qian: { unit: budget, role: handler } }
steps:
  - { as: writer, do: submitLetter, letter: first, with: { title: 第一封 } }
  - { as: writer, do: submitLetter, letter: second, with: { title: 第二封, identity: {} } }
  - { as: office, letter: second, sees: { title: 第二封, identityGiven: [] } }
  - { as: office, letter: second, do: acceptLetter, with: { disposition: assign } }
  - { as: office, letter: second, do: assignLetter, with: { units: [$units.budget] } }
  - { as: qian, letter: second, sees: { title: 第二封, receivedAt: { $matches: ^2026-02-12T16:30 } } }
  - { as: qian, letter: first, sees: nothing }
  - { as: finance/unit-leader, letter: second, sees: { title: 第二封 } }
  - { as: zhao, letter: first, do: instructLetter, with: { text: 请抓紧 }, expect: { instructions: { $length: 1 } } }
  - { as: admin, do: getUnits, expect: { units: { $contains: { name: 预算股, parent: $units.finance } } } }
  - { as: office, letter: first, do: recuseMember, with: { member: $members.deputy, reason: 亲属 } }
  - { as: deputy, letter: first, sees: nothing }`)
    expect(outcomeLines(outcome)).toMatch(/^✓ /)
  })

  test('which docs/scenarios.md shows', async () => {
    const example = new URL('../scenario-runner/example.yaml', import.meta.url)
    expect(outcomeLines(await playOne(readFileSync(example, 'utf8')))).toMatch(/^✓ /)
  })

  test('without an organisation, where only the operator speaks', async () => {
    const outcome = await playOne(`
scenario: no such preset
steps:
  - as: operator
    do: createTenant
    with:
      { name: 试, kind: sandbox, preset: ganbu-shijuan, mailbox: { slug: none, name: 试 }, administrator: { name: 钱, email: q@none.example } }
    problem: { code: invalid, fields: [preset], detail: xueyuan }`)
    expect(outcomeLines(outcome)).toMatch(/^✓ /)
  })
})

describe('a scenario fails', () => {
  const failing = [
    {
      on: 'a wrong day',
      step: '{ as: unit-a, due: { milestone: result, on: 2025-01-24 } }',
      says: ['the deadline of result: dueOn', 'expected  2025-01-24', 'came back 2025-01-23'],
    },
    {
      on: 'a wrong counted day',
      step: '{ as: unit-a, due: { milestone: result, on: 2025-01-23, days: 01-22 01-24 } }',
      says: ['counted days', 'expected  01-22 01-24', 'came back 01-22 01-23'],
    },
    {
      on: 'a deadline that is not there',
      step: '{ as: unit-a, due: { milestone: completion } }',
      says: ['the deadline of completion', 'result 2025-01-23 open, by result-consultation from 2025-01-21, task 1'],
    },
    {
      on: 'a deadline that should not be there',
      step: '{ as: unit-a, due: { milestone: result, absent: true } }',
      says: ['the deadline of result', 'expected  none'],
    },
    {
      on: 'a wrong part of a view',
      step: '{ as: unit-a, sees: { tasks: [{ state: reported }] } }',
      says: ['the letter: tasks.0.state', 'expected  reported', 'came back open'],
    },
    {
      on: 'a wrong code of a problem',
      step: '{ as: unit-a, do: reportResult, with: { text: 好了 }, problem: { code: forbidden } }',
      says: ['the problem', 'not_allowed_now', 'notSignedIn'],
    },
    {
      on: 'a wrong reason',
      step: '{ as: unit-a, do: reportResult, with: { text: 好了 }, problem: { code: not_allowed_now, reason: ended } }',
      says: ['"reason":"ended"', '"reason":"notSignedIn"'],
    },
    {
      on: 'a wrong clause',
      step: '{ as: unit-a, offers: { return: { allowed: true, clause: 第一条 } } }',
      says: ['the act return', '第一条', '第九条(九)'],
    },
    {
      on: 'a field that was not refused',
      step: '{ as: office, do: assignLetter, with: { units: [] }, problem: { code: invalid, fields: [reason] } }',
      says: ['"fields":["reason"]', 'units: '],
    },
    {
      on: 'what was done and should have been refused',
      step: '{ as: unit-a, do: signInTask, problem: { code: forbidden } }',
      says: ['signInTask', 'came back it was done'],
    },
    {
      on: 'what was refused and should have been done',
      step: '{ as: unit-a, do: reportResult, with: { text: 好了 } }',
      says: ['expected  it is done', 'notSignedIn'],
    },
    {
      on: 'an act that is not offered',
      step: '{ as: unit-a, offers: { accept: allowed } }',
      says: ['the act accept', 'it is not offered'],
    },
    {
      on: 'a letter that can be seen',
      step: '{ as: unit-a, sees: nothing }',
      says: ['it was opened', 'it is on the list'],
    },
    {
      on: 'a letter that cannot',
      step: '{ as: unit-b, sees: { title: 办证 } }',
      says: ['unit-b sees it', 'not_found'],
    },
    { on: 'a clock turned back', step: '{ turn: 2025-01-20 }', says: ['the clock is turned to 2025-01-20', 'invalid'] },
    { on: 'somebody unknown', step: '{ as: zhou, sees: nothing }', says: ['nobody is called "zhou"'] },
    {
      on: 'a unit unknown',
      step: '{ as: office, do: recallTask, with: { reason: $units.unit-c } }',
      says: ['$units.unit-c names nothing'],
    },
    {
      on: 'what a writer cannot even ask for',
      step: '{ as: writer, do: acceptLetter, with: { disposition: assign } }',
      says: ['an operation that writer can call'],
    },
  ]
  let outcomes: Outcome[]
  beforeAll(async () => {
    outcomes = await play(failing.map(({ step }) => given(`  - ${step}`)).join('\n---'))
  })

  test.each(failing.map(({ on, says }, index) => ({ on, says, index })))('on $on', ({ says, index }) => {
    const outcome = outcomes[index] as Outcome
    const lines = outcomeLines(outcome)
    expect(outcome.status).toBe('failed')
    expect(lines).toMatch(/^✗ scenario\.yaml:\d+ {2}a consultation/)
    expect(lines).toContain(`step 4, line ${outcome.line + 8}: `)
    for (const words of says) expect(lines).toContain(words)
  })

  test('whose preset there is not', async () => {
    const lines = outcomeLines(await playOne(given('', '').replace('xixiang-xian', 'nowhere')))
    expect(lines).toContain('setting the stage')
    expect(lines).toContain('preset: ')
  })

  test('whose file cannot be read, and the others in it are played', async () => {
    const one = 'scenario: the list\nsteps:\n  - { as: operator, do: listTenants }\n'
    const outcomes = await play(`${one}---\n${one.replace('listTenants', 'listTenant')}---\n${one}`)
    expect(outcomes.map(({ status }) => status)).toEqual(['passed', 'failed', 'passed'])
    expect(outcomeLines(outcomes[1] as Outcome)).toContain('steps.0.do: no operation is called "listTenant"')
  })
})

describe('a pending scenario', () => {
  const pending = (milestone: string) => given(`  - { as: unit-a, due: { milestone: ${milestone} } }`, 'pending: RP-04')

  test('waits for its capability while it does not hold', async () => {
    expect(await playOne(pending('completion'))).toMatchObject({ status: 'pending', pending: 'RP-04' })
  })

  test('fails once it holds', async () => {
    const lines = outcomeLines(await playOne(pending('result')))
    expect(lines).toContain('it is no longer pending')
    expect(lines).toMatch(/^✗/)
  })
})
