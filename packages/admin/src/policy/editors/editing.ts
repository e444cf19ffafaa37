/** What every editor is given, and boxes to tick. */
import { html, nothing } from 'lit'
import type { Choice, Context } from '../context.ts'

export interface Editing {
  /** The field’s name in its rule: what its label and its elements are called by. */
  name: string
  label: string
  value: unknown
  context: Context
  change: (value: unknown) => void
}

interface Boxes {
  label: string
  choices: readonly Choice[]
  chosen: readonly unknown[]
  none: string
}

/** In the order of the choices, whatever was ticked first. */
export function renderBoxes({ label, choices, chosen, none }: Boxes, change: (chosen: unknown[]) => void) {
  const toggle = (choice: Choice, event: Event) => {
    const box = event.target as HTMLInputElement
    const next = choices.filter((one) => (one === choice ? box.checked : chosen.includes(one.value)))
    change(next.map((one) => one.value))
    box.checked = next.includes(choice)
  }
  return html`<fieldset class="some">
    <legend class="unseen">${label}</legend>
    ${choices.length === 0 ? html`<p class="dim small">${none}</p>` : nothing}
    ${choices.map(
      (choice) => html`<label class="pill">
        <input type="checkbox" .checked=${chosen.includes(choice.value)} @change=${(event: Event) => toggle(choice, event)} />
        <span>${choice.name}</span>
      </label>`,
    )}
  </fieldset>`
}
