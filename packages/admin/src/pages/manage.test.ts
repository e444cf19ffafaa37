import { type Client, Problem } from '@yanlu/sdk'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import '../define.ts'
import { objections } from '../objections.ts'
import { aDesk } from '../samples.ts'
import { page as tokens } from '../styles/page.ts'

const id = (end: number) => `0199a000-0000-7000-8000-0000000000${String(end).padStart(2, '0')}`
const leaders = { id: id(10), name: '公司领导' }
const repairs = { id: id(11), name: '设备管理部' }
const handler = { id: 'handler', name: '承办单位经办人' }

const wu = {
  id: id(1),
  name: '吴样章',
  email: 'wu@demo.example',
  role: handler,
  unit: repairs,
  leftOn: null,
  self: false,
  twoFactor: false,
}
const chen = { ...wu, id: id(2), name: '陈管理', email: 'chen@demo.example', self: true, twoFactor: true }
const rules = { acts: [], reads: 'own', concealed: false, manages: [], unit: null, twoFactor: false } as const
const role = { ...handler, ...rules, acts: ['signIn', 'report'], manages: [], kind: 'unit', members: 2, neededBy: [] }
const top = { ...leaders, seal: '公司领导', handles: false, parent: null, duty: null, members: 1, office: true }
const below = { ...repairs, seal: '设备管理', handles: true, parent: leaders.id, duty: null, members: 1, office: false }

const invitation = {
  id: id(20),
  email: 'new@demo.example',
  name: '新来的',
  role: handler,
  unit: repairs,
  invitedBy: '陈管理',
  createdAt: '2026-11-24T09:00:00.000+08:00',
  expiresAt: '2026-12-01T09:00:00.000+08:00',
  expired: false,
  mailedAt: null,
}
const mailbox = {
  slug: 'zongjingli',
  name: '总经理信箱',
  leader: '总经理 甘纳言',
  greeting: null,
  seal: '总经理印',
  office: leaders,
  numberPrefix: '言信',
  origins: ['https://www.example.com'],
  policy: { title: '领导信箱管理办法', version: 3, inForceFrom: '2026-01-01' },
  categories: [
    { id: 'complaint', name: '投诉', hint: '办事效率', accused: false, clause: '一', enabled: true },
    { id: 'advice', name: '建议', hint: '规章制度', accused: false, clause: '一', enabled: false },
  ],
  address: 'https://mail.example/m/zongjingli',
  snippet: '<script type="module" src="https://mail.example/yanlu.js"></script>',
  today: '2026-11-24',
}
const key = {
  id: id(30),
  name: '门户同步',
  start: 'yk_abcd',
  member: { id: wu.id, name: wu.name },
  scopes: ['letters:read'],
  createdBy: '陈管理',
  createdAt: '2026-11-24T09:00:00.000+08:00',
  expiresAt: '2027-02-22T09:00:00.000+08:00',
  lastUsedOn: null,
  state: 'active',
}
const renamed = {
  id: id(40),
  at: '2026-11-24T09:00:00.000+08:00',
  act: 'mailboxChanged',
  by: '陈管理',
  apiKey: '门户同步',
  subject: '董事长信箱',
  before: { name: '总经理信箱', officeId: id(10) },
  after: { name: '董事长信箱', officeId: id(11) },
}

/** What an organisation says of itself, where a test does not say otherwise. */
const usual = {
  listMembers: async () => ({ members: [wu, chen], after: null }),
  listInvitations: async () => ({ invitations: [invitation] }),
  listRoles: async () => ({ roles: [role] }),
  getUnits: async () => ({ units: [top, below], handOvers: [] }),
  listUnits: async () => ({ units: [top, below] }),
  listMailboxes: async () => ({
    mailboxes: [{ ...mailbox, policyTitle: '' }],
    presets: [{ id: 'own', title: '办法' }],
  }),
  getMailboxSettings: async () => mailbox,
  listColleagues: async () => ({ members: [{ id: wu.id, name: wu.name, unit: repairs.name }] }),
  listApiKeys: async () => ({ apiKeys: [key] }),
  getOrganisation: async () => ({
    id: id(50),
    name: '青砚',
    accent: '#1F4E79',
    timeZone: 'Asia/Shanghai',
    calendar: 'cn',
    sandbox: false,
  }),
  listAudit: async () => ({ entries: [renamed], after: null }),
}

function open(name: string, operations: object = {}): HTMLElement {
  const element = document.createElement(`desk-manage-${name}`)
  const desk = aDesk({ ...usual, ...operations } as unknown as Partial<Client>, 'administrator')
  document.body.append(Object.assign(element, { desk }))
  return element
}

