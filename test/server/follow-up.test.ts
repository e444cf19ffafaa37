/** 再次来信: a letter that names an earlier one, how both are linked, and who learns of it. */
import type { Submission } from '@yanlu/sdk'
import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letterLinks } from '../../packages/server/src/db/schema/letter.ts'
import { inTenant } from '../../packages/server/src/db/tenant.ts'
import { longanQu } from '../../packages/server/src/domain/presets/longan-qu.ts'
import { openLetter } from '../../packages/server/src/letters/store.ts'
import { routeToMailbox } from '../../packages/server/src/mailboxes/store.ts'
import type { NewTenant } from '../../packages/server/src/tenants/store.ts'
import { unitNamed, type Way, write as writeTo } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { ours } from '../world/tenants.ts'
import { newSecret, problemOf, usualLetter, type World } from '../world/world.ts'

/** The company with the rules of 龙安区 on repeated letters. */
const citing: NewTenant = {
  ...ours,
  name: '龙安公司',
  members: ours.members.map((member) => ({ ...member, email: member.email.replace('demo', 'longan') })),
  mailboxes: ours.mailboxes.map((mailbox) => ({
    ...mailbox,
    slug: 'longan',
    origins: [],
    policy: {
      ...mailbox.policy,
      repeats: longanQu.policy.repeats,
      decline: { ...mailbox.policy.decline, reasons: longanQu.policy.decline.reasons },
    },
  })),
}

let world: World
beforeAll(async () => {
  world = await worldHere({ more: [citing] })
})
afterAll(() => world.close())

const office = 'office@longan'
const cited = { submittedOn: '2026-03-02', title: '食堂窗口关得太早', content: '窗口六点半就关了。' }
/** Well-formed, and nobody's. */
const nobodys = '00000000'

const write = (parts: Partial<Submission> = {}) => writeTo(world, { mailbox: 'longan', desk: office, ...parts })
const following = ({ codes }: Way, parts: Partial<Submission> = {}) =>
  write({ title: '窗口还是关得太早', followsUp: { letterCode: codes.letterCode, ...cited }, ...parts })
const unit = async (name: string) => unitNamed(world, office, name)

async function given(way: Way, names: string[]): Promise<Way> {
  await way.does(office, 'acceptLetter', { disposition: 'assign' })
  const units = await Promise.all(names.map(unit))
  await way.does(office, 'assignLetter', { units })
  return way
}

function post(slug: string, followsUp: object, language = 'zh-CN') {
  return world.send(`/v1/mailboxes/${slug}/letters`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ secret: newSecret(), ...usualLetter, followsUp }),
  })
}

describe('what has to be named', () => {
  test('is told by the mailbox, with its clause; without a rule it is the code alone', async () => {
    const { followUp } = await world.visitor.getMailbox({ mailbox: 'longan' })
    expect(followUp).toEqual({ cites: ['letterCode', 'submittedOn', 'title', 'content'], clause: '第六条(六)' })
    const plain = await world.visitor.getMailbox({ mailbox: 'zongjingli' })
    expect(plain.followUp).toEqual({ cites: ['letterCode'], clause: null })
    expect((await post('zongjingli', { letterCode: nobodys })).status).toBe(201)
  })

  test('each thing that is missing is said in a sentence, and by which clause [longan-qu 第六条(六)]', async () => {
    const chinese = (await (await post('longan', { letterCode: nobodys })).json()) as Record<string, unknown>
    expect(chinese).toMatchObject({
      code: 'invalid',
      clause: '第六条(六)',
      fields: [
        { path: 'followsUp.submittedOn', message: '请写明前一封信是哪一天寄的。' },
        { path: 'followsUp.title', message: '请写明前一封信的标题。' },
        { path: 'followsUp.content', message: '请写明前一封信的主要内容，几句话就可以。' },
      ],
    })
    const english = (await (await post('longan', { letterCode: nobodys }, 'en')).json()) as Record<string, unknown>
    expect(english).toMatchObject({
      fields: [{ message: 'Give the day on which the earlier letter was sent.' }, {}, {}],
    })
    const nothing = (await (await post('longan', {})).json()) as Record<string, unknown>
    expect(nothing).toMatchObject({ code: 'invalid', fields: [{ path: 'followsUp.letterCode' }] })
  })

  test('a miswritten code is noticed, spaces and small letters are not minded', async () => {
    const problem = (await (await post('longan', { letterCode: '00000001', ...cited })).json()) as object
    expect(problem).toMatchObject({ code: 'invalid', fields: [{ path: 'followsUp.letterCode' }] })
    const first = await write()
    const typed = `${first.codes.letterCode.slice(0, 4)} ${first.codes.letterCode.slice(4)}`.toLowerCase()
    const second = await write({ followsUp: { letterCode: typed, ...cited } })
    expect((await second.sees(office)).followsUp?.letter?.id).toBe(first.id)
  })
})

