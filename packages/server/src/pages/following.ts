/**
 * `/m/{mailbox}/query`: a letter read again by both codes, and acted on, without scripts. The codes are posted, so that they
 * are in no address and in no log; every pair that opens no letter is answered in the same words.
 */
import { type SenderAct, senderActs } from '@yanlu/sdk/contract'
import type { Hono } from 'hono'
import type { Explained } from '../http/problems.ts'
import { actIn, operations } from './acts.ts'
import { answer } from './document.ts'
import { orElse, orFailure } from './failure-page.ts'
import { drawNote } from './field.ts'
import { boundedForm, type Posted, readPosted } from './posted.ts'
import { checkCodes, queryPage } from './query-page.ts'
import { answerKept, answerNotFound, answerUndone } from './refusals.ts'
import { trackingPage } from './tracking-page.ts'
import { type Pages, type Visit, visit } from './visit.ts'

export function serveFollowing(app: Hono, pages: Pages): void {
  app.get('/m/:mailbox/query', (c) => {
    const here = visit(c, pages)
    return orFailure(here, async () => answer(here, queryPage(here, await here.mailbox())))
  })
  app.post('/m/:mailbox/query', boundedForm(pages), (c) => {
    const here = visit(c, pages)
    return orFailure(here, async () => readAgain(here, await readPosted(c, pages.deps.url)))
  })
  app.post(`/m/:mailbox/query/:act{${senderActs.join('|')}}`, boundedForm(pages), (c) => {
    const here = visit(c, pages)
    const act = c.req.param('act') as SenderAct
    return orFailure(here, async () => doAct(here, act, await readPosted(c, pages.deps.url)))
  })
}

async function readAgain(here: Visit, fields: Posted): Promise<Response> {
  const view = await here.mailbox()
  const problems = checkCodes(here, fields)
  if (problems.length) return answer(here, queryPage(here, view, { fields, problems }), 400)
  const { letterCode = '', queryCode = '' } = fields
  const work = async () => {
    const letter = await here.perform('queryLetter', { letterCode, queryCode })
    return answer(here, trackingPage(here, { view, letter, fields }))
  }
  return orElse(here, work, (explained) => answerNotFound(here, explained, { view, fields }))
}

async function doAct(here: Visit, act: SenderAct, fields: Posted): Promise<Response> {
  const work = async () => {
    const view = await here.mailbox()
    const letter = await here.perform(operations[act], actIn(act, fields))
    const { acts } = here.words
    return answer(
      here,
      trackingPage(here, { view, letter, fields, note: drawNote('good', acts[act].done, acts.doneHint) }),
    )
  }
  const undone = (explained: Explained) => answerUndone(here, explained, { act, fields })
  return orElse(here, work, (explained) =>
    orElse(
      here,
      async () => undone(explained),
      (again) => answerKept(here, again, fields),
    ),
  )
}
