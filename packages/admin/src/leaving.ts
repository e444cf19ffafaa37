/**
 * What was written and not sent is never left without asking: in our words when the address changes or somebody signs
 * out, in the browser's when the page is loaded again or closed.
 */
import type { LitElement, ReactiveController } from 'lit'
import type { LetterPage } from './pages/letter-page.ts'
import type { LeaveDialog } from './parts/leave-dialog.ts'

export class Leaving implements ReactiveController {
  readonly #host: LitElement

  constructor(host: LitElement) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#warn)
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#warn)
  }

  /** Leaves at once, or when the answer is that one wants to. */
  readonly when = (leave: () => void): void => {
    if (this.#unsent) this.#find<LeaveDialog>('desk-leave')?.ask(leave)
    else leave()
  }

  get #unsent(): boolean {
    return this.#find<LetterPage>('desk-letter')?.unsent ?? false
  }

  #find<Found extends Element>(name: string): Found | null {
    return this.#host.renderRoot?.querySelector<Found>(name) ?? null
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#unsent) event.preventDefault()
  }
}
