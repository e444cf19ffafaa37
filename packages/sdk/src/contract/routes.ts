/** Operation → method and path. Strings only: this is all the client needs to know at run time. */
export const routes = {
  getMailbox: 'GET /v1/mailboxes/{mailbox}',
  submitLetter: 'POST /v1/mailboxes/{mailbox}/letters',
  queryLetter: 'POST /v1/mailboxes/{mailbox}/letters/query',
  getSession: 'GET /v1/session',
  listUnits: 'GET /v1/units',
  listNotices: 'GET /v1/notices',
  listLetters: 'GET /v1/letters',
  getLetter: 'GET /v1/letters/{letter}',
  acceptLetter: 'POST /v1/letters/{letter}/accept',
  assignLetter: 'POST /v1/letters/{letter}/assign',
  signInTask: 'POST /v1/letters/{letter}/tasks/{task}/sign-in',
  reportResult: 'POST /v1/letters/{letter}/tasks/{task}/report',
  replyLetter: 'POST /v1/letters/{letter}/reply',
  openIdentity: 'POST /v1/letters/{letter}/identity/open',
  purgeLetter: 'POST /v1/letters/{letter}/purge',
} as const

export type OperationName = keyof typeof routes

/** Operations that may be sent again without doing anything twice. */
export const repeatable: readonly OperationName[] = [
  'getMailbox',
  'submitLetter',
  'queryLetter',
  'getSession',
  'listUnits',
  'listNotices',
  'listLetters',
  'getLetter',
]
