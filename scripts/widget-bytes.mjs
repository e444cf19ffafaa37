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
const measured = { loader: weigh(['yanlu.js']), frame: weigh(frameFiles()) }

console.log('              gzip -9   brotli   budget')
for (const [name, { gzip, brotli, files }] of Object.entries(measured)) {
  console.log(`${name.padEnd(10)} ${pad(gzip)} ${pad(brotli)} ${pad(budgets[name].gzip)}   ${files.join(' ')}`)
}
const over = Object.keys(budgets).filter((name) =>
  ['gzip', 'brotli'].some((way) => measured[name][way] > budgets[name][way]),
)
for (const name of over) console.error(`the ${name} is over its budget`)
process.exitCode = over.length > 0 ? 1 : 0

function frameFiles() {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'))
  const entries = Object.keys(manifest).filter((key) => manifest[key].isEntry && manifest[key].file !== 'yanlu.js')
  const frame = entries.length > 1 ? entries.filter((key) => /frame|index\.html/.test(key)) : entries
  if (frame.length !== 1) throw new Error(`one frame entry is expected in the manifest, not ${frame.length}: ${frame}`)
  return [...reached(manifest, frame[0])]
}

/** The files of an entry and of what it imports statically. */
function reached(manifest, key, seen = new Set()) {
  const { file, css = [], imports = [] } = manifest[key]
  if (seen.has(file)) return seen
  for (const one of [file, ...css]) seen.add(one)
  for (const next of imports) reached(manifest, next, seen)
  return seen
}

function weigh(files) {
  const bodies = files.map((file) => {
    if (!existsSync(join(dist, file))) throw new Error(`packages/widget/dist/${file} is missing: run the build`)
    return readFileSync(join(dist, file))
  })
  const sum = (compress) => bodies.reduce((total, body) => total + compress(body).length, 0)
  return { files, gzip: sum((body) => gzipSync(body, { level: 9 })), brotli: sum((body) => brotliCompressSync(body)) }
}

function pad(number) {
  return String(number).padStart(9)
}
