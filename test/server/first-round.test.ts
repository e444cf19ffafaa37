/** Every act of the first round through the operations, in four organisations whose rules pull in different directions. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { collegeTenant } from '../../packages/server/src/demo/college.ts'
import { countyTenant } from '../../packages/server/src/demo/county.ts'
import { demoTenant } from '../../packages/server/src/demo/tenant.ts'
import { worksTenant } from '../../packages/server/src/demo/works.ts'
import { unitNamed, type Way, waiting, write } from '../world/letter-ways.ts'
import { worldHere } from '../world/server-world.ts'
import { problemOf, type World } from '../world/world.ts'

/** The company as it is shown in the demo, its reviews included. */
const company = {
  ...demoTenant,
  members: demoTenant.members.map((member) => ({ ...member, email: member.email.replace('demo', 'company') })),
  mailboxes: demoTenant.mailboxes.map((mailbox) => ({ ...mailbox, slug: 'gongsi' })),
}

let world: World
beforeAll(async () => {
  world = await worldHere({ more: [company, countyTenant, worksTenant, collegeTenant] })
})
afterAll(() => world.close())

const named = { identity: { realName: '许一文', phone: '13800000001' } }

describe('the county [xixiang-xian]', () => {
  const desk = 'office@county'
  const housing = 'housing@county'
  const stated = { investigation: '现场查看报告', visit: '已当面告知来信人' }

  async function assigned(parts: Parameters<typeof write>[1]): Promise<Way> {
    const way = await write(world, parts)
    await way.does(desk, 'acceptLetter', { disposition: 'assign' })
    const units = [await unitNamed(world, desk, '住房和城乡建设局')]
    await way.does(desk, 'assignLetter', { units, requirements: '请实地查看，当面沟通。' })
    return way
  }
  const consulted = () => assigned({ mailbox: 'xianzhang', desk, category: 'consultation', ...named })

  async function reviewed(way: Way, flags: string[] = []): Promise<Way> {
    const task = await waiting(way, housing, 'assignment')
    await way.does(housing, 'signInTask', { task })
    await way.does(housing, 'reportResult', { task, text: '已实地查看，正在修。', outcome: 'solved', flags, stated })
    const reviewers = ['reviewer', ...(flags.includes('legal') ? ['counsel'] : []), 'unit-leader']
    for (const who of reviewers) {
      await way.does(`housing-${who}@county`, 'signOffStep', {
        task: await waiting(way, `housing-${who}@county`, 'review'),
      })
    }
    return way
  }

  test('two working days for a consultation, five for a complaint, from the day after dispatch [第十一条]', async () => {
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
    const dueOn = async (way: Way) => (await way.read()).clocks.find(({ milestone }) => milestone === 'result')?.dueOn
    expect(await dueOn(await consulted())).toBe('2026-03-04')
    expect(await dueOn(await assigned({ mailbox: 'xianzhang', desk, category: 'complaint', ...named }))).toBe(
      '2026-03-09',
    )
  })

  test('a result goes through every review before the office replies in the unit’s name [第九条(四)-(六)]', async () => {
    const way = await reviewed(await consulted(), ['legal'])
    const early = way.does(desk, 'replyLetter', { text: '好。' })
    expect((await problemOf(early)).details).toMatchObject({ reason: 'reviewAwaited', clause: '第九条(六)' })
    const task = await waiting(way, 'deputy@county', 'review')
    await way.does('deputy@county', 'signOffStep', { task, text: '同意。' })
    await way.does(desk, 'replyLetter', { text: '您反映的问题已经修好。' })
    expect((await way.read()).reply).toMatchObject({
      by: '住房和城乡建设局',
      seal: '住建局',
      text: '您反映的问题已经修好。',
    })
  })

  test('without a question of law nobody is asked for legality [第九条(五)]', async () => {
    const way = await reviewed(await consulted())
    const names = (await way.sees(desk)).tasks.filter(({ kind }) => kind === 'review').map(({ name }) => name)
    expect(names).toEqual(['分级复核', '单位分管领导审核', '县政府办分管领导同意'])
  })

  test('a reviewer sends it back: a second assignment, counted, with its limit anew [第九条(七)]', async () => {
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
    const way = await consulted()
    const task = await waiting(way, housing, 'assignment')
    await way.does(housing, 'signInTask', { task })
    world.clock.turnTo('2026-03-03T09:00:00+08:00')
    await way.does(housing, 'reportResult', { task, text: '已看。', stated })
    const back = { task, reason: '没有当面沟通', requirements: '请当面沟通后再报。' }
    await way.does('housing-reviewer@county', 'redoTask', back)
    const { tasks, clocks } = await way.sees(housing)
    expect(tasks.map(({ round, state }) => `${round} ${state}`)).toEqual(['0 redone', '0 void', '1 open'])
    expect(clocks.find(({ state, milestone }) => state === 'open' && milestone === 'result')?.dueOn).toBe('2026-03-05')
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
  })

  test('a wrong unit returns it within two working days, with reason and basis, and reads it no more [第九条(九)]', async () => {
    const way = await consulted()
    const task = await waiting(way, housing, 'assignment')
    const gone = await way.does(housing, 'returnTask', { task, reason: '属于公路养护', basis: '三定方案第六条' })
    expect(gone).toEqual({ letter: null })
    const view = await way.sees(desk)
    expect(view.trail.at(-1)).toMatchObject({ type: 'returned', reason: '属于公路养护', basis: '三定方案第六条' })
    const row = (await (await world.as(desk)).listLetters({ show: 'mine', limit: 100 })).letters.find(
      ({ id }) => id === way.id,
    )
    expect(row).toMatchObject({ next: 'assign', flags: { returned: true } })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '交通运输局')] })
    expect((await way.sees('roads@county')).tasks).toMatchObject([{ lead: true, state: 'open' }])
  })

  test('on the third day the window is over, and nothing is overdue by it [C010]', async () => {
    world.clock.turnTo('2025-04-30T09:00:00+08:00')
    const way = await consulted()
    world.clock.turnTo('2025-05-08T09:00:00+08:00')
    const late = way.does(housing, 'returnTask', { task: 1, reason: '不归我们', basis: '三定方案' })
    expect((await problemOf(late)).details).toMatchObject({ reason: 'returnWindowOver', clause: '第九条(九)' })
    await world.goRounds()
    expect((await way.sees(desk)).trail.filter(({ type }) => type === 'lapsed')).toMatchObject([
      { milestone: 'result' },
    ])
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
  })

  test('what is outside the scope is declined with its clause and where to turn [第七条(五)]', async () => {
    const way = await write(world, { mailbox: 'xianzhang', desk, category: 'denunciation', ...named })
    await way.does(desk, 'declineLetter', { ground: 'discipline', reason: '反映的是干部违纪' })
    expect(await way.read()).toMatchObject({
      status: 'declined',
      registrationNumber: null,
      ended: { reason: '反映的是干部违纪', turnTo: expect.stringContaining('纪检监察'), clause: '第七条(五)' },
    })
  })

  test('a unit may contact the writer, unless they asked to be kept from it [第九条(一)、第十九条]', async () => {
    const open = await consulted()
    const { identity } = await open.does(housing, 'openIdentity', { reason: '上门了解情况' })
    expect(identity).toMatchObject(named.identity)
    const concealed = await assigned({ mailbox: 'xianzhang', desk, category: 'complaint', conceal: 'unit', ...named })
    const refused = concealed.does(housing, 'openIdentity', { reason: '上门了解情况' })
    expect((await problemOf(refused)).details.reason).toBe('concealedFromUnits')
  })
})

