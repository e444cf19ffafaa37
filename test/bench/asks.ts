/** What is asked: a letter, the inbox, a letter again. One maker of HTTP messages for each, without end. */
import { randomBytes } from 'node:crypto'
import { type Ask, message } from './http.ts'

export const operations = ['submitLetter', 'listLetters', 'queryLetter'] as const
export type Operation = (typeof operations)[number]

export interface Codes {
  letterCode: string
  queryCode: string
}

/** What the makers need to know of the server. */
export interface Known {
  mailbox: string
  cookie: string
  codes: Codes[]
}

export function asker(operation: Operation, known: Known): () => string {
  const next = inTurn(templates(operation, known))
  return operation === 'submitLetter' ? () => filled(next()) : next
}

let written = 0

function filled(template: string): string {
  written += 1
  const number = String(written).padStart(places.number.length, '0')
  return template.replace(places.secret, randomBytes(32).toString('base64url')).replaceAll(places.number, number)
}

/** Where a submission differs from the one before, in as many characters as are put there; wrk.lua knows them too. */
const places = { secret: '~'.repeat(43), number: '^'.repeat(9) }

/** The messages that an operation is asked in, over and over. */
export function templates(operation: Operation, known: Known): string[] {
  if (operation === 'submitLetter') return categories.map((category) => message(submission(known, category)))
  if (operation === 'listLetters') return [message(inbox(known))]
  return known.codes.map((codes) => message(query(known, codes)))
}

export function inTurn(messages: readonly string[]): () => string {
  let next = 0
  return () => messages[next++ % messages.length] as string
}

const categories = ['suggestion', 'problem', 'consultation', 'complaint']
const text =
  '二号车间的除尘风机停了三周，报修单一直挂着没人接。上周有两位同事咳得厉害，车间里粉尘看得见。' +
  '设备管理部说要等明年的预算。想请公司先停线检修，或者至少先给大家发合格的口罩，把测过的数字贴出来。'

function submission({ mailbox }: Known, category: string): Ask {
  const { secret, number } = places
  const body = {
    secret,
    category,
    title: `二号车间除尘风机停了三周（${number}）`,
    text: `${text}\n第 ${number} 封。`,
    identity: { realName: '许一文', phone: '138 0000 0001', workUnit: '二车间中班' },
  }
  return { method: 'POST', path: `/v1/mailboxes/${mailbox}/letters`, body }
}

function inbox({ cookie }: Known): Ask {
  return { method: 'GET', path: '/v1/letters?show=all', headers: { cookie } }
}

function query({ mailbox }: Known, codes: Codes): Ask {
  return { method: 'POST', path: `/v1/mailboxes/${mailbox}/letters/query`, body: codes }
}
