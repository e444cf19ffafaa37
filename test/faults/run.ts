/** Runs the tests that are named, and no others, in copies of the sources: all of them in one run of vitest. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../../scripts/machine.mjs'
import { copyWith } from './copy.ts'
import type { Edit, NamedTest } from './faults.ts'

/** Sources with these edits, and the tests to run on them. */
export interface Trial {
  edits: readonly Edit[]
  tests: readonly NamedTest[]
}

/** What vitest.ts is told. */
export interface Asked extends NamedTest {
  copy: string
}

export interface Verdict {
  state: string
  /** The name of the error that a test failed with, and what it says. */
  error: string
}

const program = fileURLToPath(new URL('./vitest.ts', import.meta.url))
const limitMs = 5 * 60_000

/** @returns for each trial a verdict for each of its tests, in their order. */
export async function judge(trials: readonly Trial[]): Promise<Verdict[][]> {
  const folder = mkdtempSync(join(tmpdir(), 'yanlu-faults-'))
  try {
    const asked = trials.flatMap(({ edits, tests }, index) => {
      const copy = join(folder, String(index))
      copyWith(edits, copy)
      return tests.map((test): Asked => ({ ...test, copy }))
    })
    const verdicts = (await runTests(folder, asked)).values()
    return trials.map(({ tests }) => tests.map(() => verdicts.next().value as Verdict))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** In a process of its own, as vitest within vitest would share more than it should. */
async function runTests(folder: string, asked: Asked[]): Promise<Verdict[]> {
  const [questions, answers] = [join(folder, 'asked.json'), join(folder, 'verdicts.json')]
  writeFileSync(questions, JSON.stringify(asked))
  const child = spawn(process.execPath, [program, questions, answers], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limitMs,
  })
  let said = ''
  const hear = (text: string) => {
    said += text
  }
  child.stdout.setEncoding('utf8').on('data', hear)
  child.stderr.setEncoding('utf8').on('data', hear)
  await once(child, 'exit')
  try {
    return JSON.parse(readFileSync(answers, 'utf8')) as Verdict[]
  } catch {
    throw new Error(`the tests did not run:\n${said}`)
  }
}
