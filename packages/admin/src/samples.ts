/** Sessions, desks and lists for the tests, typed by the contract: what the server would have said. */
import type { Client, LetterPage, LetterRow, RoleKind, Session } from '@yanlu/sdk'
import type { Account, AccountView } from './account.ts'
import { type Desk, deskFor } from './desk.ts'

export const today = '2026-11-24'

/** What each kind of role does in these tests. */
const roles: Record<RoleKind, Session['role']> = {
  office: {
    id: 'office',
    name: '经办人',
    kind: 'office',
    acts: ['accept', 'decide', 'assign', 'grantExtension', 'reply', 'redo', 'writeToSender'],
    manages: [],
  },
  leader: {
    id: 'leader',
    name: '公司领导',
    kind: 'leader',
    acts: ['instruct', 'signOff', 'withholdSignOff'],
    manages: [],
  },
  unit: {
    id: 'handler',
    name: '承办人',
    kind: 'unit',
    acts: ['signIn', 'report', 'return', 'askExtension'],
    manages: [],
  },
  administrator: {
    id: 'administrator',
    name: '管理员',
    kind: 'administrator',
    acts: ['purge'],
    manages: ['members', 'units', 'policies'],
  },
}

export const places = {
  office: { id: '0199a000-0000-7000-8000-000000000002', name: '信箱办公室', seal: '信办' },
  unit: { id: '0199a000-0000-7000-8000-000000000003', name: '后勤保障部', seal: '后勤' },
  leader: { id: '0199a000-0000-7000-8000-000000000004', name: '公司领导', seal: '领导' },
}

export function aSession(kind: RoleKind = 'office'): Session {
  return {
    member: { id: '0199a000-0000-7000-8000-000000000001', name: '周示例' },
    role: roles[kind],
    unit: places[kind === 'administrator' ? 'office' : kind],
    tenant: {
      id: '0199a000-0000-7000-8000-000000000009',
      name: '远山集团',
      accent: null,
      demo: true,
      sandbox: false,
      suspended: null,
    },
    today,
    mustSetUpTwoStep: false,
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

export function aDesk(operations: Partial<Client>, kind: RoleKind = 'office'): Desk {
  return deskFor(aClient(operations), aSession(kind), 'zh-CN')
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
  return { ...person, twoStep: false, twoStepRequired: false, recoveryCodesLeft: 0, otherSessions: 0, ...change }
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
    mailbox: '总经理信箱',
    anonymous: false,
    receivedOn: '2026-11-20',
    next: 'accept',
    unit: null,
    flags: { returned: false, redo: 0, disputed: false, instructed: false, asked: false },
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
