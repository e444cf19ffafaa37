/** Single-key shortcuts: never with a modifier, never while somebody types or a dialog is open. */
export function keyPressed(event: KeyboardEvent, keys: Record<string, () => unknown>): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
  const within = event.composedPath()
  if (within.some((target) => target instanceof Element && target.matches('input, textarea, select, dialog'))) return
  const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  if (!act) return
  if (event.key !== 'Enter') event.preventDefault()
  act()
}

/** Enter on a link or a button is the browser's. */
export function onControl(event: Event): boolean {
  return event
    .composedPath()
    .some((target) => target instanceof HTMLAnchorElement || target instanceof HTMLButtonElement)
}
