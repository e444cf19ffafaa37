/**
 * A pgbench script that sends what the server was heard to send: the same texts, with the same values as parameters.
 *
 * Two things differ, since pgbench has no uuids and no NULL: a new letter's id and its lookup hash are made from a
 * counter in the statement itself, and NULL is written into the text. The opening of the door, one message of three
 * statements, is three messages here, because prepared statements cannot be joined.
 */
import type { Statement, Trace } from './wire.ts'

export interface Script {
  text: string
  /** `-D` name → value. */
  variables: Record<string, string>
}

export type Sending = 'sequential' | 'pipelined'

/** @param prefix of the variables' names: scripts that run together share one set of variables. */
export function scriptOf(trace: Trace, { sending, prefix }: { sending: Sending; prefix: string }): Script {
  const names = new Map<string, string>()
  const made = madeIn(trace)
  const parameter = (value: string | null) => {
    if (value === null) return 'null'
    const name = names.get(value) ?? `${prefix}${names.size}`
    return made.get(value) ?? `:${names.set(value, name).get(value)}`
  }
  const batches = trace.batches.map((batch) => {
    const lines = batch.flatMap((statement) => spell(statement, parameter))
    return sending === 'pipelined' && lines.length > 1 ? ['\\startpipeline', ...lines, '\\endpipeline'] : lines
  })
  const counting = made.size > 0 ? ['\\set counter :counter + 16', '\\set n :counter + :client_id'] : []
  const variables = Object.fromEntries([...names].map(([value, name]) => [name, value]))
  if (made.size > 0) variables.counter = String(16 * Math.floor(Math.random() * 2 ** 40))
  return { text: `${[...counting, ...batches.flat()].join('\n')}\n`, variables }
}

function spell({ sql, params }: Statement, parameter: (value: string | null) => string): string[] {
  const parts = params.length === 0 ? sql.split('; ') : [sql]
  return parts.map((part) => `${part.replace(/\$(\d+)/g, (_, n) => parameter(params[Number(n) - 1] ?? null))};`)
}

/** What each letter has of its own: its id and the hash its codes are looked up by. */
function madeIn({ batches }: Trace): ReadonlyMap<string, string> {
  const route = batches.flat().find(({ sql }) => /^insert into "directory"."code"/.test(sql))
  const [lookup, , letter] = route?.params ?? []
  if (!lookup || !letter) return new Map()
  return new Map([
    [lookup, 'sha256(int8send(:n::bigint))'],
    [letter, `('${letter.slice(0, 24)}' || lpad(to_hex(:n::bigint), 12, '0'))::uuid`],
  ])
}
