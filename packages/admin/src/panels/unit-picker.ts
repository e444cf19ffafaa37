/**
 * Units as the organisation has them, in their tree: one leads and others support (`leads`), or simply some of them.
 *
 * What is chosen is a list of ids, the lead first; an empty first id is a lead not chosen yet. Units that letters are not
 * given to stand as headings, and those closed to this letter say why.
 */
import { limits } from '@yanlu/sdk/limits'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { ActWords, FieldWords } from '../messages/act-words.ts'
import { type UnitLine, unitLines } from '../unit-tree.ts'
import type { UnitNotes, Units } from './form.ts'
import { pickerStyles } from './picker.css.ts'

const fitting = 12

export class UnitPicker extends LitElement {
  static override readonly styles = pickerStyles

  @property({ attribute: false }) words!: ActWords['around']
  @property({ attribute: false }) asked!: FieldWords
  @property({ attribute: false }) units: Units | null = null
  /** Units that cannot be chosen, each with the reason. */
  @property({ attribute: false }) closed: UnitNotes = new Map()
  /** What to know of units that can be chosen. */
  @property({ attribute: false }) notes: UnitNotes = new Map()
  @property({ type: Boolean }) leads = false
  @property({ attribute: false }) chosen: readonly string[] = []
  @property({ attribute: false }) wrong = ''
  @state() private sought = ''

  /** The names came after the panel was opened: now there is something to choose. */
  override updated(changed: Map<string, unknown>): void {
    if (changed.has('units') && changed.get('units') === null && this.leads) this.focus()
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('input:not(:disabled)')?.focus()
  }

  private get lead(): string {
    return this.leads ? (this.chosen[0] ?? '') : ''
  }

  private get others(): readonly string[] {
    return this.leads ? this.chosen.slice(1) : this.chosen
  }

  override render() {
    const { asked, wrong, units, leads, words } = this
    const about = leads ? words.most(limits.unitsPerAssignment) : asked.hint
    return html`<fieldset aria-describedby=${wrong ? 'wrong' : nothing}>
      <legend>${asked.label}</legend>
      ${about ? html`<p class="hint">${about}</p>` : nothing}
      ${wrong ? html`<p class="wrong" id="wrong">${wrong}</p>` : nothing}
      ${units ? this.renderUnits(units) : html`<p class="dim" role="status">${words.loading}</p>`}
    </fieldset>`
  }

  private renderUnits(units: Units) {
    if (!units.some(({ handles }) => handles || !this.leads)) return html`<p class="wrong">${this.words.noUnits}</p>`
    const lines = unitLines(units, { choosing: this.leads ? 'handles' : 'all', sought: this.sought })
    return html`${units.length > fitting ? this.renderFind() : nothing}
      <ul>${lines.map((line) => this.renderLine(line))}</ul>
      ${lines.length === 0 ? html`<p class="dim">${this.words.notFound}</p>` : nothing}`
  }

  private renderFind() {
    const seek = (event: Event) => {
      this.sought = (event.target as HTMLInputElement).value
    }
    return html`<input type="search" aria-label=${this.words.find} placeholder=${this.words.find} .value=${this.sought} @input=${seek} />`
  }

  private renderLine({ unit, level, choosable }: UnitLine) {
    const closed = this.closed.get(unit.id)
    if (!choosable) return html`<li data-level=${level}><span class="name group">${unit.name}</span></li>`
    if (closed)
      return html`<li class="off" data-level=${level}><span class="name">${unit.name}</span><small>${closed}</small></li>`
    if (!this.leads)
      return html`<li data-level=${level}><label>${this.renderBox(unit.id, null)} <span class="name">${unit.name}</span></label></li>`
    return html`<li data-level=${level}>
      <span class="name">${unit.name}</span>${this.renderNote(unit.id)}
      <label><input type="radio" name="lead" value=${unit.id} aria-describedby=${this.notes.has(unit.id) ? `note-${unit.id}` : nothing} aria-label=${`${this.words.lead}：${unit.name}`} .checked=${unit.id === this.lead} @change=${this.chooseLead} />${this.words.lead}</label>
      <label>${this.renderBox(unit.id, `${this.words.support}：${unit.name}`)}${this.words.support}</label>
    </li>`
  }

  private renderNote(id: string) {
    const note = this.notes.get(id)
    return note ? html`<small class="warn" id=${`note-${id}`}>${note}</small>` : nothing
  }

  private renderBox(id: string, label: string | null) {
    const ticked = this.others.includes(id)
    const most = this.leads ? limits.unitsPerAssignment - 1 : limits.accused
    const off = !ticked && (id === this.lead || this.others.length >= most)
    return html`<input type="checkbox" value=${id} aria-label=${label ?? nothing} .checked=${ticked} ?disabled=${off} @change=${this.toggle} />`
  }

  private readonly chooseLead = (event: Event): void => {
    const { value } = event.target as HTMLInputElement
    this.tell([value, ...this.others.filter((id) => id !== value)])
  }

  private readonly toggle = (event: Event): void => {
    const { value, checked } = event.target as HTMLInputElement
    const others = checked ? [...this.others, value] : this.others.filter((id) => id !== value)
    this.tell(this.leads ? [this.lead, ...others] : others)
  }

  private tell(detail: string[]): void {
    this.dispatchEvent(new CustomEvent('chosen', { detail }))
  }
}
