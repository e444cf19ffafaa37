/** The figures as a table, in Markdown, to be read and to be kept. */
import type { Fetched } from './inventory.ts'
import type { Timed } from './visit.ts'
import { slowly } from './visit.ts'

export interface Row {
  name: string
  version: string
  fetched: Fetched
  plain: Timed
  slow: Timed
}

export interface Report {
  machine: { processors: number; model: string; memoryGiB: number; node: string; browser: string }
  runs: number
  rows: Row[]
}

export function asTable({ machine, runs, rows }: Report): string {
  const head = [
    ...['product', 'requests', 'raw kB', 'gzip kB', 'brotli kB', 'sent kB', 'asked elsewhere', 'stored'],
    ...['layout shift', 'in its frame', 'usable ms', 'slow: usable ms'],
  ]
  const lines = rows.map(({ name, version, fetched, plain, slow }) => [
    `${name} (${version})`,
    String(fetched.requests),
    ...[fetched.raw, fetched.gzip, fetched.brotli, fetched.sent].map(kilobytes),
    counted(fetched.elsewhere),
    counted(fetched.stored),
    ...[Math.max(plain.shift, slow.shift), Math.max(plain.frameShift, slow.frameShift)].map((one) => one.toFixed(3)),
    ...[plain.usableMs, slow.usableMs].map((one) => one.toFixed(0)),
  ])
  const { cpu, latencyMs, downKbit, upKbit } = slowly
  const { processors, model, memoryGiB, node, browser } = machine
  return [
    '',
    ...[head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`),
    '',
    `Medians of ${runs} visits each, cold cache. slow: ${cpu}× slower processor, ${downKbit} kbit/s down, ${upKbit} up, ${latencyMs} ms.`,
    `${processors} × ${model}, ${memoryGiB} GiB, Node ${node}, Chromium ${browser}.`,
    '',
  ].join('\n')
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}

function counted(names: readonly string[]): string {
  return names.length === 0 ? '0' : `${names.length}: ${[...new Set(names)].join(', ')}`
}
