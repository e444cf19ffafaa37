/** Everything the server answers, put together: operations, sign-in, documents, health. */
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { newId } from './db/id.ts'
import { serveDemoSite } from './demo/site.ts'
import type { Deps } from './deps.ts'
import { handlers as ours } from './handlers.ts'
import { serveHealth } from './http/health.ts'
import { type Handlers, implement } from './http/implement.ts'
import { openApiDocument } from './http/openapi.ts'
import { serveExport } from './http/operator-export.ts'
import { policySchemaPath, servePolicySchema } from './http/policy-schema.ts'
import { serveProblemTypes } from './http/problem-types.ts'
import { problemResponse } from './http/problems.ts'
import { serveAuth } from './http/sign-in.ts'
import { serveFiles } from './pages/files.ts'
import { serveMailboxes } from './pages/mailbox.ts'
import { serveNowhere } from './pages/not-found.ts'

/** @param handlers replaced only where a test shows what would happen with others. */
export async function createApp(deps: Deps, handlers: Handlers = ours): Promise<Hono> {
  const app = answering(deps)
  serveNowhere(app, deps)

  serveHealth(app, deps)
  serveAuth(app, deps)
  // These are the same for everybody and hold no secret: beside one, compression could give it away by its length.
  app.on('GET', ['/v1/mailboxes/:mailbox', '/openapi.json', policySchemaPath], compress())
  serveOperations(app, deps, handlers)
  const document = openApiDocument(deps.url, { operator: deps.operatorKeyHash !== null })
  app.get('/openapi.json', (c) => c.json(document))
  servePolicySchema(app)
  serveProblemTypes(app)
  await serveMailboxes(app, { handlers, deps })
  await serveFiles(app)
  if (deps.config.demo) serveDemoSite(app, deps)
  return app
}

/** The operations alone, without a page: for the command, which calls them in its own process. */
export function createInterface(deps: Deps): Hono {
  const app = answering(deps)
  serveOperations(app, deps, ours)
  return app
}

/** Numbers each request and says every failure as a problem. */
function answering({ log }: Deps): Hono {
  const app = new Hono()
  app.use(async (c, next) => {
    const requestId = newId(Date.now())
    c.set('requestId' as never, requestId as never)
    await next()
    c.res.headers.set('x-request-id', requestId)
  })
  app.onError((error, c) => problemResponse(c, error, log))
  return app
}

function serveOperations(app: Hono, deps: Deps, handlers: Handlers): void {
  implement(app, handlers, deps)
  serveExport(app, deps)
}
