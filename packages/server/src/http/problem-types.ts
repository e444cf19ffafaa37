/** Where the `type` of a problem leads: what this kind of problem means, in words (RFC 9457, 3.1.1). */
import { type ProblemCode, problemStatuses } from '@yanlu/sdk/contract'
import { languageOf } from '@yanlu/sdk/labels'
import type { Hono } from 'hono'
import { problemWords } from './problem-words.ts'

export function serveProblemTypes(app: Hono): void {
  app.get('/problems/:code', (c) => {
    const code = c.req.param('code') as ProblemCode
    if (!Object.hasOwn(problemStatuses, code)) return c.notFound()
    const { title, detail } = problemWords[languageOf(c.req.header('accept-language'))][code]
    return c.text(`${problemStatuses[code]} ${code}\n${title}\n${detail}\n`)
  })
}
