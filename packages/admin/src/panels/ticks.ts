/** Some of many: boxes to tick, with a field to find by name where there are more than fit an eye. */
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { ActWords, FieldWords } from '../messages/act-words.ts'
import type { Option } from './form.ts'
import { pickerStyles } from './picker.css.ts'

const fitting = 8

export class DeskTicks extends LitElement {
  static override readonly styles = pickerStyles

  @property({ attribute: false }) words!: ActWords['around']
  @property({ attribute: false }) asked!: FieldWords
  @property({ attribute: false }) options: readonly Option[] | null = null
  /** What is said where there is nothing to choose from. */
  @property({ attribute: false }) none = ''
  @property({ attribute: false }) chosen: readonly string[] = []
  @property({ attribute: false }) wrong = ''
  @state() private sought = ''

  /** A dialog that opens asks before the boxes are there. */
  override focus(): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('input')?.focus())
  }

  override render() {
    const { asked, wrong, options } = this
    return html`<fieldset aria-describedby=${wrong ? 'wrong' : nothing}>
      <legend>${asked.label}</legend>
      ${asked.hint ? html`<p class="hint">${asked.hint}</p>` : nothing}
      ${wrong ? html`<p class="wrong" id="wrong">${wrong}</p>` : nothing}
      ${options ? this.renderBoxes(options) : html`<p class="dim" role="status">${this.words.loading}</p>`}
    </fieldset>`
  }

  private renderBoxes(options: readonly Option[]) {
    if (options.length === 0) return html`<p class="dim">${this.none}</p>`
    const found = options.filter(({ id, name, note }) => {
      return this.chosen.includes(id) || `${name}${note ?? ''}`.toLowerCase().includes(this.sought.trim().toLowerCase())
    })
    return html`${options.length > fitting ? this.renderFind() : nothing}
      <ul @change=${this.toggle}>
        ${found.map(
          ({ id, name, note }) =>
            html`<li>
              <label><input type="checkbox" value=${id} .checked=${this.chosen.includes(id)} /> <span class="name">${name}</span>${note ? html`<small>${note}</small>` : nothing}</label>
            </li>`,
        )}
      </ul>
      ${found.length === 0 ? html`<p class="dim">${this.words.notFound}</p>` : nothing}`
  }

  private renderFind() {
    return html`<input
      type="search"
      aria-label=${this.words.find}
      placeholder=${this.words.find}
      .value=${this.sought}
      @input=${(event: Event) => {
        this.sought = (event.target as HTMLInputElement).value
      }}
    />`
  }

  private toggle(event: Event): void {
    const { value, checked } = event.target as HTMLInputElement
    const detail = checked ? [...this.chosen, value] : this.chosen.filter((id) => id !== value)
    this.dispatchEvent(new CustomEvent('chosen', { detail }))
  }
}
