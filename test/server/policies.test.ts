/** Policies as administrators change them: drafts, checks, versions, who has to agree, what differs, rehearsals. */
import type { Input, Output } from '@yanlu/sdk'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joined, newPassword, unitId } from '../world/administering.ts'
import { unitNamed, waiting, write } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { newSecret, problemOf, usualLetter, type World } from '../world/world.ts'

let world: World
beforeAll(async () => {
  world = await worldHere()
})
afterAll(() => world.close())

type Policy = Output<'getPolicy'>['newest']['document']

let made = 0
/** A mailbox of a test's own. */
async function ownMailbox(more: Partial<Input<'createMailbox'>> = {}): Promise<string> {
  made += 1
  const admin = await world.as('admin')
  const office = await unitId(world, '信箱办公室')
  const named = { slug: `policy-${made}`, name: '规则信箱', leader: '领导', seal: '领导印', numberPrefix: '规信' }
  const { slug } = await admin.createMailbox({ ...named, office, preset: 'qiye-lingdao', ...more })
  return slug
}

async function newestOf(mailbox: string) {
  return (await (await world.as('admin')).getPolicy({ mailbox })).newest
}

/** Another span for a limit. */
function withLimit(document: Policy, id: string, count: number): Policy {
  const limits = document.limits.map((limit) =>
    limit.id === id ? { ...limit, span: { count, of: 'workingDays' as const } } : limit,
  )
  return { ...document, limits }
}

async function publish(mailbox: string, change: (document: Policy) => Policy, reason = '改短期限') {
  const admin = await world.as('admin')
  const { newest, today, draft } = await admin.getPolicy({ mailbox })
  const saved = await admin.savePolicyDraft({
    mailbox,
    seen: draft?.revision ?? 0,
    document: change(newest.document),
  })
  return admin.publishPolicy({
    mailbox,
    seen: saved.draft?.revision ?? 0,
    newest: newest.version,
    inForceFrom: today,
    reason,
  })
}

describe('presets', () => {
  test('each is listed with the count of its clauses, and can be read with the place of each', async () => {
    const admin = await world.as('admin')
    const { presets } = await admin.listPresets({})
    expect(presets.length).toBe(45)
    const preset = await admin.getPreset({ preset: 'qiye-lingdao' })
    expect(preset.clauses).toContainEqual({
      ref: '二(三)',
      quote: '对超过反馈时限而又未说明办理情况的信件,由办公室催办',
      as: 'rule',
      at: ['reminders.remind-overdue'],
      why: null,
    })
  })

  test('one that leaves a number out does not begin a mailbox before it is entered, and says which', async () => {
    const blank = await problemOf(ownMailbox({ preset: 'scjgj-xian' }))
    expect(blank).toMatchObject({ code: 'invalid' })
    const paths = blank.details.fields?.map(({ path }) => path) ?? []
    expect(paths).toContain('blanks.limits.result.span')
  })

  test('a part is added to what a mailbox begins with, and one that is none is named', async () => {
    const mailbox = await ownMailbox({ parts: ['ankang-jiedai'] })
    const { document } = await newestOf(mailbox)
    expect(document.reception.length).toBeGreaterThan(0)
    expect(document.limits.length).toBeGreaterThan(0)
    expect(await problemOf(ownMailbox({ parts: ['xueyuan'] }))).toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'parts.0' }] },
    })
  })

  test('a value that is none, and a path that is no blank, are named', async () => {
    const blanks = { 'limits.result.span': 3, 'limits.nowhere.span': { count: 3, of: 'workingDays' as const } }
    const problem = await problemOf(ownMailbox({ preset: 'scjgj-xian', blanks }))
    expect(problem.details.fields?.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['blanks.limits.result.span', 'blanks.limits.nowhere.span']),
    )
  })
})

