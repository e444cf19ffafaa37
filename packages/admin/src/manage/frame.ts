/** The frame of an administrator's page: its heading, what it shows once that is there, and its form. */
import { html, nothing, type TemplateResult } from 'lit'
import type { Desk } from '../desk.ts'
import { manageWords } from '../messages/manage-words.ts'
import type { Managed } from './managed.ts'

interface Frame {
  title: string
  lead: string
  does?: TemplateResult
}

export function renderManaged<Data>(
  { managed, desk }: { managed: Managed<Data>; desk: Desk },
  { title, lead, does }: Frame,
  body: (data: Data) => TemplateResult,
): TemplateResult {
  const { data, problem, form, load, close } = managed
  return html`<header class="top">
      <h1>${title}</h1>
      <span class="dim grow">${lead}</span>
      ${data ? (does ?? nothing) : nothing}
    </header>
    ${
      problem
        ? html`<desk-problem class="wait" .desk=${desk} .problem=${problem} retry @retry-asked=${load}></desk-problem>`
        : nothing
    }
    ${data ? html`<div class="body">${body(data)}</div>` : renderWaiting(desk, problem === null)}
    <desk-manage-form .desk=${desk} .form=${form} @form-closed=${close}></desk-manage-form>`
}

function renderWaiting(desk: Desk, waiting: boolean) {
  return waiting ? html`<p class="wait dim" role="status">${manageWords[desk.language].loading}</p>` : nothing
}