describe('the factory [yijian-xiang]', () => {
  const desk = 'office@works'
  const write1 = (parts: object) => write(world, { mailbox: 'yijianxiang', desk, category: 'suggestion', ...parts })

  test('unsigned, or without a way to reply: information only, no clock, closed with a note [C081 C082 六-5]', async () => {
    for (const identity of [{}, { realName: '许一文' }]) {
      const way = await write1({ identity })
      expect(await way.read()).toMatchObject({ answerOwed: false, clocks: [] })
      await way.does(desk, 'acceptLetter', { disposition: 'direct' })
      await way.does(desk, 'closeLetter', { reason: '已作情况掌握' })
      expect((await way.read()).status).toBe('closed')
    }
  })

  test('signed: three working days from the responsible person’s receipt, who replies themselves [C019 六-3]', async () => {
    world.clock.turnTo('2025-05-29T09:00:00+08:00')
    const way = await write1(named)
    await way.does(desk, 'acceptLetter', { disposition: 'assign' })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '织造车间')] })
    expect((await way.read()).clocks.find(({ milestone }) => milestone === 'result')?.dueOn).toBe('2025-06-04')
    expect((await problemOf(way.does(desk, 'replyLetter', { text: '好。' }))).details.reason).toBe('unitReplies')
    const task = await waiting(way, 'weaving@works', 'assignment')
    await way.does('weaving@works', 'signInTask', { task })
    await way.does('weaving@works', 'replyLetter', { text: '下周一起改。' })
    expect(await way.read()).toMatchObject({ status: 'answered', reply: { by: '织造车间', text: '下周一起改。' } })
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
  })

  test('about somebody: to a unit above theirs alone, and they read none of it [六-2]', async () => {
    const units = await (await world.as(desk)).listUnits({})
    const weaving = units.units.find(({ name }) => name === '织造车间')?.id as string
    const way = await write1({ category: 'opinion', accused: [weaving], ...named })
    await way.does(desk, 'acceptLetter', { disposition: 'assign' })
    const toBeside = way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '印染车间')] })
    expect((await problemOf(toBeside)).details.fields).toMatchObject([
      { path: 'units.0', message: expect.stringContaining('上级') },
    ])
    const toThem = way.does(desk, 'assignLetter', { units: [weaving] })
    expect((await problemOf(toThem)).details.fields).toMatchObject([{ path: 'units.0' }])
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '生产副总')] })
    expect((await way.sees('production@works')).id).toBe(way.id)
    expect((await problemOf(way.sees('weaving@works'))).code).toBe('not_found')
    const listed = await (await world.as('weaving@works')).listLetters({ show: 'all', limit: 100 })
    expect(listed.letters.map(({ id }) => id)).not.toContain(way.id)
  })

  test('what is important goes to the general manager first, whose instruction it follows [四-1]', async () => {
    const way = await write1(named)
    await way.does(desk, 'acceptLetter', { disposition: 'important', proposal: '拟请生产副总研究。' })
    const [step] = (await way.sees('leader@works')).tasks
    expect(step).toMatchObject({ kind: 'step', name: '总经理批示', proposal: '拟请生产副总研究。', mine: true })
    await way.does('leader@works', 'instructLetter', { task: step?.number, text: '一周内拿出办法。' })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '生产副总')] })
    expect((await way.sees('production@works')).instructions).toMatchObject([
      { text: '一周内拿出办法。', by: '严总管' },
    ])
  })
})

