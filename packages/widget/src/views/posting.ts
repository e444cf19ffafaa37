/**
 * What becomes of a written letter: checked once more, sent, its codes kept. It stays in the page while the letter is
 * changed again, because it remembers the secret of a letter whose reply was lost.
 *
 * @fires letter-reopened - back to the form; detail are the fields the server refused, if any
 * @fires letter-sent - the server has it, and the codes are on the screen
 * @fires receipt-kept - the writer has the codes
 */
import type { FieldProblem, MailboxView, WriterClient } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { base } from '../parts/base.css.ts'
import type { Language } from '../parts/words.ts'
import type { WrittenLetter } from './form-rules.ts'
import { Sending } from './sending.ts'

export class YanluPosting extends LitElement {
  static override styles = base

  @property({ attribute: false }) mailbox?: MailboxView
  @property({ attribute: false }) letter: WrittenLetter | null = null
  /** The writer chose to stay unknown. */
  @property({ type: Boolean }) anonymous = false
  @property({ attribute: false }) client?: WriterClient
  @property() language: Language = 'zh-CN'
  /** The client is solving a proof of work. */
  @property({ type: Boolean }) proving = false

  private readonly sending = new Sending(this)

  override render() {
    const { mailbox, letter, language } = this
    const { receipt, problem, busy, earlier } = this.sending
    if (receipt) {
      return html`<yanlu-receipt .receipt=${receipt} .earlier=${earlier} .mailbox=${mailbox} .language=${language} @receipt-kept=${this.onKept}></yanlu-receipt>`
    }
    if (!letter) return nothing
    return html`<yanlu-preview .mailbox=${mailbox} .letter=${letter} .anonymous=${this.anonymous} .language=${language} .problem=${problem}
      .sending=${busy ? (this.proving ? 'proving' : 'sending') : ''}
      @letter-confirmed=${this.onConfirmed} @letter-reopened=${this.onReopened}></yanlu-preview>`
  }

  private async onConfirmed() {
    const { client, mailbox, letter } = this
    if (!client || !mailbox || !letter) return
    await this.sending.send(client, mailbox.slug, letter)
    const { problem, receipt } = this.sending
    if (receipt) this.dispatchEvent(new Event('letter-sent'))
    if (problem?.code === 'invalid' && problem.details.fields?.length) this.reopen(problem.details.fields)
  }

  private onReopened(event: Event) {
    event.stopPropagation()
    this.reopen()
  }

  /** Not while it is on its way: its receipt is about to come. */
  reopen(detail: FieldProblem[] = []): void {
    if (this.sending.busy) return
    this.sending.forget()
    this.dispatchEvent(new CustomEvent<FieldProblem[]>('letter-reopened', { detail }))
  }

  private onKept() {
    this.sending.forget()
  }
}
