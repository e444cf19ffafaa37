/** Servers of other people's on this machine: a gateway in front of ours, a detour to it, a site with a page on it. */
import { createServer, type IncomingMessage, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'

export interface Listening {
  url: string
  close(): Promise<void>
}

/** It lets pages of other origins ask (CORS), with their cookies. */
export function openGateway(target: string): Promise<Listening> {
  return listen(async (request, response) => {
    response.setHeaders(allowing(request))
    if (request.method === 'OPTIONS') return response.writeHead(204).end()
    const headers = new Headers(request.headers as Record<string, string>)
    for (const name of ['host', 'connection', 'content-length']) headers.delete(name)
    const body = request.method === 'GET' ? null : await new Response(Readable.toWeb(request) as ReadableStream).text()
    const answer = await fetch(target + request.url, { method: request.method ?? 'GET', headers, body })
    for (const name of ['content-type', 'retry-after']) {
      const value = answer.headers.get(name)
      if (value) response.setHeader(name, value)
    }
    return response.writeHead(answer.status).end(await answer.text())
  })
}

/** It leads everybody to the same path at `target`. */
export function openDetour(target: string): Promise<Listening> {
  return listen((request, response) => response.writeHead(307, { location: target + request.url }).end())
}

/** An empty page. */
export function openSite(): Promise<Listening> {
  return listen((_, response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>.</title>'))
}

async function listen(listener: RequestListener): Promise<Listening> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { url: `http://localhost:${(server.address() as AddressInfo).port}`, close }
}

function allowing({ headers }: IncomingMessage): Headers {
  return new Headers({
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-allow-headers': headers['access-control-request-headers'] ?? '',
    vary: 'origin',
  })
}
