/**
 * A letter on its way. One letter has one secret, made at the first try and kept for every other: whoever sends it
 * again after a lost reply gets the same codes, and the letter counts once. A changed letter gets a new secret.
 */
import { Problem, type Receipt, type WriterClient } from '@yanlu/sdk'
import { newSecret } from '@yanlu/sdk/codes'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { WrittenLetter } from './form-rules.ts'

export class Sending implements ReactiveController {
  receipt: Receipt | null = null
  problem: Problem | null = null
  busy = false
  private secret = ''
  private sent = ''
  private readonly host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  hostConnected() {}

  async send(client: WriterClient, mailbox: string, letter: WrittenLetter): Promise<void> {
    if (this.busy) return
    this.set({ busy: true, problem: null })
    try {
      this.receipt = await client.submitLetter({ mailbox, secret: this.secretFor(letter), ...letter })
      this.secret = ''
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', String(error))
    } finally {
      this.set({ busy: false })
    }
  }

  /** What was shown is put away; the secret stays, in case the same letter comes again. */
  forget(): void {
    this.set({ receipt: null, problem: null })
  }

  private secretFor(letter: WrittenLetter): string {
    const written = JSON.stringify(letter)
    if (!this.secret || this.sent !== written) this.secret = newSecret()
    this.sent = written
    return this.secret
  }

  private set(change: Partial<Pick<Sending, 'receipt' | 'problem' | 'busy'>>) {
    Object.assign(this, change)
    this.host.requestUpdate()
  }
}