describe('both letters are linked', () => {
  test('for the office, each way', async () => {
    const first = await write()
    const second = await following(first)
    const shown = { letterCode: second.codes.letterCode, title: '窗口还是关得太早', status: 'received' }
    expect((await first.sees(office)).followedBy).toEqual([{ id: second.id, ...shown, receivedOn: '2026-03-02' }])
    const { followsUp, followedBy } = await second.sees(office)
    expect(followsUp).toEqual({
      letterCode: first.codes.letterCode,
      ...cited,
      letter: {
        id: first.id,
        letterCode: first.codes.letterCode,
        title: usualLetter.title,
        status: 'received',
        receivedOn: '2026-03-02',
      },
      advice: null,
    })
    expect(followedBy).toEqual([])
  })

  test('its writer reads what they wrote, and no link', async () => {
    const first = await write()
    const second = await following(first)
    const read = await second.read()
    expect(read.followsUp).toEqual({ letterCode: first.codes.letterCode, ...cited })
    expect(await first.read()).not.toHaveProperty('followedBy')
    expect((await first.read()).followsUp).toBeNull()
  })

  test('of many later letters the newest are shown', async () => {
    const first = await write()
    const codes: string[] = []
    for (let count = 0; count < 22; count += 1) {
      const followsUp = { letterCode: first.codes.letterCode, ...cited }
      const asked = { mailbox: 'longan', secret: newSecret(), ...usualLetter, followsUp }
      world.clock.turnTo(`2026-03-02T10:00:${String(count).padStart(2, '0')}+08:00`)
      codes.unshift((await world.visitor.submitLetter(asked)).letterCode)
    }
    const { followedBy } = await first.sees(office)
    expect(followedBy.map(({ letterCode }) => letterCode)).toEqual(codes.slice(0, 20))
  })

  test('sent again after a lost reply it is one letter with one link', async () => {
    const first = await write()
    const followsUp = { letterCode: first.codes.letterCode, ...cited }
    const submission = { mailbox: 'longan', secret: newSecret(), ...usualLetter, followsUp }
    const receipt = await world.visitor.submitLetter(submission)
    expect(await world.visitor.submitLetter(submission)).toEqual(receipt)
    expect((await first.sees(office)).followedBy).toHaveLength(1)
    const another = { ...submission, followsUp: { ...followsUp, content: '另一封' } }
    expect((await problemOf(world.visitor.submitLetter(another))).code).toBe('key_reused')
  })
})

describe('whether there is such a letter', () => {
  test('is not told to whoever names it: unknown, another organisation’s and a real code are answered alike', async () => {
    const first = await write()
    const theirs = await world.write({}, 'biejia')
    const told = async (letterCode: string) => {
      const answer = await post('longan', { letterCode, ...cited })
      const receipt = (await answer.json()) as { letterCode: string; queryCode: string }
      const { letterCode: own, queryCode } = receipt
      const read = await world.visitor.queryLetter({ mailbox: 'longan', letterCode: own, queryCode })
      const blank = (value: object) => JSON.stringify(value).replaceAll(letterCode, 'NAMED').replaceAll(own, 'OWN')
      const { queryCode: _secret, ...rest } = receipt
      const headers = [...answer.headers.keys()].sort()
      return { status: answer.status, headers, receipt: blank(rest), read: blank(read) }
    }
    const real = await told(first.codes.letterCode)
    expect(real.status).toBe(201)
    expect(await told(nobodys)).toEqual(real)
    expect(await told(theirs.letterCode)).toEqual(real)
  })

  test('another organisation’s letter is linked with nothing, on neither side', async () => {
    const theirs = await world.write({}, 'biejia')
    const second = await write({ followsUp: { letterCode: theirs.letterCode, ...cited } })
    expect((await second.sees(office)).followsUp).toEqual({
      letterCode: theirs.letterCode,
      ...cited,
      letter: null,
      advice: null,
    })
    const view = await (await world.as('office@theirs')).getLetter({ letter: theirs.id })
    expect(view.followedBy).toEqual([])
    expect((await stored(second)).links).toEqual([])
  })
})

