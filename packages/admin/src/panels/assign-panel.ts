/** 交办: the lead unit, supporting units, what is required of them, and the clock that would start today. */

import { limits } from '@yanlu/sdk/limits'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Units } from '../pages/open-letter.ts'
import { fieldRemedy } from '../problem-words.ts'
import { type Attempt, openPanel, panelStyles, renderPanel } from './panel.ts'

export class AssignPanel extends LitElement {
  static override readonly styles = panelStyles

  @property({ attribute: false }) attempt!: Attempt
  /** Those that handle letters; null until the names are there. */
  @property({ attribute: false }) units: Units | null = null
  @state() private lead = ''
  @state() private supporting: readonly string[] = []
  @state() private requirements = ''
  @state() private missing = false

  /** Whether something typed, for an act that is still possible, would be lost. */
  get started(): boolean {
    return !this.attempt.offer.refusal && this.requirements.trim() !== ''
  }

  override firstUpdated(): void {
    openPanel(this)
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('units') && this.units) this.renderRoot.querySelector<HTMLElement>('#lead')?.focus()
  }

  override render() {
    const { assign } = this.attempt.desk.words.panels
    return renderPanel(
      this,
      { heading: assign.title, submit: assign.submit, given: () => this.given() },
      html`${this.units ? this.renderUnits(this.units) : html`<p class="dim" role="status">${assign.loadingUnits}</p>`}
      ${this.renderClocks()} ${this.renderRequirements()}`,
    )
  }

  private renderUnits(units: Units) {
    const { assign } = this.attempt.desk.words.panels
    if (units.length === 0) return html`<p class="wrong">${assign.noUnits}</p>`
    const wrong = this.missing ? assign.chooseLead : fieldRemedy(this.attempt.problem, 'units')
    const rest = units.filter(({ id }) => id !== this.lead)
    return html`<div class="field">
        <label for="lead">${assign.lead}</label>
        <select id="lead" aria-invalid=${Boolean(wrong)} aria-describedby=${wrong ? 'wrong' : nothing} @change=${this.choose}>
          <option value="" ?selected=${!this.lead}>${assign.chooseLead}</option>
          ${units.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.lead}>${name}</option>`)}
        </select>
        ${wrong ? html`<p class="wrong" id="wrong">${wrong}</p>` : nothing}
      </div>
      <fieldset @change=${this.support}>
        <legend>${assign.supporting}</legend>
        <p class="hint">${assign.supportingHint(limits.unitsPerAssignment)}</p>
        <div class="choices two">
          ${rest.map(
            ({ id, name }) => html`<label class="choice">
              <input type="checkbox" value=${id} .checked=${this.supporting.includes(id)} ?disabled=${this.full && !this.supporting.includes(id)} />
              <span>${name}</span>
            </label>`,
          )}
        </div>
      </fieldset>`
  }

  private renderRequirements() {
    const { assign, remaining } = this.attempt.desk.words.panels
    const wrong = fieldRemedy(this.attempt.problem, 'requirements')
    const left = limits.officialTextLength - this.requirements.length
    return html`<div class="field">
      <label for="requirements">${assign.requirements}</label>
      <p class="hint" id="about">${assign.requirementsHint} ${left < 200 ? remaining(left) : nothing}</p>
      <textarea id="requirements" aria-describedby="about" aria-invalid=${Boolean(wrong)} .value=${this.requirements} @input=${this.type}></textarea>
      ${wrong ? html`<p class="wrong">${wrong}</p>` : nothing}
    </div>`
  }

  private renderClocks() {
    const { desk, offer } = this.attempt
    return offer.clocks.map(
      (clock) =>
        html`<section class="field">
          <h3>${desk.words.panels.assign.today}</h3>
          <yanlu-clock .clock=${clock} .language=${desk.language}></yanlu-clock>
        </section>`,
    )
  }

  /** As many supporting units as fit beside the lead. */
  private get full(): boolean {
    return this.supporting.length >= limits.unitsPerAssignment - 1
  }

  private choose(event: Event): void {
    this.lead = (event.target as HTMLSelectElement).value
    this.supporting = this.supporting.filter((id) => id !== this.lead)
    this.missing = false
  }

  private support(event: Event): void {
    const { value, checked } = event.target as HTMLInputElement
    this.supporting = checked ? [...this.supporting, value] : this.supporting.filter((id) => id !== value)
  }

  private type(event: Event): void {
    this.requirements = (event.target as HTMLTextAreaElement).value
  }

  private given() {
    this.missing = !this.lead
    if (this.missing) {
      this.renderRoot.querySelector<HTMLElement>('#lead')?.focus()
      return null
    }
    return { act: 'assign' as const, units: [this.lead, ...this.supporting], requirements: this.requirements }
  }
}
