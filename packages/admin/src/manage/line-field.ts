/** A field of one line: a name, an address, a code. */
import { html, nothing } from 'lit'
import type { Field, Value } from '../panels/form.ts'

interface Filled {
  value: Value
  wrong: string
  change: (value: Value) => void
}

export function renderLine({ name, words }: Field, { value, wrong, change }: Filled) {
  const about = [words.hint && `${name}-hint`, wrong && `${name}-wrong`].filter(Boolean).join(' ')
  return html`<div class="field">
    <label for=${name}>${words.label}</label>
    ${words.hint ? html`<p class="hint" id=${`${name}-hint`}>${words.hint}</p>` : nothing}
    <input
      id=${name}
      autocomplete="off"
      aria-describedby=${about || nothing}
      aria-invalid=${Boolean(wrong)}
      .value=${String(value)}
      @input=${(event: Event) => change((event.target as HTMLInputElement).value)}
    />
    ${wrong ? html`<p class="wrong" id=${`${name}-wrong`}>${wrong}</p>` : nothing}
  </div>`
}
