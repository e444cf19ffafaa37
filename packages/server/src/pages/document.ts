/**
 * A page without scripts, whole: head, the mailbox it is of, the ways in and out, what it says, the rules it goes by.
 *
 * Everything goes through `html`, which escapes; nothing anybody wrote is put into a document in another way.
 */
import type { MailboxView } from '@yanlu/sdk/contract'
import { html, raw } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { formHeaders, plainPolicy } from '../http/headers.ts'
import { accentOf } from './accent.ts'
import { icons } from './icons.ts'
import type { Visit } from './visit.ts'

export type Html = ReturnType<typeof html>

export interface Page {
  title: string
  /** Absent where the mailbox cannot be asked, or is none. */
  view?: MailboxView
  main: Html
  /** Where the mailbox's name is the heading, and where the way leads to the other form. */
  form?: 'letter' | 'query'
  /** The page stands at an address of its own, so that it can be asked for again in another language. */
  addressed?: true
  /** What runs where scripts do. */
  scripts?: Html
}

/** The page a visitor gets, with nothing in it that runs. */
export function answer(here: Visit, page: Page, status: ContentfulStatusCode = 200): Response | Promise<Response> {
  const policy = plainPolicy(accentOf(page.view?.accent ?? null)?.source)
  const headers = { ...formHeaders, 'content-security-policy': policy, 'content-language': here.language }
  return here.c.html(drawDocument(here, page), status, headers)
}

/** Where a quick leave leads: a page that anybody might have open. */
const elsewhere = 'https://www.weather.com.cn/'

export function drawDocument(here: Visit, page: Page): Html {
  const { language, words, style } = here
  const { title, view, main, scripts } = page
  const accent = accentOf(view?.accent ?? null)
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}${view ? ` · ${view.name}` : ''}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
${accent ? html`<style>${raw(accent.css)}</style>` : ''}
</head>
<body>
<div id="plain">
<a class="skip" href="#main">${words.page.skip}</a>
${view ? drawHeader(here, { ...page, view }) : ''}
<main id="main">
${main}
</main>
${view ? drawFooter(here, view) : ''}
</div>
${scripts ?? ''}
</body>
</html>
`
}

function drawHeader(here: Visit, { view, form, addressed }: Page & { view: MailboxView }): Html {
  const words = here.words.page
  const { name, organisation, leader, office } = view
  const about = [organisation, leader, words.office(office)]
  return html`<header>
<div>
${form === 'letter' ? html`<h1 class="name" lang="zh">${name}</h1>` : html`<p class="name" lang="zh">${name}</p>`}
<p class="small quiet">${about.map((part) => html`<span class="nowrap">${part}</span> `)}</p>
</div>
<nav aria-label="${words.links}">
${drawOtherForm(here, form)}
${addressed ? drawOtherLanguage(here) : ''}
<a class="leave" href="${elsewhere}" rel="noreferrer">${icons.exit}${words.leave}</a>
</nav>
</header>`
}

/** On the letter's page the query's form is there already; see `style/form.css`. */
function drawOtherForm({ words, href }: Visit, form: Page['form']): Html {
  const { query, write } = words.page
  if (form === 'query') return html`<a href="${href()}">${icons.doc}${write}</a>`
  return html`<a href="${form === 'letter' ? '#query' : href('/query')}">${icons.search}${query}</a>`
}

function drawOtherLanguage({ words, c }: Visit): Html {
  const { language, name } = words.page.other
  return html`<a href="${c.req.path}?lang=${language}" lang="${language}" hreflang="${language}">${name}</a>`
}

function drawFooter({ words }: Visit, { policyTitle, policyVersion }: MailboxView): Html {
  const { rules, by } = words.page
  return html`<footer><span>${rules(policyTitle, policyVersion)}</span><span>${by}</span></footer>`
}
