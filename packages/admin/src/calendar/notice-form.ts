/**
 * Entering the holiday notice of a year: row by row, or from a file that is looked at first. What would move is said
 * before it is entered; a fault is said at its row, and nothing of the notice is taken until there is none.
 *
 * @fires notice-entered
 * @fires form-closed
 */
import { type HolidayNotice, Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { closingOf } from '../closing.ts'
import type { Desk } from '../desk.ts'
import { calendarWords } from '../messages/calendar-words.ts'
import { asProblem } from '../pages/listing.ts'
import { openPanel, panelStyles } from '../panels/panel.ts'
import { type Read, type RowFault, readFile } from './day-rows.ts'
import { fileFieldStyles, renderFileField } from './file-field.ts'
import { emptyNotice, filledIn, readNotice } from './notice-draft.ts'
import { NoticeFaults } from './notice-faults.ts'
import { saveSample } from './save-table.ts'
import { asNotice } from './table-days.ts'

export class NoticeForm extends LitElement {
  static override readonly styles = [
    panelStyles,
    fileFieldStyles,
    css`
      fieldset { display: grid; gap: 8px; }
      .row { display: grid; grid-template-columns: minmax(4.5em, .7fr) minmax(0, 1fr) minmax(0, 1fr) auto; gap: 4px 8px; align-items: center; }
      .row.day { grid-template-columns: 10.5rem auto 1fr; }
      .row input { width: 100%; min-width: 0; padding-inline: 8px; }
      .row button { padding: 0 4px; min-width: 32px; }
      .row .wrong { grid-column: 1 / -1; }
      @media (max-width: 560px) {
        .row { grid-template-columns: 1fr 1fr auto; }
        .row > input:first-child { grid-column: 1 / -1; }
        .row.day > input:first-child { grid-column: auto; }
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) year = 0
  @property({ attribute: false }) seen = 0
  @state() private notice: HolidayNotice = emptyNotice(0)
  @state() private problem: Problem | null = null
  /** What became of a file: its name, whether it was no notice, which rows of a table are wrong. */
  @state() private file: { name: string; unread: boolean; faults: readonly RowFault[] } | null = null
  @state() private sending = false
  private readonly closing = closingOf(this)

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('year')) this.notice = emptyNotice(this.year)
  }

  override firstUpdated(): void {
    openPanel(this, '#source')
  }

  private get words() {
    return calendarWords[this.desk.language].form
  }

  override render() {
    const { words, desk, notice } = this
    const { panels } = desk.words
    return html`<dialog aria-labelledby="heading" @cancel=${this.closing.cancel}>
      <form novalidate @submit=${this.submit}>
        <header role="none"><h2 id="heading">${words.title(notice.year)}</h2></header>
        <div class="content">
          <p class="dim">${words.lead}</p>
          ${this.renderFile()} ${this.renderSource()} ${this.renderHolidays()} ${this.renderWorked()}
          <desk-calendar-moves .desk=${desk} .about=${this.about} .ask=${() => this.enter(true)}></desk-calendar-moves>
        </div>
        <footer>
          <desk-problem .desk=${desk} .problem=${this.problem}></desk-problem>
          <div class="answers">
            <button class="primary" aria-disabled=${this.sending}>${this.sending ? panels.sending : words.submit}</button>
            <button type="button" @click=${this.closing.close}>${panels.cancel}</button>
          </div>
        </footer>
      </form>
    </dialog>`
  }

  private renderFile() {
    const { words, file, desk } = this
    return renderFileField({
      ...{ words: calendarWords[desk.language].table, label: words.file, hint: words.fileHint },
      accept: '.csv,.txt,.json,text/csv,application/json',
      ...{ name: file?.name ?? '', wrong: file?.unread ? words.notJson : '', faults: file?.faults ?? [] },
      pick: this.read,
      sample: () => saveSample(desk.language, 'notice', this.notice.year),
    })
  }

  private renderSource() {
    const { words, notice } = this
    const wrong = this.faults.at('source')
    const typed = (event: Event) => this.change({ source: (event.target as HTMLInputElement).value })
    return html`<div class="field">
      <label for="source">${words.source}</label>
      <p class="hint" id="source-hint">${words.sourceHint}</p>
      ${this.isRead && !notice.source ? html`<p class="hint good" role="status">${words.numberNext}</p>` : nothing}
      <input id="source" autocomplete="off" aria-describedby="source-hint" aria-invalid=${Boolean(wrong)} .value=${notice.source} @input=${typed} />
      ${wrong ? html`<p class="wrong">${wrong}</p>` : nothing}
    </div>`
  }

  private renderHolidays() {
    const { words, notice } = this
    const add = () => this.change({ holidays: [...notice.holidays, { name: '', from: '', to: '' }] })
    return html`<fieldset>
      <legend>${words.holidays}</legend>
      ${notice.holidays.map((_, row) => this.renderHoliday(row))}
      ${this.faults.loose.map((message) => html`<p class="wrong">${message}</p>`)}
      <p><button type="button" @click=${add}>${words.addHoliday}</button></p>
    </fieldset>`
  }

  private renderHoliday(row: number) {
    const { words, notice } = this
    const holiday = notice.holidays[row] ?? { name: '', from: '', to: '' }
    const name = holiday.name || words.holiday(row + 1)
    const typed = (field: 'name' | 'from' | 'to') => (event: Event) => {
      const changed = { ...holiday, [field]: (event.target as HTMLInputElement).value }
      this.change({ holidays: notice.holidays.map((one, at) => (at === row ? changed : one)) })
    }
    const without = () => this.change({ holidays: notice.holidays.filter((_, at) => at !== row) })
    const wrong = this.faults.inRow('holidays', row)
    return html`<div class="row">
      <input aria-label=${words.holiday(row + 1)} maxlength="40" .value=${holiday.name} @input=${typed('name')} />
      <input type="date" aria-label=${words.from(name)} aria-invalid=${Boolean(wrong)} .value=${holiday.from} @input=${typed('from')} />
      <input type="date" aria-label=${words.to(name)} aria-invalid=${Boolean(wrong)} .value=${holiday.to} @input=${typed('to')} />
      <button type="button" class="quiet" aria-label=${words.removeRow(name)} @click=${without}>×</button>
      ${wrong ? html`<p class="wrong">${wrong}</p>` : nothing}
    </div>`
  }

  private renderWorked() {
    const { words, notice } = this
    const add = () => this.change({ workedWeekends: [...notice.workedWeekends, ''] })
    return html`<fieldset>
      <legend>${words.worked}</legend>
      <p class="hint">${words.workedHint}</p>
      ${notice.workedWeekends.map((_, row) => this.renderWorkedDay(row))}
      <p><button type="button" @click=${add}>${words.addWorked}</button></p>
    </fieldset>`
  }

  private renderWorkedDay(row: number) {
    const { words, notice } = this
    const days = notice.workedWeekends
    const label = words.workedDay(row + 1)
    const typed = (event: Event) => {
      const day = (event.target as HTMLInputElement).value
      this.change({ workedWeekends: days.map((one, at) => (at === row ? day : one)) })
    }
    const without = () => this.change({ workedWeekends: days.filter((_, at) => at !== row) })
    const wrong = this.faults.inRow('workedWeekends', row)
    return html`<div class="row day">
      <input type="date" aria-label=${label} aria-invalid=${Boolean(wrong)} .value=${days[row] ?? ''} @input=${typed} />
      <button type="button" class="quiet" aria-label=${words.removeRow(label)} @click=${without}>×</button>
      ${wrong ? html`<p class="wrong">${wrong}</p>` : nothing}
    </div>`
  }

  /** Once every holiday has its days, what would move is worth asking. */
  private get about(): string | null {
    const { holidays, workedWeekends } = filledIn(this.notice)
    return this.notice.source && holidays.length >= 6 ? JSON.stringify([holidays, workedWeekends]) : null
  }

  private get faults() {
    return new NoticeFaults(this.notice, this.problem)
  }

  private change(difference: Partial<HolidayNotice>): void {
    this.notice = { ...this.notice, ...difference }
  }

  /** Whether what stands here came out of a file. */
  private get isRead(): boolean {
    return this.file !== null && !this.file.unread && this.file.faults.length === 0
  }

  /** What is read is looked at before it is entered; what cannot be read changes nothing that stands here. */
  private readonly read = async (file: File): Promise<void> => {
    const { name } = file
    this.problem = null
    const found = await this.noticeIn(file)
    this.file = { name, unread: found === null, faults: found && 'faults' in found ? found.faults : [] }
    if (!found || 'faults' in found) return
    this.notice = { ...found.read, source: found.read.source || this.notice.source }
    await this.updateComplete
    if (!this.notice.source) this.renderRoot.querySelector<HTMLElement>('#source')?.focus()
  }

  private async noticeIn(file: File): Promise<Read<HolidayNotice> | null> {
    if (/\.json$/i.test(file.name)) {
      const notice = readNotice(await file.text())
      return notice && { read: notice }
    }
    const table = await readFile(file)
    return 'faults' in table ? table : asNotice(table.read, this.year)
  }

  private enter(preview: boolean) {
    return this.desk.client.importCalendarYear({ seen: this.seen, preview, notice: filledIn(this.notice) })
  }

  /** All that is wrong is said at once: what else there is beside the number that is missing. */
  private async tryWithoutNumber(): Promise<never> {
    const notice = { ...filledIn(this.notice), source: '—' }
    const others = await this.desk.client.importCalendarYear({ seen: this.seen, preview: true, notice }).then(
      () => [],
      (error: unknown) => asProblem(error).details.fields ?? [],
    )
    const number = { path: 'notice.source', message: this.desk.words.panels.missing }
    throw new Problem('invalid', 'invalid', { fields: [number, ...others] })
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.sending) return
    this.sending = true
    this.problem = null
    await (this.notice.source.trim() ? this.enter(false) : this.tryWithoutNumber()).then(
      () => this.done(),
      async (error: unknown) => {
        this.problem = asProblem(error)
        await this.updateComplete
        this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
      },
    )
    this.sending = false
  }

  private done(): void {
    this.dispatchEvent(new CustomEvent('notice-entered', { detail: this.notice.year }))
    this.closing.close()
  }
}
