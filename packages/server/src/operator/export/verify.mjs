/**
 * Checks an export of Yanlu: that no letter's history was altered, shortened in the middle or reordered, and that the
 * words are those that were said. Needs Node.js and nothing else: node verify.mjs
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const folder = process.argv[2] ?? import.meta.dirname
const lines = createInterface({ input: createReadStream(join(folder, 'letters.ndjson')) })
let letters = 0
let events = 0
const faults = []

for await (const line of lines) {
  const { letter, history } = JSON.parse(line)
  letters += 1
  events += history.length
  const fault = faultOf(letter, history)
  if (fault) faults.push(`${letter.letterCode}: ${fault}`)
}
for (const fault of faults) console.error(`✗ ${fault}`)
console.log(`来信 letters ${letters} · 留痕 events ${events} · 不符 faults ${faults.length}`)
process.exitCode = faults.length > 0 ? 1 : 0

function faultOf(letter, history) {
  let previous = Buffer.alloc(32).toString('hex')
  for (const [index, { event, commitment, previousHash, hash, words }] of history.entries()) {
    if (event.seq !== index + 1 || previousHash !== previous)
      return `第 ${index + 1} 步不连续 (event ${index + 1} does not follow)`
    const bytes = commitment ? Buffer.from(commitment, 'hex') : Buffer.alloc(0)
    if (sha256(Buffer.from(previous, 'hex'), canonical(event), bytes) !== hash)
      return `第 ${event.seq} 步被改动 (event ${event.seq} was altered)`
    if (words && sha256(Buffer.from(words.salt, 'hex'), canonical(words.said)) !== commitment) {
      return `第 ${event.seq} 步的文字被改动 (the words of event ${event.seq} were altered)`
    }
    previous = hash
  }
  return previous === letter.head ? null : '结尾不符 (the end is missing)'
}

function sha256(...parts) {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${sorted.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`
}
