/** A loopback server: the page that holds a product, with its files as a static host serves them, compressed beforehand. */
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync } from 'node:zlib'
import type { Product } from './products.ts'

export interface Host {
  /** Puts a product on its page. @returns the page's address. */
  put(product: Product): string
  port: number
  close(): void
}

export async function openHost(): Promise<Host> {
  const pages = new Map<string, string>()
  const files = new Map<string, Buffer>()
  const { port, close } = await listen((request, response) => {
    const path = request.url ?? '/'
    const page = pages.get(path)
    const file = page === undefined ? files.get(path) : brotliCompressSync(Buffer.from(page))
    if (!file) return void response.writeHead(request.method === 'POST' ? 200 : 404).end()
    response.writeHead(200, { 'content-type': typeOf(path), 'content-encoding': 'br' }).end(file)
  })
  const put = (product: Product) => {
    const path = `/${encodeURIComponent(product.name)}/`
    pages.set(path, documentOf(product))
    for (const [at, file] of Object.entries(product.files)) {
      files.set(at, brotliCompressSync('body' in file ? file.body : readFileSync(file.path)))
    }
    return `http://127.0.0.1:${port}${path}`
  }
  return { port, close, put }
}

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown

async function listen(answer: Answer): Promise<{ port: number; close(): void }> {
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
