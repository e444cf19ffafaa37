/** The summary of all errors, above the fields, with a link to each. */
import type { FieldProblem } from '@yanlu/sdk'
import { html, nothing } from 'lit'
import { laterMessages } from '../messages/later.ts'
import type { Language } from '../parts/words.ts'
import { icons } from './icons.ts'

/** @param names what each field is called, by its path. */
export function drawSummary(problems: FieldProblem[], names: Record<string, string>, language: Language) {
  if (!problems.length) return nothing
  const link = ({ path, message }: FieldProblem) => html`<li>
    <a href="#${path}" @click=${goToField}>${names[path] ? `${names[path]}：` : ''}${message}</a>
  </li>`
  return html`<div class="note bad" role="alert" id="summary" tabindex="-1">
    ${icons.alert}
    <div>
      <h2>${laterMessages.in(language).errors.summary(problems.length)}</h2>
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
  const own = root.querySelector<HTMLElement>(`#${id}, [name="${id}"]`)
  const field = own ?? root.querySelector('yanlu-earlier')?.renderRoot.querySelector<HTMLElement>(`#${id}`)
  field?.focus()
}
