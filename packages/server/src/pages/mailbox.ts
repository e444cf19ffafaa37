/**
 * The documents a mailbox is shown in: `/embed/{mailbox}` for a frame on the sites it lists, `/m/{mailbox}` alone.
 *
 * A site that is not listed gets the document too, but no browser shows it there (frame-ancestors).
 */
import { mailboxSlugSchema, Problem } from '@yanlu/sdk/contract'
import { languageOf } from '@yanlu/sdk/labels'
import type { Context, Hono } from 'hono'
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { contentSecurityPolicy, documentHeaders } from '../http/headers.ts'
import { embeddingOrigins, routeToMailbox } from '../mailboxes/store.ts'
import { frameFiles } from './built.ts'

export async function serveMailboxes(app: Hono, deps: Deps): Promise<void> {
  const files = await frameFiles()
  app.get('/embed/:mailbox', async (c) => {
    const slug = c.req.param('mailbox')
    const origins = await originsOf(slug, deps)
    return document(c, { slug, mode: 'frame', files, ancestors: ["'self'", ...origins] })
  })
  app.get('/m/:mailbox', (c) => document(c, { slug: c.req.param('mailbox'), mode: 'page', files, ancestors: [] }))
}

/** A mailbox that is not there is said to be so by the application, in words. */
async function originsOf(slug: string, { db }: Deps): Promise<string[]> {
  if (!mailboxSlugSchema.safeParse(slug).success) return []
  try {
    const { tenantId, mailboxId } = await routeToMailbox(db.sql, slug)
    return await inTenant(db, tenantId, (tx) => embeddingOrigins(tx, mailboxId))
  } catch (error) {
    if (error instanceof Problem && error.code === 'not_found') return []
    throw error
  }
}

interface Shell {
  slug: string
  mode: 'frame' | 'page'
  files: Awaited<ReturnType<typeof frameFiles>>
  ancestors: string[]
}

function document(c: Context, { slug, mode, files, ancestors }: Shell): Response {
  const language = languageOf(c.req.query('lang') ?? c.req.header('accept-language'))
  const preload = files.preload.map((file) => `<link rel="modulepreload" href="/widget/${file}">`).join('')
  const name = mailboxSlugSchema.safeParse(slug).success ? slug : ''
  const html = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${language === 'en' ? 'Mailbox' : '信箱'}</title>
<link rel="icon" href="data:,">
${preload}<script type="module" src="/widget/${files.entry}"></script>
</head>
<body><yanlu-app mailbox="${name}" mode="${mode}" lang="${language}"></yanlu-app></body>
</html>
`
  return c.body(html, 200, { ...documentHeaders, 'content-security-policy': contentSecurityPolicy(ancestors) })
}
