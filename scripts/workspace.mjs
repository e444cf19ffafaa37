/**
 * Gets the workspace ready from a bare clone: Node, packages, built pages. Plain Node 20, no dependencies.
 *
 * Each step leaves a stamp of what it was made from, and is passed over while that has not changed; so a second start
 * needs no network and loses no time.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { output, root, tell, tryRun } from './machine.mjs'

const packages = ['sdk', 'server', 'widget', 'admin']
const pages = ['widget', 'admin']

/** Ends the process unless its Node can run these scripts. */
export function requireNode() {
  if (Number(process.versions.node.split('.')[0]) >= 20) return
  fail(
    `需要 Node.js 20 或更新版本，现在是 ${process.version}。请从 https://nodejs.org 安装。`,
    `Node.js 20 or newer is needed, this is ${process.version}. Get it from https://nodejs.org.`,
  )
}

export function fail(chinese, english) {
  console.error(`\n${chinese}\n${english}\n`)
  process.exit(1)
}

/** Installs the packages that the lockfile names, unless they are there. */
export function install() {
  const manifests = [
    'package.json',
    ...[...packages.map((name) => `packages/${name}`), 'test'].map((at) => `${at}/package.json`),
  ]
  const made = stampOf(['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests])
  const complete = [...packages.map((name) => `packages/${name}`), 'test'].every((at) =>
    existsSync(join(root, at, 'node_modules')),
  )
  if (complete && isFresh('install', made)) return
  tell('正在安装依赖（首次约一分钟）', 'installing packages (about a minute the first time)')
  const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
  // Without a terminal pnpm only replaces an older node_modules when told that nobody is there to ask.
  const env = { ...process.env, CI: 'true', npm_config_yes: 'true' }
  const quiet = ['--frozen-lockfile', '--reporter=append-only', '--loglevel=warn']
  if (!tryRun('npx', ['--yes', pnpm, 'install', ...quiet], { env })) {
    fail(
      '依赖安装失败：请检查网络或 npm 镜像设置（npm config get registry），然后重试。',
      'Packages could not be installed: check the network and the npm registry (npm config get registry), then try again.',
    )
  }
  keep('install', made)
}

/** Builds the widget and the console, unless what is there was made from the same sources. */
export function build() {
  const made = stampOf(['pnpm-lock.yaml', ...['sdk', ...pages].map((name) => `packages/${name}`)])
  if (pages.every((name) => existsSync(join(root, 'packages', name, 'dist'))) && isFresh('build', made)) return true
  tell('正在构建网页组件与工作台', 'building the widget and the console')
  const env = withModernNode()
  const built = pages.every((name) =>
    tryRun('npm', ['run', '--silent', 'build'], { env, cwd: join(root, 'packages', name) }),
  )
  if (built) keep('build', made)
  return built
}

/** The Node that runs the product: the workspace's own where there is one, else the system's if it runs TypeScript. */
export function modernNode() {
  const own = join(root, 'node_modules/.bin/node')
  if (process.platform !== 'win32' && existsSync(own) && output(own, ['--version'])) return own
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath
  return fail(
    `这个平台需要 Node.js 22.18 或更新版本，现在是 ${process.version}。`,
    `Node.js 22.18 or newer is needed on this platform, this is ${process.version}.`,
  )
}

/** The environment in which the workspace's commands find its programs and its Node first. */
export function withModernNode() {
  const separator = process.platform === 'win32' ? ';' : ':'
  const folders = [dirname(modernNode()), join(root, 'node_modules/.bin'), process.env.PATH]
  return { ...process.env, PATH: folders.join(separator) }
}

function stampOf(paths) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const path of paths.flatMap(filesUnder)) hash.update(`${path}\0`).update(readFileSync(join(root, path)))
  return hash.digest('hex')
}

function filesUnder(path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .sort()
    .flatMap((name) => filesUnder(`${path}/${name}`))
}

function stampFile(step) {
  return join(root, 'node_modules/.cache/yanlu', `${step}.sha256`)
}

function isFresh(step, made) {
  return existsSync(stampFile(step)) && readFileSync(stampFile(step), 'utf8') === made
}

function keep(step, made) {
  mkdirSync(dirname(stampFile(step)), { recursive: true })
  writeFileSync(stampFile(step), made)
}
