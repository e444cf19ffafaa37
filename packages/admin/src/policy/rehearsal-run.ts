/** A rehearsal that goes on step by step until five hundred letters were looked at, there are no more, or it is stopped. */
import type { Client, Policy, Problem, RehearsedLetter } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { asProblem } from '../pages/listing.ts'

type Host = ReactiveControllerHost & { readonly client: Client }

export const lettersAtMost = 500
const lettersAtOnce = 50

export class RehearsalRun implements ReactiveController {
  standing: 'idle' | 'running' | 'done' | 'stopped' = 'idle'
  problem: Problem | null = null
  looked = 0
  from: string | null = null
  to: string | null = null
  letters: readonly RehearsedLetter[] = []
  #turn = 0
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#turn += 1
  }

  async start(mailbox: string, policy: Policy): Promise<void> {
    this.#turn += 1
    const turn = this.#turn
    this.#tell({ standing: 'running', problem: null, looked: 0, from: null, to: null, letters: [] })
    let after: string | null | undefined
    while (after !== null && this.looked < lettersAtMost && turn === this.#turn) {
      after = await this.#step(turn, { mailbox, document: { ...policy }, ...(after && { after }) })
    }
    if (turn === this.#turn) this.#tell({ standing: this.problem ? 'idle' : 'done' })
  }

  /** What was looked at so far stays to be read. */
  readonly stop = (): void => {
    this.#turn += 1
    this.#tell({ standing: 'stopped' })
  }

  /** @returns where to go on; null where there is nothing more to look at, or it failed */
  async #step(turn: number, asked: Parameters<Client['rehearsePolicy']>[0]): Promise<string | null> {
    const outcome = await this.#host.client
      .rehearsePolicy({ ...asked, count: lettersAtOnce })
      .catch((error: unknown) => asProblem(error))
    if (turn !== this.#turn) return null
    if ('code' in outcome) {
      this.#tell({ problem: outcome })
      return null
    }
    const { looked, from, to, letters, after } = outcome
    const all = [...this.letters, ...letters]
    this.#tell({ looked: this.looked + looked, from: from ?? this.from, to: this.to ?? to, letters: all })
    return after
  }

  #tell(said: Partial<Pick<RehearsalRun, 'standing' | 'problem' | 'looked' | 'from' | 'to' | 'letters'>>): void {
    Object.assign(this, said)
    this.#host.requestUpdate()
  }
}
