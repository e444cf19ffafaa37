/** Somebody else's tests: the mock mailbox of the packed package, and their own msw. */
import assert from 'node:assert/strict'
import { createClient, isProblem, pages } from '@yanlu/sdk'
import { exampleOf, mockOperations, mockYanlu, problem } from '@yanlu/sdk/testing'
import { setupServer } from 'msw/node'

const baseUrl = 'https://mail.example'
const letter = '01920000-0000-7000-8000-000000000001'
const server = setupServer(...mockYanlu(baseUrl))
server.listen()
const client = createClient({ baseUrl, apiKey: 'key' })

assert.deepEqual(await client.getSession(), exampleOf('getSession'))
const titles: (string | null)[] = []
for await (const { title } of pages(client.listLetters, { show: 'all' }).each('letters')) titles.push(title)
assert.deepEqual(titles, ['title'])

const refuse = () => {
  throw problem('conflict', { done: [{ type: 'replied', by: '周示例', at: '2026-03-02T09:00:00+08:00' }] })
}
server.use(...mockOperations(baseUrl, { replyLetter: refuse }))
const second: unknown = await client.replyLetter({ letter, seen: 1, text: '已办' }).catch((error: unknown) => error)
assert.ok(isProblem(second, 'conflict'))
assert.equal(second.details.done[0]?.by, '周示例')

// @ts-expect-error an act says what was seen
const unseen: unknown = await client.replyLetter({ letter, text: '已办' }).catch((error: unknown) => error)
assert.ok(isProblem(unseen, 'invalid'))
assert.equal(unseen.details.fields[0]?.path, 'seen')
server.close()
console.log('a mock mailbox answers, refuses and checks')
