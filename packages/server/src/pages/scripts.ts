/** Scripts in a document, and the data they begin with. */
import { html, raw } from 'hono/html'
import type { BuiltScript } from './built.ts'
import type { Html } from './document.ts'

/** They run in this order, once the document has been read. */
export function drawScripts(scripts: BuiltScript[]): Html {
  const preloads = scripts.flatMap(({ preload }) => preload)
  return html`${preloads.map((file) => html`<link rel="modulepreload" href="/widget/${file}">`)}${scripts.map(
    ({ entry }) => html`<script type="module" src="/widget/${entry}"></script>`,
  )}`
}

/** A block of data, which no browser runs. Without `<` it cannot end before its end, whatever is in it. */
export function drawData(id: string, data: unknown): Html {
  return html`<script type="application/json" id="${id}">${raw(JSON.stringify(data).replace(/</g, '\\u003c'))}</script>`
}
