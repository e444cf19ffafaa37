/**
 * What a writer does to a letter, with both codes: sent with the last event that was seen, so that nobody acts on a
 * letter that has moved on. When it has, the letter is read again and what was typed stays where it is.
 *
 * A reply that was lost may have hidden a success: the next try is then told of the writer's own act, and that is it.
 */
import { type Identity, isProblem, Problem, type SenderAct, type SenderLetter, type WriterClient } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export interface ActAsked {
  act: SenderAct
  text?: string | undefined
  identity?: Identity
  handling?: number
  result?: number
}

/** What became of the last act. */
export interface Acted {
  act: SenderAct | null
  state: '' | 'busy' | 'done' | 'failed'
  problem: Problem | null
}

export interface Codes {
  mailbox: string
  letterCode: string
  queryCode: string
}

export const idle: Acted = { act: null, state: '', problem: null }

const operations = {
  complete: 'completeLetter',
  supplement: 'supplementLetter',
  writeToOffice: 'writeToOffice',
  requestProgress: 'requestProgress',
  rate: 'rateLetter',
  dispute: 'disputeReply',
} as const

const events: Record<SenderAct, string> = {
  complete: 'completed',
  supplement: 'supplemented',
  writeToOffice: 'wroteToOffice',
  requestProgress: 'progressRequested',
  rate: 'rated',
  dispute: 'disputed',
}

export class Acting implements ReactiveController {
  last = idle
  private readonly host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  hostConnected() {}

  /** The letter as it stands afterwards; null when that is not known. */
  async perform(client: WriterClient, codes: Codes, asked: ActAsked & { seen: number }): Promise<SenderLetter | null> {
    const { act, ...input } = asked
    if (this.last.state === 'busy') return null
    const wasLost = this.last.act === act && this.last.problem?.code === 'unavailable'
    this.set({ act, state: 'busy', problem: null })
    const operation = client[operations[act]] as (input: object) => Promise<SenderLetter>
    try {
      const letter = await operation({ ...codes, ...input })
      this.set({ act, state: 'done', problem: null })
      return letter
    } catch (error) {
      const problem = error instanceof Problem ? error : new Problem('internal', String(error))
      const letter = isOutdated(problem) ? await client.queryLetter(codes).catch(() => null) : null
      const repeated = wasLost || (isProblem(problem) && problem.details.repeated)
      const arrived = repeated && problem.details.done?.some(({ type }) => type === events[act])
      this.set(arrived ? { act, state: 'done', problem: null } : { act, state: 'failed', problem })
      return letter
    }
  }

  forget(): void {
    this.set(idle)
  }

  private set(last: Acted) {
    this.last = last
    this.host.requestUpdate()
  }
}

/** Somebody acted meanwhile, or the letter does not allow it any more: what is shown is not how it stands. */
function isOutdated({ code }: Problem): boolean {
  return code === 'conflict' || code === 'not_allowed_now'
}
