/**
 * The receipt: both codes on a slip to be written down or printed, what was promised and by when. It is the answer to
 * the letter's own post: asked for again, it is the same receipt, since the secret comes again with it.
 */
import { groupCode } from '@yanlu/sdk/codes'
import type { MailboxView, Receipt } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { html } from 'hono/html'
import type { Html, Page } from './document.ts'
import { icons } from './icons.ts'
import { drawPromise } from './promises.ts'
import type { Visit } from './visit.ts'
import { drawSteps } from './write-page.ts'

export interface Received {
  view: MailboxView
  receipt: Receipt
  anonymous: boolean
  /** Origin of this server, as it is reached. */
  url: string
}

export function receiptPage(here: Visit, received: Received): Page {
  const { view, receipt, anonymous, url } = received
  const { words } = here
  return {
    title: words.receipt.title,
    view,
    main: html`${drawSteps(here, 1)}
<div class="narrow">
<h1 class="title">${words.receipt.title}</h1>
<div class="sheet slip">
<div class="part"><p class="hint">${words.receipt.received(words.days.longMoment(receipt.receivedAt))}</p>
${drawCode(receipt.letterCode, html`<b>${words.receipt.letterCode}</b> ${words.receipt.letterCodeHint}`)}</div>
<div class="part torn">
${drawCode(receipt.queryCode, html`<b>${words.receipt.queryCode}</b> ${words.receipt.queryCodeHint}<span class="tag bad">${icons.lock}${words.receipt.secret}</span>`)}
<p class="hint">${words.receipt.once}</p>
<p class="hint">${words.receipt.address}${words.days.colon}<span class="code">${url}/m/${view.slug}/query</span></p></div>
</div>
<p class="hint screen">${words.receipt.how}</p>
${receipt.answerOwed ? '' : drawNotOwed(here, view)}
${anonymous ? '' : drawMissing(here, received)}
${drawNext(here, receipt)}
<div class="acts screen"><p class="hint">${words.receipt.check}</p><a class="button first" href="${here.href('/query')}">${icons.search}${words.page.query}</a> <a class="button" href="${here.href()}">${words.receipt.another}</a></div>
</div>`,
  }
}

function drawCode(code: string, head: Html): Html {
  const groups = groupCode(code).split(' ')
  return html`<p class="codehead">${head}</p>
<p class="groups${groups.length > 2 ? '' : ' two'}">${groups.map((group) => html`<span>${group}</span> `)}</p>`
}

function drawNotOwed({ words }: Visit, { identity }: MailboxView): Html {
  const { means, clause } = identity.anonymous
  return html`<div class="note warn">${icons.alert}<div><b>${words.receipt.notOwed}</b>
<p><span lang="zh">${means}</span> <span class="nowrap">${words.days.clause(clause)}</span></p></div></div>`
}

/** Said, and stops nobody. */
function drawMissing({ words, language }: Visit, { view, receipt }: Received): Html | '' {
  if (!receipt.missing.length) return ''
  const names = receipt.missing.map((group) => group.map((name) => labels[language].identityFields[name]).join(' / '))
  return html`<div class="note warn">${icons.alert}<p>${words.receipt.missing(words.days.join(names), view.identity.clause)}</p></div>`
}

function drawNext(here: Visit, { promises }: Receipt): Html {
  const words = here.words.receipt
  return html`<section class="block">
<h2>${words.next}</h2>
${promises.map((clock) => drawPromise(here, clock))}
<div class="next">${icons.search}<p>${words.anytime}<br><span class="hint">${words.anytimeHint}</span></p></div>
</section>`
}
