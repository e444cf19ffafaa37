/** Operations of visitors and of a letter's writer, who has no account. */
import { senderLetterSchema } from '../letter.ts'
import { mailboxViewSchema } from '../mailbox.ts'
import {
  codesSchema,
  completeLetterSchema,
  rateSchema,
  requestProgressSchema,
  senderTextSchema,
} from '../sender-acts.ts'
import { receiptSchema, submissionSchema } from '../submission.ts'
import { type Operation, mailboxParams as params } from './operation.ts'

const output = senderLetterSchema

export const writerOperations = {
  getMailbox: {
    summary: 'A mailbox with its notice, categories and promises',
    by: 'visitor',
    params,
    output: mailboxViewSchema,
  },
  submitLetter: {
    summary: 'Send a letter, named or anonymously',
    by: 'visitor',
    params,
    body: submissionSchema,
    output: receiptSchema,
    status: 201,
  },
  queryLetter: { summary: 'Read a letter again, with both codes', by: 'sender', params, body: codesSchema, output },
  completeLetter: {
    summary: 'Complete (补充完整) a letter that the office asked to be completed',
    by: 'sender',
    params,
    body: completeLetterSchema,
    output,
  },
  supplementLetter: {
    summary: 'Add (补充) something to a letter',
    by: 'sender',
    params,
    body: senderTextSchema,
    output,
  },
  writeToOffice: { summary: 'Write to the office', by: 'sender', params, body: senderTextSchema, output },
  requestProgress: {
    summary: 'Ask how far it is (查询进度)',
    by: 'sender',
    params,
    body: requestProgressSchema,
    output,
  },
  rateLetter: {
    summary: 'Rate (满意度评价) handling and result, once',
    by: 'sender',
    params,
    body: rateSchema,
    output,
  },
  disputeReply: { summary: 'Dispute the answer, once', by: 'sender', params, body: senderTextSchema, output },
} as const satisfies Record<string, Operation>