describe('a draft', () => {
  test('is kept with what is wrong with it, at the rule', async () => {
    const mailbox = await ownMailbox()
    const admin = await world.as('admin')
    const { document } = await newestOf(mailbox)
    const [first] = document.limits
    if (!first) throw new Error('no limit')
    const never = { ...first, id: 'never' }
    const { draft } = await admin.savePolicyDraft({
      mailbox,
      seen: 0,
      document: { ...document, limits: [...document.limits, never] },
    })
    expect(draft?.faults.filter(({ blocks }) => blocks)).toEqual([
      { path: 'limits.never', code: 'neverFits', about: first.id, blocks: true },
    ])
  })

  test('of two who save the second is told of the first', async () => {
    const mailbox = await ownMailbox()
    const admin = await world.as('admin')
    const { document } = await newestOf(mailbox)
    await admin.savePolicyDraft({ mailbox, seen: 0, document })
    const problem = await problemOf(admin.savePolicyDraft({ mailbox, seen: 0, document }))
    expect(problem).toMatchObject({ code: 'conflict', details: { done: [{ type: 'policyDraftSaved' }] } })
  })

  test('with a blank or a contradiction is not published, and the rule is named', async () => {
    const mailbox = await ownMailbox()
    const blank = (document: Policy): Policy => ({
      ...document,
      limits: document.limits.map((limit) => (limit.id === 'result-other' ? { ...limit, span: 'blank' } : limit)),
    })
    expect(await problemOf(publish(mailbox, blank))).toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'document.limits.result-other.span' }] },
    })
    expect((await newestOf(mailbox)).version).toBe(1)
  })

  test('that is no policy is refused whole, each place named', async () => {
    const mailbox = await ownMailbox()
    const admin = await world.as('admin')
    const { document } = await newestOf(mailbox)
    const wrong = { ...document, limits: [{ id: 'x' }], surprise: true }
    const problem = await problemOf(admin.savePolicyDraft({ mailbox, seen: 0, document: wrong }))
    expect(problem.details.fields?.map(({ path }) => path)).toContain('document.limits.x.milestone')
    expect((await admin.getPolicy({ mailbox })).draft).toBeNull()
  })

  test('of a hundred thousand rules is refused before any is looked at', async () => {
    const mailbox = await ownMailbox()
    const { document } = await newestOf(mailbox)
    const notice = Array.from({ length: 100_000 }, () => ({ text: '请', clause: '一' }))
    const problem = await problemOf((await world.as('admin')).checkPolicy({ document: { ...document, notice } }))
    expect(problem.code).toBe('too_large')
  })
})

