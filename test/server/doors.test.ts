/** What the server answers besides operations, and what it refuses at the door. */
import { Validator } from '@seriousme/openapi-schema-validator'
import { proofRequiredSchema, routes } from '@yanlu/sdk/contract'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { worldHere } from '../world/server-world.ts'
import { clientOf, problemOf, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

describe('the OpenAPI document', () => {
  test('is valid 3.1 by an independent validator and names every operation', async () => {
    const document = await documentOf(world)
    const validator = new Validator()
    const result = await validator.validate(document)
    expect(result.errors ?? []).toEqual([])
    expect(validator.version).toBe('3.1')
    const named = Object.values(document.paths).flatMap((path) => Object.values(path).map((one) => one.operationId))
    expect(named.sort()).toEqual(Object.keys(routes).sort())
  })

  test.each([
    { name: 'getMailbox', statuses: [200, 404, 429, 503] },
    { name: 'submitLetter', statuses: [201, 400, 404, 413, 422, 428, 429, 503] },
    { name: 'queryLetter', statuses: [200, 400, 404, 413, 428, 429, 503] },
    { name: 'listLetters', statuses: [200, 400, 401, 403, 429, 503] },
    { name: 'getLetter', statuses: [200, 401, 403, 404, 429, 503] },
    { name: 'acceptLetter', statuses: [200, 400, 401, 403, 404, 409, 413, 429, 503] },
  ])('says what $name can answer, and leaves the unforeseen to `default`', async ({ name, statuses }) => {
    const { responses } = await operationOf(name)
    expect(Object.keys(responses)).toEqual([...statuses.map(String), 'default'])
  })

  test('says how long to wait wherever the server does', async () => {
    const { responses } = await operationOf('submitLetter')
    const waits = Object.entries(responses).filter(([, { headers }]) => headers?.['Retry-After'])
    expect(waits.map(([status]) => status)).toEqual(['429', '503'])
  })

  test('describes the proof of work as it is asked for', async () => {
    for (const name of ['submitLetter', 'queryLetter']) {
      const { parameters, responses } = await operationOf(name)
      expect(parameters.filter((one) => one.in === 'header').map((one) => one.name)).toEqual(['Yanlu-Proof'])
      expect(JSON.stringify(responses['428'])).toContain('#/components/schemas/ProofRequired')
    }
    const strict = await worldHere({ guard: { freeLetters: 0 } })
    const asked = await strict.send('/v1/mailboxes/zongjingli/letters', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ secret: 's'.repeat(43), category: 'advice', title: '食堂', text: '晚班没有热饭。' }),
    })
    expect(asked.status).toBe(428)
    expect(proofRequiredSchema.safeParse(await asked.json()).error?.issues).toBeUndefined()
    await strict.close()
  })

  test.each(['http://localhost:4600', 'https://mail.example'])(
    'names the cookie that a browser gets at %s',
    async (url) => {
      const there = await worldHere({ url })
      const { components } = await documentOf(there)
      const signedIn = await there.send('/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: url },
        body: JSON.stringify({ email: 'office@demo.example', password: 'yanlu-demo-2026' }),
      })
      const cookies = signedIn.headers.getSetCookie().map((cookie) => cookie.split('=')[0])
      expect(cookies).toContain(components.securitySchemes.session.name)
      await there.close()
    },
  )

  test('pages by `after`, and says so', async () => {
    const { parameters } = await operationOf('listLetters')
    expect(parameters.find((one) => one.name === 'after')?.description).toBe('The `after` of the page before.')
  })
})

interface Described {
  operationId: string
  parameters: { in: string; name: string; description?: string }[]
  responses: Record<string, { headers?: Record<string, unknown> }>
}
type Document = {
  paths: Record<string, Record<string, Described>>
  components: { securitySchemes: { session: { name: string } } }
}

async function documentOf(of: World): Promise<Document> {
  return (await (await of.send('/openapi.json')).json()) as Document
}

async function operationOf(name: string): Promise<Described> {
  const { paths } = await documentOf(world)
  const all = Object.values(paths).flatMap((path) => Object.values(path))
  return all.find(({ operationId }) => operationId === name) as Described
}

describe('a method that a path does not take', () => {
  const somewhere = '/v1/letters/01a20000-0000-7000-8000-000000000000'
  test.each([
    { method: 'POST', path: '/v1/letters', allow: 'GET, HEAD' },
    { method: 'DELETE', path: somewhere, allow: 'GET, HEAD' },
    { method: 'GET', path: `${somewhere}/accept`, allow: 'POST' },
    { method: 'PUT', path: `${somewhere}/tasks/1/sign-in`, allow: 'POST' },
    { method: 'OPTIONS', path: '/v1/mailboxes/zongjingli/letters', allow: 'POST' },
    { method: 'PATCH', path: '/v1/mailboxes/zongjingli', allow: 'GET, HEAD' },
  ])('is refused with those it takes: $method $path', async ({ method, path, allow }) => {
    const response = await world.send(path, { method, headers: { 'accept-language': 'en' } })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe(allow)
    expect(response.headers.get('content-type')).toContain('application/problem+json')
    expect(await response.json()).toMatchObject({ code: 'method_not_allowed', status: 405, title: 'Wrong method' })
  })

  test('is told from a path that is not there, and HEAD is taken where GET is', async () => {
    expect((await world.send('/v1/nothing', { method: 'POST' })).status).toBe(404)
    expect((await world.send('/v1/mailboxes/zongjingli', { method: 'HEAD' })).status).toBe(200)
    expect(await (await world.send('/problems/method_not_allowed')).text()).toContain('405 method_not_allowed')
  })
})

