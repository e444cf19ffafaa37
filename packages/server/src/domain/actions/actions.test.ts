import { dispositionSchema, type Limit, limitSchema, type Policy } from '@yanlu/sdk/contract'
import { describe, expect, test } from 'vitest'
import {
  accepted,
  administrator,
  assigned,
  inHand,
  leader,
  memberOf,
  office,
  on,
  received,
  receivedUnder,
  refused,
  refusedAs,
  repairs,
  reported,
  signedIn,
  told,
  withoutSignOffs,
} from '../examples/letters.ts'
import {
  accept,
  askCompletion,
  assign,
  instruct,
  nameAccused,
  openIdentity,
  purge,
  receive,
  reply,
  report,
  sender,
  signIn,
} from './index.ts'

const day = '2026-03-02'
const asked = {
  letter: 'letter-1',
  mailbox: 'mailbox-1',
  office: 'office',
  category: 'complaint',
  policyVersion: 3,
  title: '食堂三楼漏水',
  text: '下雨天漏水三个月了。',
  identity: {},
}
const limit = (difference: Partial<Limit>): Limit =>
  limitSchema.parse({
    id: 'limit',
    milestone: 'result',
    span: { count: 5, of: 'workingDays' },
    from: 'accepted',
    firstDay: 'excluded',
    rolls: true,
    clause: '第一条',
    ...difference,
  })
const types = (happenings: readonly { type: string }[]) => happenings.map(({ type }) => type)

describe('receive', () => {
  test('a letter arrives under the policy of the day, and its triage begins [qiye-lingdao 一(末段)]', () => {
    const [first, ...rest] = receive({ ...asked, identity: { phone: '13800000000' } }, on(day))
    expect(first).toEqual({
      type: 'received',
      letter: 'letter-1',
      mailbox: 'mailbox-1',
      category: 'complaint',
      desk: 'office',
      policyVersion: 3,
      concealment: null,
      accusedUnits: [],
      anonymous: true,
      reachable: true,
      identified: true,
      words: { title: asked.title, text: asked.text },
    })
    expect(rest).toMatchObject([{ type: 'deadlineOpened', deadline: { number: 1, milestone: 'triage', task: null } }])
  })

  test.each([
    { given: {}, anonymous: true, identified: false },
    { given: { realName: '王秀兰' }, anonymous: false, identified: true },
    { given: { realName: '' }, anonymous: true, identified: false },
    { given: { homeAddress: '一村 3 号' }, anonymous: true, identified: true },
  ])('anonymous is whoever gives no name: $given', ({ given, anonymous, identified }) => {
    expect(receive({ ...asked, identity: given }, on(day))[0]).toMatchObject({ anonymous, identified })
  })

  test('who wrote is in no event', () => {
    const identity = { realName: '王秀兰', phone: '13800000000', email: 'wang@example.cn' }
    const told = JSON.stringify(receive({ ...asked, identity }, on(day)))
    for (const given of Object.values(identity)) expect(told).not.toContain(given)
  })

  test('a category that the policy does not have is refused', () => {
    const fields = [{ path: 'category', message: 'unknownCategory' }]
    const refusal = refused(() => receive({ ...asked, category: 'rumour' }, on(day)))
    expect(refusal).toEqual({ code: 'invalid', details: { fields } })
  })

  test.each([
    { given: {}, path: 'identity.realName' },
    { given: { realName: '王秀兰' }, path: 'identity.phone' },
  ])(
    'what a policy requires is refused where it is missing: $path [C076 zhou-zhang 第三条(末段)]',
    ({ given, path }) => {
      const identity = {
        ...withoutSignOffs.identity,
        required: [['realName' as const], ['phone' as const, 'email' as const]],
      }
      const at = { ...on(day), policy: { ...withoutSignOffs, identity } }
      expect(refused(() => receive({ ...asked, identity: given }, at))).toEqual({
        code: 'invalid',
        details: { fields: [{ path, message: 'required' }] },
      })
    },
  )
})

describe('accept', () => {
  test('registers, decides the disposition and meets the triage [qiye-lingdao 一(末段)]', () => {
    const { letter } = received(day)
    expect(accept(letter, { disposition: 'direct', registrationNumber: '言信〔2026〕0001号' }, on(day))).toEqual([
      { type: 'accepted', registrationNumber: '言信〔2026〕0001号', disposition: 'direct', words: {} },
      { type: 'deadlineMet', deadline: 1 },
    ])
  })

  test('begins what the policy counts from acceptance, judged by the disposition just decided', () => {
    const policy: Policy = { ...withoutSignOffs, limits: [limit({ when: [{ disposition: ['direct'] }] })] }
    const { letter } = receivedUnder({ ...on(day), policy })
    const begun = (disposition: string) =>
      types(accept(letter, { disposition, registrationNumber: '1' }, { ...on(day), policy }))
    expect(begun('direct')).toEqual(['accepted', 'deadlineOpened'])
    expect(begun('assign')).toEqual(['accepted'])
  })

  test('a disposition that the policy does not have is refused', () => {
    const attempt = () => accept(received(day).letter, { disposition: 'shelve', registrationNumber: '1' }, on(day))
    expect(refused(attempt)).toMatchObject({ code: 'invalid', details: { fields: [{ path: 'disposition' }] } })
  })
})

