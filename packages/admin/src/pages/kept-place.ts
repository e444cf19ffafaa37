/**
 * Where in a list one was. The place is gone by the time another page is drawn over the list: it is kept while one is
 * there, and found again on coming back.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'

export class KeptPlace implements ReactiveController {
  #place = 0
  readonly #host: ReactiveControllerHost & { away: boolean }

  constructor(host: ReactiveControllerHost & { away: boolean }) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    history.scrollRestoration = 'manual'
    addEventListener('scroll', this.#keep, { passive: true })
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.#keep)
  }

  find(): void {
    scrollTo(0, this.#place)
  }

  readonly #keep = (): void => {
    if (!this.#host.away) this.#place = scrollY
  }
}