describe('health', () => {
  test('the process answers, and can reach its database', async () => {
    expect(await (await world.send('/healthz')).json()).toEqual({ status: 'ok' })
    expect(await (await world.send('/readyz')).json()).toMatchObject({ status: 'ready' })
  })
})

describe('signing in', () => {
  const attempt = (body: object, of = world) =>
    of.send('/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4600' },
      body: JSON.stringify(body),
    })

  test('nobody gets in without, or with a wrong password', async () => {
    const stranger = clientOf(world.send)
    for (const work of [() => stranger.getSession({}), () => stranger.listLetters({}), () => stranger.listUnits({})]) {
      expect(await problemOf(work())).toMatchObject({ code: 'unauthenticated', status: 401 })
    }
    expect((await attempt({ email: 'office@demo.example', password: 'not the password' })).status).toBe(401)
  })

  test('nobody makes an account for themselves', async () => {
    const response = await world.send('/auth/sign-up/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://localhost:4600' },
      body: JSON.stringify({ name: '外人', email: 'stranger@example.com', password: 'long enough to be one' }),
    })
    expect(response.status).toBe(404)
    expect((await attempt({ email: 'stranger@example.com', password: 'long enough to be one' })).status).toBe(401)
  })

  test('who is a member nowhere is told so', async () => {
    await world.deps.auth.accountFor({ name: '无单位', email: 'nobody@demo.example', password: 'yanlu-demo-2026' })
    expect(await problemOf((await world.as('nobody')).getSession({}))).toMatchObject({ code: 'forbidden', status: 403 })
  })

  test('gives a cookie and no token, and nothing else of the library is served', async () => {
    const response = await attempt({ email: 'office@demo.example', password: 'yanlu-demo-2026' })
    expect(await response.json()).toEqual({ done: true })
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.getSetCookie().join()).toMatch(/HttpOnly/i)
    for (const path of ['/auth/list-sessions', '/auth/error', '/auth/get-session', '/auth/update-user']) {
      expect((await world.send(path)).status, path).toBe(404)
    }
  })

  test('guessing passwords has to wait, and only the guesser', async () => {
    const strict = await worldHere({ guard: { failedSignIns: 2 } })
    const wrong = { email: 'office@demo.example', password: 'not the password' }
    const many = await Promise.all(Array.from({ length: 10 }, () => attempt(wrong, strict)))
    expect(many.map((answer) => answer.status).sort()).toEqual([401, 401, ...Array(8).fill(429)])
    const after = await attempt(wrong, strict)
    expect(Number(after.headers.get('retry-after'))).toBeGreaterThan(0)
    const colleague = { email: 'people@demo.example', password: 'yanlu-demo-2026' }
    expect((await attempt(colleague, strict)).status).toBe(200)
    await strict.close()
  })

  test('keeps no address and no agent of members either', async () => {
    const { sql } = await import('drizzle-orm')
    await world.cookieOf('office')
    const answer = (await world.deps.db.sql.execute(
      sql`select distinct ip_address, user_agent from auth.session`,
    )) as unknown as { rows: unknown[] }
    expect(answer.rows.map((row) => Object.values(row as object).filter(Boolean))).toEqual([[]])
  })
})

describe('another site', () => {
  test.each([
    { from: 'a cross-site page', headers: { 'sec-fetch-site': 'cross-site' } },
    { from: 'a sibling site', headers: { 'sec-fetch-site': 'same-site' } },
    {
      from: 'an old browser on another origin',
      headers: { origin: 'https://elsewhere.example', host: 'localhost:4600' },
    },
    { from: 'a sandboxed frame', headers: { origin: 'null', host: 'localhost:4600' } },
  ])('does not act with a member’s cookie: $from', async ({ headers }) => {
    const cookie = await world.cookieOf('office')
    const response = await world.send('/v1/letters/01a20000-0000-7000-8000-000000000000/accept', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie, ...headers } as Record<string, string>,
      body: JSON.stringify({ seen: 2, disposition: 'assign' }),
    })
    expect(response.status).toBe(403)
    const { code, detail } = (await response.json()) as { code: string; detail: string }
    expect(code).toBe('forbidden')
    expect(detail).toMatch(/^这是从别的网站来的请求，没有照办。.*YANLU_URL。$/)
  })
})

