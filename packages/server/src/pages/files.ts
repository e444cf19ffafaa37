/** Built files: the loader, the widget's assets, and the console, whose addresses all lead to one document. */
import { readFile } from 'node:fs/promises'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Context, Hono } from 'hono'
import { assetHeaders, contentSecurityPolicy, documentHeaders, loaderHeaders } from '../http/headers.ts'
import { adminFolder, widgetFolder } from './built.ts'

export async function serveFiles(app: Hono): Promise<void> {
  const loader = await readFile(`${widgetFolder}yanlu.js`, 'utf8')
  const consoleDocument = await readFile(`${adminFolder}index.html`, 'utf8')
  const under = (prefix: string, root: string) =>
    serveStatic({
      root,
      rewriteRequestPath: (path) => path.slice(prefix.length),
      onFound: (_path, c) => set(c, assetHeaders),
    })

  app.get('/yanlu.js', (c) => c.body(loader, 200, scriptHeaders))
  app.get('/widget/assets/*', under('/widget', widgetFolder))
  app.get('/admin/assets/*', under('/admin', adminFolder))
  app.get('/admin/assets/*', (c) => c.notFound())
  app.get('/admin', (c) => c.redirect('/admin/'))
  app.get('/admin/*', (c) =>
    c.body(consoleDocument, 200, { ...documentHeaders, 'content-security-policy': contentSecurityPolicy([]) }),
  )
}

const scriptHeaders = { ...loaderHeaders, 'content-type': 'text/javascript; charset=utf-8' }

function set(c: Context, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
}
