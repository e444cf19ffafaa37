/**
 * Loopback servers: the page that holds a product, with the product's files as a static host would serve them (brotli,
 * compressed beforehand), and a proxy that does the same for what the mailbox's server sends.
 */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Product } from './products.ts'

export interface Listening {
  port: number
  close(): void
}

export interface Host extends Listening {
  /** Puts a product on its page. @returns the page's address. */
  put(product: Product): string
}

export async function openHost(): Promise<Host> {
  const pages = new Map<string, string>()
  const files = new Map<string, Buffer>()
  const { port, close } = await listen((request, response) => {
    const path = request.url ?? '/'
    const page = pages.get(path)
    const file = page === undefined ? files.get(path) : brotli(Buffer.from(page))
    if (!file) return void response.writeHead(request.method === 'POST' ? 200 : 404).end()
    response.writeHead(200, { 'content-type': typeOf(path), 'content-encoding': 'br' }).end(file)
  })
  const put = (product: Product) => {
    const path = `/${encodeURIComponent(product.name)}/`
    pages.set(path, documentOf(product))
    for (const [at, file] of Object.entries(product.files)) {
      files.set(at, brotli('body' in file ? file.body : readFileSync(file.path)))
    }
    return `http://127.0.0.1:${port}${path}`
  }
  return { port, close, put }
}

/** @param port of the mailbox's server. What does not change is compressed once, as a proxy's cache would keep it. */
export async function openProxy(port: number): Promise<Listening> {
  const kept = new Map<string, Buffer>()
  return listen(async (request, response) => {
    const path = request.url ?? '/'
    const answer = await fetch(`http://localhost:${port}${path}`, { headers: { 'accept-encoding': 'identity' } })
    const body = Buffer.from(await answer.arrayBuffer())
    const still = /^\/(yanlu\.js|widget\/)/.test(path)
    const sent = (still && kept.get(path)) || brotli(body, still ? undefined : 4)
    if (still) kept.set(path, sent)
    const headers = Object.fromEntries(answer.headers)
    delete headers['transfer-encoding']
    response.writeHead(answer.status, { ...headers, 'content-encoding': 'br', 'content-length': sent.length }).end(sent)
  })
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

async function listen(answer: Answer): Promise<Listening> {
  const server: Server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

function brotli(body: Buffer, quality = 11): Buffer {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
}

function typeOf(path: string): string {
  if (path.endsWith('.js')) return 'text/javascript; charset=utf-8'
  return path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/html; charset=utf-8'
}

function documentOf({ name, head, embed }: Product): string {
  const words = `<p>${'本页的文字，信箱或按钮的上下各有几段。'.repeat(8)}</p>`
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<link rel="icon" href="data:,">
<style>body{max-width:960px;margin:24px auto;font:16px/1.75 system-ui,sans-serif}</style>
${head}
</head>
<body>
<h1>一个网页</h1>
${words}
<div>${embed}</div>
${words.repeat(4)}
</body>
</html>
`
}
