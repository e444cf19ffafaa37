/**
 * `npm test` on a bare clone, and `pnpm check`: installs what is needed, then runs every check and every test.
 *
 * No step stops the ones after it, and nothing is passed over in silence: a project without tests, a skipped test and an
 * error outside of any test count as failures. The last line is `N passed, N failed`, in which each test and each check
 * counts as one. `npm test types unit` runs only the steps of these names. Plain Node 20, no dependencies.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from './browser.mjs'
import { ensureClamd } from './clamav.mjs'
import { root, tell } from './machine.mjs'
import { ensurePostgres } from './postgres-binaries.mjs'
import { build, install, requireNode, withModernNode } from './workspace.mjs'

const stepLimitMs = 10 * 60_000
const reports = join(root, 'node_modules/.cache/yanlu')

/** Each gives what passed, what failed, and what to say of the failures. */
const steps = {
  browser: () => prepared(ensureBrowser),
  postgresql: () => prepared(ensurePostgres),
  clamd: () => prepared(ensureClamd),
  build: () => prepared(() => build() || Promise.reject(new Error('the build failed'))),
  types: () => command('node', 'scripts/types.mjs'),
  lint: () => command('biome', 'check', '--error-on-warnings', '--diagnostic-level=warn'),
  imports: () => command('depcruise', 'packages', 'test', '--config', '.dependency-cruiser.cjs'),
  sizes: () => command('node', 'scripts/sizes.mjs'),
  unused: () => command('knip'),
  'widget-bytes': () => command('node', 'scripts/widget-bytes.mjs'),
  packages: () => command('node', 'scripts/packages.mjs'),
  unit: () => tests('unit'),
  embedded: () => tests('embedded'),
  postgres: () => tests('postgres'),
  elements: () => tests('browser'),
  journeys: () => tests('journeys'),
  scenarios: () => scenarios(),
  faults: () => tests('faults'),
}

requireNode()
install()
const results = []
for (const name of chosen(process.argv.slice(2))) results.push(await timed(name))
finish(results)

function chosen(names) {
  const unknown = names.find((name) => !(name in steps))
  if (unknown) throw new Error(`no step ${unknown}; there are: ${Object.keys(steps).join(' ')}`)
  return names.length > 0 ? names : Object.keys(steps)
}

async function timed(name) {
  console.log(`\n── ${name}`)
  const begun = performance.now()
  const result = await steps[name]().catch((error) => ({ passed: 0, failed: 1, why: [error.message] }))
  const seconds = (performance.now() - begun) / 1000
  const verdict = result.failed > 0 ? '✗' : '✓'
  for (const why of result.why) console.log(`${verdict} ${why}`)
  console.log(`${verdict} ${name}: ${result.passed} passed, ${result.failed} failed (${seconds.toFixed(1)} s)`)
  return { name, seconds, ...result }
}

async function prepared(prepare) {
  await prepare()
  return { passed: 1, failed: 0, why: [] }
}

async function command(...words) {
  const code = await run(words)
  return code === 0
    ? { passed: 1, failed: 0, why: [] }
    : { passed: 0, failed: 1, why: [`${words.join(' ')}: exit ${code}`] }
}

async function tests(project) {
  const report = join(reports, `tests-${project}.json`)
  mkdirSync(reports, { recursive: true })
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await run(['vitest', 'run', '--project', project, ...reporters])
  return judge(code, read(report), project)
}

/** Counts a report. What went wrong outside of any test counts as one failure more. */
function judge(code, report, project) {
  if (!report) return { passed: 0, failed: 1, why: [`no report of ${project} (exit ${code})`] }
  const cases = report.testResults.flatMap((file) =>
    file.assertionResults.map((test) => ({ file: file.name, ...test })),
  )
  const failed = cases.filter((test) => test.status === 'failed')
  const skipped = cases.filter((test) => !['passed', 'failed'].includes(test.status))
  const broken = report.testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed))
  const why = [
    ...failed.map((test) => `failed: ${test.fullName}`),
    ...skipped.map((test) => `${test.status}: ${test.fullName}`),
    ...broken.map((file) => `could not run: ${file.name}`),
  ]
  if (cases.length === 0) why.push(`${project} has no tests`)
  if (code !== 0 && why.length === 0) why.push(`${project} ended with errors outside of its tests (exit ${code})`)
  return { passed: cases.length - failed.length - skipped.length, failed: why.length, why }
}

/** Pending ones count neither way, and are named. */
async function scenarios() {
  const report = join(reports, 'scenarios.json')
  mkdirSync(reports, { recursive: true })
  rmSync(report, { force: true })
  const code = await run(['node', 'test/scenario-runner/main.ts', '--report', report])
  const found = read(report)
  if (!found) return { passed: 0, failed: 1, why: [`no report of the scenarios (exit ${code})`] }
  const named = (status) => found.scenarios.filter((one) => one.status === status).map((one) => one.scenario)
  const why = [
    ...named('failed').map((name) => `failed: ${name}`),
    ...named('pending').map((name) => `pending: ${name}`),
  ]
  return { passed: found.passed, failed: found.failed, why }
}

function isFailed(test) {
  return test.status === 'failed'
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

/** Runs one of the workspace's programs under its Node, without a terminal, for a limited time. */
function run([program, ...args]) {
  const env = { ...withModernNode(), CI: 'true', ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) }
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: root, env, stdio: ['ignore', 'inherit', 'inherit'] })
    const limit = setTimeout(() => child.kill('SIGKILL'), stepLimitMs)
    const pass = (signal) => child.kill(signal)
    process.once('SIGTERM', pass)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      clearTimeout(limit)
      process.off('SIGTERM', pass)
      resolve(code ?? signal)
    })
  })
}

function finish(done) {
  const total = (of) => done.reduce((sum, result) => sum + result[of], 0)
  console.log('\n── 用时 · time')
  for (const { name, seconds, passed, failed } of done) {
    console.log(
      `${failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${seconds.toFixed(1).padStart(7)} s ${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed`,
    )
  }
  tell(`共 ${total('seconds').toFixed(0)} 秒`, `${total('seconds').toFixed(0)} s in all`)
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
  process.exitCode = total('failed') === 0 && total('passed') > 0 ? 0 : 1
}
