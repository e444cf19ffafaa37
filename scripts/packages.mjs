/**
 * Packs each package that is published and looks at the tarball as its reader will: publint and attw find nothing to say,
 * no test or source came along, nothing is imported that its reader will not have, and no entry is over its budget. Then it
 * is installed in an empty folder outside of the workspace, where every entry loads and has types for Node and for bundlers.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { consume } from './consumer.mjs'
import { budgets, weigh } from './entry-bytes.mjs'
import { root } from './machine.mjs'

const published = readdirSync(join(root, 'packages')).filter(
  (name) => !manifestOf(join(root, 'packages', name)).private,
)
const folder = mkdtempSync(join(tmpdir(), 'yanlu-packages-'))
let faults = 0
try {
  for (const name of published) await check(name)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = faults > 0 ? 1 : 0

async function check(name) {
  const source = join(root, 'packages', name)
  run('npm', ['run', '--silent', 'build'], source)
  const before = faults
  const { tarball, home, installed } = install(source, join(folder, name))
  const { name: called, exports } = manifestOf(installed)
  const entries = Object.keys(exports)
  const said = [
    ...(await publintSays(installed)),
    ...(await typesSay(tarball)),
    ...strangers(installed).map((file) => `${file} has no business in the package`),
    ...missing(installed),
    ...foreign(installed),
    ...consume({ source, home, called, entries }),
    ...(await bytesSay(installed, entries)),
  ]
  for (const fault of said) console.error(`${name}: ${fault}`)
  faults += said.length
  console.log(`${faults === before ? '✓' : '✗'} ${called} ${entries.join(' ')}`)
}

/** Packs, and unpacks into an empty project, with what the package depends on and no more beside it. */
function install(source, home) {
  mkdirSync(home)
  run('npx', ['--yes', manifestOf(root).packageManager, 'pack', '--pack-destination', home], source)
  const [tarball] = globSync(join(home, '*.tgz'))
  run('tar', ['-xzf', tarball], home)
  const { name, dependencies, peerDependencies } = manifestOf(join(home, 'package'))
  const installed = join(home, 'node_modules', name)
  mkdirSync(dirname(installed), { recursive: true })
  run('mv', [join(home, 'package'), installed], home)
  for (const one of Object.keys({ ...dependencies, ...peerDependencies }))
    symlinkSync(join(source, 'node_modules', one), join(home, 'node_modules', one))
  return { tarball, home, installed }
}

async function publintSays(pkgDir) {
  const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true, level: 'warning' })
  return messages.map((message) => formatMessage(message, pkg, { color: false }))
}

/** attw, profile esm-only: `require` and the resolution of old Node are not served, and nobody is told that they are. */
async function typesSay(tarball) {
  const { problems } = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))))
  const served = problems.filter(({ resolutionKind }) => !['node10', 'node16-cjs'].includes(resolutionKind))
  return served.map(
    ({ kind, entrypoint, resolutionKind }) => `attw: ${kind} ${entrypoint ?? ''} ${resolutionKind ?? ''}`,
  )
}

function strangers(installed) {
  return globSync('**/*', { cwd: installed }).filter((file) =>
    /\.test(-d)?\.|(^|\/)(test|src|consumer)(\/|$)|tsconfig|(?<!\.d)\.m?ts$/.test(file),
  )
}

function missing(installed) {
  const absent = ['LICENSE', 'README.md'].filter((file) => !existsSync(join(installed, file)))
  const unresolved = readFileSync(join(installed, 'package.json'), 'utf8').match(/"(workspace|catalog):/g) ?? []
  return [...absent.map((file) => `${file} is missing`), ...unresolved.map((word) => `${word} is in the manifest`)]
}

/** Imports of what is neither in the package nor asked for by it; Node's own modules are not everywhere. */
function foreign(installed) {
  const { dependencies, peerDependencies } = manifestOf(installed)
  const known = Object.keys({ ...dependencies, ...peerDependencies })
  return globSync('dist/**/*.{js,d.ts}', { cwd: installed }).flatMap((file) => {
    const code = readFileSync(join(installed, file), 'utf8')
    const asked = [...code.matchAll(/(?:from|import\(?) ?["']([^."'][^"']*)["']/g)].map(([, from]) => from)
    return asked.filter((from) => !known.includes(from)).map((from) => `${file} imports ${from}`)
  })
}

async function bytesSay(installed, entries) {
  const weights = await weigh(installed, entries)
  for (const [entry, { gzip, brotli }] of Object.entries(weights))
    console.log(
      `  ${entry.padEnd(14)} ${gzip} bytes gzip, ${brotli} brotli${entry in budgets ? `, of ${budgets[entry]}` : ''}`,
    )
  const over = Object.keys(weights).filter((entry) => weights[entry].gzip > budgets[entry])
  return over.map((entry) => `${entry} is over its budget of ${budgets[entry]} bytes`)
}

function manifestOf(at) {
  return JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
}

function run(command, args, cwd) {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
