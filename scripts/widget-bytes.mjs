/**
 * `pnpm widget-bytes`: what a page loads before somebody can write, compressed, against its budget.
 *
 * The loader is the one script that a site embeds. The frame application is its entry with everything that the entry
 * imports statically, style sheets included; what is loaded later, on demand, is not counted.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { root } from './machine.mjs'

const dist = join(root, 'packages/widget/dist')
const budgets = { loader: { gzip: 1_500, brotli: 1_500 }, frame: { gzip: 20_000, brotli: 20_000 } }
const manifest = JSON.parse(read('.vite/manifest.json'))
const measured = { loader: weigh(entry('loader', /^yanlu\.js$/)), frame: weigh(entry('frame', /frame/)) }

console.log('              gzip -9   brotli   budget')
for (const [name, { gzip, brotli, files }] of Object.entries(measured)) {
  console.log(`${name.padEnd(10)} ${pad(gzip)} ${pad(brotli)} ${pad(budgets[name].gzip)}   ${files.join(' ')}`)
}
const over = Object.keys(budgets).filter((name) =>
  ['gzip', 'brotli'].some((way) => measured[name][way] > budgets[name][way]),
)
for (const name of over) console.error(`the ${name} is over its budget`)
process.exitCode = over.length > 0 ? 1 : 0

/** The files of the one entry whose file has such a name. A loader built on its own is in no manifest, and one file. */
function entry(what, name) {
  const found = Object.keys(manifest).filter((key) => manifest[key].isEntry && name.test(manifest[key].file))
  if (found.length === 0 && what === 'loader') return ['yanlu.js']
  if (found.length !== 1) throw new Error(`one entry is expected for the ${what}, not ${found.length}: ${found}`)
  return [...reached(found[0])]
}

/** The files of an entry and of what it imports statically. */
function reached(key, seen = new Set()) {
  const { file, css = [], imports = [] } = manifest[key]
  if (seen.has(file)) return seen
  for (const one of [file, ...css]) seen.add(one)
  for (const next of imports) reached(next, seen)
  return seen
}

function weigh(files) {
  const bodies = files.map(read)
  const sum = (compress) => bodies.reduce((total, body) => total + compress(body).length, 0)
  return { files, gzip: sum((body) => gzipSync(body, { level: 9 })), brotli: sum((body) => brotliCompressSync(body)) }
}

function read(file) {
  if (existsSync(join(dist, file))) return readFileSync(join(dist, file))
  console.error(`packages/widget/dist/${file} is missing: build first (pnpm build)`)
  process.exit(1)
}

function pad(number) {
  return String(number).padStart(9)
}
