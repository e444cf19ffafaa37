/** Scenario files that cannot be run say where and why; those of the repository can. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, test } from 'vitest'
import { type Fault, type ReadScenario, readScenarios, scenarioFiles } from './files.ts'
import { scenarioJsonSchema } from './scenario.ts'

const folder = mkdtempSync(join(tmpdir(), 'yanlu-scenario-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

let made = 0
function read(text: string, extension = 'yaml') {
  made += 1
  const file = `${made}.${extension}`
  writeFileSync(join(folder, file), text)
  return readScenarios(join(folder, file), folder)
}

const head = 'scenario: a letter is received\npreset: xueyuan\n'

describe('a file', () => {
  test('holds several scenarios as documents, each with its line and those of its steps', () => {
    const one = `${head}steps:\n  - as: writer\n    do: submitLetter\n  - turn: 2026-03-03\n`
    const found = read(`${one}---\n${one}`) as ReadScenario[]
    expect(found.map(({ line, stepLines }) => [line, stepLines])).toEqual([
      [1, [4, 6]],
      [8, [11, 13]],
    ])
  })

  test('may be JSON, an array for several', () => {
    const scenario = { scenario: 'a letter', steps: [{ as: 'operator', do: 'listTenants' }] }
    const found = read(JSON.stringify([scenario, scenario], null, 2), 'json') as ReadScenario[]
    expect(found.map(({ scenario: { scenario: title } }) => title)).toEqual(['a letter', 'a letter'])
  })

  test.each([
    { what: 'that is no YAML', text: `${head}steps: [\n  as: {`, line: 4, message: /flow/i },
    { what: 'with nothing in it', text: '', line: 1, message: /nothing/ },
    { what: 'with a text alone', text: 'hello', line: 1, message: /object/ },
    { what: 'without steps', text: head, line: 1, path: 'steps', message: /array/ },
    {
      what: 'with a word that is none',
      text: `${head}step: []\nsteps:\n  - turn: 2026-03-03\n`,
      line: 1,
      message: /"step"/,
    },
    { what: 'with a step that is none', text: `${head}steps:\n  - 5\n`, line: 4, path: 'steps.0', message: /object/ },
    {
      what: 'with an unknown operation',
      text: `${head}steps:\n  - as: office\n    do: acceptLeter\n`,
      line: 5,
      path: 'steps.0.do',
      message: /acceptLeter.*acceptLetter/,
    },
    {
      what: 'with a misspelt part of a step',
      text: `${head}steps:\n  - as: office\n    do: acceptLetter\n    expects: {}\n`,
      line: 4,
      path: 'steps.0',
      message: /"expects"/,
    },
    {
      what: 'with a day that is none',
      text: `${head}steps:\n  - as: office\n    due: { milestone: result, on: 3 March }\n`,
      line: 5,
      path: 'steps.0.due.on',
      message: /string/i,
    },
    {
      what: 'with a misspelt matcher',
      text: `${head}steps:\n  - as: office\n    sees:\n      trail: { $contain: x }\n`,
      line: 6,
      path: 'steps.0.sees.trail.$contain',
      message: /matcher/,
    },
    {
      what: 'with a capability that cannot be one',
      text: `${head}pending: soon\nsteps:\n  - turn: 2026-03-03\n`,
      line: 3,
      path: 'pending',
      message: /pattern|match/,
    },
  ])('$what is refused with its line and field', ({ text, line, path = '', message }) => {
    const [fault] = read(text) as Fault[]
    expect(fault).toMatchObject({ line, path, message: expect.stringMatching(message) })
  })

  test('that is wrong does not hide the others in it', () => {
    const found = read(`${head}steps: none\n---\n${head}steps:\n  - turn: 2026-03-03\n`)
    expect(found.map((one) => 'message' in one)).toEqual([true, false])
  })

  test('that is not there is said', () => {
    expect(() => scenarioFiles(['nowhere.yaml'], folder)).toThrow('nowhere.yaml: there is no such file')
  })

  test('is found in a folder, by its name and by a pattern, once', () => {
    writeFileSync(join(folder, 'a.yml'), head)
    expect(scenarioFiles(['a.yml', '*.yml', join(folder, 'a.yml')], folder)).toEqual([join(folder, 'a.yml')])
    expect(scenarioFiles(['.'], folder)).toContain(join(folder, 'a.yml'))
  })
})

describe('the scenarios of this repository', () => {
  const ours = fileURLToPath(new URL('..', import.meta.url))
  const all = scenarioFiles(['scenarios'], ours).flatMap((file) => readScenarios(file, ours))

  test('can all be read', () => {
    expect(all.filter((one) => 'message' in one)).toEqual([])
  })

  test('name the case that they stand for, and the clause', () => {
    const named = all.flatMap((one) => ('scenario' in one ? [one.scenario] : []))
    const bare = named.filter(({ cases, clause }) => !cases?.length || !clause)
    expect(bare.map(({ scenario }) => scenario)).toEqual([])
  })

  test('are one file for each of the 119 cases', () => {
    const cases = all.flatMap((one) => ('scenario' in one ? (one.scenario.cases ?? []) : []))
    expect(new Set(cases).size).toBe(119)
  })
})

test('docs/scenario.schema.json is what the runner reads (node test/scenario-runner/main.ts --write-schema)', () => {
  const published = fileURLToPath(new URL('../../docs/scenario.schema.json', import.meta.url))
  expect(readFileSync(published, 'utf8')).toBe(scenarioJsonSchema())
})