describe('the college [xueyuan]', () => {
  const desk = 'office@college'
  const write1 = (parts: object) => write(world, { mailbox: 'yuanzhang', desk, category: 'interest', ...parts })

  test('declined within five working days, with reason and suggestion [第十三条]', async () => {
    const way = await write1(named)
    const bare = way.does(desk, 'declineLetter', { ground: 'outOfRemit', reason: '不是学院的事' })
    expect((await problemOf(bare)).details.fields).toMatchObject([{ path: 'turnTo' }])
    await way.does(desk, 'declineLetter', { ground: 'outOfRemit', reason: '不是学院的事', turnTo: '请向街道办反映' })
    expect((await way.read()).ended).toMatchObject({ turnTo: '请向街道办反映' })
  })

  test('self-handled: answered within five working days of the mailbox’s receipt [第十八条]', async () => {
    world.clock.turnTo('2026-01-30T09:00:00+08:00')
    const way = await write1(named)
    world.clock.turnTo('2026-02-03T09:00:00+08:00')
    await way.does(desk, 'acceptLetter', { disposition: 'self' })
    expect((await way.read()).clocks.find(({ milestone }) => milestone === 'reply')).toMatchObject({
      startedOn: '2026-01-30',
      dueOn: '2026-02-06',
    })
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
  })

  test('others: disposition in five, result in ten, sixty calendar days at the most [第十四条 第十五条 第二十二条]', async () => {
    const way = await write1(named)
    await way.does(desk, 'acceptLetter', { disposition: 'assign' })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '后勤处')] })
    const due = (await way.read()).clocks.map(({ milestone, state, dueOn }) => `${milestone} ${state} ${dueOn}`)
    expect(due).toEqual(
      expect.arrayContaining(['disposition met 2026-03-09', 'result open 2026-03-16', 'completion open 2026-05-06']),
    )
  })

  test('an extension needs its reason and promised day and nobody’s leave; the writer reads both [第十五条]', async () => {
    const way = await write1(named)
    await way.does(desk, 'acceptLetter', { disposition: 'assign' })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '后勤处')] })
    const bare = way.does('logistics@college', 'askExtension', { task: 1, reason: '等配件' })
    expect((await problemOf(bare)).details.fields).toMatchObject([{ path: 'promisedOn' }])
    await way.does('logistics@college', 'askExtension', { task: 1, reason: '等配件', promisedOn: '2026-03-20' })
    const clock = (await way.read()).clocks.find(({ milestone }) => milestone === 'result')
    expect(clock).toMatchObject({
      dueOn: '2026-03-20',
      extensions: [{ from: '2026-03-16', to: '2026-03-20', reason: '等配件' }],
    })
    expect(clock?.days.filter(({ extended }) => extended).map(({ number }) => number)).toEqual([11, 12, 13, 14])
  })

  test('a denunciation is the discipline office’s from the first minute, and never the ordinary desk’s [C121 第二十四条]', async () => {
    const parts = { mailbox: 'yuanzhang', category: 'denunciation', ...named }
    const way = await write(world, { ...parts, desk: 'discipline@college' })
    expect((await problemOf(way.sees(desk))).code).toBe('not_found')
    const { units } = await (await world.as('discipline@college')).listUnits({})
    const students = units.find(({ name }) => name === '学生处')?.id as string
    await way.does('discipline@college', 'nameAccused', { units: [students], members: [] })
    await way.does('discipline@college', 'acceptLetter', { disposition: 'assign' })
    const toThem = way.does('discipline@college', 'assignLetter', { units: [students] })
    expect((await problemOf(toThem)).code).toBe('invalid')
    expect((await problemOf(way.sees('students-leader@college'))).code).toBe('not_found')
  })

  test('whoever has an interest steps back, and then neither reads it nor is told of it [第二十八条]', async () => {
    const way = await write1(named)
    expect(await way.does(desk, 'recuseMember', { reason: '来信人是我的亲属' })).toEqual({ letter: null })
    expect((await problemOf(way.sees(desk))).code).toBe('not_found')
    const { letters } = await (await world.as(desk)).listLetters({ show: 'all', limit: 100 })
    expect(letters.map(({ id }) => id)).not.toContain(way.id)
  })

  test('each mailbox has its own office [第四条]', async () => {
    const way = await write(world, { mailbox: 'shuji', desk: 'party-office@college', category: 'suggestion' })
    expect((await problemOf(way.sees(desk))).code).toBe('not_found')
  })
})

