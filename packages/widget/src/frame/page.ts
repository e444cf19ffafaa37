/**
 * On the mailbox's own page the application takes the place of the page that works without scripts.
 *
 * It is drawn out of sight from what the server wrote into the document, and both change places in one step: nothing
 * flashes, and nothing more is asked of the server. Whoever has begun to write keeps the page they began on; it is whole.
 *
 * A script of its own that runs before the application's: as one of its parts it would split the application in two.
 */
import type { YanluApp } from './app.ts'

void customElements.whenDefined('yanlu-app').then(() => {
  const app = document.querySelector<YanluApp>('yanlu-app')
  const plain = document.querySelector('#plain')
  const mailbox = document.querySelector('#mailbox')?.textContent
  if (!app?.client || !plain || !mailbox) return
  app.client = { ...app.client, getMailbox: async () => JSON.parse(mailbox) }
  takeTurns(app, plain)
})

function takeTurns(app: YanluApp, plain: Element): void {
  const watcher = new MutationObserver(() => {
    if (!app.renderRoot.querySelector('main')) return
    watcher.disconnect()
    if (isBegun(plain)) return app.remove()
    app.hidden = false
    plain.remove()
  })
  watcher.observe(app.renderRoot, { childList: true, subtree: true })
}

function isBegun(page: Element): boolean {
  const fields = [...page.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
  return page.contains(document.activeElement) || fields.some(isTouched)
}

/** A box or a button is ticked or not; its value is what it would say. */
function isTouched(field: HTMLInputElement | HTMLTextAreaElement): boolean {
  if (/^(radio|checkbox)$/.test(field.type)) return 'checked' in field && field.checked !== field.defaultChecked
  return field.value !== field.defaultValue
}
