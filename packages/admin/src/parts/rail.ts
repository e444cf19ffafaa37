/**
 * The rail: which letters, the notices, and who one is. Narrow on a letter's page, with labels of two characters;
 * on a phone a bar with a greeting, and the same entries in a sheet behind its menu button.
 *
 * @fires organisation-asked - detail: the id of another one that the member belongs to
 */

import type { LetterFilter } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, query } from 'lit/decorators.js'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import type { Organisations } from '../desk-session.ts'
import { filterName } from '../letter-words.ts'
import { sectionsOf } from '../manage-pages.ts'
import {
  accountAddress,
  calendarAddress,
  filtersOf,
  inboxAddress,
  manageAddress,
  noticesAddress,
  type Route,
} from '../routes.ts'
import { railStyles } from './rail.css.ts'

/** The filters that show work; the others look back. */
const atWork: readonly LetterFilter[] = ['mine', 'received', 'inHand', 'dueSoon', 'overdue']

export class DeskRail extends LitElement {
  static override readonly styles = railStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) route: Route = { page: 'inbox', show: 'mine', category: null }
  @property({ attribute: false }) counts: { mine: number; overdue: number } | null = null
  @property({ attribute: false }) organisations: Organisations = []
  /** The filter a letter's page was opened from. */
  @property() from: LetterFilter = 'mine'
  @property({ attribute: false }) failed = false
  @property({ type: Boolean, reflect: true }) slim = false
  @query('dialog') private sheet!: HTMLDialogElement

  override render() {
    return html`${this.renderBar()}
      <nav aria-label=${this.desk.words.desk.navigation}>${this.renderBrand(this.slim)} ${this.renderEntries()} ${this.renderMember()}</nav>
      ${this.renderSheet()}`
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('route') && this.sheet.open) this.sheet.close()
  }

  private renderBrand(slim = false) {
    const { tenant } = this.desk.session
    return html`<div class="brand">
      <span class="mark" aria-hidden="true">言<br />路</span>
      <div class=${this.organisations.length > 1 ? 'several' : ''}>
        ${this.renderOrganisation(slim)}
        <small>${tenant.demo ? this.desk.words.desk.demo : this.desk.words.console}</small>
      </div>
    </div>`
  }

  private renderOrganisation(slim = false) {
    return html`<desk-organisations .desk=${this.desk} .organisations=${this.organisations} ?slim=${slim}
      @organisation-asked=${this.askOrganisation}></desk-organisations>`
  }

  private renderBar() {
    const { session, words } = this.desk
    return html`<header class="bar">
      <span class="mark" aria-hidden="true">言<br />路</span>
      <div>
        ${this.organisations.length > 1 ? this.renderOrganisation() : html`<b>${session.unit.name}</b>`}
        <small>${words.desk.greeting(session.member.name, this.counts?.mine ?? null)}</small>
      </div>
      <button class="menu" @click=${() => this.sheet.showModal()}>${words.desk.menu}</button>
    </header>`
  }

  private renderSheet() {
    return html`<dialog aria-label=${this.desk.words.desk.menu}>
      ${this.renderBrand()}
      <nav aria-label=${this.desk.words.desk.navigation}>${this.renderEntries()}</nav>
      ${this.renderMember()}
      <button @click=${() => this.sheet.close()}>${this.desk.words.desk.closeMenu}</button>
    </dialog>`
  }

  /** None for whoever has to set two-step sign-in up first. */
  private renderEntries() {
    if (this.desk.session.mustSetUpTwoStep) return nothing
    const shown = filtersOf(this.desk.session.role)
    const rest = shown.filter((filter) => !atWork.includes(filter))
    return html`<ul>
        ${shown.filter((filter) => atWork.includes(filter)).map((filter) => this.renderFilter(filter))}
      </ul>
      <ul>
        ${rest.map((filter) => this.renderFilter(filter))}
      </ul>
      <ul>
        <li>${this.renderNotices()}</li>
        <li>${this.renderCalendar()}</li>
      </ul>
      ${this.renderSections()}`
  }

  private renderFilter(filter: LetterFilter) {
    const { words, session } = this.desk
    const { page } = this.route
    const here = this.route.page === 'inbox' ? this.route.show === filter : page === 'letter' && this.from === filter
    const full = filterName(filter, this.desk)
    const reported = filter === 'answered' && session.role.kind === 'unit'
    const short = reported ? words.desk.shortReported : words.desk.short[filter]
    return html`<li>
      <a href=${inboxAddress(filter)} aria-current=${here ? (page === 'inbox' ? 'page' : 'true') : nothing} title=${this.slim ? full : nothing}>
        <span class="full">${full}</span><span class="short" aria-hidden="true">${short}</span>
        ${this.renderCount(filter)}
      </a>
    </li>`
  }

  private renderNotices() {
    const { words } = this.desk
    return html`<a href=${noticesAddress} aria-current=${this.route.page === 'notices' ? 'page' : nothing}>
      <span class="full">${words.desk.notices}</span><span class="short" aria-hidden="true">${words.desk.shortNotices}</span>
    </a>`
  }

  private renderCalendar() {
    const { words } = this.desk
    return html`<a href=${calendarAddress()} aria-current=${this.route.page === 'calendar' ? 'page' : nothing}>
      <span class="full">${words.desk.calendar}</span><span class="short" aria-hidden="true">${words.desk.shortCalendar}</span>
    </a>`
  }

  private renderSections() {
    const { words, labels, session } = this.desk
    const sections = sectionsOf(session.role)
    if (sections.length === 0) return nothing
    const here = this.route.page === 'manage' ? this.route.section : null
    return html`<ul>
      ${sections.map(
        (section) => html`<li>
          <a href=${manageAddress(section)} aria-current=${section === here ? 'page' : nothing}>
            <span class="full">${labels.manageables[section]}</span><span class="short" aria-hidden="true">${words.desk.shortSections[section]}</span>
          </a>
        </li>`,
      )}
    </ul>`
  }

  private renderCount(filter: LetterFilter) {
    const count = filter === 'mine' || filter === 'overdue' ? this.counts?.[filter] : 0
    if (!count) return nothing
    return html`<i class=${filter === 'overdue' ? 'late' : ''}>${this.desk.words.desk.counted(count)}</i>`
  }

  private renderMember() {
    const { session, words } = this.desk
    return html`<footer>
      <b>${session.member.name}</b>
      <span class="full">${session.role.name.includes(session.unit.name) ? session.role.name : `${session.unit.name} · ${session.role.name}`}</span>
      <span class="full today">${this.todayWords()}</span>
      ${session.mustSetUpTwoStep ? nothing : this.renderOwn()}
      <span class="doors">
        <button @click=${() => this.ask('language-asked')} lang=${this.desk.language === 'en' ? 'zh-CN' : 'en'}>
          ${words.desk.otherLanguage}
        </button>
        <button @click=${() => this.ask('sign-out-asked')}>${words.desk.signOut}</button>
      </span>
      <span class="late" role="alert">${this.failed ? words.desk.signOutFailed : nothing}</span>
    </footer>`
  }

  private renderOwn() {
    const { words } = this.desk
    return html`<a class="own" href=${accountAddress} aria-current=${this.route.page === 'account' ? 'page' : nothing}>
      <span class="full">${words.account.entry}</span><span class="short" aria-hidden="true">${words.account.short}</span>
    </a>`
  }

  /** 11月21日 周六 · 休息日 */
  private todayWords(): string {
    const { session, words, language } = this.desk
    const kinds = { true: words.desk.workday, false: words.desk.dayOff, null: words.desk.unknownDay }
    return `${dayWords(session.today, language)} · ${kinds[`${session.workingToday}`]}`
  }

  private askOrganisation({ detail }: CustomEvent<string>): void {
    this.sheet.close()
    this.dispatchEvent(new CustomEvent<string>('organisation-asked', { detail }))
  }

  private ask(what: 'language-asked' | 'sign-out-asked'): void {
    this.dispatchEvent(new CustomEvent(what))
  }
}