describe('the company [qiye-lingdao]', () => {
  const desk = 'office@company'
  const write1 = (parts: object = {}) => write(world, { mailbox: 'gongsi', desk, ...parts })

  test('nothing goes to a unit before the office’s leader has looked at it [二(一)交办]', async () => {
    const way = await write1()
    await way.does(desk, 'acceptLetter', { disposition: 'assign', proposal: '拟交行政后勤部。' })
    const units = [await unitNamed(world, desk, '行政后勤部')]
    expect((await problemOf(way.does(desk, 'assignLetter', { units }))).details.reason).toBe('signOffAwaited')
    const task = await waiting(way, 'deputy@company', 'step')
    await way.does('deputy@company', 'withholdSignOff', { task, reason: '请先核实人数' })
    expect((await way.sees(desk)).acts[0]?.act).toBe('decide')
    await way.does(desk, 'decideDisposition', { disposition: 'submit', proposal: '拟呈总经理。' })
    await way.does('deputy@company', 'signOffStep', { task: await waiting(way, 'deputy@company', 'step') })
    await way.does('leader@company', 'instructLetter', {
      task: await waiting(way, 'leader@company', 'step'),
      text: '请后勤部办。',
    })
    await way.does(desk, 'assignLetter', { units })
    expect((await way.sees('services@company')).tasks).toMatchObject([{ kind: 'assignment', state: 'open' }])
  })

  test('deciding anew asks nobody any more for what the former disposition asked', async () => {
    const way = await write1()
    await way.does(desk, 'acceptLetter', { disposition: 'submit', proposal: '拟呈总经理。' })
    const first = await waiting(way, 'deputy@company', 'step')
    await way.does(desk, 'decideDisposition', { disposition: 'assign', proposal: '拟交行政后勤部。' })
    const { tasks } = await way.sees(desk)
    expect(tasks.map(({ number, kind, state }) => ({ number, kind, state }))).toEqual([
      { number: first, kind: 'step', state: 'void' },
      { number: first + 1, kind: 'step', state: 'open' },
    ])
    await way.does('deputy@company', 'signOffStep', { task: first + 1 })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '行政后勤部')] })
    const waits = (await way.sees('deputy@company')).acts.filter(({ act, refusal }) => act === 'signOff' && !refusal)
    expect(waits).toEqual([])
  })

  test('an extension is asked for with a promised day, and granted or denied by the office [二(二)1]', async () => {
    const way = await write1({ category: 'consultation' })
    await way.does(desk, 'acceptLetter', { disposition: 'assign' })
    await way.does('deputy@company', 'signOffStep', { task: await waiting(way, 'deputy@company', 'step') })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '人力资源部')] })
    const people = 'people@company'
    const task = await waiting(way, people, 'assignment')
    await way.does(people, 'askExtension', { task, reason: '等社保局回复', promisedOn: '2026-03-18' })
    await way.does(desk, 'denyExtension', { task: await waiting(way, desk, 'extension'), reason: '请先给初步答复' })
    await way.does(people, 'askExtension', { task, reason: '已给初步答复', promisedOn: '2026-03-17' })
    await way.does(desk, 'grantExtension', { task: await waiting(way, desk, 'extension') })
    const clock = (await way.read()).clocks.find(({ milestone }) => milestone === 'result')
    expect(clock).toMatchObject({ dueOn: '2026-03-17', extensions: [{ from: '2026-03-11', reason: '已给初步答复' }] })
  })

  test('留存 gives no number; the letter code is another thing [二(一)留存]', async () => {
    const way = await write1()
    await way.does(desk, 'fileLetter', { reason: '作为情况掌握' })
    expect(await way.read()).toMatchObject({ status: 'filed', registrationNumber: null })
  })

  test('an explanation keeps the reminder away [二(三)]', async () => {
    const way = await write1({ category: 'problem' })
    await way.does(desk, 'acceptLetter', { disposition: 'assign' })
    await way.does('deputy@company', 'signOffStep', { task: await waiting(way, 'deputy@company', 'step') })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '设备管理部')] })
    const task = await waiting(way, 'equipment@company', 'assignment')
    await way.does('equipment@company', 'signInTask', { task })
    await way.does('equipment@company', 'explainTask', { task, text: '备件要进口，月底到。' })
    world.clock.turnTo('2026-03-12T09:00:00+08:00')
    await world.goRounds()
    const types = (await way.sees(desk)).trail.map(({ type }) => type)
    expect(types).toContain('lapsed')
    expect(types).not.toContain('reminded')
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
  })

  test('reclassified, its limit is counted anew from where it began [二(二)1]', async () => {
    const way = await write1({ category: 'complaint' })
    await way.does(desk, 'acceptLetter', { disposition: 'assign' })
    await way.does('deputy@company', 'signOffStep', { task: await waiting(way, 'deputy@company', 'step') })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '设备管理部')] })
    world.clock.turnTo('2026-03-05T09:00:00+08:00')
    await way.does(desk, 'reclassifyLetter', { category: 'problem', reason: '不是投诉' })
    const open = (await way.read()).clocks.filter(({ milestone, state }) => milestone === 'result' && state === 'open')
    expect(open).toMatchObject([{ startedOn: '2026-03-02', dueOn: '2026-03-11' }])
    world.clock.turnTo('2026-03-02T09:00:00+08:00')
  })

  test('a leader’s list holds what waits for their instruction, an office’s what waits for it', async () => {
    const way = await write1()
    await way.does(desk, 'acceptLetter', { disposition: 'submit' })
    const mine = async (who: string) =>
      (await (await world.as(who)).listLetters({ show: 'mine', limit: 100 })).letters.map(({ id }) => id)
    expect(await mine('deputy@company')).toContain(way.id)
    expect(await mine(desk)).not.toContain(way.id)
    await way.does('deputy@company', 'signOffStep', { task: await waiting(way, 'deputy@company', 'step') })
    expect(await mine('leader@company')).toContain(way.id)
    expect(await mine('deputy@company')).not.toContain(way.id)
  })
})