/** What has the focus, inside however many elements. */
function focused(): Element | null {
  let at = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at
}

beforeEach(() => {
  if (tokens.styleSheet) document.adoptedStyleSheets = [tokens.styleSheet]
})
afterEach(() => document.body.replaceChildren())

describe('every page', () => {
  const pages = [
    { name: 'members', shows: '吴样章' },
    { name: 'units', shows: '设备管理部' },
    { name: 'roles', shows: '谁能办什么' },
    { name: 'mailboxes', shows: '嵌入代码' },
    { name: 'api-keys', shows: '门户同步' },
    { name: 'organisation', shows: '操作记录' },
  ]
  for (const width of [1280, 390]) {
    test.each(pages)(`$name passes axe and keeps within ${width} px`, async ({ name, shows }) => {
      await page.viewport(width, 800)
      const element = open(name)
      await expect.element(page.getByText(shows).first()).toBeVisible()
      expect(await objections(axe, element)).toEqual([])
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    })
  }

  test('that could not be had says why, and can be asked for again', async () => {
    let away = true
    const getUnits = async () => {
      if (away) throw new Problem('unavailable', 'unavailable')
      return usual.getUnits()
    }
    open('units', { getUnits })
    await expect.element(page.getByRole('alert')).toBeVisible()
    away = false
    await page.getByRole('button', { name: '再试一次' }).click()
    await expect.element(page.getByText('设备管理部')).toBeVisible()
  })
})

describe('members', () => {
  test('who is invited gets a link, shown once', async () => {
    const link = 'https://mail.example/admin/invitation#secret'
    const inviteMember = vi.fn(async () => ({ invitation, link }))
    open('members', { inviteMember })
    await page.getByRole('button', { name: '邀请同事' }).click()
    await page.getByLabelText('姓名').fill('新来的')
    await page.getByLabelText('电子信箱').fill('new@demo.example')
    await page.getByRole('button', { name: '发出邀请' }).click()
    await expect.element(page.getByText('请选择对方的岗位。')).toBeVisible()
    await expect.element(page.getByText('请选择对方所在的单位。')).toBeVisible()
    expect(inviteMember).not.toHaveBeenCalled()
    await page.getByLabelText('岗位').selectOptions('承办单位经办人')
    await page.getByLabelText('单位').selectOptions('设备管理部')
    await page.getByRole('button', { name: '发出邀请' }).click()
    await expect.element(page.getByText(link)).toBeVisible()
    const place = { unit: repairs.id, role: 'handler' }
    expect(inviteMember).toHaveBeenCalledWith({ name: '新来的', email: 'new@demo.example', ...place })
  })

  test('a field that does not fit says so where it is, and keeps what was typed', async () => {
    const inviteMember = async () => {
      const fields = [{ path: 'email', message: '请填写完整的电子信箱。' }]
      throw new Problem('invalid', 'invalid', { fields })
    }
    open('members', { inviteMember })
    await page.getByRole('button', { name: '邀请同事' }).click()
    await page.getByRole('button', { name: '发出邀请' }).click()
    await vi.waitFor(() => expect(focused()?.id).toBe('name'))
    await page.getByLabelText('姓名').fill('新来的')
    await page.getByLabelText('电子信箱').fill('new')
    await page.getByLabelText('岗位').selectOptions('承办单位经办人')
    await page.getByLabelText('单位').selectOptions('设备管理部')
    await page.getByRole('button', { name: '发出邀请' }).click()
    await expect.element(page.getByText('请填写完整的电子信箱。')).toBeVisible()
    await expect.element(page.getByLabelText('电子信箱')).toHaveValue('new')
  })

  test('a role that one unit holds is taken there, whatever unit was chosen before', async () => {
    const inviteMember = vi.fn(async () => ({ invitation, link: null }))
    const head = { ...role, id: 'leader', name: '领导', kind: 'leader', unit: leaders.id }
    const element = open('members', { inviteMember, listRoles: async () => ({ roles: [role, head] }) })
    await page.getByRole('button', { name: '邀请同事' }).click()
    await page.getByLabelText('姓名').fill('新来的')
    await page.getByLabelText('电子信箱').fill('new@demo.example')
    await page.getByLabelText('单位').selectOptions('设备管理部')
    await page.getByLabelText('岗位').selectOptions('领导')
    await expect.element(page.getByLabelText('单位')).toHaveValue(leaders.id)
    await expect.element(page.getByText('这个岗位只在这个单位。')).toBeVisible()
    expect(await objections(axe, element)).toEqual([])
    await page.getByRole('button', { name: '发出邀请' }).click()
    await vi.waitFor(() =>
      expect(inviteMember).toHaveBeenCalledWith(expect.objectContaining({ unit: leaders.id, role: 'leader' })),
    )
  })

  test('a clerk put where no letters come is said to see none', async () => {
    const clerk = { ...role, id: 'office', name: '信箱办公室经办人', kind: 'office' }
    open('members', { listRoles: async () => ({ roles: [role, clerk] }) })
    await page.getByRole('button', { name: '邀请同事' }).click()
    await page.getByLabelText('岗位').selectOptions('信箱办公室经办人')
    await page.getByLabelText('单位').selectOptions('设备管理部')
    await expect.element(page.getByText(/“设备管理部”不收来信.*单位请选“公司领导”/)).toBeVisible()
    await page.getByLabelText('单位').selectOptions('公司领导')
    await expect.element(page.getByText(/不收来信/)).not.toBeInTheDocument()
  })

  test('letting oneself go is said to be that', async () => {
    open('members')
    await page.getByRole('button', { name: '离开 陈管理' }).click()
    await expect.element(page.getByText(/这是您自己/)).toBeVisible()
  })

  test('the last at a unit: it says that somebody has to go on', async () => {
    const removeMember = async () => {
      throw new Problem('not_allowed_now', '', { reason: 'successorNeeded' })
    }
    open('members', { removeMember })
    await page.getByRole('button', { name: '离开 吴样章' }).click()
    await page.getByRole('button', { name: '确认离开' }).click()
    await expect.element(page.getByText(/请指定接手的同事或单位/)).toBeVisible()
  })
})

