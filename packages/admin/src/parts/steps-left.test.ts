/** What a new organisation lacks, above its administrator's inbox. */
import { type Client, Problem, type Session } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { deskFor } from '../desk.ts'
import { objections } from '../objections.ts'
import { aClient, aPage, aSession } from '../samples.ts'
import { page as tokens } from '../styles/page.ts'

const leaders = { id: 'u1', name: '单位领导' }
const office = { id: 'u2', name: '信箱办公室' }
const discipline = { id: 'u3', name: '纪检监察室' }
const repairs = { id: 'u4', name: '设备管理部' }

const plain = { handles: false, parent: null, duty: null, members: 0, office: false, seal: '印' }
const beginning = [
  { ...plain, ...leaders },
  { ...plain, ...office, office: true, members: 1 },
]
const rules = { acts: [], reads: 'own', concealed: false, manages: [], unit: null, twoFactor: false, neededBy: [] }
const clerk = { id: 'office', name: '信箱办公室经办人' }
const chief = { id: 'leader', name: '领导' }
const roles = [
  { ...rules, ...clerk, kind: 'office', acts: ['accept'], members: 0 },
  { ...rules, ...chief, kind: 'leader', acts: ['signOff'], unit: leaders.id, neededBy: ['校长信箱'], members: 0 },
  { ...rules, id: 'administrator', name: '管理员', kind: 'administrator', members: 1 },
]
const administrator = { name: '钱管理', role: { id: 'administrator', name: '管理员' }, unit: office }
const asked = { name: '李新', role: clerk, unit: office, expired: false }

/** An organisation as `yanlu tenant create` makes it, where a test does not say otherwise. */
interface Standing {
  units?: object[]
  people?: { name: string; role: object; unit: { id: string } }[]
  invitations?: object[]
  origins?: string[]
}

function operations({ units = beginning, people = [administrator], invitations = [], origins = [] }: Standing) {
  return {
    getUnits: async () => ({ units, handOvers: [] }),
    listRoles: async () => ({ roles }),
    listInvitations: async () => ({ invitations }),
    listMembers: vi.fn(async ({ unit }: { unit: string }) => ({
      members: people.filter((one) => one.unit.id === unit),
      after: null,
    })),
    listMailboxes: async () => ({ mailboxes: [{ slug: 'xiaozhang' }], presets: [] }),
    getMailboxSettings: async () => ({ origins }),
  }
}

function deskOf(answers: object, manages: Session['role']['manages'] = ['members', 'units', 'mailboxes']) {
  const session = aSession('administrator')
  return deskFor(
    aClient({ listLetters: async () => aPage([]), ...answers } as unknown as Partial<Client>),
    { ...session, role: { ...session.role, manages } },
    'zh-CN',
  )
}

function open(standing: Standing, manages?: Session['role']['manages']): HTMLElement {
  const element = document.createElement('desk-inbox')
  document.body.append(Object.assign(element, { desk: deskOf(operations(standing), manages) }))
  return element
}

const title = page.getByRole('heading', { name: '还差几步' })
const whole: Standing = {
  units: [...beginning, { ...plain, ...repairs, handles: true, members: 1 }],
  people: [
    { name: '周', role: clerk, unit: office },
    { name: '校长', role: chief, unit: leaders },
  ],
}

beforeEach(() => {
  localStorage.clear()
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet]
})
afterEach(() => document.body.replaceChildren())

for (const width of [1280, 390]) {
  test(`a new organisation is told all it lacks, at ${width} px`, async () => {
    await page.viewport(width, 800)
    const element = open({})
    await expect.element(title).toBeVisible()
    await expect.element(page.getByText('信箱已经开放，来信没有人能受理')).toBeVisible()
    await expect.element(page.getByText(/请邀请一位同事到信箱办公室受理来信，岗位选信箱办公室经办人/)).toBeVisible()
    await expect.element(page.getByText('“领导”岗位还没有人')).toBeVisible()
    await expect.element(page.getByText('还没有承办来信的单位')).toBeVisible()
    await expect.element(page.getByText(/还没有网站能显示信箱/)).toBeVisible()
    const links = page.getByRole('link', { name: /^去/ }).elements() as HTMLAnchorElement[]
    const [members, units, mailboxes] = ['members', 'units', 'mailboxes'].map((section) => `/admin/manage/${section}`)
    expect(links.map(({ pathname }) => pathname)).toEqual([members, members, units, mailboxes])
    expect(await objections(axe, element)).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  })
}