describe('the writer, with both codes', () => {
  const desk = 'office@company'
  const letter = () => write(world, { mailbox: 'gongsi', desk })
  const acting = async (way: Way) => ({ ...way.codes, seen: (await way.read()).seq })

  test('completes what the office asks for, and its clock begins anew', async () => {
    const way = await write(world, { mailbox: 'gongsi', desk, identity: {} })
    await way.does(desk, 'askCompletion', { text: '请写明是哪个食堂。' })
    expect(await way.read()).toMatchObject({ status: 'needsCompleting', dialogue: [{ text: '请写明是哪个食堂。' }] })
    const completed = {
      ...(await acting(way)),
      text: '二食堂。',
      identity: { realName: '许一文', phone: '13800000001' },
    }
    const after = await world.visitor.completeLetter(completed)
    expect(after).toMatchObject({ status: 'received' })
    expect(after.clocks.filter(({ milestone, state }) => milestone === 'triage' && state === 'open')).toHaveLength(1)
    const { identity } = await way.does(desk, 'openIdentity', { reason: '回电核实' })
    expect(identity).toEqual({ realName: '许一文', phone: '13800000001' })
  })

  test('talks with the office; units read supplements and none of the talk', async () => {
    const way = await letter()
    await world.visitor.writeToOffice({ ...(await acting(way)), text: '我是二车间的，请勿转告。' })
    await world.visitor.supplementLetter({ ...(await acting(way)), text: '今天又关早了。' })
    await way.does(desk, 'acceptLetter', { disposition: 'assign' })
    await way.does('deputy@company', 'signOffStep', { task: await waiting(way, 'deputy@company', 'step') })
    await way.does(desk, 'assignLetter', { units: [await unitNamed(world, desk, '行政后勤部')] })
    await way.does(desk, 'writeToSender', { text: '已转行政后勤部。' })
    const unit = await way.sees('services@company')
    expect(unit.dialogue).toBeNull()
    expect(unit.supplements).toMatchObject([{ text: '今天又关早了。' }])
    expect(JSON.stringify(unit)).not.toMatch(/二车间|已转行政/)
    expect((await way.read()).dialogue.map(({ text }) => text)).toEqual([
      '我是二车间的，请勿转告。',
      '今天又关早了。',
      '已转行政后勤部。',
    ])
  })

  test('asks how far it is, and not again the same day', async () => {
    const way = await letter()
    await world.visitor.requestProgress(await acting(way))
    const again = world.visitor.requestProgress(await acting(way))
    expect((await problemOf(again)).details.reason).toBe('askedLately')
  })

  test('rates once, disputes once, and is then answered again', async () => {
    const way = await letter()
    await way.does(desk, 'acceptLetter', { disposition: 'direct' })
    await way.does(desk, 'replyLetter', { text: '按规定办。' })
    const progress = world.visitor.requestProgress(await acting(way))
    expect((await problemOf(progress)).details.reason).toBe('alreadyAnswered')
    await world.visitor.rateLetter({ ...(await acting(way)), handling: 4, result: 2 })
    expect(
      (await problemOf(world.visitor.rateLetter({ ...(await acting(way)), handling: 5, result: 5 }))).details.reason,
    ).toBe('alreadyRated')
    const disputed = await world.visitor.disputeReply({ ...(await acting(way)), text: '没有回答我的问题。' })
    expect(disputed.status).toBe('inHand')
    await way.does(desk, 'replyLetter', { text: '补充答复如下。' })
    expect((await way.read()).reply?.text).toBe('补充答复如下。')
    const again = world.visitor.disputeReply({ ...(await acting(way)), text: '还是没有。' })
    expect((await problemOf(again)).details.reason).toBe('alreadyDisputed')
  })

  test('is told when somebody acted since they looked, and loses nothing', async () => {
    const way = await letter()
    const seen = await acting(way)
    await way.does(desk, 'acceptLetter', { disposition: 'direct' })
    const problem = await problemOf(world.visitor.supplementLetter({ ...seen, text: '再说一句。' }))
    expect(problem).toMatchObject({ code: 'conflict', details: { done: [{ type: 'accepted', by: 'office' }] } })
  })

  test('with a wrong query code reaches nothing, by any of the acts', async () => {
    const way = await letter()
    const wrong = { ...way.codes, queryCode: '0'.repeat(24), seen: 1 }
    const acts = [
      () => world.visitor.supplementLetter({ ...wrong, text: '一' }),
      () => world.visitor.writeToOffice({ ...wrong, text: '一' }),
      () => world.visitor.completeLetter({ ...wrong, text: '一' }),
      () => world.visitor.disputeReply({ ...wrong, text: '一' }),
      () => world.visitor.requestProgress(wrong),
      () => world.visitor.rateLetter({ ...wrong, handling: 1, result: 1 }),
    ]
    for (const act of acts) expect((await problemOf(act())).code).toBe('not_found')
  })
})