describe('a member who lost phone and recovery codes', () => {
  const listMembers = async () => ({ members: [{ ...wu, twoFactor: true }, chen], after: null })

  test('is let in by the password again, for a reason that is recorded', async () => {
    const removeTwoFactor = vi.fn(async () => wu)
    const element = open('members', { listMembers, removeTwoFactor })
    await page.getByRole('button', { name: '解除两步登录 吴样章' }).click()
    await expect.element(page.getByRole('dialog', { name: '为吴样章解除两步登录' })).toBeVisible()
    expect(await objections(axe, element)).toEqual([])
    await page.getByRole('button', { name: '确认解除' }).click()
    expect(removeTwoFactor).not.toHaveBeenCalled()
    await page.getByLabelText('怎样确认是本人').fill('核对了工作证')
    await page.getByRole('button', { name: '确认解除' }).click()
    await expect.element(page.getByText(/已为吴样章解除两步登录。请告诉本人/)).toBeVisible()
    expect(removeTwoFactor).toHaveBeenCalledWith({ member: wu.id, reason: '核对了工作证' })
  })

  test('is never oneself, nor who has none', async () => {
    open('members')
    await expect.element(page.getByRole('button', { name: '离开 吴样章' })).toBeVisible()
    expect(page.getByRole('button', { name: /解除两步登录/ }).elements()).toEqual([])
  })

  test('whom only the operator may help is said to be so', async () => {
    const removeTwoFactor = () => Promise.reject(new Problem('not_allowed_now', '', { reason: 'twoStepElsewhere' }))
    open('members', { listMembers, removeTwoFactor })
    await page.getByRole('button', { name: '解除两步登录 吴样章' }).click()
    await page.getByLabelText('怎样确认是本人').fill('核对了工作证')
    await page.getByRole('button', { name: '确认解除' }).click()
    await expect.element(page.getByText(/请联系运营方解除/)).toBeVisible()
  })
})

test('whom a unit needs stays there, and what to do first is said', async () => {
  const updateMember = () => Promise.reject(new Problem('not_allowed_now', '', { reason: 'neededAtUnit' }))
  open('members', { updateMember })
  await page.getByRole('button', { name: '调整 吴样章' }).click()
  await page.getByLabelText('单位').selectOptions('公司领导')
  await page.getByRole('button', { name: '保存' }).click()
  await expect.element(page.getByText(/请先安排另一位同事到那个单位/)).toBeVisible()
})

