/**
 * Built files: the loader, the widget's assets, and the console, whose addresses all lead to one document. Scripts go out
 * as the build has packed them.
 */
import { readFile } from 'node:fs/promises'
import { serveStatic } from '@hono/node-server/serve-static'
import type { Hono, MiddlewareHandler } from 'hono'
import { assetHeaders, contentSecurityPolicy, documentHeaders, loaderHeaders } from '../http/headers.ts'
import { adminFolder, widgetFolder } from './built.ts'

export async function serveFiles(app: Hono): Promise<void> {
  const consoleDocument = await readFile(`${adminFolder}index.html`, 'utf8')
  const under = (prefix: string, root: string) =>
    serveStatic({ root, precompressed: true, rewriteRequestPath: (path) => path.slice(prefix.length) })

  app.get('/yanlu.js', found(loaderHeaders), under('', widgetFolder))
  app.get('/widget/assets/*', found(assetHeaders), under('/widget', widgetFolder))
  app.get('/admin/assets/*', found(assetHeaders), under('/admin', adminFolder), (c) => c.notFound())
  app.get('/admin', (c) => c.redirect('/admin/'))
  app.get('/admin/*', (c) =>
    c.body(consoleDocument, 200, { ...documentHeaders, 'content-security-policy': contentSecurityPolicy([]) }),
  )
}

/** Headers for what is there; what is not may be there after the next update. */
function found(headers: Record<string, string>): MiddlewareHandler {
  return async (c, next) => {
    await next()
    if (!c.res.ok) return
    for (const [name, value] of Object.entries(headers)) c.header(name, value)
  }
}
