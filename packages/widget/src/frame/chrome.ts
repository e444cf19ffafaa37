/** What stands around the views: whose mailbox it is, the ways in and out, the steps, and what to do when it fails. */
import type { MailboxView } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { messagesFor } from '../messages/speak.ts'
import type { Language } from '../parts/words.ts'
import { icons } from '../views/icons.ts'

export interface Place {
  view: MailboxView
  language: Language
  mode: 'frame' | 'page'
  querying: boolean
  /** The form is shown: the mailbox's name is its heading. */
  writing: boolean
  /** Not while codes are shown that are shown only once. */
  mayLeave: boolean
  leave: () => void
}

export function drawHeader({ view, language, mode, querying, writing, mayLeave, leave }: Place) {
  const words = messagesFor(language).app
  const { name, organisation, leader, office, slug } = view
  const away = querying
    ? html`<a href="#">${icons.doc}${words.write}</a>`
    : html`<a href="#query">${icons.search}${words.query}</a>`
  return html`<header>
    <div>
      ${writing ? html`<h1 class="name" tabindex="-1" lang="zh">${name}</h1>` : html`<p class="name" lang="zh">${name}</p>`}
      <p class="small quiet">
        ${[organisation, leader, words.office(office)].map((part) => html`<span class="nowrap">${part}</span> `)}
      </p>
    </div>
    <nav>
      ${mayLeave ? away : nothing}
      ${mode === 'frame' ? html`<a href="/m/${slug}${language === 'en' ? '?lang=en' : ''}" target="_blank" rel="noopener">${icons.out}${words.ownPage}</a>` : nothing}
    </nav>
    ${mode === 'page' ? html`<button class="leave" @click=${leave}>${icons.exit}${words.leave}</button>` : nothing}
  </header>`
}

export function drawSteps(current: number, language: Language) {
  const words = messagesFor(language).steps
  return html`<ol class="steps" aria-label=${words.label}>
    ${words.names.map(
      (name, index) => html`<li aria-current=${index === current ? 'step' : nothing}><i>${index + 1}</i>${name}</li>`,
    )}
  </ol>`
}

export function drawFooter({ policyTitle, policyVersion }: MailboxView, language: Language) {
  const words = messagesFor(language).app
  return html`<footer><span>${words.rules(policyTitle, policyVersion)}</span><span>${words.by}</span></footer>`
}

/** At the lower edge of a frame that cuts the content: it goes on. The press is the act that lets the frame grow. */
export function drawMore(language: Language) {
  return html`<div class="more"><button>${messagesFor(language).app.more}${icons.chevron}</button></div>`
}

/** What the document is called: where one is, and whose mailbox it is. */
export function titleOf({ name }: MailboxView, at: number | 'query', language: Language): string {
  const { app, steps } = messagesFor(language)
  const step = at === 'query' ? app.query : steps.names[at]
  return step ? `${step} · ${name}` : name
}

export interface Failure {
  title: string
  hint: string
  /** Trying again would not help. */
  final?: boolean
}

export function drawFailure({ title, hint, final }: Failure, language: Language, retry?: () => void) {
  return html`<section class="away" role="alert">
    <h1 class="title">${title}</h1>
    <p class="quiet">${hint}</p>
    ${final ? nothing : html`<button class="first" @click=${retry}>${messagesFor(language).app.retry}</button>`}
  </section>`
}
