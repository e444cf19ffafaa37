/** Letters and sessions for the tests, typed by the contract: what the server would have said. */
import {
  type ActOffer,
  type Client,
  type Clock,
  type LetterPage,
  type LetterRow,
  type LetterView,
  Problem,
  type Session,
  type TaskView,
} from '@yanlu/sdk'
import type { Account, AccountView } from './account.ts'
import { type Desk, deskFor } from './desk.ts'

const today = '2026-11-24'

export function aSession(role: Session['member']['role'] = 'office'): Session {
  const unit = role === 'unit' ? { name: '后勤保障部', seal: '后勤' } : { name: '信箱办公室', seal: '信办' }
  return {
    member: { id: '0199a000-0000-7000-8000-000000000001', name: '周示例', role },
    unit: { id: '0199a000-0000-7000-8000-000000000002', ...unit },
    tenant: { name: '远山集团', demo: true },
    today,
    workingToday: true,
  }
}

/** A client that answers only what a test says; anything else is a mistake of the test. */
export function aClient(operations: Partial<Client>): Client {
  const unexpected = (_: object, name: string) => async () => {
    throw new Error(`unexpected ${name}`)
  }
  return new Proxy(operations, {
    get: (given, name: string) => given[name as keyof Client] ?? unexpected(given, name),
  }) as Client
}

export function aDesk(operations: Partial<Client>, role: Session['member']['role'] = 'office'): Desk {
  return deskFor(aClient(operations), aSession(role), 'zh-CN')
}

const accountMethods = [
  ...['signIn', 'secondStep', 'signOut', 'open', 'beginTwoStep', 'confirmTwoStep', 'endTwoStep', 'renewRecoveryCodes'],
  ...['changePassword', 'endOtherSessions'],
]

/** The server's side of an account, saying only what a test says. */
export function anAccount(answers: Partial<Account> = {}): Account {
  const unexpected = (name: string) => async () => {
    throw new Error(`unexpected ${name}`)
  }
  const methods = Object.fromEntries(accountMethods.map((name) => [name, unexpected(name)]))
  return { ...methods, ...answers } as unknown as Account
}

export function anAccountView(change: Partial<AccountView> = {}): AccountView {
  const person = { name: '周示例', email: 'office@demo.example' }
  return { ...person, twoStep: false, recoveryCodesLeft: 0, otherSessions: 0, ...change }
}

export function aRow(change: Partial<LetterRow> & { title: string }): LetterRow {
  return {
    id: crypto.randomUUID(),
    seq: 2,
    letterCode: '7KQM4XWD',
    registrationNumber: null,
    category: { id: 'problem', name: '反映问题' },
    disposition: null,
    status: 'received',
    anonymous: false,
    receivedOn: '2026-11-20',
    next: 'accept',
    unit: null,
    due: null,
    ...change,
  }
}

export function dueOn(day: string, overdue = false): NonNullable<LetterRow['due']> {
  return { milestone: 'result', dueOn: day, overdue, provisional: false, elapsed: overdue ? 7 : 3, total: 7 }
}

export function aPage(letters: LetterRow[], change: Partial<LetterPage> = {}): LetterPage {
  const categories = [
    { id: 'problem', name: '反映问题' },
    { id: 'complaint', name: '投诉' },
  ]
  return { letters, after: null, counts: { mine: letters.length, overdue: 0 }, categories, today, ...change }
}

export function anOffer(act: ActOffer['act'], change: Partial<ActOffer> = {}): ActOffer {
  return { act, task: null, refusal: null, clause: null, clocks: [], ...change }
}

export function aLetter(change: Partial<LetterView> = {}): LetterView {
  return {
    id: '0199a000-0000-7000-8000-000000000944',
    seq: 2,
    letterCode: '7KQM4XWD',
    registrationNumber: null,
    mailbox: { slug: 'zongjingli', name: '总经理信箱', seal: '总经信箱' },
    category: { id: 'problem', name: '反映问题' },
    disposition: null,
    status: 'received',
    title: '宿舍三号楼热水时断时续',
    text: '总经理您好：\n热水每天早晚时断时续。',
    receivedAt: '2026-11-23T20:41:00+08:00',
    anonymous: false,
    identityGiven: ['realName', 'phone'],
    dispositions: [
      { id: 'direct', name: '直办', hint: '办公室直接答复', assigns: false },
      { id: 'assign', name: '交办', hint: '转交有关单位办理', assigns: true },
    ],
    tasks: [],
    clocks: [],
    trail: [],
    acts: [],
    reply: null,
    today,
    ...change,
  }
}

export function aClock(change: Partial<Clock> = {}): Clock {
  return {
    milestone: 'result',
    state: 'open',
    task: null,
    unit: null,
    rule: 'result-other',
    clause: '二(二)1',
    span: { count: 2, of: 'workingDays' },
    from: 'unitReceived',
    firstDay: 'excluded',
    rolls: true,
    startedOn: today,
    rawOn: '2026-11-26',
    dueOn: '2026-11-26',
    dueMinute: null,
    provisional: false,
    metOn: null,
    today,
    overdue: false,
    elapsed: 0,
    days: [
      { on: today, kind: 'workday', number: null, holiday: null },
      { on: '2026-11-25', kind: 'workday', number: 1, holiday: null },
      { on: '2026-11-26', kind: 'workday', number: 2, holiday: null },
    ],
    ...change,
  }
}

export function forestalled(by: string, type: string): Problem {
  return new Problem('conflict', '有人先办了', { done: [{ type, by, at: '2026-11-24T10:20:00+08:00' }] })
}

export function aTask(change: Partial<TaskView> = {}): TaskView {
  return {
    number: 1,
    unit: { id: 'logistics', name: '后勤保障部' },
    lead: true,
    state: 'open',
    mine: true,
    assignedOn: '2026-11-24',
    signedInOn: null,
    reportedOn: null,
    requirements: '先核实水压',
    result: null,
    clock: aClock({ task: 1 }),
    ...change,
  }
}
