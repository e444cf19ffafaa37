/** Operations that read what is on a member's desk. */
import { letterViewSchema } from '../letter.ts'
import { letterListQuerySchema, letterPageSchema } from '../letter-list.ts'
import { colleagueListSchema, noticePageSchema, sessionSchema, unitListSchema } from '../member.ts'
import { letterParams, type Operation, pageQuery } from './operation.ts'

export const deskOperations = {
  getSession: {
    summary: 'Who is signed in',
    by: 'member',
    scope: 'letters:read',
    beforeTwoStep: true,
    output: sessionSchema,
  },
  listUnits: {
    summary: 'The units of the organisation',
    by: 'member',
    scope: 'organisation:read',
    output: unitListSchema,
  },
  listColleagues: {
    summary: 'The members of the organisation, by name',
    by: 'member',
    scope: 'organisation:read',
    output: colleagueListSchema,
  },
  listNotices: {
    summary: 'Notices for the signed-in member, newest first',
    by: 'member',
    scope: 'letters:read',
    query: pageQuery,
    output: noticePageSchema,
  },
  listLetters: {
    summary: 'Letters the member may read, due first',
    by: 'member',
    scope: 'letters:read',
    query: letterListQuerySchema,
    output: letterPageSchema,
  },
  getLetter: {
    summary: 'A letter with its trail, clocks and allowed acts',
    by: 'member',
    scope: 'letters:read',
    params: letterParams,
    output: letterViewSchema,
  },
} as const satisfies Record<string, Operation>
