/**
 * Where one is: the browser's address as a route.
 *
 * A plain click on a link of the console changes the address without loading the page; every other click is the browser's.
 * Every change of address is first put to the host (`mayLeave`), which does it now, later or never. The browser has gone
 * back or forward before anybody is asked: it is then taken to where it was, and on again when one may leave.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { type Route, root, routeOf } from './routes.ts'

type Host = ReactiveControllerHost & EventTarget

/** Calls `leave` once one may, or drops it. */
export type MayLeave = (leave: () => void) => void

export class Navigation implements ReactiveController {
  route: Route = routeOf(location.href)
  /** Which entry of the history this is, so that going back or forward can be undone. */
  #at = placeInHistory()
  /** Whether the next move of the browser has been agreed to. */
  #agreed = false
  readonly #host: Host
  readonly #mayLeave: MayLeave

  constructor(host: Host, mayLeave: MayLeave) {
    this.#host = host
    this.#mayLeave = mayLeave
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('popstate', this.#moved)
    this.#host.addEventListener('click', this.#follow)
    this.#read()
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#moved)
    this.#host.removeEventListener('click', this.#follow)
  }

  go(address: string): void {
    if (address === location.pathname + location.search) return
    this.#mayLeave(() => {
      history.pushState({ at: this.#at + 1 }, '', address)
      this.#read()
    })
  }

  readonly #moved = (): void => {
    const [from, to] = [this.#at, placeInHistory()]
    if (from === to) return
    let moved = true
    const leave = () => (moved ? this.#read() : this.#move(to - from))
    if (this.#agreed) leave()
    else this.#mayLeave(leave)
    moved = false
    if (this.#at === from) history.go(from - to)
  }

  #move(by: number): void {
    this.#agreed = true
    history.go(by)
  }

  readonly #read = (): void => {
    this.#at = placeInHistory()
    this.#agreed = false
    this.route = routeOf(location.href)
    this.#host.requestUpdate()
  }

  readonly #follow = (event: Event): void => {
    const click = event as MouseEvent
    const link = click.composedPath().find((target) => target instanceof HTMLAnchorElement)
    if (!link || click.defaultPrevented || click.button !== 0) return
    if (click.metaKey || click.ctrlKey || click.shiftKey || click.altKey || link.target) return
    if (link.origin !== location.origin || !link.pathname.startsWith(root)) return
    click.preventDefault()
    this.go(link.pathname + link.search)
  }
}

function placeInHistory(): number {
  return (history.state as { at?: number } | null)?.at ?? 0
}
