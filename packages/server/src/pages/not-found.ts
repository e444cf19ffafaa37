/** Addresses that lead nowhere, and the bare one: words for a browser, a problem for a program. */
import { Problem } from '@yanlu/sdk/contract'
import { languageOf } from '@yanlu/sdk/labels'
import type { Context, Hono } from 'hono'
import type { Deps } from '../deps.ts'
import { contentSecurityPolicy, documentHeaders } from '../http/headers.ts'
import { problemResponse } from '../http/problems.ts'

export function serveNowhere(app: Hono, { config, log }: Pick<Deps, 'config' | 'log'>): void {
  app.get('/', (c) => c.redirect(config.demo ? '/demo/' : '/admin/'))
  app.notFound((c) => (asksForPage(c) ? page(c) : problemResponse(c, new Problem('not_found', 'not_found'), log)))
}

function asksForPage(c: Context): boolean {
  const api = c.req.path.startsWith('/v1/') || c.req.path.startsWith('/auth/')
  return c.req.method === 'GET' && !api && (c.req.header('accept') ?? '').includes('text/html')
}

function page(c: Context): Response {
  const english = languageOf(c.req.header('accept-language')) === 'en'
  const title = english ? 'There is no such page' : '没有这个页面'
  const hint = english
    ? 'Check the address, or come from your organisation’s site again.'
    : '请核对地址，或者从单位的网站重新进入。'
  const html = `<!doctype html>
<html lang="${english ? 'en' : 'zh-CN'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="data:,"></head>
<body><h1>${title}</h1><p>${hint}</p></body>
</html>
`
  return c.body(html, 404, { ...documentHeaders, 'content-security-policy': contentSecurityPolicy([]) })
}
