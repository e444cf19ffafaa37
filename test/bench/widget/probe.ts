/** What runs in each page and frame before anything else, to open the product and to say when it can be written in. */
import type { Product } from './products.ts'

export interface Seen {
  /** Of all layout shifts, none excused: nobody touched the page. */
  shift: number
  /** The field to type into, once there is one. */
  field: HTMLInputElement | null
}

declare global {
  interface Window {
    benchSeen: Seen
  }
}

/** Says `usable at N` on the console, N being milliseconds of the epoch. It stands alone: it is sent as text. */
export function watch({ opened, field }: Pick<Product, 'opened' | 'field'>): void {
  const seen: Seen = { shift: 0, field: null }
  window.benchSeen = seen
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value
  }).observe({ type: 'layout-shift', buffered: true })

  const clicked = new Map<Element, number>()
  const patienceMs = 150

  function find(path: readonly string[]): HTMLElement | undefined {
    let roots: ParentNode[] = [document]
    let found: HTMLElement[] = []
    for (const selector of path) {
      found = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
      roots = found.map((one) => one.shadowRoot ?? one)
    }
    return found.find((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
  }

  /** Nothing lies over it, as far as it is in view. */
  function reachable(element: HTMLElement): boolean {
    const { left, top, width, height } = element.getBoundingClientRect()
    if (width === 0 || height === 0 || element.matches(':disabled')) return false
    const [x, y] = [left + width / 2, top + height / 2]
    if (y < 0 || y > innerHeight) return true
    const root = element.getRootNode() as Document | ShadowRoot
    return root.elementFromPoint(x, y) === element
  }

  function open(): void {
    const next = opened.toReversed().flatMap((path) => find(path) ?? [])[0]
    if (!next || performance.now() - (clicked.get(next) ?? Number.NEGATIVE_INFINITY) < patienceMs) return
    clicked.set(next, performance.now())
    next.click()
  }

  function look(): void {
    const target = find(field)
    if (!target || !reachable(target)) {
      open()
      requestAnimationFrame(look)
      return
    }
    seen.field = target as HTMLInputElement
    console.debug(`usable at ${performance.timeOrigin + performance.now()}`)
  }
  look()
}