describe('a version', () => {
  test('counts for letters that come after it; those that are there keep theirs', async () => {
    const mailbox = await ownMailbox()
    const send = () => world.visitor.submitLetter({ mailbox, ...usualLetter, secret: newSecret() })
    const before = await send()
    await publish(mailbox, (document) => withLimit(document, 'triage', 3))
    const after = await send()
    const spanOf = async ({ letterCode, queryCode }: typeof before) => {
      const letter = await world.visitor.queryLetter({ mailbox, letterCode, queryCode })
      return letter.clocks.find(({ milestone }) => milestone === 'triage')?.span.count
    }
    expect(await spanOf(before)).toBe(0)
    expect(await spanOf(after)).toBe(3)
  })

  test('says who published it, when and why, and can be read again', async () => {
    const mailbox = await ownMailbox()
    await publish(mailbox, (document) => withLimit(document, 'triage', 2), '信多了')
    const admin = await world.as('admin')
    const { versions } = await admin.listPolicyVersions({ mailbox })
    expect(versions.map(({ version, reason }) => ({ version, reason }))).toEqual([
      { version: 2, reason: '信多了' },
      { version: 1, reason: null },
    ])
    expect(versions[0]?.publishedBy).toBeTruthy()
    const first = await admin.getPolicyVersion({ mailbox, version: 1 })
    expect(first.document.limits.find(({ id }) => id === 'triage')?.span).toMatchObject({ count: 0 })
  })

  test('of two who publish at once the second is told', async () => {
    const mailbox = await ownMailbox()
    const admin = await world.as('admin')
    const { newest, today } = await admin.getPolicy({ mailbox })
    const saved = await admin.savePolicyDraft({ mailbox, seen: 0, document: withLimit(newest.document, 'triage', 4) })
    const both = [1, 2].map(() =>
      admin
        .publishPolicy({ mailbox, seen: saved.draft?.revision ?? 0, newest: 1, inForceFrom: today, reason: '同时' })
        .then(() => 'published')
        .catch(({ code }) => code),
    )
    expect((await Promise.all(both)).sort()).toEqual(['not_found', 'published'])
    expect((await newestOf(mailbox)).version).toBe(2)
  })

  test('is not in force from a day that has passed', async () => {
    const mailbox = await ownMailbox()
    const admin = await world.as('admin')
    const { document } = await newestOf(mailbox)
    await admin.savePolicyDraft({ mailbox, seen: 0, document })
    const past = { mailbox, seen: 1, newest: 1, inForceFrom: '2020-01-01', reason: '早' }
    expect(await problemOf(admin.publishPolicy(past))).toMatchObject({
      code: 'invalid',
      details: { fields: [{ path: 'inForceFrom' }] },
    })
  })

  test('that others have to agree to is one only when the last has [C117 qitian-tousu 四/五]', async () => {
    const mailbox = await ownMailbox()
    await publish(mailbox, (document) => ({
      ...document,
      change: { approvers: ['leader'], names: ['公司董事会'], clause: '四/五' },
    }))
    const proposed = await publish(mailbox, (document) => withLimit(document, 'triage', 5))
    expect(proposed).toMatchObject({ newest: { version: 2 }, draft: { proposed: { reason: '改短期限' } } })
    const leader = await world.as('leader')
    expect((await leader.getPolicy({ mailbox })).draft?.proposed).toMatchObject({ reason: '改短期限' })
    const agreed = await leader.agreePolicy({ mailbox, seen: proposed.draft?.revision ?? 0 })
    expect(agreed).toMatchObject({ newest: { version: 3, approvals: [{ role: 'leader' }] }, draft: null })
  })

  test('is nobody’s to agree to without the role', async () => {
    const mailbox = await ownMailbox()
    await publish(mailbox, (document) => ({
      ...document,
      change: { approvers: ['leader'], names: [], clause: '四/五' },
    }))
    const { draft } = await publish(mailbox, (document) => withLimit(document, 'triage', 5))
    const problem = await problemOf((await world.as('office')).agreePolicy({ mailbox, seen: draft?.revision ?? 0 }))
    expect(problem.code).toBe('forbidden')
  })
})

test('two policies are compared rule by rule', async () => {
  const mailbox = await ownMailbox()
  await publish(mailbox, (document) => withLimit(document, 'result-other', 9))
  const admin = await world.as('admin')
  const { changes } = await admin.comparePolicies({
    from: { preset: 'qiye-lingdao' },
    to: { mailbox, version: 2 },
  })
  expect(changes).toMatchObject([{ path: 'limits.result-other', kind: 'changed', fields: ['span'] }])
})

test('a rehearsal says what would have been different for letters that were, and changes none', async () => {
  const mailbox = await ownMailbox()
  const sent = await world.visitor.submitLetter({ mailbox, ...usualLetter, secret: newSecret() })
  const admin = await world.as('admin')
  const { document } = await newestOf(mailbox)
  const required = { ...document.identity, required: [['realName' as const]] }
  const draft = { ...withLimit(document, 'triage', 4), identity: required }
  const step = await admin.rehearsePolicy({ mailbox, document: draft })
  expect(step).toMatchObject({ looked: 1, after: null })
  const kinds = step.letters.flatMap(({ differences }) => differences.map(({ kind }) => kind))
  expect(kinds).toContain('due')
  const { letterCode, queryCode } = sent
  expect((await world.visitor.queryLetter({ mailbox, letterCode, queryCode })).seq).toBe(2)
})

