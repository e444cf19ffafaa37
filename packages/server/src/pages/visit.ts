/**
 * One visit to a mailbox's pages: which mailbox, in which language, and the operations, done as over /v1.
 *
 * Pages are clients of the contract like any other: they know what an operation answers and nothing besides.
 */
import type { MailboxView, Output } from '@yanlu/sdk/contract'
import { type Language, languageOf } from '@yanlu/sdk/labels'
import type { Context } from 'hono'
import { perform, type Served, type VisitorOperation } from '../http/implement.ts'
import { type Explained, explained } from '../http/problems.ts'
import { wordsFor } from './messages/speak.ts'
import type { PageWords } from './messages/zh-cn.ts'

/** What every page is made with. */
export interface Pages extends Served {
  /** Address of the style sheet. */
  style: string
}

export interface Visit {
  c: Context
  style: string
  slug: string
  language: Language
  words: PageWords
  /** @throws {Problem} */
  perform<Name extends VisitorOperation>(name: Name, body?: object): Promise<Output<Name>>
  /** @throws {Problem} */
  mailbox(): Promise<MailboxView>
  explain(error: unknown): Explained
  /** A page of this mailbox, in the language that was asked for. */
  href(path?: string): string
  /** This very page. */
  again: string
}

export function visit(c: Context, pages: Pages): Visit {
  const asked = c.req.query('lang')
  const kept = asked === undefined ? '' : `?lang=${languageOf(asked)}`
  const language = languageOf(asked ?? c.req.header('accept-language'))
  const slug = c.req.param('mailbox') ?? ''
  const doing: Visit['perform'] = (name, body) =>
    perform(c, { name, params: { ...c.req.param(), mailbox: slug }, ...(body && { body }), language }, pages)
  return {
    c,
    style: pages.style,
    slug,
    language,
    words: wordsFor(language),
    perform: doing,
    mailbox: () => doing('getMailbox'),
    explain: (error) => explained(c, error, { language, log: pages.deps.log }),
    href: (path = '') => `/m/${encodeURIComponent(slug)}${path}${kept}`,
    again: c.req.path + kept,
  }
}
