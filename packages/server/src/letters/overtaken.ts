/** Two people at the same letter: whoever comes second is told what the first one did. */
import { Problem } from '@yanlu/sdk/contract'
import type { Audience } from './clocks.ts'
import { isOvertaken, type OpenedLetter } from './store.ts'
import { localAt, mayKnow } from './trail.ts'

/** The timetable and a colleague may both come first. */
const triesAtMost = 4

/** Tried again when somebody else's event came first, so that one is told what it was. */
export async function untilFirst<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isOvertaken(error) || tried === triesAtMost) throw error
    }
  }
}

/**
 * What the audience may not know, the timetable's entries and clocks are nobody's acts before theirs.
 * @throws {Problem} `conflict`, with what was done since.
 */
export function refuseUnseen(opened: OpenedLetter, seen: number, audience: Audience): void {
  if (seen > opened.letter.seq) {
    throw new Problem('invalid', 'invalid', { fields: [{ path: 'seen', message: 'seenAhead' }] })
  }
  const since = opened.events.filter(
    (event) => event.seq > seen && event.by.kind !== 'system' && mayKnow(event, audience, opened),
  )
  if (since.length === 0) return
  const done = since.map((event) => ({
    type: event.type,
    by: (audience === 'sender' ? null : event.byName) ?? event.by.kind,
    at: localAt(event, opened),
  }))
  throw new Problem('conflict', 'conflict', { done })
}