describe('documents', () => {
  const policyOf = async (path: string) => (await world.send(path)).headers.get('content-security-policy') ?? ''

  test('run no inline script or style, and demand Trusted Types', async () => {
    for (const path of ['/embed/zongjingli', '/m/zongjingli', '/admin/', '/admin/letters/any']) {
      const policy = await policyOf(path)
      expect(policy).toContain("require-trusted-types-for 'script'")
      expect(policy).not.toContain('unsafe')
    }
  })

  test('the frame is shown on the sites the mailbox lists, the console and the own page nowhere', async () => {
    expect(await policyOf('/embed/zongjingli')).toContain("frame-ancestors 'self' http://127.0.0.1:*")
    expect(await policyOf('/embed/biejia')).toMatch(/frame-ancestors 'self';/)
    expect(await policyOf('/embed/none')).toMatch(/frame-ancestors 'self';/)
    expect(await policyOf('/m/zongjingli')).toContain("frame-ancestors 'none'")
    expect(await policyOf('/admin/')).toContain("frame-ancestors 'none'")
  })

  test('a slug from an address is never written into a document as it is', async () => {
    expect(await (await world.send('/embed/%22%3E%3Cscript%3E')).text()).toContain('mailbox=""')
    for (const path of ['/m/%22%3E%3Cscript%3E', '/m/%22%3E%3Cscript%3E/query']) {
      const response = await world.send(path)
      expect(response.status).toBe(404)
      expect(await response.text()).not.toContain('<script')
    }
  })

  test('the loader may be loaded by any site', async () => {
    const response = await world.send('/yanlu.js')
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('content-type')).toContain('text/javascript')
  })

  test('a file with a hash in its name may be kept for ever, one that is not there may not', async () => {
    const document = await (await world.send('/admin/')).text()
    const [script = ''] = document.match(/\/admin\/assets\/[^"]+\.js/) ?? []
    const response = await world.send(script)
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    const gone = await world.send('/admin/assets/gone.js')
    expect(gone.status).toBe(404)
    expect(gone.headers.get('cache-control') ?? '').not.toContain('immutable')
  })

  test('what anybody may read of a mailbox goes out packed, what a member reads does not', async () => {
    const headers = { 'accept-encoding': 'gzip' }
    const mailbox = await world.send(`/v1/mailboxes/zongjingli`, { headers })
    expect(mailbox.headers.get('content-encoding')).toBe('gzip')
    const cookie = await world.cookieOf('office@demo')
    const letters = await world.send('/v1/letters?show=all', { headers: { ...headers, cookie } })
    expect(letters.status).toBe(200)
    expect(letters.headers.get('content-encoding')).toBeNull()
  })

  test.each(['br', 'gzip'])('scripts go out packed to whoever takes %s', async (encoding) => {
    const plain = await world.send('/yanlu.js', { headers: { 'accept-encoding': 'identity' } })
    const packed = await world.send('/yanlu.js', { headers: { 'accept-encoding': encoding } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect(packed.headers.get('content-encoding')).toBe(encoding)
    expect(packed.headers.get('vary')).toContain('Accept-Encoding')
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(Number(plain.headers.get('content-length')))
  })
})

test('an address that leads nowhere has words for a browser and a problem for a program', async () => {
  const page = await world.send('/nothing', { headers: { accept: 'text/html' } })
  expect(page.status).toBe(404)
  expect(await page.text()).toContain('没有这个页面')
  const problem = await world.send('/v1/nothing', { headers: { accept: 'text/html' } })
  expect(problem.headers.get('content-type')).toContain('application/problem+json')
  expect((await world.send('/')).headers.get('location')).toBe('/demo/')
  expect((await world.send('/admin/assets/gone.js')).status).toBe(404)
})

test('an act that saw what has not happened is refused', async () => {
  const { id } = await world.write()
  const attempt = (await world.as('office')).acceptLetter({ letter: id, seen: 999, disposition: 'assign' })
  expect((await problemOf(attempt)).details.fields?.[0]?.path).toBe('seen')
})

test('a page cursor that is none is named as such', async () => {
  const office = await world.as('office')
  for (const after of [
    'x',
    Buffer.from('["2026-01-01"]').toString('base64url'),
    Buffer.from('["a","b"]').toString('base64url'),
    Buffer.from('["2026-99-99","00000000-0000-7000-8000-000000000000"]').toString('base64url'),
  ]) {
    expect((await problemOf(office.listLetters({ after }))).details.fields?.[0]?.path).toBe('after')
  }
})

test('letters are paged due first, each once', async () => {
  const paged = await worldHere()
  for (let count = 0; count < 7; count += 1) await paged.write({ title: `第${count}封` })
  const office = await paged.as('office')
  const titles: (string | null)[] = []
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof office.listLetters>> = await office.listLetters({
      show: 'all',
      limit: 3,
      ...(after ? { after } : {}),
    })
    titles.push(...page.letters.map((letter) => letter.title))
    after = page.after
  } while (after)
  expect(titles).toHaveLength(7)
  expect(new Set(titles).size).toBe(7)
  await paged.close()
})
