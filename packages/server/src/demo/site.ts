/**
 * The demo sites: pages of the organisations' own, on another site than their mailboxes, each with its look, a strict
 * CSP and one script tag.
 */
import { readFile } from 'node:fs/promises'
import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { Deps } from '../deps.ts'
import { type DemoSite, demoSites } from './sites.ts'

export function serveDemoSite(app: Hono, { url }: Pick<Deps, 'url'>): void {
  app.get('/demo', (c) => c.redirect('/demo/'))
  for (const site of demoSites) {
    app.get(`/demo/${site.path}`, async (c) => {
      c.header('content-security-policy', strictPolicy(url))
      return c.html(page(site, url))
    })
  }
  app.get('/demo/site.css', async (c) => {
    const styles = await readFile(new URL('./site/site.css', import.meta.url), 'utf8')
    return c.body(styles, 200, { 'content-type': 'text/css; charset=utf-8' })
  })
}

/** What an organisation would write by hand: the script tag and the element are all that Yanlu asks of it. */
function page(site: DemoSite, url: string) {
  const { look, mailbox, title, brand, latin, bar, column, menu, footer, path } = site
  const home = `/demo/${path}`
  const current = bar.indexOf(column) >= 0 ? column : bar.at(-2)
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${brand}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo/site.css">
<script type="module" src="${url}/yanlu.js"></script>
</head>
<body class="${look}">
<header class="top">
  <a class="brand" href="${home}"><b>${brand}</b><span>${latin}</span></a>
  <nav class="bar" aria-label="主导航">
    ${bar.map((name) => html`<a href="${home}" ${name === current ? html`aria-current="page"` : ''}>${name}</a>`)}
  </nav>
</header>
<div class="page">
  <aside>
    <h2>${column}</h2>
    <ul class="menu">
      ${menu.map((entry) => {
        const here = entry.path === path ? html`aria-current="page"` : ''
        return html`<li><a href="/demo/${entry.path ?? path}" ${here}>${entry.name}</a></li>`
      })}
    </ul>
  </aside>
  <main>
    <p class="crumbs">首页 › ${column} › ${title}</p>
    <yanlu-mailbox mailbox="${mailbox}"><a href="${url}/m/${mailbox}">给${title}写信</a></yanlu-mailbox>
  </main>
</div>
<footer><p>${footer}</p></footer>
</body>
</html>
`
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
