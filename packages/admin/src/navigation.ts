/**
 * Where one is: the browser's address as a route.
 *
 * A plain click on a link of the console changes the address without loading the page; every other click is the browser's.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { type Route, root, routeOf } from './routes.ts'

export class Navigation implements ReactiveController {
  route: Route = routeOf(location.href)
  readonly #host: ReactiveControllerHost & EventTarget

  constructor(host: ReactiveControllerHost & EventTarget) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    addEventListener('popstate', this.#read)
    this.#host.addEventListener('click', this.#follow)
    this.#read()
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#read)
    this.#host.removeEventListener('click', this.#follow)
  }

  go(address: string): void {
    if (address === location.pathname + location.search) return
    history.pushState(null, '', address)
    this.#read()
  }

  readonly #read = (): void => {
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
