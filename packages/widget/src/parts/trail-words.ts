/** What the trail says of each event, to the writer and to the office. */
import type { TrailEntry } from '@yanlu/sdk'
import { chineseTrail } from './messages/trail-zh-cn.ts'
import { wordBook } from './word-book.ts'

export type Audience = 'sender' | 'office'

/** A line of the trail: what stands out, and the rest of the sentence. */
export interface TrailLine {
  strong?: string
  rest?: string
  /** Under it, quiet: a reason, a basis, a clause. */
  note?: string | undefined
}

export interface TrailWords {
  line(entry: TrailEntry, audience: Audience): TrailLine
  /** What the policy required for the act. */
  stated(name: string, text: string): string
  /** Asked of an opening of one's identity. */
  doubt: string
}

export const trailWords = wordBook<TrailWords>(chineseTrail)