describe('assign', () => {
  test('each unit has its task and its deadline, the lead first [qiye-lingdao 二(一)交办 二(二)1]', () => {
    const { letter } = accepted(received(day), on(day))
    const happenings = assign(letter, { units: ['repairs', 'finance'], requirements: '查清原因' }, on(day))
    expect(happenings).toMatchObject([
      {
        type: 'assigned',
        disposition: 'assign',
        tasks: [
          { number: 1, unit: 'repairs', lead: true },
          { number: 2, unit: 'finance', lead: false },
        ],
        words: { text: '查清原因' },
      },
      { type: 'deadlineOpened', deadline: { number: 2, task: 1, milestone: 'result' } },
      { type: 'deadlineOpened', deadline: { number: 3, task: 2, milestone: 'result' } },
    ])
    expect(happenings).toHaveLength(3)
  })

  test('a letter first meant for 直办 becomes 交办 [qiye-lingdao 二(一)]', () => {
    expect(assigned(accepted(received(day), on(day), 'direct'), on(day)).letter.disposition).toBe('assign')
  })

  test('a letter keeps its own disposition where that assigns [qiye-lingdao 二(一)呈办]', () => {
    const instruct = dispositionSchema.parse({
      id: 'instruct',
      name: '呈办',
      hint: '',
      assigns: true,
      chain: [],
      clause: '二(一)呈办',
    })
    const policy: Policy = { ...withoutSignOffs, dispositions: [...withoutSignOffs.dispositions, instruct] }
    const at = { ...on(day), policy }
    expect(assigned(accepted(received(day), at, 'instruct'), at).letter.disposition).toBe('instruct')
  })

  test('from dispatch or from the unit’s receipt: handed over within the product both begin at once', () => {
    const limits = [limit({ from: 'dispatched', milestone: 'triage' }), limit({ from: 'unitReceived' })]
    const at = { ...on(day), policy: { ...withoutSignOffs, limits } }
    const { letter } = assigned(accepted(receivedUnder(at), at), at, ['repairs', 'finance'])
    expect(letter.deadlines.map(({ number, task, milestone }) => `${number} ${task} ${milestone}`)).toEqual([
      '1 1 triage',
      '2 1 result',
      '3 2 triage',
      '4 2 result',
    ])
  })
})

describe('sign in and report', () => {
  test('signing in begins what the policy counts from it [shangzhou-qu 第七条 自签收之日起]', () => {
    const at = { ...on(day), policy: { ...withoutSignOffs, limits: [limit({ from: 'signedIn' })] } }
    const story = assigned(accepted(receivedUnder(at), at), at)
    expect(story.letter.deadlines).toEqual([])
    expect(signIn(story.letter, { task: 1 }, { ...at, ...on('2026-03-04', repairs), policy: at.policy })).toMatchObject(
      [
        { type: 'signedIn', task: 1 },
        { type: 'deadlineOpened', deadline: { number: 1, task: 1, startedOn: '2026-03-04', dueOn: '2026-03-11' } },
      ],
    )
  })

  test('reporting meets that task’s deadline and no other [qiye-lingdao 二(二)1]', () => {
    const both = assigned(accepted(received(day), on(day)), on(day), ['finance', 'repairs'])
    const signed = signedIn(both, on(day, repairs), 2)
    expect(
      report(signed.letter, { task: 2, text: '已修好。', outcome: 'solved', flags: [] }, on('2026-03-03', repairs)),
    ).toEqual([
      { type: 'resultReported', task: 2, outcome: 'solved', promisedOn: null, flags: [], words: { text: '已修好。' } },
      { type: 'deadlineMet', deadline: 3 },
    ])
  })

  test('a result that comes late is taken all the same [qiye-lingdao 二(二)1]', () => {
    const story = reported(signedIn(inHand(day), on(day, repairs)), on('2026-06-01', repairs))
    expect(story.letter.deadlines[1]).toMatchObject({ state: 'met', metOn: '2026-06-01' })
  })

  test.each([
    { act: 'signIn', attempt: () => signIn(inHand(day).letter, { task: 2 }, on(day, repairs)) },
    {
      act: 'report',
      attempt: () => report(inHand(day).letter, { task: 2, text: '', outcome: 'solved', flags: [] }, on(day, repairs)),
    },
  ])('$act: a task that the letter does not have is not found', ({ attempt }) => {
    expect(refusedAs(attempt)).toBe('not_found')
  })
})

