/**
 * What a server really says to PostgreSQL: a proxy that reads the frontend's messages of the wire protocol, version 3.
 *
 * Answers are held for a moment, so what the server sends without waiting for one shows: everything sent before an
 * answer was handed on belongs to one batch, and the number of batches is the number of round trips.
 */
import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Statement {
  sql: string
  /** As text; bytes as PostgreSQL writes them. Null is NULL. */
  params: (string | null)[]
}

export interface Trace {
  /** Statements by round trip. */
  batches: Statement[][]
}

export interface Wire {
  port: number
  /** What is said while `work` runs. */
  during(work: () => Promise<unknown>): Promise<Trace>
  close(): void
}

const heldMs = 20

/** @param notOurs a connection that once says this is another one's business (the timetable's) and is left out. */
export async function openWire(databasePort: number, notOurs: RegExp): Promise<Wire> {
  const log: Log = { batches: null, unanswered: 0, notOurs }
  const server = createServer((client) => relay(client, connect(databasePort, '127.0.0.1'), log))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    during: async (work) => {
      log.batches = []
      log.unanswered = 0
      await work()
      const batches = log.batches
      log.batches = null
      return { batches }
    },
    close: () => server.close(),
  }
}

interface Log {
  batches: Statement[][] | null
  /** Sent, and no answer handed on yet. */
  unanswered: number
  notOurs: RegExp
}

function relay(client: Socket, database: Socket, log: Log): void {
  const hear = listener(log)
  client.on('data', (chunk) => {
    hear.frontend(chunk)
    database.write(chunk)
  })
  database.on('data', (chunk) => {
    const ready = hear.backend(chunk)
    setTimeout(() => {
      if (log.batches) log.unanswered = Math.max(0, log.unanswered - ready)
      client.write(chunk)
    }, heldMs)
  })
  for (const [one, other] of [
    [client, database],
    [database, client],
  ] as const) {
    one.on('error', () => other.destroy())
    one.on('close', () => setTimeout(() => other.destroy(), heldMs))
  }
}

function listener(log: Log) {
  const texts = new Map<string, string>()
  let bound: Statement | null = null
  let ours = true
  const say = (statement: Statement) => {
    if (!ours || !log.batches) return
    if (log.unanswered === 0) log.batches.push([])
    log.unanswered += 1
    log.batches.at(-1)?.push(statement)
  }
  const frontend = messages({ startup: true }, (type, body) => {
    const cursor = reader(body)
    if (type === 'Q') say({ sql: cursor.text(), params: [] })
    if (type === 'P') {
      const [name, sql] = [cursor.text(), cursor.text()]
      texts.set(name, sql)
      if (log.notOurs.test(sql)) ours = false
    }
    if (type === 'B') bound = readBind(cursor, texts)
    if (type === 'E' && bound) say(bound)
  })
  let ready = 0
  const backend = messages({ startup: false }, (type) => {
    if (type === 'Z' && ours) ready += 1
  })
  return {
    frontend,
    /** @returns how many statements this answers whole. */
    backend: (chunk: Buffer) => {
      ready = 0
      backend(chunk)
      return ready
    },
  }
}

/** Cuts a stream into messages: type, length, body. The first of a frontend has no type. */
function messages({ startup }: { startup: boolean }, hear: (type: string, body: Buffer) => void) {
  let rest: Buffer = Buffer.alloc(0)
  let typeBytes = startup ? 0 : 1
  return (chunk: Buffer) => {
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= typeBytes + 4) {
      const end = typeBytes + rest.readInt32BE(typeBytes)
      if (rest.length < end) return
      if (typeBytes === 1) hear(String.fromCharCode(rest[0] as number), rest.subarray(5, end))
      rest = rest.subarray(end)
      typeBytes = 1
    }
  }
}

function readBind(cursor: Reader, texts: ReadonlyMap<string, string>): Statement {
  cursor.text()
  const sql = texts.get(cursor.text()) ?? ''
  const formats = Array.from({ length: cursor.int16() }, () => cursor.int16())
  const params = Array.from({ length: cursor.int16() }, (_, index) => {
    const bytes = cursor.bytes()
    const binary = (formats.length === 1 ? formats[0] : formats[index]) === 1
    return bytes && (binary ? `\\x${bytes.toString('hex')}` : bytes.toString())
  })
  return { sql, params }
}

type Reader = ReturnType<typeof reader>

function reader(body: Buffer) {
  let at = 0
  return {
    text: () => {
      const end = body.indexOf(0, at)
      const text = body.toString('utf8', at, end)
      at = end + 1
      return text
    },
    int16: () => {
      at += 2
      return body.readInt16BE(at - 2)
    },
    bytes: () => {
      const length = body.readInt32BE(at)
      at += 4 + Math.max(0, length)
      return length < 0 ? null : body.subarray(at - length, at)
    },
  }
}
