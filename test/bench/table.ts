/** What was measured, as a table for people and as one object for programs. */
import type { Operation } from './asks.ts'

export interface Row {
  operation: Operation | 'acceptLetter'
  /** Answers a second. */
  server: number
  p50Ms: number
  p99Ms: number
  errors: number
  /** To the database, for one answer. */
  roundTrips: number
  statements: number
  /** Transactions a second of the same statements; null without pgbench. */
  pgbenchSequential: number | null
  pgbenchPipelined: number | null
}

export interface Report {
  machine: { processors: number; model: string; memoryGiB: number; node: string; postgres: string }
  /** What PostgreSQL says of what outlives a crash. */
  durability: string
  connections: number
  seconds: number
  letters: number
  generator: string
  operations: Row[]
}

export function asTable({ machine, durability, connections, seconds, letters, generator, operations }: Report): string {
  const head = ['operation', 'server/s', 'p50 ms', 'p99 ms', 'round trips', 'pgbench/s', 'pipelined/s', 'ratio', '']
  const lines = operations.map((row) => [
    row.operation,
    whole(row.server),
    row.p50Ms.toFixed(1),
    row.p99Ms.toFixed(1),
    `${row.roundTrips} (${row.statements} statements)`,
    whole(row.pgbenchSequential),
    whole(row.pgbenchPipelined),
    share(row.server, row.pgbenchSequential),
    share(row.server, row.pgbenchPipelined),
  ])
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)))
  const [first, ...rest] = [head, ...lines].map((line) => line.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  '))
  const { processors, model, memoryGiB, node, postgres } = machine
  return [
    '',
    ...[first, '-'.repeat(first?.length ?? 0), ...rest],
    '',
    `pgbench: the same statements on the same database, one a message; pipelined: in the server's own batches.`,
    `ratio: server to pgbench, and to pgbench pipelined. ${connections} connections, ${seconds} s each, ${letters} letters.`,
    `${processors} × ${model}, ${memoryGiB} GiB, Node ${node}, PostgreSQL ${postgres}; ${durability}.`,
    generator,
    '',
  ].join('\n')
}

function whole(value: number | null): string {
  return value === null ? '—' : value.toFixed(0)
}

function share(server: number, pgbench: number | null): string {
  return pgbench === null ? '—' : `${Math.round((100 * server) / pgbench)} %`
}
