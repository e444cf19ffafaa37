/** The mailbox's own page without scripts: forms as a browser posts them, and what comes back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { worksTenant } from '../../packages/server/src/demo/works.ts'
import { longanQu } from '../../packages/server/src/domain/presets/longan-qu.ts'
import { handlers } from '../../packages/server/src/handlers.ts'
import type { NewTenant } from '../../packages/server/src/tenants/store.ts'
import { type Way, write as writeTo } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { reported } from '../world/stages.ts'
import { ours } from '../world/tenants.ts'
import { newSecret, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere({ more: [demanding, worksTenant] })
})
afterAll(() => world.close())

/** A mailbox that demands a name and a way to answer, and of an earlier letter all that there is to name. */
const demanding: NewTenant = {
  ...ours,
  name: '实名单位',
  members: ours.members.map((member) => ({ ...member, email: member.email.replace('demo', 'demanding') })),
  mailboxes: ours.mailboxes.map((mailbox) => ({
    ...mailbox,
    slug: 'shiming',
    policy: {
      ...mailbox.policy,
      identity: { ...mailbox.policy.identity, required: [['realName'], ['phone', 'email']], expected: [] },
      repeats: longanQu.policy.repeats.filter(({ of }) => of === 'followUp'),
    },
  })),
}

const written = {
  category: 'complaint',
  who: 'named',
  title: '食堂窗口关得太早',
  text: '中班十九点才休息，\r\n窗口六点半就关了。',
  'identity.realName': '许一文',
  'identity.phone': '',
}

interface Answered {
  status: number
  headers: Headers
  html: string
}

type Fields = Record<string, string>

interface From {
  headers?: Record<string, string>
  of?: World
}

