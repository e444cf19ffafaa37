/**
 * A project of somebody else's, in which a packed package was installed: every entry loads in plain Node, and the programs in
 * `packages/<name>/consumer` have the types they expect, for Node and for bundlers, and run. What they want of a peer they
 * get in each version that the package promises to work with: `msw`, then `msw-2`.
 */
import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { root } from './machine.mjs'

const options = {
  strict: true,
  noEmit: true,
  target: 'es2023',
  lib: ['es2023', 'dom'],
  types: ['node'],
  verbatimModuleSyntax: true,
  exactOptionalPropertyTypes: true,
}
const nodenext = { ...options, module: 'nodenext', moduleResolution: 'nodenext' }
const bundler = { ...options, module: 'esnext', moduleResolution: 'bundler', skipLibCheck: true }
const projects = {
  nodenext: { compilerOptions: nodenext, include: ['*.ts'] },
  bundler: { compilerOptions: bundler, include: ['*.ts'] },
  // A server knows nothing of the DOM; msw's own types do.
  server: { compilerOptions: { ...nodenext, lib: ['es2023'] }, include: ['*.ts'], exclude: ['*-testing.ts'] },
  peers: { compilerOptions: { ...nodenext, skipLibCheck: true }, include: ['*-testing.ts'] },
}

/**
 * @param source the package in the workspace, with the programs and the peers
 * @param home the empty project, with the package `called` so in its node_modules
 * @returns what is wrong, in words
 */
export function consume({ source, home, called, entries }) {
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  writeFileSync(join(home, 'load.js'), entries.map((entry) => `await import('${called}${entry.slice(1)}')`).join('\n'))
  const wrong = [attempt(home, 'every entry is loaded', ['load.js'])]
  if (existsSync(join(source, 'consumer'))) wrong.push(...use(source, home))
  return wrong.filter(Boolean)
}

function use(source, home) {
  cpSync(join(source, 'consumer'), home, { recursive: true })
  mkdirSync(join(home, 'node_modules/@types'))
  symlinkSync(realpathSync(join(root, 'node_modules/@types/node')), join(home, 'node_modules/@types/node'))
  const wrong = [
    ...['nodenext', 'bundler', 'server'].map((name) => typesFor(name, home, 'as it is')),
    ...runs('*.ts', home, 'as it is'),
  ]
  for (const [peer, other] of otherVersions(source)) {
    rmSync(join(home, 'node_modules', peer))
    symlinkSync(join(source, 'node_modules', other), join(home, 'node_modules', peer))
    wrong.push(typesFor('peers', home, `with ${other}`), ...runs('*-testing.ts', home, `with ${other}`))
  }
  return wrong
}

/** A peer's older versions are beside it under its name and a number. */
function otherVersions(source) {
  return readdirSync(join(source, 'node_modules')).flatMap((other) => {
    const [, peer] = other.match(/^(.+)-\d+$/) ?? []
    return peer ? [[peer, other]] : []
  })
}

function typesFor(name, home, how) {
  writeFileSync(join(home, `${name}.json`), JSON.stringify(projects[name]))
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  return attempt(home, `types are checked for ${name} ${how}`, [tsc, '-p', `${name}.json`])
}

function runs(programs, home, how) {
  return globSync(programs, { cwd: home }).map((file) => attempt(home, `${file} is run ${how}`, [file]))
}

function attempt(cwd, what, args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' })
  if (status !== 0) return `when ${what}:\n${stdout}${stderr}`
  if (stdout) console.log(`  ${what}: ${stdout.trim()}`)
  return ''
}