describe('reply', () => {
  test('answers the writer, and meets a result counted for the letter as a whole [qiye-lingdao 二(二)2]', () => {
    const at = { ...on(day), policy: { ...withoutSignOffs, limits: [limit({})] } }
    const { letter } = accepted(receivedUnder(at), at, 'direct')
    expect(reply(letter, { text: '谢谢来信。' }, at)).toEqual([
      { type: 'replied', as: null, task: null, words: { text: '谢谢来信。' } },
      { type: 'deadlineMet', deadline: 1 },
    ])
  })
})

describe('open identity and purge', () => {
  test('an opening names the fields and the reason, never what they say', () => {
    const { letter } = received(day, { identity: { realName: '王秀兰' } })
    expect(openIdentity(letter, { fields: ['realName'], reason: '回电核实' }, on(day))).toEqual([
      { type: 'identityOpened', fields: ['realName'], words: { reason: '回电核实' } },
    ])
  })

  test('a purge leaves its reason', () => {
    expect(purge(inHand(day).letter, { reason: '国家秘密' }, on(day, administrator))).toEqual([
      { type: 'purged', words: { reason: '国家秘密' } },
    ])
  })
})

describe('every act asks the table first', () => {
  const { letter } = received(day)
  const elsewhere = inHand(day).letter
  test.each([
    {
      act: 'accept',
      attempt: () => accept(letter, { disposition: 'direct', registrationNumber: '1' }, on(day, repairs)),
    },
    { act: 'assign', attempt: () => assign(letter, { units: ['repairs'] }, on(day, repairs)) },
    { act: 'signIn', attempt: () => signIn(elsewhere, { task: 1 }, on(day, office)) },
    {
      act: 'report',
      attempt: () => report(elsewhere, { task: 1, text: '', outcome: 'solved', flags: [] }, on(day, office)),
    },
    { act: 'reply', attempt: () => reply(letter, { text: '' }, on(day, administrator)) },
    { act: 'openIdentity', attempt: () => openIdentity(letter, { fields: [], reason: '' }, on(day, administrator)) },
    { act: 'purge', attempt: () => purge(letter, { reason: '' }, on(day, office)) },
  ])('$act is forbidden to a role that it does not belong to', ({ attempt }) => {
    expect(refused(attempt)).toMatchObject({ code: 'forbidden', details: { reason: 'notYourRole' } })
  })

  test('the table before the fields: who may not act is not told what is wrong with what they asked', () => {
    expect(refusedAs(() => accept(letter, { disposition: 'shelve', registrationNumber: '1' }, on(day, repairs)))).toBe(
      'forbidden',
    )
  })
})

test('an instruction answers a step that waits for one, and no assignment or sign-off', () => {
  const at = on(day, memberOf('leader', 'leaders', { ...leader.role, acts: [...leader.role.acts, 'signIn'] }))
  const { letter } = assigned(accepted(received(day), on(day)), on(day), ['leaders'])
  const refusal = refused(() => instruct(letter, { task: 1, text: '请抓紧办理。' }, at))
  expect(refusal).toMatchObject({ code: 'invalid', details: { fields: [{ path: 'task', message: 'notYourStep' }] } })
})

test('what a unit reported counts for nothing once the letter is about it', () => {
  const { letter } = reported(signedIn(inHand(day), on(day, repairs)), on(day, repairs))
  const result = letter.tasks.find(({ state }) => state === 'reported')
  const happenings = nameAccused(letter, { units: [repairs.unit], members: [] }, on(day, office))
  expect(happenings).toMatchObject([{ type: 'accusedNamed', ends: [result?.number] }])
})

test('what runs on while the writer completes the letter is not begun anew, and the rest is', () => {
  const limits = [
    limit({ id: 'runs', milestone: 'reply', from: 'received', onSupplement: 'runs' }),
    limit({ id: 'restarts', milestone: 'triage', from: 'received' }),
  ]
  const under = (on_: string) => ({ ...on(on_), policy: { ...withoutSignOffs, limits } })
  const story = receivedUnder(under('2026-03-02'))
  const asked_ = told(
    story,
    askCompletion(story.letter, { text: '请写明是哪一天。' }, under('2026-03-03')),
    under('2026-03-03'),
  )
  const later = { ...under('2026-03-10') }
  const done = told(asked_, sender.complete(asked_.letter, { text: '三月一日。', identity: {} }, later), later)
  const open = done.letter.deadlines.filter(({ state }) => state === 'open')
  expect(open.map(({ rule, startedOn }) => `${rule.id} ${startedOn}`)).toEqual([
    'runs 2026-03-02',
    'restarts 2026-03-10',
  ])
})