async function get(path: string, { headers = {}, of = world }: From = {}): Promise<Answered> {
  const response = await of.send(path, { headers })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

async function post(path: string, fields: Fields, { headers = {}, of = world }: From = {}): Promise<Answered> {
  const response = await of.send(path, { method: 'POST', body: new URLSearchParams(fields), headers })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

const send = (fields: Fields = {}, of = world) =>
  post('/m/zongjingli', { secret: newSecret(), ...written, ...fields }, { of })

/** What an input holds, as a browser reads it. */
function typedIn(html: string, name: string): string | undefined {
  const input = html.match(new RegExp(`<input[^>]* name="${name}"[^>]*>`))?.[0] ?? ''
  return unescaped(input.match(/ value="([^"]*)"/)?.[1])
}

function textIn(html: string, name = 'text'): string | undefined {
  return unescaped(html.match(new RegExp(`<textarea[^>]* name="${name}"[^>]*>\n([^<]*)</textarea>`))?.[1])
}

function unescaped(text: string | undefined): string | undefined {
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return text?.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => signs[name] ?? '')
}

/** The codes on the slip. */
function codesOn(html: string): { letterCode: string; queryCode: string } {
  const groups = [...html.matchAll(/<p class="groups[^"]*">(.*?)<\/p>/g)].map(([, codes]) =>
    codes?.replace(/<[^>]*>|\s/g, ''),
  )
  return { letterCode: groups[0] ?? '', queryCode: groups[1] ?? '' }
}

/** A link of the summary leads to the field, and the field names its own error. */
function expectError(html: string, path: string, message: string): void {
  expect(html).toContain(`<a href="#${path}">`)
  expect(html).toMatch(new RegExp(`id="${path}-error">.*<span>${message}</span>`))
  expect(html).toMatch(new RegExp(`id="${path}"[^>]*aria-invalid="true"[^>]*aria-describedby="[^"]*${path}-error"`))
}

const arrived = async (of = world) => (await (await of.as('office')).listLetters({ show: 'all', limit: 100 })).letters

describe('the form', () => {
  test('is whole: kinds of letter, promises with their days, notice, who may know', async () => {
    const { status, html } = await get('/m/zongjingli')
    expect(status).toBe(200)
    expect(typedIn(html, 'secret')).toMatch(/^[A-Za-z0-9_-]{43}$/)
    for (const said of [
      '投诉',
      '15 个工作日',
      '写信须知',
      '谁也不知道（匿名）',
      '匿名是怎么回事',
      '怎么算的',
      '寄出这封信',
    ]) {
      expect(html).toContain(said)
    }
  })

  test('has another secret each time, and is kept by nobody on the way', async () => {
    const [one, other] = [await get('/m/zongjingli'), await get('/m/zongjingli')]
    expect(typedIn(one.html, 'secret')).not.toBe(typedIn(other.html, 'secret'))
    expect(one.headers.get('cache-control')).toBe('no-store')
  })

  test('speaks English to whoever asks for it, and goes on doing so', async () => {
    expect((await get('/m/zongjingli', { headers: { 'accept-language': 'en-GB,en' } })).html).toContain(
      'Send this letter',
    )
    const { html } = await get('/m/zongjingli?lang=en')
    expect(html).toContain('<html lang="en">')
    expect(html).toContain('action="/m/zongjingli?lang=en"')
    expect(html).toContain('href="/m/zongjingli?lang=zh-CN"')
    expect((await post('/m/zongjingli?lang=en', { ...written, title: '' })).html).toContain('one short sentence')
  })

  test('is in nobody’s frame, runs nothing that is not ours, and asks nothing of third parties', async () => {
    const policy = (await get('/m/zongjingli')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("form-action 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toMatch(/unsafe|https?:/)
  })

  test('has its style from a file that never changes under its name', async () => {
    const href = (await get('/m/zongjingli')).html.match(/href="(\/pages\/[^"]+\.css)"/)?.[1] ?? ''
    const { status, headers, html } = await get(href)
    expect(status).toBe(200)
    expect(headers.get('cache-control')).toContain('immutable')
    expect(html.includes('--yanlu-paper: #fbfaf7')).toBe(true)
  })
})

describe('a letter', () => {
  test('is taken by the same operation: codes on the slip, what was promised, the letter at the desk', async () => {
    const { status, html } = await send()
    const codes = codesOn(html)
    expect(status).toBe(200)
    expect(html).toContain('信收到了，请存好两个编码')
    expect(html).toContain('告诉您是否受理')
    const letter = await world.visitor.queryLetter({ mailbox: 'zongjingli', ...codes })
    expect(letter).toMatchObject({ title: written.title, text: '中班十九点才休息，\n窗口六点半就关了。' })
  })

  test('sent twice, or its receipt read again, is one letter with the same codes and promises', async () => {
    const before = (await arrived()).length
    const fields = { secret: newSecret() }
    const first = await send(fields)
    const both = await Promise.all([send(fields), send(fields)])
    world.clock.turnTo('2026-03-04T09:00:00+08:00')
    const later = await send(fields)
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
    for (const again of [...both, later]) expect(codesOn(again.html)).toEqual(codesOn(first.html))
    expect(later.html).toContain('2026年3月2日（周一）09:00')
    expect(await arrived()).toHaveLength(before + 1)
  })

  test('changed after it was sent is said to be another, and goes at the next press', async () => {
    const secret = newSecret()
    await send({ secret })
    const refused = await send({ secret, text: '改过的信' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('信箱已经收到')
    expect(textIn(refused.html)).toBe('改过的信')
    const fresh = typedIn(refused.html, 'secret') ?? ''
    expect(fresh).not.toBe(secret)
    expect((await send({ secret: fresh, text: '改过的信' })).status).toBe(200)
  })

  test('of whoever chose to stay unknown says no name, whatever stood in the field', async () => {
    const { html } = await send({ who: 'anonymous', title: '不留名的信' })
    expect(html).not.toContain('一般应填写的还缺')
    const row = (await arrived()).find(({ title }) => title === '不留名的信')
    expect(row?.anonymous).toBe(true)
  })

  test('with a name, but without what else is expected, is received and told so', async () => {
    expect((await send()).html).toContain('一般应填写的还缺：联系电话 / 电子信箱、工作单位、家庭住址')
  })

  test('leaves nothing in a log, and its receipt in no cache', async () => {
    const logged: unknown[] = []
    const quiet = world.deps.log.info
    const all = (line: unknown) => void logged.push(line)
    Object.assign(world.deps.log, { info: all, warn: all, error: all })
    const { headers, html } = await send()
    const { letterCode, queryCode } = codesOn(html)
    await post('/m/zongjingli/query', { letterCode, queryCode })
    Object.assign(world.deps.log, { info: quiet })
    expect(logged).toEqual([])
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('script-src')
  })
})

describe('bad input', () => {
  test.each([
    { what: 'no kind', fields: { category: '' }, path: 'category', says: '请选一类，才知道交给谁办。' },
    { what: 'an unknown kind', fields: { category: 'none' }, path: 'category', says: '请选一类，才知道交给谁办。' },
    { what: 'no title', fields: { title: '  ' }, path: 'title', says: '请写一个标题，一句话就行。' },
    { what: 'a title too long', fields: { title: '长'.repeat(61) }, path: 'title', says: '最多 60 个字，请缩短。' },
    {
      what: 'a control character',
      fields: { title: 'a\u0007b' },
      path: 'title',
      says: '有不能使用的字符，请删去后再试。',
    },
    { what: 'no text', fields: { text: '' }, path: 'text', says: '正文还没有写。写一两句也行。' },
    { what: 'a text too long', fields: { text: '长'.repeat(20_000) }, path: 'text', says: '最多 5000 个字，请缩短。' },
    {
      what: 'half an e-mail address',
      fields: { 'identity.email': 'no' },
      path: 'identity.email',
      says: '请填写完整的电子信箱，例如 name@example.com。',
    },
  ])('$what is said at its field, and nothing is lost', async ({ fields, path, says }) => {
    const { status, html } = await send(fields as Fields)
    expect(status).toBe(400)
    if (path === 'category') {
      expect(html).toContain(says)
      expect(html).toMatch(/<fieldset[^>]* id="category"[^>]*aria-describedby="category-error"/)
    } else expectError(html, path, says)
    const all: Fields = { ...written, ...(fields as Fields) }
    expect(textIn(html)).toBe((all.text ?? '').replace(/\r\n/g, '\n'))
    for (const name of ['title', 'identity.realName']) expect(typedIn(html, name)).toBe(all[name])
    expect(html).toContain('<title>没有办成：写信 · 总经理信箱</title>')
  })

  test('is said in English to who reads English', async () => {
    const { html } = await post('/m/zongjingli?lang=en', { secret: newSecret(), ...written, category: '', text: '' })
    expectError(html, 'text', 'The letter is empty. A sentence or two will do.')
    expect(html).toContain('2 things to change')
  })

  test('is said all at once, the mailbox’s own demands with the contract’s', async () => {
    const { html } = await post('/m/shiming', { secret: newSecret() })
    for (const path of ['category', 'title', 'text', 'identity.realName', 'identity.phone']) {
      expect(html).toContain(`<a href="#${path}">`)
    }
    expectError(html, 'identity.realName', '请填写姓名。')
    expectError(html, 'identity.phone', '请在联系电话、电子信箱里填一项。')
  })

  test('a mailbox that demands a name offers no anonymity, and takes none', async () => {
    expect((await get('/m/shiming')).html).not.toContain('谁也不知道')
    const { status, html } = await post('/m/shiming', {
      secret: newSecret(),
      ...written,
      who: 'anonymous',
      'identity.phone': '1',
    })
    expect(status).toBe(200)
    const letter = await world.visitor.queryLetter({ mailbox: 'shiming', ...codesOn(html) })
    expect(letter.status).toBe('received')
  })

  test('what was typed is text in every page that shows it again', async () => {
    const nasty = `</textarea><script>alert("'1'")</script>`
    const again = await send({ title: nasty, text: nasty, category: '' })
    expect(again.html).not.toContain('<script>alert')
    expect([typedIn(again.html, 'title'), textIn(again.html)]).toEqual([nasty, nasty])
    const { html } = await send({ title: nasty, text: nasty })
    const shown = await post('/m/zongjingli/query', codesOn(html))
    expect(shown.html).not.toContain('<script')
    expect(shown.html).toContain('&lt;script&gt;')
  })

  test('a secret that is none is replaced, and one more press sends the letter', async () => {
    const refused = await send({ secret: 'short' })
    expect(refused.html).toContain('这一页放得太久了')
    expect((await send({ secret: typedIn(refused.html, 'secret') ?? '' })).status).toBe(200)
  })

  test('beyond every bound it is refused in words', async () => {
    const { status, html } = await send({ text: '长'.repeat(150_000) })
    expect(status).toBe(413)
    expect(html).toContain('太长了，没有收下')
  })
})

describe('another site', () => {
  test.each([
    { from: 'a cross-site page', headers: { 'sec-fetch-site': 'cross-site' } },
    { from: 'a sibling site', headers: { 'sec-fetch-site': 'same-site' } },
    { from: 'an old browser on another origin', headers: { origin: 'https://elsewhere.example' } },
    { from: 'a sandboxed frame', headers: { origin: 'null' } },
  ])('does not write in anybody’s name: $from', async ({ headers }) => {
    const before = (await arrived()).length
    const refused = await post(
      '/m/zongjingli',
      { secret: newSecret(), ...written },
      { headers: headers as Record<string, string> },
    )
    expect(refused.status).toBe(403)
    expect(refused.html).toContain('为防别的网站冒充您写信')
    expect(refused.html).not.toContain(written.title)
    expect((await post('/m/zongjingli/query', {}, { headers: headers as Record<string, string> })).status).toBe(403)
    expect(await arrived()).toHaveLength(before)
  })

  test.each([
    { from: 'the page itself', headers: { 'sec-fetch-site': 'same-origin' } },
    { from: 'an old browser on the page itself', headers: { origin: 'http://localhost:4600' } },
    { from: 'a browser that says nothing', headers: {} },
  ])('is not what this is: $from', async ({ headers }) => {
    const fields = { secret: newSecret(), ...written }
    expect((await post('/m/zongjingli', fields, { headers: headers as Record<string, string> })).status).toBe(200)
  })
})

describe('the codes', () => {
  const query = (fields: Fields, of = world) => post('/m/zongjingli/query', fields, { of })

  test('bring back status, clock, trail and letter', async () => {
    const { html } = await query(codesOn((await send()).html))
    for (const said of ['信收到了，正在看是否受理', '3月2日（周一）前', '您写来这封信', written.title])
      expect(html).toContain(said)
  })

  test('bring the answer under its seal, and no member’s name', async () => {
    const { letter, receipt } = await reported(world)
    await (await world.as('office')).replyLetter({ letter: letter.id, seen: letter.seq, text: '甲：\n已经修好。' })
    const { html } = await query({ letterCode: receipt.letterCode.toLowerCase(), queryCode: receipt.queryCode })
    for (const said of ['已经答复您', '信箱办公室的答复', '印章：', '已经修好。', '设备管理部'])
      expect(html).toContain(said)
    expect(html).not.toMatch(/周示例|吴样章/)
  })

  test('that open nothing are all answered in the same words', async () => {
    const [ours, another] = [await world.write(), await world.write()]
    const theirs = await world.write({}, 'biejia')
    const pairs = [
      { letterCode: '00000000', queryCode: '0'.repeat(24) },
      { letterCode: ours.letterCode, queryCode: another.queryCode },
      { letterCode: theirs.letterCode, queryCode: theirs.queryCode },
    ]
    const answers = await Promise.all(pairs.map((pair) => query(pair)))
    const bare = answers.map(({ status, html }) => `${status}${html.replace(/value="[^"]*"/g, '')}`)
    expect(new Set(bare).size).toBe(1)
    expect(answers[0]).toMatchObject({ status: 404 })
    expect(answers[0]?.html).toContain('两个编码对不上')
    expect(typedIn(answers[1]?.html ?? '', 'queryCode')).toBe(another.queryCode)
  })

  test('that are no codes are said so at their field, before anybody is asked', async () => {
    const { status, html } = await query({ letterCode: '7K2M', queryCode: 'U'.repeat(24) })
    expect(status).toBe(400)
    expectError(html, 'letterCode', '应有 8 位，现在是 4 位。')
    expectError(html, 'queryCode', '抄错了一处：编码里没有字母 I、L、O、U，看着像的请填 1 和 0。')
  })

  test('are asked for on a page of their own', async () => {
    const { status, html } = await get('/m/zongjingli/query')
    expect(status).toBe(200)
    expect(html).toContain('<h1 class="title">查询来信</h1>')
    expect(html).not.toContain('<script')
  })
})

describe('what the writer does next', () => {
  /** A letter brought somewhere by the desk, and its page. */
  async function followed(bring: (way: Way) => Promise<unknown> = async () => {}): Promise<Way> {
    const way = await writeTo(world, { mailbox: 'zongjingli', desk: 'office' })
    await bring(way)
    return way
  }

  const act = async (way: Way, name: string, fields: Fields = {}) => {
    const { letterCode, queryCode } = way.codes
    const { html } = await post('/m/zongjingli/query', { letterCode, queryCode })
    const seen = typedIn(html, 'seen') ?? ''
    return post(`/m/zongjingli/query/${name}`, { letterCode, queryCode, seen, ...fields })
  }

  const answered = async (way: Way) => {
    await way.does('office', 'acceptLetter', { disposition: 'direct' })
    await way.does('office', 'replyLetter', { text: '已经修好。' })
  }

  test('is offered as forms; what is refused says why', async () => {
    const { letterCode, queryCode } = (await followed()).codes
    const { html } = await post('/m/zongjingli/query', { letterCode, queryCode })
    for (const name of ['supplement', 'writeToOffice', 'requestProgress']) {
      expect(html).toContain(`action="/m/zongjingli/query/${name}"`)
    }
    for (const name of ['complete', 'rate', 'dispute']) expect(html).not.toContain(`query/${name}"`)
    expect(html).toContain('这封信还没有答复')
    expect(html).not.toContain('办公室没有请您补充')
    expect(typedIn(html, 'queryCode')).toBe(queryCode)
  })

  test.each([
    { name: 'supplement', says: '已经补充到信里。', kind: 'supplement' },
    { name: 'writeToOffice', says: '已经送到办公室。', kind: 'message' },
  ])('$name arrives, and its letter is shown again', async ({ name, says, kind }) => {
    const way = await followed()
    const { status, html } = await act(way, name, { text: '第一行\r\n第二行' })
    expect(status).toBe(200)
    expect(html).toContain(says)
    expect((await way.read()).dialogue).toMatchObject([{ from: 'sender', kind, text: '第一行\n第二行' }])
  })

  test('progress is asked for once, and then refused with its reason', async () => {
    const way = await followed()
    expect((await act(way, 'requestProgress')).html).toContain('办公室已经看到您在问进度。')
    const again = await act(way, 'requestProgress')
    expect(again.status).toBe(409)
    expect(again.html).toContain('刚刚问过，请过一段时间再问')
  })

  test('what the office asked for is completed, with a name as well', async () => {
    const way = await followed((letter) => letter.does('office', 'askCompletion', { text: '请写明是哪个窗口。' }))
    const { letterCode, queryCode } = way.codes
    const page = await post('/m/zongjingli/query', { letterCode, queryCode })
    expect(page.html).toContain('请写明是哪个窗口。')
    expect(page.html).toMatch(/<details id="complete" open>/)
    const { html } = await act(way, 'complete', { text: '三号窗口。', 'identity.phone': '13800000009' })
    expect(html).toContain('补充好了')
    expect((await way.read()).status).toBe('received')
  })

  test('an answer is rated once and disputed once', async () => {
    const way = await followed(answered)
    const rated = await act(way, 'rate', { handling: '4', result: '2', text: '快是快' })
    expect(rated.html).toContain('您的评价：办理过程 4 分，办理结果 2 分')
    const disputed = await act(way, 'dispute', { text: '还是漏水。' })
    expect(disputed.html).toContain('异议收到了')
    expect((await way.read()).status).toBe('inHand')
  })

  test('what is missing is said at its field, in its form, and nothing is lost', async () => {
    const way = await followed(answered)
    const { status, html } = await act(way, 'rate', { handling: '5', text: '说过的话' })
    expect(status).toBe(400)
    expect(html).toMatch(/<details id="rate" open>/)
    expect(html).toMatch(/id="rate.result-error">.*<span>还没有评，请选一项。<\/span>/)
    expect(html).toContain('<a href="#rate.result">')
    expect(html).toMatch(/name="handling" value="5" checked/)
    expect(typedIn(html, 'text')).toBe('说过的话')
    const empty = await act(way, 'dispute')
    expect(empty.html).toMatch(/id="dispute.text-error">.*<span>还没有写。写一两句也行。<\/span>/)
    const endless = await act(way, 'dispute', { text: '长'.repeat(5001) })
    expect(endless.html).toContain('最多 5000 个字，请缩短。')
    expect(endless.html).toContain('长'.repeat(5001))
  })

  test('sent twice it is done once, and said to be done', async () => {
    const way = await followed()
    const { letterCode, queryCode } = way.codes
    const fields = { letterCode, queryCode, seen: '2', text: '补一句' }
    const both = [
      await post('/m/zongjingli/query/supplement', fields),
      await post('/m/zongjingli/query/supplement', fields),
    ]
    for (const { html } of both) expect(html).toContain('已经补充到信里。')
    expect((await way.read()).dialogue).toHaveLength(1)
  })

  test('when the office acted meanwhile, the writer is told and keeps the words', async () => {
    const way = await followed()
    const { letterCode, queryCode } = way.codes
    await way.does('office', 'acceptLetter', { disposition: 'assign' })
    const fields = { letterCode, queryCode, seen: '2', text: '我的话' }
    const { status, html } = await post('/m/zongjingli/query/supplement', fields)
    expect(status).toBe(409)
    expect(html).toContain('刚刚有了新的进展')
    expect(html).toContain('我的话')
    const again = await post('/m/zongjingli/query/supplement', { ...fields, seen: typedIn(html, 'seen') ?? '' })
    expect(again.html).toContain('已经补充到信里。')
  })

  test('with codes that open nothing, or from another site, nothing is done', async () => {
    const way = await followed()
    const codes = { letterCode: way.codes.letterCode, queryCode: '0'.repeat(24), seen: '2', text: '别人的话' }
    const missed = await post('/m/zongjingli/query/supplement', codes)
    expect(missed.status).toBe(404)
    expect(missed.html).toContain('两个编码对不上')
    const headers = { 'sec-fetch-site': 'cross-site' }
    const { letterCode, queryCode } = way.codes
    const forged = await post('/m/zongjingli/query/supplement', { ...codes, letterCode, queryCode }, { headers })
    expect(forged.status).toBe(403)
    expect((await post('/m/zongjingli/query/purge', codes)).status).toBe(404)
    expect((await way.read()).dialogue).toEqual([])
  })

  test('a letter that is declined says why, by which clause, and where to turn', async () => {
    const way = await followed((letter) =>
      letter.does('office', 'declineLetter', {
        ground: 'legalRemedy',
        reason: '已经在法院审理',
        turnTo: '请向人民法院提出',
      }),
    )
    const { letterCode, queryCode } = way.codes
    const { html } = await post('/m/zongjingli/query', { letterCode, queryCode })
    for (const said of ['这封信没有受理', '已经在法院审理', '请向人民法院提出']) expect(html).toContain(said)
  })
})

describe('an earlier letter that this one goes on from', () => {
  const named = { ...written, 'identity.phone': '13800000001' }
  const followUp = (fields: Fields) =>
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [`followsUp.${name}`, value]))
  const about = { submittedOn: '2026-03-02', title: '窗口', content: '关得太早。\r\n两次。' }

  test('is asked for behind a line of the form, and goes with the letter', async () => {
    expect((await get('/m/shiming')).html).toMatch(/<details class="earlier">[\s\S]*按第六条\(六\)，这几项都要写明/)
    const first = codesOn((await send()).html)
    const fields = followUp({ letterCode: ` ${first.letterCode.toLowerCase()} ` })
    const codes = codesOn((await send(fields)).html)
    const { followsUp } = await world.visitor.queryLetter({ mailbox: 'zongjingli', ...codes })
    expect(followsUp).toMatchObject({ letterCode: first.letterCode, title: null })
    const { html } = await post('/m/zongjingli/query', codes)
    expect(html).toContain(`接着 ${first.letterCode.slice(0, 4)} ${first.letterCode.slice(4)} 那封信写的`)
  })

  test('of which something is missing or miswritten comes back with all that was typed [longan-qu 第六条(六)]', async () => {
    const fields = { secret: newSecret(), ...named, ...followUp({ ...about, letterCode: '00000001', title: ' ' }) }
    const { status, html } = await post('/m/shiming', fields)
    expect(status).toBe(400)
    expect(html).toContain('<details class="earlier" open>')
    for (const said of ['信件编码不对，请对照回执核对', '请写明前一封信的题目。']) expect(html).toContain(said)
    expect(html).not.toContain('请写明前一封信是哪一天寄的')
    expect(typedIn(html, 'followsUp.submittedOn')).toBe('2026-03-02')
    expect(textIn(html, 'followsUp.content')).toBe('关得太早。\n两次。')
    const none = {
      secret: newSecret(),
      ...named,
      ...followUp({ letterCode: '', submittedOn: '', title: '', content: '' }),
    }
    expect((await post('/m/shiming', none)).status).toBe(200)
  })

  test('is filled in for whoever comes from its page, and stands in no address', async () => {
    const way = await writeTo(world, { mailbox: 'zongjingli', desk: 'office', text: '第一行\n第二行 <b>' })
    const { letterCode, queryCode } = way.codes
    const page = () => post('/m/zongjingli/query', { letterCode, queryCode })
    expect((await page()).html).not.toContain('就同一件事再写一封')
    await way.does('office', 'acceptLetter', { disposition: 'direct' })
    await way.does('office', 'replyLetter', { text: '已经修好。' })
    const { html } = await page()
    expect(html).toContain('action="/m/zongjingli/again"')
    const hidden = ['letterCode', 'submittedOn', 'title', 'content'].map((name) => `followsUp.${name}`)
    const fields = Object.fromEntries(hidden.map((name) => [name, typedIn(html, name) ?? '']))
    const form = await post('/m/zongjingli/again', fields)
    expect(form.status).toBe(200)
    expect(form.headers.get('cache-control')).toBe('no-store')
    expect(typedIn(form.html, 'followsUp.letterCode')).toBe(letterCode)
    expect(typedIn(form.html, 'followsUp.submittedOn')).toBe('2026-03-02')
    expect(textIn(form.html, 'followsUp.content')).toBe('第一行\n第二行 <b>')
    const elsewhere = await post('/m/zongjingli/again', fields, { headers: { 'sec-fetch-site': 'cross-site' } })
    expect(elsewhere.status).toBe(403)
  })
})

describe('each mailbox’s own rules', () => {
  test('levels of concealment are rungs, and the one chosen goes with the letter', async () => {
    const { html } = await get('/m/zongjingli')
    for (const rung of ['anonymous', 'office', 'unit', 'public', 'named'])
      expect(html).toContain(`name="who" value="${rung}"`)
    expect(html).toMatch(/name="who" value="unit" checked/)
    const codes = codesOn((await send({ who: 'office' })).html)
    expect((await world.visitor.queryLetter({ mailbox: 'zongjingli', ...codes })).concealment).toBe('office')
    const open = codesOn((await send({ who: 'named' })).html)
    expect((await world.visitor.queryLetter({ mailbox: 'zongjingli', ...open })).concealment).toBeNull()
  })

  test('what anonymity means here is said before writing, and again where no answer is owed', async () => {
    const { html } = await get('/m/yijianxiang')
    expect(html).toContain('不承诺答复')
    expect(html).toContain('每周一开启')
    expect(html).toContain('厂里的事，大家说了算数。')
    const fields = { secret: newSecret(), category: 'suggestion', who: 'anonymous', title: '建议', text: '加一盏灯。' }
    const receipt = await post('/m/yijianxiang', fields)
    expect(receipt.html).toContain('这封信收下了，不过不承诺答复')
    expect(receipt.html).not.toContain('三个工作日办完')
  })

  test('whom it is about is asked where its kind asks, and kept from it', async () => {
    const view = await world.visitor.getMailbox({ mailbox: 'yijianxiang' })
    const weaving = view.units.find(({ name }) => name === '织造车间')?.id ?? ''
    const fields = { category: 'denunciation', title: '车间里的事', text: '细节', [`accused.${weaving}`]: 'on' }
    expect((await get('/m/yijianxiang')).html).toContain(`name="accused.${weaving}"`)
    const again = await post('/m/yijianxiang', { secret: newSecret(), ...fields, text: '' })
    expect(again.html).toContain(`name="accused.${weaving}" checked`)
    expect((await post('/m/yijianxiang', { secret: newSecret(), ...fields })).status).toBe(200)
    const office = await world.as('office@works')
    const row = (await office.listLetters({ show: 'all' })).letters.find(({ title }) => title === '车间里的事')
    expect((await office.getLetter({ letter: row?.id ?? '' })).accused?.units.map(({ name }) => name)).toEqual([
      '织造车间',
    ])
    const idle = await post('/m/yijianxiang', { secret: newSecret(), ...fields, category: 'suggestion' })
    expect(idle.status).toBe(200)
  })

  test('its colour is worn by a style that the policy names, and no other', async () => {
    const { html, headers } = await get('/m/yijianxiang')
    expect(html).toContain('<style>@supports (color:light-dark(oklch(from #2F6F4F')
    expect(headers.get('content-security-policy')).toMatch(/style-src 'self' 'sha256-[A-Za-z0-9+/=]+'/)
    expect((await get('/m/zongjingli')).html).not.toContain('<style>')
  })
})

test('a mailbox that is closed for now takes no letter, says so, and still answers queries', async () => {
  const closing = await worldHere()
  const codes = codesOn((await send({}, closing)).html)
  await closing.operator.suspendTenant({ tenant: closing.tenantId, reason: '试完了' })
  const { html } = await get('/m/zongjingli', { of: closing })
  expect(html).toContain('这个信箱暂停使用')
  expect(html).not.toContain('寄出这封信')
  const refused = await send({}, closing)
  expect(refused.status).toBe(409)
  expect(refused.html).toContain('这个信箱暂停使用')
  expect(typedIn(refused.html, 'title')).toBe(written.title)
  expect((await post('/m/zongjingli/query', codes, { of: closing })).html).toContain('信收到了')
  await closing.close()
})

describe('a mailbox that is not there', () => {
  test('is said so, whatever is asked of it', async () => {
    for (const path of ['/m/none', '/m/none/query', '/m/No%20Such']) {
      const { status, html } = await get(path)
      expect(status, path).toBe(404)
      expect(html).toContain('没有这个信箱')
    }
    const posted = await post('/m/none', { secret: newSecret(), ...written })
    expect(posted.status).toBe(404)
    expect((await post('/m/none/query', {})).status).toBe(404)
  })
})

describe('when it does not go', () => {
  test('a flood of letters is told what to do, and keeps what was typed', async () => {
    const strict = await worldHere({ guard: { freeLetters: 0 } })
    const secret = newSecret()
    const { status, html } = await send({ secret }, strict)
    expect(status).toBe(428)
    expect(html).toContain('等十分钟再按“寄出”')
    expect([typedIn(html, 'secret'), typedIn(html, 'title'), typedIn(html, 'identity.realName')]).toEqual([
      secret,
      written.title,
      '许一文',
    ])
    await strict.close()
  })

  test('guesses are told what to do', async () => {
    const strict = await worldHere({ guard: { freeFailures: 1 } })
    const guess = { letterCode: '00000000', queryCode: '0'.repeat(24) }
    expect((await post('/m/zongjingli/query', guess, { of: strict })).status).toBe(404)
    const { status, html } = await post('/m/zongjingli/query', guess, { of: strict })
    expect(status).toBe(428)
    expect(html).toContain('等十分钟再查')
    await strict.close()
  })

  test('a flood of requests holds the letter until it can be sent', async () => {
    const calm = await worldHere({ guard: { floodPerMinute: 1 } })
    await get('/m/zongjingli', { of: calm })
    const secret = newSecret()
    const { status, headers, html } = await send({ secret }, calm)
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(html).toContain('没有送到，您写的还在这里')
    expect([typedIn(html, 'secret'), typedIn(html, 'text')]).toEqual([secret, written.text.replace('\r', '')])
    await calm.close()
  })

  test.each(['getMailbox', 'submitLetter'] as const)(
    'a database that is away at %s holds the letter too',
    async (name) => {
      const { Problem } = await import('@yanlu/sdk')
      const away = () => Promise.reject(new Problem('unavailable', 'unavailable'))
      const down = await worldHere({ handlers: { ...handlers, [name]: away } })
      const { status, headers, html } = await send({}, down)
      expect(status).toBe(503)
      expect(headers.get('retry-after')).toBe('5')
      expect(html).toContain('信箱连不上')
      expect(typedIn(html, 'title')).toBe(written.title)
      await down.close()
    },
  )

  test('a fault of ours is owned up to with its number, never described', async () => {
    const broken = () => Promise.reject(new Error('secret detail'))
    const faulty = await worldHere({ handlers: { ...handlers, submitLetter: broken } })
    const { status, headers, html } = await send({}, faulty)
    expect(status).toBe(500)
    expect(html).toContain(headers.get('x-request-id'))
    expect(html).not.toContain('secret detail')
    expect(typedIn(html, 'title')).toBe(written.title)
    await faulty.close()
  })
})

describe('the frame', () => {
  test('leads without scripts to the page that needs none', async () => {
    const { html } = await get('/embed/zongjingli')
    expect(html).toMatch(/<noscript>.*<a href="\/m\/zongjingli" target="_blank" rel="noopener">/)
  })
})