test('whoever is invited has only to accept', async () => {
  open({ invitations: [asked] })
  await expect.element(page.getByText('已经邀请李新，对方接受以后就行。')).toBeVisible()
  await expect.element(page.getByRole('link', { name: '看邀请' })).toHaveAttribute('href', '/admin/manage/members')
})

test('an invitation that is over, or to another unit, helps nobody', async () => {
  open({
    invitations: [
      { ...asked, expired: true },
      { ...asked, unit: leaders },
    ],
  })
  await expect.element(page.getByText(/岗位选信箱办公室经办人/)).toBeVisible()
  await expect.element(page.getByText(/已经邀请/)).not.toBeInTheDocument()
})

test('where letters come by a duty somebody has to accept them too', async () => {
  open({ ...whole, units: [...(whole.units ?? []), { ...plain, ...discipline, duty: 'discipline' }] })
  await expect.element(page.getByText('有的来信直接到纪检监察室，那里没有人能受理')).toBeVisible()
})

test('a clerk elsewhere accepts nothing, a leader elsewhere takes no step, an empty unit handles nothing', async () => {
  const people = [
    { name: '周', role: clerk, unit: leaders },
    { name: '校长', role: chief, unit: office },
  ]
  open({ people, units: [...beginning, { ...plain, ...repairs, handles: true }] })
  await expect.element(page.getByText('信箱已经开放，来信没有人能受理')).toBeVisible()
  await expect.element(page.getByText('“领导”岗位还没有人')).toBeVisible()
  await expect.element(page.getByText(/请邀请承办单位的同事：设备管理部/)).toBeVisible()
})

test('with a site or without wanting one, nothing is left', async () => {
  const element = open(whole)
  await expect.element(page.getByRole('heading', { name: '还可以做' })).toBeVisible()
  await page.getByRole('button', { name: '不用了' }).click()
  await expect.element(page.getByText(/还没有网站能显示信箱/)).not.toBeInTheDocument()
  element.remove()
  const again = open(whole)
  await expect.element(page.getByText('没有等您办的信')).toBeVisible()
  const steps = again.shadowRoot?.querySelector('desk-steps-left')
  await vi.waitFor(() => expect(steps?.shadowRoot?.textContent?.trim()).toBe(''))
})

test('is looked at anew when one comes back, and is gone when nothing is missing', async () => {
  const element = open({})
  await expect.element(title).toBeVisible()
  Object.assign(element, { away: true })
  await (element as unknown as { updateComplete: Promise<boolean> }).updateComplete
  const { client } = (element as unknown as { desk: ReturnType<typeof deskOf> }).desk
  Object.assign(client, operations({ ...whole, origins: ['https://www.example.com'] }))
  Object.assign(element, { away: false })
  await expect.element(title).not.toBeInTheDocument()
})

test('whoever manages no members is asked for nothing', async () => {
  const answers = operations({})
  document.body.append(
    Object.assign(document.createElement('desk-steps-left'), { desk: deskOf(answers, ['units', 'mailboxes']) }),
  )
  await new Promise((done) => setTimeout(done, 50))
  expect(answers.listMembers).not.toHaveBeenCalled()
})

test('of mailboxes and units nothing is linked that one may not open', async () => {
  open({}, ['members'])
  await expect.element(page.getByText('还没有承办来信的单位')).toBeVisible()
  await expect.element(page.getByRole('link', { name: '去新建单位' })).not.toBeInTheDocument()
  await expect.element(page.getByText(/还没有网站能显示信箱/)).not.toBeInTheDocument()
})

test('what cannot be found out is not said', async () => {
  const getUnits = vi.fn(() => Promise.reject(new Problem('unavailable', '')))
  const element = Object.assign(document.createElement('desk-inbox'), { desk: deskOf({ ...operations({}), getUnits }) })
  document.body.append(element)
  await vi.waitFor(() => expect(getUnits).toHaveBeenCalled())
  await expect.element(page.getByText('没有等您办的信')).toBeVisible()
  await expect.element(title).not.toBeInTheDocument()
  expect(page.getByRole('alert').elements()).toEqual([])
})
