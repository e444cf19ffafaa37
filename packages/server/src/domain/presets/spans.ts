/** Spans, and the usual ways in which they are counted. */
import type { Span } from '@yanlu/sdk/contract'

export function workingDays(count: number): Span {
  return { count, of: 'workingDays' }
}

export function calendarDays(count: number): Span {
  return { count, of: 'calendarDays' }
}

export function minutes(count: number): Span {
  return { count, of: 'minutes' }
}

/** 收件的次日起算, over a day off at the end [民法典 第二百零一条、第二百零三条]. */
const dayAfter = { firstDay: 'excluded', rolls: true } as const
export const fromReceipt = { from: 'received', ...dayAfter } as const
export const fromAcceptance = { from: 'accepted', ...dayAfter } as const
export const fromDispatch = { from: 'dispatched', ...dayAfter } as const
export const fromUnitReceipt = { from: 'unitReceived', ...dayAfter } as const