describe('units', () => {
  test('a duty is shown in words, and what it is for is said where it is given', async () => {
    const units = [
      { ...below, duty: 'discipline' },
      { ...top, duty: 'own-duty' },
    ]
    open('units', { getUnits: async () => ({ units, handOvers: [] }) })
    await expect.element(page.getByText('纪检', { exact: true })).toBeVisible()
    await expect.element(page.getByText('own-duty', { exact: true })).toBeVisible()
    await expect.element(page.getByText('discipline', { exact: true })).not.toBeInTheDocument()
    await page.getByRole('button', { name: '修改 设备管理部' }).click()
    await expect.element(page.getByLabelText('职责代号')).toHaveAccessibleDescription(/办理规则按代号找单位/)
    await expect.element(page.getByLabelText('职责代号')).toHaveValue('discipline')
  })

  test('letters on their way are counted', async () => {
    const moving = { from: repairs, to: leaders, lettersLeft: 12, startedAt: '2026-11-24T09:00:00.000+08:00' }
    open('units', { getUnits: async () => ({ units: [top], handOvers: [moving] }) })
    await expect.element(page.getByText('设备管理部 → 公司领导：还有 12 封，会自己办完')).toBeVisible()
  })

  test('one is removed with whoever takes over', async () => {
    const removeUnit = vi.fn(async () => ({ handOver: null }))
    open('units', { removeUnit })
    await page.getByRole('button', { name: '撤销 设备管理部' }).click()
    await page.getByLabelText('由哪个单位接手').selectOptions('公司领导')
    await page.getByRole('button', { name: '确认撤销' }).click()
    await vi.waitFor(() => expect(removeUnit).toHaveBeenCalledWith({ unit: repairs.id, handOverTo: leaders.id }))
  })
})

describe('mailboxes', () => {
  test('a site is kept as its origin', async () => {
    const updateMailbox = vi.fn(async () => mailbox)
    open('mailboxes', { updateMailbox })
    await page.getByLabelText('网站地址').fill('News.Example.com/index.html')
    await expect.element(page.getByText('会记成：https://news.example.com')).toBeVisible()
    await page.getByRole('button', { name: '加上' }).click()
    const origins = ['https://www.example.com', 'https://news.example.com']
    await vi.waitFor(() => expect(updateMailbox).toHaveBeenCalledWith({ mailbox: 'zongjingli', origins }))
  })

  test('categories are set for a day, with the version that was seen', async () => {
    const setCategories = vi.fn(async () => mailbox)
    open('mailboxes', { setCategories })
    await page.getByLabelText('开放 建议').click()
    await page.getByLabelText('名称 2').fill('意见建议')
    await page.getByRole('button', { name: '保存' }).click()
    const [complaint, advice] = mailbox.categories.map(({ id: which, name, hint, enabled }) => ({
      id: which,
      name,
      hint,
      enabled,
    }))
    await vi.waitFor(() =>
      expect(setCategories).toHaveBeenCalledWith({
        mailbox: 'zongjingli',
        seen: 3,
        inForceFrom: '2026-11-24',
        categories: [complaint, { ...advice, name: '意见建议', enabled: true }],
      }),
    )
  })

  test('at least one category stays open', async () => {
    open('mailboxes')
    await page.getByLabelText('开放 投诉').click()
    await page.getByRole('button', { name: '保存' }).click()
    await expect.element(page.getByText('至少要开放一个类别。')).toBeVisible()
  })
})

describe('the organisation', () => {
  test('a colour that is hard to read is said to be so', async () => {
    open('organisation')
    await page.getByRole('button', { name: '修改' }).click()
    await page.getByLabelText('机构颜色').fill('#FFCC00')
    await expect.element(page.getByText(/不到 4.5/)).toBeVisible()
    await page.getByLabelText('机构颜色').fill('#1F4E79')
    await expect.element(page.getByText(/看得清/)).toBeVisible()
  })

  test('the record says what was and what is, in words', async () => {
    open('organisation')
    await expect.element(page.getByText('名称：总经理信箱 → 董事长信箱')).toBeVisible()
    await expect.element(page.getByText(/陈管理 用密钥“门户同步”/)).toBeVisible()
  })
})

test('what whoever runs the server did stands on the record, with the reason', async () => {
  const after = { reason: '机构来函' }
  const removed = {
    ...renamed,
    act: 'twoFactorRemoved',
    by: null,
    apiKey: null,
    subject: '陈管理',
    before: null,
    after,
  }
  open('organisation', { listAudit: async () => ({ entries: [removed], after: null }) })
  await expect.element(page.getByText('理由：机构来函')).toBeVisible()
  await expect.element(page.getByText(/^运营方/)).toBeVisible()
})

test('an API key is shown once, with how long it lasts', async () => {
  const createApiKey = vi.fn(async () => ({ apiKey: key, secret: 'yk_secret' }))
  open('api-keys', { createApiKey })
  await page.getByRole('button', { name: '新建密钥' }).click()
  await page.getByLabelText('用途').fill('门户同步')
  await page.getByRole('checkbox', { name: '看来信' }).click()
  await page.getByRole('button', { name: '生成密钥' }).click()
  await expect.element(page.getByText('yk_secret')).toBeVisible()
  expect(createApiKey).toHaveBeenCalledWith(expect.objectContaining({ scopes: ['letters:read'], days: 90 }))
})
