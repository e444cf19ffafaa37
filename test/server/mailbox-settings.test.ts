/** What an administrator sets about mailboxes: made, named, shown on sites, their categories. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unitId } from '../world/administering.ts'
import { worldHere } from '../world/server-world.ts'
import { newSecret, problemOf, usualLetter, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

const mailbox = 'zongjingli'

let made = 0
/** A mailbox of a test's own. */
async function ownMailbox() {
  made += 1
  const admin = await world.as('admin')
  const office = await unitId(world, '信箱办公室')
  const named = { slug: `own-${made}`, name: '另一个信箱', leader: '领导', seal: '领导印', numberPrefix: '另信' }
  return admin.createMailbox({ ...named, office, preset: 'qiye-lingdao' })
}

async function categories() {
  const { categories: all, policy } = await (await world.as('admin')).getMailboxSettings({ mailbox })
  return { version: policy.version, all: all.map(({ id, name, hint, enabled }) => ({ id, name, hint, enabled })) }
}

describe('settings', () => {
  test('are what visitors see from then on', async () => {
    const admin = await world.as('admin')
    const change = { name: '董事长信箱', leader: '董事长 甘纳言', greeting: '请您直说。', seal: '董事长印' }
    const settings = await admin.updateMailbox({ mailbox, ...change })
    expect(settings).toMatchObject({ ...change, numberPrefix: '言信', office: { name: '信箱办公室' } })
    expect(await world.visitor.getMailbox({ mailbox })).toMatchObject(change)
  })

  test('come with the snippet for a page, and the mailbox’s own address', async () => {
    const { snippet, address } = await (await world.as('admin')).getMailboxSettings({ mailbox })
    expect(snippet).toBe(
      '<script type="module" src="http://localhost:4600/yanlu.js"></script>\n<yanlu-mailbox mailbox="zongjingli"></yanlu-mailbox>',
    )
    expect(address).toBe('http://localhost:4600/m/zongjingli')
  })

  test('the sites it lists are those that may hold it in a frame', async () => {
    const admin = await world.as('admin')
    await admin.updateMailbox({ mailbox, origins: ['https://www.example.com', 'https://*.example.org:8443'] })
    const policy = (await world.send(`/embed/${mailbox}`)).headers.get('content-security-policy')
    expect(policy).toContain("frame-ancestors 'self' https://www.example.com https://*.example.org:8443;")
  })

  test.each(['example.com', 'https://example.com/', 'https://a;script-src *', 'javascript:alert(1)', 'https://*', '*'])(
    'a site is no %s',
    async (site) => {
      const admin = await world.as('admin')
      expect(await problemOf(admin.updateMailbox({ mailbox, origins: [site] }))).toMatchObject({ code: 'invalid' })
    },
  )

  test('are another organisation’s nowhere', async () => {
    const admin = await world.as('admin')
    for (const work of [
      () => admin.getMailboxSettings({ mailbox: 'biejia' }),
      () => admin.updateMailbox({ mailbox: 'biejia', name: '换名' }),
      () => admin.getMailboxSettings({ mailbox: 'nowhere' }),
    ]) {
      expect(await problemOf(work())).toMatchObject({ code: 'not_found' })
    }
  })
})

describe('a new mailbox', () => {
  const wanted = { name: '书记信箱', leader: '书记', seal: '书记印', numberPrefix: '书信', preset: 'qiye-lingdao' }

  test('takes letters at once', async () => {
    const admin = await world.as('admin')
    const office = await unitId(world, '信箱办公室')
    const made = await admin.createMailbox({ ...wanted, slug: 'shuji', office })
    expect(made).toMatchObject({ slug: 'shuji', origins: [], policy: { version: 1, inForceFrom: '2026-03-02' } })
    const receipt = await world.visitor.submitLetter({ mailbox: 'shuji', secret: newSecret(), ...usualLetter })
    expect(receipt.letterCode).toBeTruthy()
    expect((await world.visitor.getMailbox({ mailbox: 'shuji' })).name).toBe('书记信箱')
    expect((await admin.listMailboxes({})).mailboxes.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['shuji', mailbox]),
    )
  })

  test('has a name of its own, a unit that is there and a policy of the product', async () => {
    const admin = await world.as('admin')
    const office = await unitId(world, '信箱办公室')
    const theirs = await unitId(world, '信箱办公室', 'admin@theirs')
    const fields = (path: string) => ({ code: 'invalid', details: { fields: [{ path }] } })
    for (const slug of ['biejia', mailbox]) {
      expect(await problemOf(admin.createMailbox({ ...wanted, slug, office }))).toMatchObject(fields('slug'))
    }
    const other = { ...wanted, slug: 'another' }
    expect(await problemOf(admin.createMailbox({ ...other, office: theirs }))).toMatchObject(fields('office'))
    expect(await problemOf(admin.createMailbox({ ...other, office, preset: 'nothing' }))).toMatchObject(
      fields('preset'),
    )
    const { presets } = await admin.listMailboxes({})
    const school = presets.find(({ id }) => id === 'xueyuan')?.id ?? ''
    const lacking = await problemOf(admin.createMailbox({ ...other, office, preset: school }))
    expect(lacking.details.fields?.map(({ path }) => path)).toContain('duties.discipline')
    expect(await problemOf(world.visitor.getMailbox({ mailbox: 'another' }))).toMatchObject({ code: 'not_found' })
  })
})