describe('a unit', () => {
  test('that has the later letter alone reads what the writer said; one that has both, which it is', async () => {
    const first = await given(await write(), ['设备管理部'])
    const second = await given(await following(first), ['设备管理部', '人力资源部'])
    expect((await second.sees('equipment@longan')).followsUp).toMatchObject({ letter: { id: first.id }, advice: null })
    expect((await second.sees('people@longan')).followsUp).toEqual({
      letterCode: first.codes.letterCode,
      ...cited,
      letter: null,
      advice: null,
    })
    expect((await first.sees('equipment@longan')).followedBy).toMatchObject([{ id: second.id }])
  })

  test('whom the earlier letter is about does not learn of it through the later one, purged or not', async () => {
    const first = await write()
    const units = [await unit('设备管理部')]
    await first.does(office, 'nameAccused', { units, members: [] })
    const second = await given(await following(first), ['设备管理部'])
    const view = await second.sees('equipment@longan')
    expect(view.followsUp).toBeNull()
    expect(JSON.stringify(view)).not.toContain(first.codes.letterCode)
    await first.does('admin@longan', 'purgeLetter', { reason: '来信人要求' })
    expect((await second.sees('equipment@longan')).followsUp).toBeNull()
  })

  test('whom the later letter is about does not learn of it through the earlier one', async () => {
    const first = await given(await write(), ['设备管理部'])
    const second = await following(first)
    await second.does(office, 'nameAccused', { units: [await unit('设备管理部')], members: [] })
    expect((await first.sees('equipment@longan')).followedBy).toEqual([])
    expect((await first.sees(office)).followedBy).toMatchObject([{ id: second.id }])
  })
})

describe('the advice to the office', () => {
  test('names the rule and its clause once the earlier letter is answered [longan-qu 第五条(四)]', async () => {
    const first = await write()
    const second = await following(first)
    await first.does(office, 'acceptLetter', { disposition: 'direct' })
    expect((await second.sees(office)).followsUp?.advice).toBeNull()
    await first.does(office, 'replyLetter', { text: '窗口改到七点半。' })
    expect((await second.sees(office)).followsUp?.advice).toEqual({
      rule: 'answered',
      of: 'answered',
      unlessNew: true,
      ground: { id: 'answered', text: '已经答复而没有提出新事项' },
      clause: '第五条(四)',
    })
    expect((await second.sees('leader@longan')).followsUp).toMatchObject({ letter: { id: first.id }, advice: null })
    expect((await second.sees(office)).status).toBe('received')
  })
})

describe('with a purged letter the link goes', () => {
  test('the later one: what it said of the other as well', async () => {
    const first = await write()
    const second = await following(first)
    const purged = await second.does('admin@longan', 'purgeLetter', { reason: '来信人要求' })
    expect(purged.followsUp).toBeNull()
    expect((await first.sees(office)).followedBy).toEqual([])
    expect((await second.read()).followsUp).toBeNull()
    expect(await stored(second)).toEqual({ links: [], said: [] })
  })

  test('the earlier one: the later letter keeps its own words', async () => {
    const first = await write()
    const second = await following(first)
    await first.does('admin@longan', 'purgeLetter', { reason: '来信人要求' })
    expect((await second.sees(office)).followsUp).toMatchObject({ content: cited.content, letter: null, advice: null })
    const view = await first.sees('admin@longan')
    expect(view).toMatchObject({ status: 'purged', followedBy: [{ id: second.id }] })
  })
})

/** The link and the words as they are kept. */
async function stored(way: Way) {
  const { tenantId } = await routeToMailbox(world.deps.db.sql, way.codes.mailbox)
  return inTenant(world.deps.db, tenantId, async (tx) => {
    const links = await tx.sql
      .select()
      .from(letterLinks)
      .where(and(eq(letterLinks.tenantId, tenantId), eq(letterLinks.letterId, way.id)))
    const { events } = await openLetter(tx, way.id, world.deps)
    return { links, said: events.flatMap(({ words }) => words?.followsUp ?? []) }
  })
}
