/**
 * Packs each package that is published and looks at the tarball as its reader will: publint finds nothing to say, every
 * entry loads under the Node that runs this, and no test or source came along.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
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
  const unpacked = unpack(source)
  const manifest = manifestOf(unpacked)
  const before = faults
  for (const said of await complaints(unpacked)) fault(name, said)
  for (const file of strangers(unpacked)) fault(name, `${file} has no business in the package`)
  if (!existsSync(join(unpacked, 'LICENSE'))) fault(name, 'the licence is missing')
  for (const [entry, target] of Object.entries(manifest.exports ?? {}))
    await load(name, entry, join(unpacked, from(target)))
  console.log(`${faults === before ? '✓' : '✗'} ${manifest.name} ${Object.keys(manifest.exports ?? {}).join(' ')}`)
}

/** The tarball's content, with the dependencies of the workspace beside it. */
function unpack(source) {
  const target = join(folder, basename(source))
  mkdirSync(target)
  const { packageManager } = manifestOf(root)
  run('npx', ['--yes', packageManager, 'pack', '--pack-destination', target], source)
  const [tarball] = globSync('*.tgz', { cwd: target })
  run('tar', ['-xzf', tarball], target)
  symlinkSync(join(source, 'node_modules'), join(target, 'node_modules'))
  return join(target, 'package')
}

async function complaints(pkgDir) {
  const { messages, pkg } = await publint({ pkgDir, pack: false, strict: true, level: 'warning' })
  return messages.map((message) => formatMessage(message, pkg, { color: false }))
}

function strangers(unpacked) {
  return globSync('**/*', { cwd: unpacked }).filter((file) =>
    /\.test\.|(^|\/)(test|src)(\/|$)|tsconfig|(?<!\.d)\.m?ts$/.test(file),
  )
}

async function load(name, entry, file) {
  if (!/\.m?js$/.test(file)) return
  if (!existsSync(file.replace(/\.(m?)js$/, '.d.$1ts'))) fault(name, `${entry} has no types`)
  await import(pathToFileURL(file).href).catch((error) => fault(name, `${entry} does not load: ${error.message}`))
}

function from(target) {
  return typeof target === 'string' ? target : from(target.default ?? target.import ?? Object.values(target)[0])
}

function fault(name, said) {
  faults += 1
  console.error(`${name}: ${said}`)
}

function manifestOf(at) {
  return JSON.parse(readFileSync(join(at, 'package.json'), 'utf8'))
}

function run(command, args, cwd) {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
