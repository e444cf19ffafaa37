/** What a writer's operations are sent to. A page that only takes letters and shows them loads no other route. */
export const writerRoutes = {
  getMailbox: 'GET /v1/mailboxes/{mailbox}',
  submitLetter: 'POST /v1/mailboxes/{mailbox}/letters',
  queryLetter: 'POST /v1/mailboxes/{mailbox}/letters/query',
  completeLetter: 'POST /v1/mailboxes/{mailbox}/letters/complete',
  supplementLetter: 'POST /v1/mailboxes/{mailbox}/letters/supplement',
  writeToOffice: 'POST /v1/mailboxes/{mailbox}/letters/write',
  requestProgress: 'POST /v1/mailboxes/{mailbox}/letters/request-progress',
  rateLetter: 'POST /v1/mailboxes/{mailbox}/letters/rate',
  disputeReply: 'POST /v1/mailboxes/{mailbox}/letters/dispute',
} as const
