/**
 * Days of the organisation's own from a table that an office program saved: looked at first, taken whole or not at all.
 * On a day that is there already the table holds.
 *
 * @fires days-imported
 * @fires form-closed
 */
import type { OwnDay, Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { closingOf } from '../closing.ts'
import { dayWords } from '../day-words.ts'
import { calendarWords } from '../messages/calendar-words.ts'
import { asProblem } from '../pages/listing.ts'
import { openPanel, panelStyles } from '../panels/panel.ts'
import { type DayRow, type RowFault, readFile } from './day-rows.ts'
import { fileFieldStyles, renderFileField } from './file-field.ts'
import { basisLimit, type OwnDays } from './own-day-forms.ts'
import { saveSample } from './save-table.ts'
import { asOwnDays, putInto } from './table-days.ts'

export class OwnDaysFile extends LitElement {
  static override readonly styles = [
    panelStyles,
    fileFieldStyles,
    css`
      section { display: grid; gap: 8px; }
      .days { max-height: 40dvh; overflow: auto; }
      .days li { display: flex; gap: 4px 12px; flex-wrap: wrap; align-items: center; padding: 8px 14px; }
      .days li + li { border-top: 1px solid var(--line); }
    `,
  ]

  @property({ attribute: false }) days!: OwnDays
  @state() private rows: readonly DayRow[] = []
  @state() private faults: readonly RowFault[] = []
  @state() private name = ''
  @state() private basis = ''
  @state() private tried = false
  @state() private problem: Problem | null = null
  @state() private sending = false
  private readonly closing = closingOf(this)

  override firstUpdated(): void {
    openPanel(this, '#file')
  }

  private get desk() {
    return this.days.desk
  }

  private get words() {
    return calendarWords[this.desk.language]
  }

  /** What the table has, resting on what was typed; none while it cannot be read. */
  private get came(): readonly OwnDay[] {
    const found = asOwnDays(this.rows, this.basis.trim())
    return 'read' in found ? found.read : []
  }

  override render() {
    const { desk, words, came } = this
    const { panels } = desk.words
    return html`<dialog aria-labelledby="heading" @cancel=${this.closing.cancel}>
      <form novalidate @submit=${this.submit}>
        <header role="none"><h2 id="heading">${words.table.title}</h2></header>
        <div class="content">
          <p class="dim">${words.table.lead}</p>
          ${this.renderFile()} ${came.length > 0 ? this.renderCame(came) : nothing}
        </div>
        <footer>
          <desk-problem .desk=${desk} .problem=${this.problem}></desk-problem>
          <div class="answers">
            <button class="primary" aria-disabled=${this.sending}>${this.sending ? panels.sending : words.table.submit}</button>
            <button type="button" @click=${this.closing.close}>${panels.cancel}</button>
          </div>
        </footer>
      </form>
    </dialog>`
  }

  private renderFile() {
    const { table } = this.words
    const wrong = this.tried && this.rows.length === 0 && this.faults.length === 0 ? table.none : ''
    return renderFileField({
      ...{ words: table, label: table.file, hint: table.hint, accept: '.csv,.txt,text/csv,text/plain' },
      ...{ name: this.name, wrong, faults: this.faults, pick: this.read },
      sample: () => saveSample(this.desk.language, 'own', this.days.now().year),
    })
  }

  private renderCame(came: readonly OwnDay[]) {
    const { desk, words } = this
    const { labels, language, session } = desk
    const day = (on: string) => dayWords(on, language, session.today)
    return html`<section>
        <h3>${words.table.read(came.length)}</h3>
        <ul class="sheet days" tabindex="0" aria-label=${words.table.read(came.length)}>
          ${came.map(({ from, to, kind, name }) => html`<li><b>${from === to ? day(from) : words.own.range(day(from), day(to))}</b><span class="flag">${labels.ownDays[kind]}</span><span>${name}</span></li>`)}
        </ul>
      </section>
      ${this.renderBasis()}
      <desk-calendar-moves .desk=${desk} .about=${this.basis.trim() ? JSON.stringify(came) : null} .ask=${() => this.set(true)}></desk-calendar-moves>`
  }

  private renderBasis() {
    const { own, table } = this.words
    const missing = this.tried && !this.basis.trim()
    return html`<div class="field">
      <label for="basis">${own.basis}</label>
      <p class="hint" id="basis-hint">${table.basisHint}</p>
      <input id="basis" autocomplete="off" maxlength=${basisLimit} aria-describedby="basis-hint" aria-invalid=${missing} .value=${this.basis} @input=${this.type} />
      ${missing ? html`<p class="wrong">${this.desk.words.panels.missing}</p>` : nothing}
    </div>`
  }

  private readonly type = (event: Event): void => {
    this.basis = (event.target as HTMLInputElement).value
  }

  private readonly read = async (file: File): Promise<void> => {
    this.name = file.name
    this.problem = null
    const table = await readFile(file)
    const found = 'faults' in table ? table : asOwnDays(table.read, '')
    this.faults = 'faults' in found ? found.faults : []
    this.rows = 'faults' in found || 'faults' in table ? [] : table.read
    if (this.rows.length === 0) return
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#basis')?.focus()
  }

  private set(preview: boolean) {
    const reason = this.words.table.reason(this.basis.trim())
    return this.days.set(putInto(this.days.now().own, this.came), reason, preview)
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    this.tried = true
    if (this.sending) return
    if (this.came.length === 0 || !this.basis.trim()) return this.focusFirst()
    this.sending = true
    this.problem = null
    await this.set(false).then(
      () => this.done(),
      (error: unknown) => {
        this.problem = asProblem(error)
      },
    )
    this.sending = false
  }

  private async focusFirst(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>(this.came.length > 0 ? '#basis' : '#file')?.focus()
  }

  private done(): void {
    this.dispatchEvent(new CustomEvent('days-imported'))
    this.closing.close()
  }
}
