/**
 * A form as it was posted: names and what was typed, line ends as everywhere else. Another site's form is refused, and
 * one beyond every bound too; one that is merely too long is read, so that it can be given back to be shortened.
 */
import { identityFields, Problem } from '@yanlu/sdk/contract'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { refuseOtherSites } from '../http/own-origins.ts'
import { answerFailure } from './failure-page.ts'
import { type Pages, visit } from './visit.ts'

export type Posted = Readonly<Record<string, string>>

/** Room for a letter twenty times too long, in the encoding of forms, which makes nine bytes of one character. */
const mostBytes = 1024 * 1024

/** A form beyond every bound is refused before it is read whole. */
export function boundedForm(pages: Pages): MiddlewareHandler {
  return bodyLimit({
    maxSize: mostBytes,
    onError: (c) => {
      const here = visit(c, pages)
      return answerFailure(here, here.explain(new Problem('too_large', 'too_large')))
    },
  })
}

/** @throws {Problem} `forbidden` when another site sends it. */
export async function readPosted(c: Context, url: string): Promise<Posted> {
  refuseOtherSites(c, url)
  const fields = await c.req.parseBody()
  const typed = Object.entries(fields).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return Object.fromEntries(typed.map(([name, value]) => [name, value.replace(/\r\n?/g, '\n')]))
}

/** What was typed of an identity. */
export function identityIn(fields: Posted): Record<string, string> {
  const given = identityFields.flatMap((name): [string, string][] => {
    const typed = fields[`identity.${name}`]
    return typed?.trim() ? [[name, typed]] : []
  })
  return Object.fromEntries(given)
}
