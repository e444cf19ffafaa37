/**
 * A letter on its way. It has one secret, made at the first try and kept until there is a receipt: sent again after a lost
 * reply it gets the same codes, and counts once.
 *
 * It keeps the secret when it is changed, too. If a version before the change had arrived after all, the server refuses
 * another letter under it, and the receipt of that version is fetched instead of a second letter being sent unawares.
 */
import { isProblem, Problem, type Receipt, type WriterClient } from '@yanlu/sdk'
import { newSecret } from '@yanlu/sdk/codes'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { WrittenLetter } from './form-rules.ts'

type Submit = (letter: WrittenLetter) => Promise<Receipt>

export class Sending implements ReactiveController {
  receipt: Receipt | null = null
  problem: Problem | null = null
  busy = false
  /** The receipt is of the letter as it was before it was changed. */
  earlier = false
  private secret = ''
  /** What was sent, and nobody knows whether it arrived. */
  private lost: WrittenLetter[] = []
  private readonly host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.host = host
    host.addController(this)
  }

  hostConnected() {}

  async send(client: WriterClient, mailbox: string, letter: WrittenLetter): Promise<void> {
    if (this.busy) return
    this.set({ busy: true, problem: null })
    this.secret ||= newSecret()
    const { secret } = this
    const submit: Submit = (one) => client.submitLetter({ mailbox, secret, ...one })
    try {
      this.receipt = await submit(letter).catch((error) => this.receiptOfEarlier(error, submit))
      this.secret = ''
      this.lost = []
    } catch (error) {
      this.problem = error instanceof Problem ? error : new Problem('internal', String(error))
      if (this.problem.status >= 500) this.lost.push(letter)
    } finally {
      this.set({ busy: false })
    }
  }

  /** What was shown is put away; the secret stays until there is a receipt. */
  forget(): void {
    this.earlier = false
    this.set({ receipt: null, problem: null })
  }

  /** @throws the problem, where it is not that another version is there already */
  private async receiptOfEarlier(problem: unknown, submit: Submit, versions = this.lost): Promise<Receipt> {
    const [version, ...others] = versions
    if (!version || !isProblem(problem, 'key_reused')) throw problem
    const receipt = await submit(version).catch((error) => this.receiptOfEarlier(error, submit, others))
    this.earlier = true
    return receipt
  }

  private set(change: Partial<Pick<Sending, 'receipt' | 'problem' | 'busy'>>) {
    Object.assign(this, change)
    this.host.requestUpdate()
  }
}
