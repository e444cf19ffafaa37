/**
 * What a clerk does: accepts a letter, which takes its number, opens the sign-off, starts what is due and tells whoever
 * signs. Each letter can be accepted once, so this is asked for as often as there are letters.
 */
import type { LetterPage } from '@yanlu/sdk'
import { message, openConnection } from './http.ts'

/** @returns a message for each of at most `count` letters that wait. */
export async function acceptances(port: number, cookie: string, count: number): Promise<string[]> {
  const headers = { cookie }
  const connection = await openConnection(port)
  const messages: string[] = []
  for (let after: string | null = ''; after !== null && messages.length < count; ) {
    const further: string = after && `&after=${encodeURIComponent(after)}`
    const path = `/v1/letters?show=received&limit=100${further}`
    const { status, body } = await connection.ask(message({ method: 'GET', path, headers }))
    if (status !== 200) throw new Error(`${path} answered ${status}: ${body}`)
    const page = JSON.parse(body) as LetterPage
    for (const { id, seq } of page.letters) {
      const accepting = { seen: seq, disposition: 'assign' }
      messages.push(message({ method: 'POST', path: `/v1/letters/${id}/accept`, headers, body: accepting }))
    }
    after = page.after
  }
  connection.close()
  return messages.slice(0, count)
}
