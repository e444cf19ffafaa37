/** Everything the server answers, put together: operations, sign-in, documents, health. */
import { Hono } from 'hono'
import { newId } from './db/id.ts'
import { serveDemoSite } from './demo/site.ts'
import type { Deps } from './deps.ts'
import { handlers as ours } from './handlers.ts'
import { serveHealth } from './http/health.ts'
import { type Handlers, implement } from './http/implement.ts'
import { openApiDocument } from './http/openapi.ts'
import { serveProblemTypes } from './http/problem-types.ts'
import { problemResponse } from './http/problems.ts'
import { serveAuth } from './http/sign-in.ts'
import { serveFiles } from './pages/files.ts'
import { serveMailboxes } from './pages/mailbox.ts'
import { serveNowhere } from './pages/not-found.ts'

/** @param handlers replaced only where a test shows what would happen with others. */
export async function createApp(deps: Deps, handlers: Handlers = ours): Promise<Hono> {
  const app = new Hono()
  app.use(async (c, next) => {
    const requestId = newId(Date.now())
    c.set('requestId' as never, requestId as never)
    await next()
    c.res.headers.set('x-request-id', requestId)
  })
  app.onError((error, c) => problemResponse(c, error, deps.log))
  serveNowhere(app, deps)

  serveHealth(app, deps)
  serveAuth(app, deps)
  implement(app, handlers, deps)
  const document = openApiDocument(deps.url)
  app.get('/openapi.json', (c) => c.json(document))
  serveProblemTypes(app)
  await serveMailboxes(app, { handlers, deps })
  await serveFiles(app)
  if (deps.config.demo) serveDemoSite(app, deps)
  return app
}
