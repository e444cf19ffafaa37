/** Acts that a policy words: referring, marking, statements that an act requires, and steps that end a letter or turn it. */
import type { LetterView } from '@yanlu/sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { NewMailbox, NewTenant } from '../../packages/server/src/tenants/store.ts'
import { unitNamed, type Way, waiting, write } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { ours } from '../world/tenants.ts'
import { problemOf, type World } from '../world/world.ts'

type Policy = NewMailbox['policy']
type Disposition = Policy['dispositions'][number]

function referring(plain: Disposition, change: Partial<Disposition>): Disposition {
  return { ...plain, id: 'transfer', name: '转办', act: 'refer', assigns: false, bodies: ['县公安局'], ...change }
}

/** The company's policy with what it lacks: ways out, flags, a statement, and an instruction that may end a letter. */
function worded(policy: Policy): Policy {
  const [plain] = policy.dispositions
  if (!plain) throw new Error('a policy without dispositions')
  const instruction: Disposition['chain'][number] = {
    id: 'instruction',
    name: '领导批示',
    kind: 'instruction',
    role: 'leader',
    at: 'home',
    asks: [],
    mayEnd: true,
    redirects: ['direct'],
    clause: '二(一)呈办',
  }
  const first = { ...referring(plain, { id: 'escalate', name: '上报' }), acceptedFirst: true }
  const dispositions = policy.dispositions.map((one) => (one.id === 'submit' ? { ...one, chain: [instruction] } : one))
  return {
    ...policy,
    dispositions: [...dispositions, referring(plain, {}), first],
    flags: [
      { id: 'mass', name: '多人反映', by: 'desk', clause: '二(一)' },
      { id: 'urgent', name: '紧急', by: 'desk', group: 'weight', clause: '二(一)' },
      { id: 'grave', name: '重大', by: 'desk', group: 'weight', clause: '二(一)' },
    ],
    requires: [
      { id: 'signature', act: 'refer', kind: 'signature', name: '负责人签字', clause: '第十条(一)' },
      { id: 'plan', act: 'report', kind: 'plan', name: '计划', when: [{ outcome: ['planned'] }], clause: '二(二)1' },
    ],
  }
}

const words: NewTenant = {
  ...ours,
  name: '言出集团',
  members: ours.members.map((member) => ({ ...member, email: member.email.replace('demo', 'words') })),
  mailboxes: ours.mailboxes.map((mailbox) => ({
    ...mailbox,
    slug: 'yanchu',
    origins: [],
    policy: worded(mailbox.policy),
  })),
}

const [office, leader] = ['office@words', 'leader@words']
let world: World
beforeAll(async () => {
  world = await worldHere({ more: [words] })
})
afterAll(() => world.close())

const written = () => write(world, { mailbox: 'yanchu', desk: office })
const wayOut = ({ choices }: LetterView, id: string) => choices.dispositions.find((one) => one.id === id)

async function submitted(): Promise<Way> {
  const way = await written()
  await way.does(office, 'acceptLetter', { disposition: 'submit' })
  return way
}

describe('referring', () => {
  const asked = { disposition: 'transfer', body: '县公安局', reason: '属于公安机关职责' }
  const stated = { signature: '王示例，3月2日' }

  test('a way out says why it cannot be taken yet', async () => {
    const way = await written()
    const before = await way.sees(office)
    expect(wayOut(before, 'transfer')).toMatchObject({ act: 'refer', refusal: null })
    expect(wayOut(before, 'escalate')).toMatchObject({ act: 'refer', refusal: 'acceptFirst' })
    const after = await way.does(office, 'acceptLetter', { disposition: 'direct' })
    expect(wayOut(after, 'escalate')?.refusal).toBeNull()
  })

  test('asks for the statement that the policy requires, and names it where it is missing', async () => {
    const way = await written()
    const offer = (await way.sees(office)).acts.find(({ act }) => act === 'refer')
    expect(offer?.requires).toEqual([
      { id: 'signature', name: '负责人签字', kind: 'signature', clause: '第十条(一)', outcomes: null },
    ])
    const problem = await problemOf(way.does(office, 'referLetter', asked))
    expect(problem).toMatchObject({ code: 'invalid', details: { clause: '第十条(一)' } })
    expect(problem.details.fields?.map(({ path }) => path)).toEqual(['stated.signature'])
  })

  test('ends the letter: its writer reads to whom it went and why, and nothing that was stated', async () => {
    const way = await written()
    await way.does(office, 'referLetter', { ...asked, stated })
    const { trail } = await way.sees(office)
    expect(trail.at(-1)).toMatchObject({ type: 'referred', stated: [{ name: '负责人签字', text: '王示例，3月2日' }] })
    const read = await way.read()
    expect(read).toMatchObject({ status: 'referred', ended: { turnTo: '县公安局', reason: '属于公安机关职责' } })
    expect(JSON.stringify(read)).not.toContain('王示例')
  })

  test('is told on the page without scripts as well', async () => {
    const way = await written()
    await way.does(office, 'referLetter', { ...asked, stated })
    const { letterCode, queryCode } = way.codes
    const response = await world.send('/m/yanchu/query', {
      method: 'POST',
      body: new URLSearchParams({ letterCode, queryCode }),
    })
    const html = await response.text()
    for (const said of ['这封信转给有权办的单位了', '转给了', '县公安局', '属于公安机关职责'])
      expect(html).toContain(said)
    expect(html).not.toContain('可以这样办')
  })
})

test('a result says with which outcomes a statement is asked for', async () => {
  const way = await written()
  await way.does(office, 'acceptLetter', { disposition: 'assign' })
  const unit = await unitNamed(world, office, '设备管理部')
  await way.does(office, 'assignLetter', { units: [unit] })
  const offer = (await way.sees('equipment@words')).acts.find(({ act }) => act === 'report')
  expect(offer?.requires).toMatchObject([{ id: 'plan', outcomes: ['planned'] }])
})

test('the trail tells flags that were set from those that gave way', async () => {
  const way = await written()
  await way.does(office, 'markLetter', { set: ['mass', 'urgent'], off: [] })
  const { trail, choices } = await way.does(office, 'markLetter', { set: ['grave'], off: ['mass'] })
  expect(trail.at(-1)).toMatchObject({ type: 'marked', flags: ['重大'], flagsOff: ['多人反映', '紧急'] })
  expect(choices.flags.filter(({ set }) => set).map(({ id }) => id)).toEqual(['grave'])
})

describe('a step that may end a letter or send it another way', () => {
  test('says so to whoever takes it', async () => {
    const way = await submitted()
    const { tasks } = await way.sees(leader)
    expect(tasks[0]).toMatchObject({ kind: 'step', mayEnd: true, redirects: [{ id: 'direct', name: '直办' }] })
  })

  test('ends it', async () => {
    const way = await submitted()
    const task = await waiting(way, leader, 'step')
    const ended = await way.does(leader, 'instructLetter', { task, text: '已另案处理。', ends: true })
    expect(ended.status).toBe('closed')
    expect((await way.read()).trail.at(-1)).toMatchObject({ type: 'closed', reason: '已另案处理。' })
  })

  test('sends it another way', async () => {
    const way = await submitted()
    const task = await waiting(way, leader, 'step')
    await way.does(leader, 'instructLetter', { task, text: '请直接答复。', disposition: 'direct' })
    expect((await way.sees(office)).disposition?.id).toBe('direct')
  })
})
