/**
 * A promise without a test that turns red when it is broken is a wish. Here each is broken on purpose, in a copy of the
 * sources, and the test named for it must fail by what it asserts; in a copy left whole it must pass.
 *
 * Only the tests named run: the rest of their files have steps of their own.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { copyWith } from './copy.ts'
import { type Fault, faults, type NamedTest } from './faults.ts'
import { judge, type Verdict } from './run.ts'

const all = faults.flatMap(({ notices, withstands = [] }) => [...notices, ...withstands])
const named = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
const passed: Verdict = { state: 'passed', error: '' }
const verdicts = new Map<string, Verdict>()

beforeAll(async () => {
  const whole = { fault: 'nothing', edits: [], notices: named }
  const trials = [whole, ...faults].map(({ fault, edits, notices, withstands = [] }: Omit<Fault, 'promise'>) => ({
    fault,
    edits,
    tests: [...notices, ...withstands],
  }))
  const judged = await judge(trials)
  for (const [index, { fault, tests }] of trials.entries()) {
    for (const [nth, one] of tests.entries()) verdicts.set(keyOf(fault, one), judged[index]?.[nth] as Verdict)
  }
}, 6 * 60_000)

describe('with every promise kept', () => {
  test.each(named)('“$title” passes', (one) => {
    expect(verdicts.get(keyOf('nothing', one))).toEqual(passed)
  })
})

describe.each(faults)('$promise; when $fault', ({ fault, notices, withstands = [] }) => {
  test.each(notices)('“$title” fails', (one) => {
    const failed = { state: 'failed', error: expect.stringMatching(/^AssertionError: /) }
    expect(verdicts.get(keyOf(fault, one))).toEqual(failed)
  })

  test.each(withstands)('“$title” passes all the same', (one) => {
    expect(verdicts.get(keyOf(fault, one))).toEqual(passed)
  })
})

function keyOf(fault: string, { file, title }: NamedTest): string {
  return [fault, file, title].join('\n')
}

test('an edit whose text is not there, or is there twice, is refused', () => {
  const folder = mkdtempSync(join(tmpdir(), 'yanlu-faults-'))
  const file = 'packages/server/src/domain/lapse.ts'
  const attempt = (from: string) => () => copyWith([{ file, from, to: '' }], join(folder, String(from.length)))
  try {
    expect(attempt('no such text')).toThrow('0 times')
    expect(attempt('deadline')).toThrow(/\d+ times, not once/)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
