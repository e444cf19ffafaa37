/**
 * `node vitest.ts ASKED VERDICTS`: runs the tests that the first file names, each in its copy of the sources, and writes
 * what became of them to the second. Projects are like those of the workspace.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestProjectInlineConfiguration } from 'vitest/config'
import { createVitest, type TestModule, type Vitest } from 'vitest/node'
import { root } from '../../scripts/machine.mjs'
import workspace from '../../vitest.config.ts'
import type { Asked, Verdict } from './run.ts'

const [questions = '', answers = ''] = process.argv.slice(2)
const asked = JSON.parse(readFileSync(questions, 'utf8')) as Asked[]
const { projects, ...shared } = workspace.test ?? {}
const alike = projects as TestProjectInlineConfiguration[]

const byProject = Map.groupBy(asked, ({ project }) => project)
const configurations = [...byProject.values()].map(([first]) => projectOf(first as Asked))
const vitest = await createVitest(
  { root, config: false, watch: false, reporters: [] },
  { test: { ...shared, projects: configurations } },
)
const { testModules } = await vitest.runTestSpecifications(specifications(vitest), true)
writeFileSync(answers, JSON.stringify(asked.map((one) => verdictOn(one, testModules))))
await vitest.close()
process.exit()

/** Files share a process: what they load from node_modules is the same, and their own sources have other paths. */
function projectOf({ project: name, copy }: Asked): TestProjectInlineConfiguration {
  const like = alike.find((one) => one.test?.name === name)?.test
  if (!like) throw new Error(`there is no project ${name}`)
  const globalSetup = [like.globalSetup ?? []].flat().map((file) => join(copy, file))
  return { extends: true, root: join(copy, '..'), test: { ...like, name, globalSetup, isolate: false, sequence: {} } }
}

function specifications({ projects: running }: Vitest) {
  return running.flatMap((project) => {
    const tests = asked.filter((one) => one.project === project.name)
    const files = Map.groupBy(tests, ({ copy, file }) => join(copy, file))
    return [...files].map(([path, theirs]) =>
      project.createSpecification(path, { testNames: theirs.map(({ title }) => title) }),
    )
  })
}

function verdictOn({ copy, file, title }: Asked, modules: readonly TestModule[]): Verdict {
  const ran = modules.find((one) => one.moduleId === join(copy, file))
  const found = [...(ran?.children.allTests() ?? [])].find(({ fullName }) => fullName === title)
  const { state, errors = [] } = found?.result() ?? { state: 'missing', errors: ran?.errors() }
  return { state, error: errors.map(({ name, message }) => `${name}: ${message}`).join('\n') }
}