describe('categories', () => {
  test('named anew are a further version; letters keep the one they came under', async () => {
    const admin = await world.as('admin')
    const { id } = await world.write()
    const { version, all } = await categories()
    const renamed = all.map((one) => (one.id === 'complaint' ? { ...one, name: '投诉举报' } : one))
    const settings = await admin.setCategories({
      mailbox,
      seen: version,
      inForceFrom: '2026-03-02',
      categories: renamed,
    })
    expect(settings.policy).toMatchObject({ version: version + 1, inForceFrom: '2026-03-02' })
    const { categories: shown } = await world.visitor.getMailbox({ mailbox })
    expect(shown.map(({ name }) => name)).toContain('投诉举报')
    expect((await (await world.as('office')).getLetter({ letter: id })).category.name).not.toBe('投诉举报')
  })

  test('that are taken away can be brought back as they were', async () => {
    const admin = await world.as('admin')
    const { categories: all, slug: own } = await ownMailbox()
    const asked = all.map(({ id, name, hint }) => ({ id, name, hint, enabled: id !== 'complaint' }))
    const without = await admin.setCategories({ mailbox: own, seen: 1, inForceFrom: '2026-03-02', categories: asked })
    expect(without.categories.find(({ id }) => id === 'complaint')).toMatchObject({ enabled: false })
    const write = world.visitor.submitLetter({ mailbox: own, secret: newSecret(), ...usualLetter })
    expect(await problemOf(write)).toMatchObject({ code: 'invalid' })
    const back = asked.map((one) => ({ ...one, enabled: true }))
    const again = await admin.setCategories({ mailbox: own, seen: 2, inForceFrom: '2026-03-02', categories: back })
    const clause = all.find(({ id }) => id === 'complaint')?.clause
    expect(again.categories.find(({ id }) => id === 'complaint')).toMatchObject({ enabled: true, clause })
  })

  test('refuse a day that has passed, nothing left to choose, and what somebody else changed first', async () => {
    const admin = await world.as('admin')
    const { version, all } = await categories()
    const asked = { mailbox, seen: version, inForceFrom: '2026-03-02', categories: all }
    expect(await problemOf(admin.setCategories({ ...asked, inForceFrom: '2026-03-01' }))).toMatchObject({
      code: 'invalid',
    })
    const none = all.map((one) => ({ ...one, enabled: false }))
    expect(await problemOf(admin.setCategories({ ...asked, categories: none }))).toMatchObject({ code: 'invalid' })
    const twice = [...all, ...all]
    expect(await problemOf(admin.setCategories({ ...asked, categories: twice }))).toMatchObject({ code: 'invalid' })
    expect(await problemOf(admin.setCategories({ ...asked, seen: version - 1 }))).toMatchObject({ code: 'conflict' })
  })

  test('cannot wait in such numbers that the one in force is lost sight of', async () => {
    const admin = await world.as('admin')
    const { categories: all, slug: own } = await ownMailbox()
    const asked = all.map(({ id, name, hint, enabled }) => ({ id, name, hint, enabled }))
    const set = (seen: number) =>
      admin.setCategories({ mailbox: own, seen, inForceFrom: `2026-04-0${seen}`, categories: asked })
    for (let seen = 1; seen <= 7; seen += 1) await set(seen)
    expect(await problemOf(set(8))).toMatchObject({ code: 'not_allowed_now', details: { reason: 'versionsWaiting' } })
    expect((await world.visitor.getMailbox({ mailbox: own })).policyVersion).toBe(1)
  })

  test('wait for their day', async () => {
    const admin = await world.as('admin')
    const { categories: all, slug: own } = await ownMailbox()
    const canteen = { id: 'canteen', name: '食堂', hint: '饭菜、价格、开放时间。', enabled: true }
    const asked = all.map(({ id, name, hint, enabled }) => ({ id, name, hint, enabled }))
    await admin.setCategories({ mailbox: own, seen: 1, inForceFrom: '2026-03-04', categories: [canteen, ...asked] })
    const first = async () => (await world.visitor.getMailbox({ mailbox: own })).categories[0]?.id
    expect(await first()).not.toBe('canteen')
    world.clock.turnTo('2026-03-04T00:00:00+08:00')
    expect(await first()).toBe('canteen')
    await world.visitor.submitLetter({ mailbox: own, secret: newSecret(), ...usualLetter, category: 'canteen' })
  })
})