test('a rehearsal names the unit whose task it is', async () => {
  const mailbox = await ownMailbox()
  const way = await write(world, { mailbox, desk: 'office' })
  await way.does('office', 'acceptLetter', { disposition: 'assign' })
  await way.does('deputy', 'signOffStep', { task: await waiting(way, 'deputy', 'step') })
  await way.does('office', 'assignLetter', { units: [await unitNamed(world, 'office', '行政后勤部')] })
  const { document } = await newestOf(mailbox)
  const draft = withLimit(document, 'result-complaint', 4)
  const { letters } = await (await world.as('admin')).rehearsePolicy({ mailbox, document: draft })
  expect(letters.flatMap(({ differences }) => differences)).toMatchObject([
    { kind: 'due', milestone: 'result', unit: '行政后勤部' },
  ])
})

test('what is another organisation’s is as if it were not there', async () => {
  const admin = await world.as('admin')
  for (const attempt of [
    () => admin.getPolicy({ mailbox: 'nowhere' }),
    () => admin.listPolicyVersions({ mailbox: 'nowhere' }),
    () => admin.getPreset({ preset: 'nowhere' }),
    () => admin.rehearsePolicy({ mailbox: 'nowhere' }),
  ]) {
    expect((await problemOf(attempt())).code).toBe('not_found')
  }
})

test('who manages no policies reads none of this', async () => {
  await joined(world, { name: '钱经办', email: 'qian@demo.example', role: 'handler', unit: '设备管理部' })
  const clerk = await world.as('qian', newPassword)
  expect((await problemOf(clerk.getPolicy({ mailbox: 'zongjingli' }))).code).toBe('forbidden')
})

test('the document is published as JSON Schema, with where each fact comes from', async () => {
  const schema = (await (await world.send('/schemas/policy.json')).json()) as Record<string, unknown>
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    'x-facts': { category: 'given', anonymous: 'computed', flag: 'judged' },
  })
  expect(JSON.stringify(schema)).toContain('"onReassignment"')
})

describe('a preset put into a policy', () => {
  test('takes its place where it is a whole one, and is kept by nobody', async () => {
    const mailbox = await ownMailbox()
    const admin = await world.as('admin')
    const { document } = await newestOf(mailbox)
    const composed = await admin.composePolicy({ preset: 'xueyuan', document })
    expect(composed.document.id).toBe('xueyuan')
    expect(composed.changes.length).toBeGreaterThan(10)
    expect((await admin.getPolicy({ mailbox })).draft).toBeNull()
  })

  test('composes where it is a part: what it has no rule for stays', async () => {
    const mailbox = await ownMailbox()
    const admin = await world.as('admin')
    const { document } = await newestOf(mailbox)
    const composed = await admin.composePolicy({ preset: 'ankang-jiedai', document })
    expect(composed.document.limits).toEqual(document.limits)
    expect(composed.document.title).toBe(document.title)
    expect(composed.changes.map(({ path }) => path)).toContain('reception.mayor-day')
  })

  test('has to be there', async () => {
    const mailbox = await ownMailbox()
    const { document } = await newestOf(mailbox)
    const problem = await problemOf((await world.as('admin')).composePolicy({ preset: 'nowhere', document }))
    expect(problem.details.fields?.map(({ path }) => path)).toEqual(['preset'])
  })
})

test('a limit that is being written is counted from today, day by day', async () => {
  const limit = { milestone: 'result', from: 'dispatched', firstDay: 'excluded', rolls: true, clause: '三' } as const
  const { clock } = await (await world.as('admin')).previewLimit({ ...limit, span: { count: 5, of: 'workingDays' } })
  expect(clock).toMatchObject({ state: 'expected', startedOn: '2026-03-02', dueOn: '2026-03-09' })
  expect(clock.days.filter(({ number }) => number !== null)).toHaveLength(5)
})

test('whom rules can speak of is said: roles with their unit, and units with a duty', async () => {
  const { organisation } = await (await world.as('admin')).getPolicy({ mailbox: 'zongjingli' })
  expect(organisation.roles).toContainEqual({ id: 'leader', name: '公司领导', unit: '公司领导', held: true })
})
