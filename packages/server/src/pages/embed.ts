/**
 * `/embed/{mailbox}`: the application in a frame, on the sites the mailbox lists.
 *
 * A site that is not listed gets the document too, but no browser shows it there (frame-ancestors).
 */
import { mailboxSlugSchema, Problem } from '@yanlu/sdk/contract'
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { inTenant } from '../db/tenant.ts'
import type { Deps } from '../deps.ts'
import { contentSecurityPolicy, documentHeaders } from '../http/headers.ts'
import { embeddingOrigins, routeToMailbox } from '../mailboxes/store.ts'
import type { BuiltScript } from './built.ts'
import { drawScripts } from './scripts.ts'
import { type Pages, visit } from './visit.ts'

export function serveEmbed(app: Hono, pages: Pages, script: BuiltScript): void {
  app.get('/embed/:mailbox', async (c) => {
    const origins = await originsOf(c.req.param('mailbox'), pages.deps)
    return frameDocument(c, pages, { script, ancestors: ["'self'", ...origins] })
  })
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

interface Frame {
  script: BuiltScript
  ancestors: string[]
}

function frameDocument(c: Context, pages: Pages, { script, ancestors }: Frame): Response | Promise<Response> {
  const { language, words, slug, href } = visit(c, pages)
  const name = mailboxSlugSchema.safeParse(slug).success ? slug : ''
  const document = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${words.page.mailbox}</title>
<link rel="icon" href="data:,">
${drawScripts([script])}
</head>
<body><yanlu-app mailbox="${name}" mode="frame" lang="${language}"></yanlu-app>
<noscript><p><a href="${href()}" target="_blank" rel="noopener">${words.page.ownPage}</a></p></noscript></body>
</html>
`
  return c.html(document, 200, { ...documentHeaders, 'content-security-policy': contentSecurityPolicy(ancestors) })
}
