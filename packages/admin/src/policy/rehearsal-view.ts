/**
 * 试运行: the draft, tried on the newest letters. What would have been different, of which letters, by which change. It
 * counts anew and changes nothing; nobody is taken to have worked faster than they did.
 */
import type { Client, Difference, PolicyView } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { letterAddress, policyAddress } from '../routes.ts'
import type { Context } from './context.ts'
import { numberOf } from './faults.ts'
import { textOf } from './part.ts'
import { rehearsalStyles } from './rehearsal.css.ts'
import { byChange, columnsOf, type Filter, matches, type Row, rowsOf, totalsOf } from './rehearsal.ts'
import { renderChart } from './rehearsal-chart.ts'
import { lettersAtMost, RehearsalRun } from './rehearsal-run.ts'
import { renderResult, shortDay, valueWords } from './rehearsal-words.ts'
import { rulesOf, saidRule } from './rules.ts'

const shownAtFirst = 20
const filters: readonly Filter[] = ['all', 'late', 'shorter', 'begins', 'other']

export class PolicyRehearsal extends LitElement {
  static override readonly styles = rehearsalStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) context!: Context
  @property({ attribute: false }) view!: PolicyView
  /** Whether there is anything to rehearse. */
  @property({ type: Boolean }) draft = false
  /** How many values the draft leaves to be entered first. */
  @property({ attribute: false }) blanks = 0
  @state() private filter: Filter = 'all'
  @state() private whole = false
  private readonly run = new RehearsalRun(this)

  get client(): Client {
    return this.desk.client
  }

  private get words() {
    return this.context.words.rehearsal
  }

  private readonly start = (): void => {
    void this.run.start(this.view.mailbox.slug, this.context.policy)
  }

  override render() {
    const { words, run } = this
    const { slug } = this.view.mailbox
    if (!this.draft) {
      return html`<div class="body"><div class="sheet empty"><p>${words.noDraft}</p><a class="button" href=${policyAddress(slug)}>${this.context.words.back}</a></div></div>`
    }
    if (this.blanks > 0) {
      return html`<div class="body"><div class="sheet empty"><p>${words.blocked(this.blanks)}</p><a class="button" href=${policyAddress(slug)}>${words.mend}</a></div></div>`
    }
    return html`<div class="body">
      <div class="head">
        <p class="dim">${words.lead}</p>
        <span class="small dim">${words.harmless}</span>
        ${run.standing === 'running' ? nothing : html`<button class="primary" @click=${this.start}>${run.standing === 'idle' ? words.start : words.again}</button>`}
      </div>
      ${run.problem ? html`<desk-problem .desk=${this.desk} .problem=${run.problem}></desk-problem>` : nothing}
      ${run.standing === 'running' ? this.renderRunning() : nothing}
      ${run.standing === 'done' || run.standing === 'stopped' ? this.renderOutcome() : nothing}
    </div>`
  }

  private renderRunning() {
    const { words, run } = this
    const said = words.running(run.looked, lettersAtMost)
    return html`<div class="running">
      <progress max=${lettersAtMost} value=${run.looked} aria-label=${said}></progress>
      <span role="status">${said}</span>
      <button @click=${run.stop}>${words.cancel}</button>
    </div>`
  }

  private renderOutcome() {
    const { run, words } = this
    if (run.looked === 0) {
      return html`<p class="sheet empty" role="status">${run.standing === 'stopped' ? words.cancelled(0) : words.noLetters}</p>`
    }
    const rows = rowsOf(run.letters, this.view.today)
    return html`${run.standing === 'stopped' ? html`<p role="status">${words.cancelled(run.looked)}</p>` : nothing}
      ${this.renderSum(rows)}
      ${rows.length > 0 ? html`<div class="halves"><div>${this.renderLetters(rows)}</div><div>${renderChart(columnsOf(rows), this.context)} ${this.renderByChange(rows)}</div></div>` : nothing}`
  }

  private renderSum(rows: readonly Row[]) {
    const { words, run } = this
    const { totals, said } = words
    const found = totalsOf(run.looked, rows)
    const { lateBefore, lateAfter } = found
    const sentence = lateBefore === lateAfter ? said.same : said.late(lateBefore, lateAfter)
    const day = (on: string | null) => (on ? dayWords(on, this.desk.language, this.view.today) : '')
    return html`<div class="sum">
      <div class="said" role="status"><p>${rows.length === 0 ? said.none : sentence}</p><p class="small dim">${words.range(run.looked, day(run.from), day(run.to))}</p></div>
      <div class="figures">
        ${(['same', 'different', 'late', 'shorter', 'begins'] as const).map((one) => html`<div><b class=${one === 'late' && found.late > 0 ? 'late' : ''}>${one === 'late' && found.late > 0 ? '+' : ''}${found[one]}</b><span class="small dim">${totals[one]}</span></div>`)}
      </div>
    </div>`
  }

  private renderLetters(rows: readonly Row[]) {
    const { words, filter } = this
    const found = rows.filter((row) => matches(row, filter))
    const shown = this.whole ? found : found.slice(0, shownAtFirst)
    const { columns } = words
    return html`<div class="head">
        <h2>${words.totals.different}</h2>
        <div class="chips" role="group" aria-label=${words.which}>
          ${filters.map((one) => html`<button aria-pressed=${one === filter} @click=${() => this.choose(one)}>${words.filters[one]} ${rows.filter((row) => matches(row, one)).length}</button>`)}
        </div>
      </div>
      <div class="sheet wide" tabindex="0" role="region" aria-label=${words.totals.different}><table>
        <thead><tr><th scope="col">${columns.number}</th><th scope="col">${columns.letter}</th><th scope="col">${columns.what}</th><th scope="col" class="day">${columns.before}</th><th scope="col" class="day">${columns.after}</th><th scope="col" class="day">${columns.met}</th><th scope="col">${columns.result}</th></tr></thead>
        <tbody>${shown.map((row) => this.renderRow(row))}</tbody>
      </table></div>
      <p class="small dim">${words.showing(shown.length, found.length)} ${shown.length < found.length ? html`<button class="quiet" @click=${this.showAll}>${words.more}</button>` : nothing}</p>
      <p class="small dim">${words.worst}</p>`
  }

  private renderRow(row: Row) {
    const { letter, difference } = row
    const { before, after, metOn } = difference
    const value = (said: string | null) => valueWords(difference, said, this)
    return html`<tr>
      <td><a href=${letterAddress(letter.letter)}>${letter.registrationNumber ?? '—'}</a></td>
      <td>${letter.title ?? '—'}<small>${letter.category}</small></td>
      <td>${this.ruleWords(difference)}${row.others > 0 ? html`<small>+${row.others}</small>` : nothing}</td>
      <td class="day">${value(before)}</td>
      <td class="day">${value(after)}</td>
      <td class="day">${difference.kind === 'due' ? (metOn ? shortDay(metOn, this.desk.language) : this.words.unanswered) : ''}</td>
      <td class="end">${renderResult(row, this.words)}</td>
    </tr>`
  }

  /** 时限 3 → 时限 4, each by the number it has in its own policy. */
  private ruleWords({ kind, ruleBefore, ruleAfter }: Difference): string {
    if (kind !== 'due') return this.words.kinds[kind]
    const newest = { ...this.context, policy: this.view.newest.document }
    const was = this.numberOf(ruleBefore, newest)
    const is = this.numberOf(ruleAfter, this.context)
    return was === is ? is : `${was} → ${is}`
  }

  private numberOf(rule: string | null, context: Context): string {
    const shown = rulesOf(context.policy).find(({ path }) => path === `limits.${rule}`)
    return shown ? numberOf(shown, context) : this.words.none
  }

  private renderByChange(rows: readonly Row[]) {
    const { byRule } = this.words
    return html`<section class="sheet">
      <table aria-label=${byRule.title}>
        <thead><tr><th scope="col">${byRule.rule}</th><th scope="col" class="day">${byRule.letters}</th><th scope="col" class="day">${byRule.late}</th></tr></thead>
        <tbody>${byChange(rows).map(({ difference, letters, late }) => html`<tr><td>${this.ruleWords(difference)}<small class="two">${this.sentenceOf(difference)}</small></td><td class="day">${letters}</td><td class="day ${late ? 'late' : ''}">${late}</td></tr>`)}</tbody>
      </table>
    </section>`
  }

  /** The rule as the draft has it. */
  private sentenceOf({ kind, ruleAfter }: Difference): string {
    const rules = rulesOf(this.context.policy)
    const shown = kind === 'due' ? rules.find(({ path }) => path === `limits.${ruleAfter}`) : undefined
    return shown ? textOf(saidRule(shown, [shown], this.context)) : ''
  }

  private choose(filter: Filter): void {
    this.filter = filter
    this.whole = false
  }

  private readonly showAll = (): void => {
    this.whole = true
  }
}
