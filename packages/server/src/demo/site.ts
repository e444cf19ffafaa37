/**
 * The demo site: an organisation's own page on another site than the mailbox, with its own style and a strict CSP,
 * and one script tag.
 */
import { readFile } from 'node:fs/promises'
import type { Hono } from 'hono'
import type { Deps } from '../deps.ts'

export function serveDemoSite(app: Hono, { url }: Pick<Deps, 'url'>): void {
  const file = (name: string) => readFile(new URL(`./site/${name}`, import.meta.url), 'utf8')
  app.get('/demo', (c) => c.redirect('/demo/'))
  app.get('/demo/', async (c) => {
    const html = (await file('index.html')).replaceAll('{{origin}}', url)
    return c.body(html, 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': strictPolicy(url),
    })
  })
  app.get('/demo/site.css', async (c) =>
    c.body(await file('site.css'), 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
}

function strictPolicy(mailboxOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src ${mailboxOrigin}`,
    `frame-src ${mailboxOrigin}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}
