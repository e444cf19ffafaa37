/**
 * `pnpm sizes`: how long files and functions are, over packages/*\/src without tests: median, p90 and the longest.
 *
 * The walls (a file 200 lines, a function 40) are biome's to hold; this shows how far from them the code lives.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'vite'
import { root } from './machine.mjs'

const functions = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])
const files = globSync('packages/*/src/**/*.ts', { cwd: root }).filter((path) => !/\.test\.ts$|\.d\.ts$/.test(path))
if (files.length === 0) throw new Error('no sources found')

const measured = files.map(measure)
print('file', measured)
print(
  'function',
  measured.flatMap((file) => file.functions),
)

function measure(path) {
  const code = readFileSync(join(root, path), 'utf8')
  const found = []
  visit(parseAst(code, { lang: 'ts' }), (node, name) => {
    if (functions.has(node.type)) found.push({ at: `${path} ${name}`, lines: lines(code.slice(node.start, node.end)) })
  })
  return { at: path, lines: lines(code.trimEnd()), functions: found }
}

/** Every node, with the nearest name above it. */
function visit(node, see, name = '') {
  if (!node || typeof node.type !== 'string') return
  const here = node.id?.name ?? node.key?.name ?? name
  see(node, here)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) visit(child, see, here)
  }
}

function lines(text) {
  return text.split('\n').length
}

function print(what, entries) {
  const sorted = [...entries].sort((a, b) => a.lines - b.lines)
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  const longest = sorted.at(-1)
  console.log(
    `lines per ${what}: p50 ${at(0.5).lines}, p90 ${at(0.9).lines}, longest ${longest.lines} (${longest.at}), of ${sorted.length}`,
  )
}
