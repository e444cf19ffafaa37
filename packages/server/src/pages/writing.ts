/**
 * `/m/{mailbox}`: the mailbox on its own page, where a letter is written without scripts, through the same operation.
 * Where scripts run, the application takes the page's place.
 *
 * What is typed is in no address and in no log, and is given back whatever goes wrong.
 */
import type { MailboxView } from '@yanlu/sdk/contract'
import type { Hono } from 'hono'
import { compress } from 'hono/compress'
import { html } from 'hono/html'
import { contentSecurityPolicy, formHeaders } from '../http/headers.ts'
import { accentOf } from './accent.ts'
import { accusedIn } from './accused.ts'
import type { BuiltScript } from './built.ts'
import { answer, drawDocument, type Html } from './document.ts'
import { earlierIn } from './earlier.ts'
import { orElse, orFailure } from './failure-page.ts'
import { concealmentIn, isAnonymous } from './ladder.ts'
import { boundedForm, identityIn, type Posted, readPosted } from './posted.ts'
import { receiptPage } from './receipt-page.ts'
import { answerKept, answerRefused } from './refusals.ts'
import { drawData, drawScripts } from './scripts.ts'
import { type Pages, type Visit, visit } from './visit.ts'
import { writePage } from './write-page.ts'

export function serveWriting(app: Hono, pages: Pages, scripts: BuiltScript[]): void {
  app.get('/m/:mailbox', compress(), (c) => {
    const here = visit(c, pages)
    return orFailure(here, () => offerForm(here, scripts))
  })
  app.post('/m/:mailbox', boundedForm(pages), (c) => {
    const here = visit(c, pages)
    return orFailure(here, () => takeLetter(here, pages.deps.url))
  })
  app.post('/m/:mailbox/again', boundedForm(pages), (c) => {
    const here = visit(c, pages)
    return orFailure(here, () => beginAgain(here, pages.deps.url))
  })
}

/** The same for everybody, but for a secret that is of no use to anybody else: it may be compressed. */
async function offerForm(here: Visit, scripts: BuiltScript[]): Promise<Response> {
  const view = await here.mailbox()
  const page = writePage(here, { view, fields: {}, problems: [] })
  const document = drawDocument(here, { ...page, addressed: true, scripts: drawTakeover(here, view, scripts) })
  const policy = contentSecurityPolicy([], accentOf(view.accent)?.source)
  const headers = { ...formHeaders, 'content-security-policy': policy }
  return here.c.html(document, 200, { ...headers, 'content-language': here.language })
}

/** Out of sight until it is drawn; see `packages/widget/src/frame/page.ts`. */
function drawTakeover({ slug, language }: Visit, view: MailboxView, scripts: BuiltScript[]): Html {
  return html`<yanlu-app mailbox="${slug}" mode="page" lang="${language}" hidden></yanlu-app>
${drawData('mailbox', view)}
${drawScripts(scripts)}`
}

/** The form with an earlier letter filled in, which its writer was reading. */
async function beginAgain(here: Visit, url: string): Promise<Response> {
  const fields = await readPosted(here.c, url)
  const work = async () => answer(here, writePage(here, { view: await here.mailbox(), fields, problems: [] }))
  return orElse(here, work, (explained) => answerKept(here, explained, fields))
}

async function takeLetter(here: Visit, url: string): Promise<Response> {
  const fields = await readPosted(here.c, url)
  const work = async () => sendLetter(here, { view: await here.mailbox(), fields, url })
  return orElse(here, work, (explained) => answerKept(here, explained, fields))
}

interface Sending {
  view: MailboxView
  fields: Posted
  /** Origin of this server, for the slip. */
  url: string
}

function sendLetter(here: Visit, { view, fields, url }: Sending): Promise<Response> {
  const work = async () => {
    const receipt = await here.perform('submitLetter', letterIn(view, fields))
    return answer(here, receiptPage(here, { view, receipt, anonymous: isAnonymous(view, fields), url }))
  }
  return orElse(here, work, (explained) => answerRefused(here, explained, { view, fields }))
}

/** Who chose to stay unknown is unknown, whatever stood in the fields for a name. */
function letterIn(view: MailboxView, fields: Posted): object {
  const { secret = '', category = '', title = '', text = '' } = fields
  const conceal = concealmentIn(view, fields)
  const followsUp = earlierIn(fields)
  return {
    secret,
    category,
    title,
    text,
    identity: isAnonymous(view, fields) ? {} : identityIn(fields),
    ...(conceal && { conceal }),
    accused: accusedIn(view, fields),
    ...(followsUp && { followsUp }),
  }
}
