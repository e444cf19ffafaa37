/**
 * One keep-alive HTTP/1.1 connection that asks one thing after the other, with as little work as can be: the generator
 * shares the machine with what it measures. It reads answers with a Content-Length, which is what the server sends.
 */
import { once } from 'node:events'
import { connect } from 'node:net'

export interface Answer {
  status: number
  head: string
  body: string
}

export interface Connection {
  /** @throws when the connection ends before the answer has come. */
  ask(message: string): Promise<Answer>
  close(): void
}

export interface Ask {
  method: 'GET' | 'POST'
  path: string
  headers?: Record<string, string>
  body?: unknown
}

export function message({ method, path, headers = {}, body }: Ask): string {
  const text = body === undefined ? '' : JSON.stringify(body)
  const length = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }
  const all = { host: 'localhost', ...headers, ...(body === undefined ? {} : length) }
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${text}`
}

export async function openConnection(port: number): Promise<Connection> {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true })
  await once(socket, 'connect')
  let waiting: { answered(answer: Answer): void; failed(error: Error): void } | null = null
  let received: Buffer = Buffer.alloc(0)
  socket.on('data', (chunk) => {
    received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
    const answer = readAnswer(received)
    if (!answer) return
    received = Buffer.alloc(0)
    waiting?.answered(answer)
  })
  socket.on('error', (error) => waiting?.failed(error))
  socket.on('close', () => waiting?.failed(closed()))
  return {
    ask: (text) =>
      new Promise((answered, failed) => {
        if (socket.closed) return failed(closed())
        waiting = { answered, failed }
        socket.write(text)
      }),
    close: () => socket.destroy(),
  }
}

function closed(): Error {
  return new Error('the server closed the connection')
}

/** Null while it is not whole. */
function readAnswer(received: Buffer): Answer | null {
  const end = received.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = received.toString('latin1', 0, end)
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1]
  if (length === undefined) throw new Error(`an answer without a length:\n${head}`)
  const from = end + 4
  if (received.length < from + Number(length)) return null
  return { status: Number(head.slice(9, 12)), head, body: received.toString('utf8', from) }
}
