/** A field's own error, under it, and the summary of all errors above, with a link to each field. */
import type { FieldProblem } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { icons } from './icons.ts'

export function drawError(path: string, problems: FieldProblem[]) {
  const own = problems.find((problem) => problem.path === path)
  return own ? html`<p class="error" id="${path}-error">${icons.alert}<span>${own.message}</span></p>` : nothing
}

/** @param names what each field is called, by its path. */
export function drawSummary(problems: FieldProblem[], title: string, names: Record<string, string>) {
  if (!problems.length) return nothing
  const link = ({ path, message }: FieldProblem) => html`<li>
    <a href="#${path}" @click=${goToField}>${names[path] ? `${names[path]}：` : ''}${message}</a>
  </li>`
  return html`<div class="note bad" role="alert" id="summary" tabindex="-1">
    ${icons.alert}
    <div>
      <h2>${title}</h2>
      <ul>${problems.map(link)}</ul>
    </div>
  </div>`
}

/** An address cannot point into a shadow root: the link does by hand what it says. */
function goToField(event: Event) {
  event.preventDefault()
  const link = event.currentTarget as HTMLAnchorElement
  const id = CSS.escape(link.hash.slice(1))
  const root = link.getRootNode() as ShadowRoot
  const field = root.querySelector<HTMLElement>(`#${id}, [name="${id}"]`)
  field?.focus()
}
