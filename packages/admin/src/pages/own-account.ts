/**
 * One's own account as it stands, and what is being changed about it.
 *
 * A secret and recovery codes live here while they are shown, and nowhere else. When the session has ended, the desk's
 * own client is asked once, so that the console notices and lets one sign in over what was typed.
 */
import type { Problem } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Account, AccountView, SecondStep, Secret } from '../account.ts'
import type { Desk } from '../desk.ts'
import { asProblem } from './listing.ts'

export type Change = 'turnOn' | 'turnOff' | 'renew' | 'password' | 'endOthers'
export type Proof = SecondStep & { password: string }

type Host = ReactiveControllerHost & { desk: Desk; account: Account }

export class OwnAccount implements ReactiveController {
  view: AccountView | null = null
  /** Why the account itself cannot be shown. */
  problem: Problem | null = null
  sending: Change | null = null
  refused: { change: Change; problem: Problem } | null = null
  done: Change | null = null
  secret: Secret | null = null
  recoveryCodes: string[] | null = null
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  async load(): Promise<void> {
    this.#set({ problem: null })
    try {
      this.#set({ view: await this.#host.account.open() })
    } catch (error) {
      this.#set({ problem: asProblem(error) })
      this.#notice(asProblem(error))
    }
  }

  begin(password: string): Promise<boolean> {
    return this.#change('turnOn', async ({ beginTwoStep }) => {
      this.secret = await beginTwoStep(password)
    })
  }

  confirm(code: string): Promise<boolean> {
    return this.#change('turnOn', async ({ confirmTwoStep }) => {
      this.recoveryCodes = await confirmTwoStep(code)
      this.secret = null
    })
  }

  turnOff(proof: Proof): Promise<boolean> {
    return this.#change('turnOff', ({ endTwoStep }) => endTwoStep(proof))
  }

  renew(proof: Proof): Promise<boolean> {
    return this.#change('renew', async ({ renewRecoveryCodes }) => {
      this.recoveryCodes = await renewRecoveryCodes(proof)
    })
  }

  changePassword(change: { password: string; newPassword: string }): Promise<boolean> {
    return this.#change('password', ({ changePassword }) => changePassword(change))
  }

  endOthers(): Promise<boolean> {
    return this.#change('endOthers', ({ endOtherSessions }) => endOtherSessions())
  }

  /** What was shown is put away. @param done what is said of it afterwards */
  forget(done: Change | null = null): void {
    this.#set({ secret: null, recoveryCodes: null, refused: null, done })
  }

  problemOf(change: Change): Problem | null {
    return this.refused?.change === change ? this.refused.problem : null
  }

  /** @returns whether it was done. */
  async #change(change: Change, work: (account: Account) => Promise<void>): Promise<boolean> {
    if (this.sending) return false
    this.#set({ sending: change, refused: null, done: null })
    try {
      await work(this.#host.account)
      this.#set({ sending: null, done: change })
      await this.load()
      return true
    } catch (error) {
      const problem = asProblem(error)
      this.#set({ sending: null, refused: { change, problem } })
      this.#notice(problem)
      return false
    }
  }

  #notice({ code }: Problem): void {
    if (code === 'unauthenticated') void this.#host.desk.client.getSession({}).catch(() => {})
  }

  #set(change: Partial<OwnAccount>): void {
    Object.assign(this, change)
    this.#host.requestUpdate()
  }
}
