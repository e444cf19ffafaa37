/**
 * `pnpm regulations`: writes the two tables of docs/regulations.md from the presets, and `docs.test.mjs` fails when they
 * are stale: how many clauses of each text are a rule, a default or not for software, and which readings were taken.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blanksOf } from '../packages/server/src/domain/blanks.ts'
import { presets } from '../packages/server/src/domain/presets/index.ts'
import { root } from './machine.mjs'

export const regulationsFile = join(root, 'docs/regulations.md')

/** The document with its tables as they have to be now; all else in it is written by hand. */
export function regulationsDocument(text) {
  return filled(filled(text, 'counts', countsTable()), 'readings', readingsTable())
}

function filled(text, name, table) {
  const [begin, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`docs/regulations.md has no place for its ${name}`)
  return `${text.slice(0, from + begin.length)}${table}\n${text.slice(to)}`
}

function countsTable() {
  const counted = [...presets.values()].map((preset) => ({ preset, counts: countsOf(preset) }))
  const rows = counted.map(({ preset, counts }) => {
    const { id, title, kind, policy } = preset
    return [`\`${id}\``, title, kind, ...counts, blanksOf(policy).length || '']
  })
  const sums = [0, 1, 2, 3].map((column) => counted.reduce((sum, { counts }) => sum + counts[column], 0))
  const head = ['preset', 'text', 'kind', 'clauses', 'rule', 'default', 'not software', 'blanks']
  return markdown(head, [...rows, [`**${presets.size}**`, '', '', ...sums, '']])
}

function countsOf({ clauses }) {
  const as = (kind) => clauses.filter((clause) => clause.as === kind).length
  return [clauses.length, as('rule'), as('default'), as('notSoftware')]
}

function readingsTable() {
  const rows = [...presets.values()].flatMap(({ id, rules }) =>
    readingsIn(rules).map(({ clause, reading, otherReading }) => [`\`${id}\``, clause, reading, otherReading ?? '']),
  )
  return markdown(
    ['preset', 'clause', 'taken', 'not taken'],
    [...new Map(rows.map((row) => [row.join(), row])).values()],
  )
}

/** Every rule that says how it was read, at any depth. */
function readingsIn(value) {
  if (Array.isArray(value)) return value.flatMap(readingsIn)
  if (typeof value !== 'object' || value === null) return []
  return [...(value.reading ? [value] : []), ...Object.values(value).flatMap(readingsIn)]
}

function markdown(head, rows) {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

if (process.argv[1]?.endsWith('regulations.mjs')) {
  const told = readFileSync(regulationsFile, 'utf8')
  const fresh = regulationsDocument(told)
  if (fresh !== told) writeFileSync(regulationsFile, fresh)
  console.log(fresh === told ? 'docs/regulations.md is as it should be' : 'docs/regulations.md is written anew')
}
