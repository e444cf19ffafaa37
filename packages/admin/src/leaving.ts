/**
 * What was written and not sent is never left without asking: in our words when the address changes or somebody signs
 * out, in the browser's when the page is loaded again or closed.
 */
import type { LitElement, ReactiveController } from 'lit'
import type { LeaveDialog } from './parts/leave-dialog.ts'

/** A page on which something can be lost. */
interface Unsent extends Element {
  unsent: boolean
  /** In its own words, where it is not something written. */
  leaveTitle?: string
}

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
    const page = this.#unsent
    if (page) this.#find<LeaveDialog>('desk-leave')?.ask(leave, page.leaveTitle)
    else leave()
  }

  get #unsent(): Unsent | null {
    const pages =
      this.#host.renderRoot?.querySelectorAll<Unsent & HTMLElement>('desk-letter, desk-account, desk-policy') ?? []
    return [...pages].find((page) => page.unsent) ?? null
  }

  #find<Found extends Element>(name: string): Found | null {
    return this.#host.renderRoot?.querySelector<Found>(name) ?? null
  }

  readonly #warn = (event: BeforeUnloadEvent): void => {
    if (this.#unsent) event.preventDefault()
  }
}
