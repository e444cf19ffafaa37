/** What did not work, and what to do, in place of the page that was asked for. */
import type { ProblemCode } from '@yanlu/sdk/contract'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Explained } from '../http/problems.ts'
import { answer, type Page } from './document.ts'
import type { Visit } from './visit.ts'

/** Whatever goes wrong with the work is answered otherwise. */
export async function orElse(
  here: Visit,
  work: () => Promise<Response>,
  otherwise: (explained: Explained) => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    return otherwise(here.explain(error))
  }
}

export function orFailure(here: Visit, work: () => Promise<Response>): Promise<Response> {
  return orElse(here, work, (explained) => answerFailure(here, explained))
}

export function answerFailure(here: Visit, explained: Explained): Response | Promise<Response> {
  const { page, failure } = here.words
  const [title, hint] = wordsOf(here, explained)
  const { code, requestId } = explained.body
  const main = html`<section class="away">
<h1 class="title">${title}</h1>
<p class="quiet">${hint}</p>
${code === 'internal' ? html`<p class="quiet">${failure.request(requestId)}</p>` : ''}
${code === 'not_found' ? '' : html`<p><a class="button first" href="${here.href()}">${failure.open}</a></p>`}
</section>`
  return answerWith(here, explained, { title: code === 'not_found' ? title : page.wrong(title), main })
}

/** A page with the status of a problem, and how long to wait where waiting helps. */
export function answerWith(here: Visit, { body, retryAfter }: Explained, page: Page): Response | Promise<Response> {
  if (retryAfter !== null) here.c.header('retry-after', String(retryAfter))
  return answer(here, page, body.status as ContentfulStatusCode)
}

type Explain = (here: Visit, explained: Explained) => [title: string, hint: string]

const explanations: Partial<Record<ProblemCode, Explain>> = {
  not_found: ({ words }) => [words.failure.absent, words.failure.absentHint],
  forbidden: ({ words }) => [words.failure.elsewhere, words.failure.elsewhereHint],
  too_large: ({ words }) => [words.failure.tooLarge, words.failure.tooLargeHint],
  unavailable: ({ words }) => [words.failure.away, words.failure.awayHint],
  too_many_requests: ({ words }, { retryAfter }) => [words.failure.busy, words.failure.busyHint(retryAfter ?? 60)],
}

export function wordsOf(here: Visit, explained: Explained): [title: string, hint: string] {
  const { code, detail } = explained.body
  return explanations[code]?.(here, explained) ?? [here.words.failure.broken, detail]
}
