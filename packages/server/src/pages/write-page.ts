/**
 * The form of a letter, filled in as far as somebody came. Its one-time secret is made here and comes back with it, so
 * that a letter sent twice is one letter with the same codes, as with any other client.
 */
import { randomBytes } from 'node:crypto'
import type { MailboxView } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { html } from 'hono/html'
import { drawAccused } from './accused.ts'
import type { Html, Page } from './document.ts'
import { drawEarlier, earlierNames } from './earlier.ts'
import { described, drawError, drawSummary } from './field.ts'
import { icons } from './icons.ts'
import type { Filled } from './identity-fields.ts'
import { drawLadder } from './ladder.ts'
import { drawPromises, mainPromise } from './promises.ts'
import { drawQueryForm } from './query-page.ts'
import type { Visit } from './visit.ts'

export interface Writing extends Filled {
  /** Why it did not go, where no field is to blame. */
  note?: Html
}

export function writePage(here: Visit, writing: Writing): Page {
  const { view, problems, note } = writing
  const { page } = here.words
  const wrong = problems.length > 0 || note
  if (view.closed && !wrong) return closedPage(here, view)
  return {
    title: wrong ? page.wrong(page.write) : page.write,
    view,
    form: 'letter',
    main: html`<section id="query" class="narrow">${drawQueryForm(here, { heading: html`<h2 class="title">${here.words.query.title}</h2>`, back: true })}</section>
<div id="write">
${drawSteps(here, 0)}
<form class="letter" method="post" action="${here.href()}" novalidate>
<input type="hidden" name="secret" value="${writing.fields.secret ?? newSecret()}" autocomplete="off">
<div class="rows">
${note ?? ''}
${drawSummary(here, problems, fieldNames(here))}
${view.greeting ? html`<p class="greeting" lang="zh">${view.greeting}</p>` : ''}
${drawNotice(here, view)}
${drawCategories(here, writing)}
${drawAccused(here, writing)}
<div class="columns">
${drawPromises(here, view)}
<div class="main">
${drawEarlier(here, writing)}
${drawLadder(here, writing)}
${drawLetter(here, writing)}
</div>
</div>
</div>
${drawSend(here)}
</form>
</div>`,
  }
}

/** While its organisation is suspended: letters are found again, and none is written. What was typed is given back. */
function closedPage(here: Visit, view: MailboxView): Page {
  const { page, query } = here.words
  return {
    title: page.write,
    view,
    form: 'letter',
    main: html`<section class="away"><p>${page.closed}</p></section>
<section class="narrow">${drawQueryForm(here, { heading: html`<h2 class="title">${query.title}</h2>` })}</section>`,
  }
}

/** 32 random bytes, base64url; see `submissionSchema`. */
function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

function fieldNames(here: Visit): Record<string, string> {
  const { words, language } = here
  const identity = Object.entries(labels[language].identityFields).map(([name, label]) => [`identity.${name}`, label])
  const { category, who, accused, title, text } = words.form
  return { category, who, accused, title, text, ...Object.fromEntries(identity), ...earlierNames(here) }
}

export function drawSteps({ words }: Visit, current: number): Html {
  const { steps, stepNames } = words.form
  const step = (name: string, at: number) =>
    html`<li${at === current ? html` aria-current="step"` : ''}><i>${at + 1}</i>${name}</li>`
  return html`<ol class="steps" aria-label="${steps}">${stepNames.map(step)}</ol>`
}

function drawNotice({ words }: Visit, { notice }: MailboxView): Html {
  return html`<details class="notice">
<summary>${icons.doc}<b class="nowrap">${words.form.notice}</b><span class="hint" lang="zh">${notice[0]?.text}</span>${icons.chevron}</summary>
<ol lang="zh">${notice.map(({ text, clause }) => html`<li>${text}<span class="quiet"> · ${clause}</span></li>`)}</ol>
</details>`
}

function drawCategories(here: Visit, { view, fields, problems }: Writing): Html {
  const wrong = described('category', problems)
  return html`<fieldset class="block" id="category" tabindex="-1"${wrong}>
<legend><h2>${here.words.form.category}</h2></legend>
<div class="kinds">
${view.categories.map((category) => drawCategory(here, category, fields.category))}
</div>
${drawError('category', problems)}
</fieldset>`
}

type Category = MailboxView['categories'][number]

function drawCategory(here: Visit, category: Category, chosen: string | undefined): Html {
  const { id, name, hint, promises, accused } = category
  const { form, days } = here.words
  const promise = mainPromise(promises)
  const limit = promise && html` <small>${form.limit(promise.from)} <span>${days.span(promise.span)}</span></small>`
  const asks = accused ? html` class="asks"` : ''
  return html`<label class="kind">
<b id="name-${id}" lang="zh">${name}</b>
<span class="hint" id="about-${id}"><span lang="zh">${hint}</span>${limit ?? ''}</span>
<input type="radio" name="category" value="${id}"${asks}${chosen === id ? html` checked` : ''} aria-labelledby="name-${id}" aria-describedby="about-${id}">
</label>`
}

function drawLetter(here: Visit, { view, fields, problems }: Writing): Html {
  const words = here.words.form
  return html`<h2>${words.what}</h2>
<div>
<label for="title"><span class="must">${words.title}</span><small id="title-hint">${words.titleHint(view.titleLength)}</small></label>
<input id="title" name="title" value="${fields.title ?? ''}" required${described('title', problems, 'title-hint')}>
${drawError('title', problems)}
</div>
<div>
<label for="text" class="must">${words.text}</label>
<div class="pad">
<textarea id="text" name="text" class="ruled" rows="9" required${described('text', problems, 'text-hint')}>
${fields.text ?? ''}</textarea>
<div class="foot" id="text-hint"><span>${words.textHint}</span> <span class="nowrap">${words.textMost(view.letterLength)}</span></div>
</div>
${drawError('text', problems)}
</div>`
}

function drawSend({ words }: Visit): Html {
  const { send, sendHint, privacy } = words.form
  return html`<div class="send">
<button class="first">${send}</button>
<p class="hint">${sendHint}<br>${privacy}</p>
</div>`
}
