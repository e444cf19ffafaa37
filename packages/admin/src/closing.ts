/** How a form in a dialog is closed: by Escape, by its button, or because it is done; whoever opened it is told. */
import type { LitElement } from 'lit'

export function closingOf(element: LitElement) {
  const close = (): void => {
    element.renderRoot.querySelector('dialog')?.close()
    element.dispatchEvent(new CustomEvent('form-closed'))
  }
  const cancel = (event: Event): void => {
    event.preventDefault()
    close()
  }
  return { close, cancel }
}
