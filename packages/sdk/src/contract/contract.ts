/**
 * The contract: every operation once — who may call it, what it takes, what it gives.
 *
 * The server implements it, the client is derived from it, the OpenAPI document is printed from it.
 * Every answer is stripped through its output schema on the way out.
 */
import { z } from 'zod'
import { letterIdSchema, letterViewSchema, senderLetterSchema } from './letter.ts'
import {
  acceptSchema,
  assignSchema,
  openedIdentitySchema,
  openIdentitySchema,
  purgeSchema,
  replySchema,
  reportSchema,
  signInSchema,
} from './letter-acts.ts'
import { letterListQuerySchema, letterPageSchema } from './letter-list.ts'
import { mailboxSlugSchema, mailboxViewSchema } from './mailbox.ts'
import { noticePageSchema, sessionSchema, unitListSchema } from './member.ts'
import type { OperationName } from './routes.ts'
import { querySchema, receiptSchema, submissionSchema } from './submission.ts'

export interface Operation {
  summary: string
  /** `visitor`: anybody; `sender`: whoever holds both codes; `member`: a signed-in member. */
  by: 'visitor' | 'sender' | 'member'
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodObject
  output: z.ZodObject
  /** Status of success; 200 unless something was made. */
  status?: 201
}

const mailbox = z.object({ mailbox: mailboxSlugSchema })
const letter = z.object({ letter: letterIdSchema })
const task = z.object({ letter: letterIdSchema, task: z.coerce.number().int().min(1) })
const page = z.strictObject({ after: z.string().max(200).optional() })

export const contract = {
  getMailbox: {
    summary: 'A mailbox with its notice, categories and promises',
    by: 'visitor',
    params: mailbox,
    output: mailboxViewSchema,
  },
  submitLetter: {
    summary: 'Send a letter, named or anonymously',
    by: 'visitor',
    params: mailbox,
    body: submissionSchema,
    output: receiptSchema,
    status: 201,
  },
  queryLetter: {
    summary: 'Read a letter again, with both codes',
    by: 'sender',
    params: mailbox,
    body: querySchema,
    output: senderLetterSchema,
  },
  getSession: { summary: 'Who is signed in', by: 'member', output: sessionSchema },
  listUnits: { summary: 'The units a letter can be assigned to', by: 'member', output: unitListSchema },
  listNotices: {
    summary: 'Notices for the signed-in member, newest first',
    by: 'member',
    query: page,
    output: noticePageSchema,
  },
  listLetters: {
    summary: 'Letters the member may read, due first',
    by: 'member',
    query: letterListQuerySchema,
    output: letterPageSchema,
  },
  getLetter: {
    summary: 'A letter with its trail, clocks and allowed acts',
    by: 'member',
    params: letter,
    output: letterViewSchema,
  },
  acceptLetter: {
    summary: 'Accept (受理), register and decide the disposition (办理方式)',
    by: 'member',
    params: letter,
    body: acceptSchema,
    output: letterViewSchema,
  },
  assignLetter: {
    summary: 'Assign (交办) to a lead unit and supporting units',
    by: 'member',
    params: letter,
    body: assignSchema,
    output: letterViewSchema,
  },
  signInTask: {
    summary: 'Sign in (签收) an assignment',
    by: 'member',
    params: task,
    body: signInSchema,
    output: letterViewSchema,
  },
  reportResult: {
    summary: 'Report the result (反馈办理结果) to the office',
    by: 'member',
    params: task,
    body: reportSchema,
    output: letterViewSchema,
  },
  replyLetter: {
    summary: 'Reply (答复) to the writer',
    by: 'member',
    params: letter,
    body: replySchema,
    output: letterViewSchema,
  },
  openIdentity: {
    summary: 'Open the writer’s identity, with a reason the writer can read',
    by: 'member',
    params: letter,
    body: openIdentitySchema,
    output: openedIdentitySchema,
  },
  purgeLetter: {
    summary: 'Purge a letter: its text, identity and key are destroyed, its trail stays',
    by: 'member',
    params: letter,
    body: purgeSchema,
    output: letterViewSchema,
  },
} as const satisfies Record<OperationName, Operation>

export type Contract = typeof contract

type Part<O, K extends string> = O extends Record<K, infer S extends z.ZodType> ? S : z.ZodType<unknown, unknown>
type Given<S extends z.ZodType> = unknown extends z.input<S> ? unknown : z.input<S>
type Parsed<S extends z.ZodType> = unknown extends z.output<S> ? unknown : z.output<S>

/** What a caller gives: params, query and body in one object. */
export type Input<Name extends OperationName> = Given<Part<Contract[Name], 'params'>> &
  Given<Part<Contract[Name], 'query'>> &
  Given<Part<Contract[Name], 'body'>>

/** What a handler gets, after parsing. */
export type ParsedInput<Name extends OperationName> = Parsed<Part<Contract[Name], 'params'>> &
  Parsed<Part<Contract[Name], 'query'>> &
  Parsed<Part<Contract[Name], 'body'>>

export type Output<Name extends OperationName> = z.output<Contract[Name]['output']>
