/**
 * The inbox: the letters of one filter, grouped by urgency, with a preview on wide screens.
 *
 * J and K move, Enter opens, A opens and begins the first act, X marks several, / finds among the letters listed, ? shows
 * the keys. While a letter's page is open the inbox waits (`away`) and then takes its figures anew, at the same place.
 */
import type { LetterFilter, LetterRow } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { keyPressed, onControl } from '../key-pressed.ts'
import { findLetters, groupLetters } from '../letter-groups.ts'
import { filterName } from '../letter-words.ts'
import { findField, findScope } from '../parts/find-field.ts'
import type { DeskKeys } from '../parts/keys.ts'
import { columnHeads, filterChips, letterGroup, noLetters } from '../parts/letter-list.ts'
import { askForFirstAct } from '../parts/preview.ts'
import { inboxStyles } from './inbox-page.css.ts'
import { KeptPlace } from './kept-place.ts'
import { Listing } from './listing.ts'
import { PreviewedLetter } from './previewed-letter.ts'
import { Together, type TogetherAct } from './together.ts'

export class InboxPage extends LitElement {
  static override readonly styles = inboxStyles

  @property({ attribute: false }) desk!: Desk
  @property() show: LetterFilter = 'mine'
  @property() category: string | null = null
  @property({ type: Boolean }) away = false
  @state() private selected: string | null = null
  @state() private sought = ''
  @query('.find input') private find!: HTMLInputElement
  @query('desk-keys') private keys!: DeskKeys
  private readonly listing = new Listing(this)
  private readonly preview = new PreviewedLetter(this)
  private readonly place = new KeptPlace(this)
  private readonly together = new Together(this)

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('keydown', this.press)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('keydown', this.press)
  }

  override willUpdate(changed: Map<string, unknown>): void {
    const other = changed.has('show') || changed.has('category')
    if (other || changed.has('desk')) void this.load(other)
    else if (changed.has('away')) this.turn(changed.get('away') as boolean | undefined)
    if (changed.has('sought')) this.reselect()
    if (!this.away) this.preview.show(this.selected)
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.get('away') && !this.away) this.place.find()
  }

  private async load(other: boolean): Promise<void> {
    if (other) this.selected = null
    if (other) this.together.clear()
    this.preview.forget()
    await (other || !this.listing.page ? this.listing.load(this.show, this.category) : this.listing.refresh())
    this.tell()
  }

  private turn(wasAway: boolean | undefined): void {
    if (!wasAway || this.away) return
    this.preview.forget()
    void this.listing.refresh().then(() => this.tell())
  }

  private tell(): void {
    const { page, letters } = this.listing
    if (!page) return
    this.reselect()
    const ids = groupLetters(letters, page.today).flatMap((group) => group.letters.map(({ id }) => id))
    const detail = { letters: ids, total: this.total, show: this.show, category: this.category, counts: page.counts }
    this.dispatchEvent(new CustomEvent('letters-listed', { detail, bubbles: true, composed: true }))
  }

  /** What is selected, and with it what is previewed, is always one of the letters shown. */
  private reselect(): void {
    const { shown } = this
    if (!shown.some(({ id }) => id === this.selected)) this.selected = shown[0]?.id ?? null
  }

  private get total(): string {
    const { page, letters, hasMore } = this.listing
    if (this.show === 'mine' && !this.category && page) return this.desk.words.desk.counted(page.counts.mine)
    return hasMore ? `${letters.length}+` : String(letters.length)
  }

  private get shown(): LetterRow[] {
    const { page } = this.listing
    return page
      ? groupLetters(findLetters(this.listing.letters, this.sought), page.today).flatMap(({ letters }) => letters)
      : []
  }

  override render() {
    const { words } = this.desk
    const previewing = this.preview.wide.matches && this.shown.length > 0
    return html`
      <header class="top">
        <h1>${filterName(this.show, this.desk)}</h1>
        ${this.listing.page ? html`<span class="dim" role="status">${this.renderCount()}</span>` : nothing}
        <span class="grow"></span>
        ${findField(this.desk, { sought: this.sought, seek: this.seek, open: this.openSelected })}
      </header>
      <desk-steps-left .desk=${this.desk} ?away=${this.away}></desk-steps-left>
      <div class="body" ?data-preview=${previewing}>
        <div class="list">${this.renderFilters()} ${this.renderList()}</div>
        ${previewing ? this.renderPreview() : nothing}
      </div>
      <desk-together .desk=${this.desk} .together=${this.together} .letters=${this.marked} @together-asked=${this.actTogether}></desk-together>
      <desk-keys .words=${words} place="inbox" @keys-asked=${() => this.keys.open()}></desk-keys>
    `
  }

  private get marked(): LetterRow[] {
    return this.listing.letters.filter(({ id }) => this.together.marked.has(id))
  }

  private async actTogether({ detail: act }: CustomEvent<TogetherAct>): Promise<void> {
    await this.together.perform(act, this.marked)
    this.preview.forget()
    await this.listing.refresh()
    this.tell()
  }

  private renderCount(): string {
    const { inbox } = this.desk.words
    if (this.sought) return inbox.found(this.shown.length)
    return `${inbox.count(this.total)} · ${inbox.dueFirst}`
  }

  /** While another letter is fetched the last one stays, unless it is no longer among those shown. */
  private renderPreview() {
    const { letter } = this.preview
    const stays = this.shown.some(({ id }) => id === letter?.id)
    return html`<desk-preview .desk=${this.desk} .letter=${stays ? letter : null}></desk-preview>`
  }

  private renderFilters() {
    const { show, category, listing } = this
    const scope = { listed: listing.letters.length, show, category, hasMore: listing.hasMore }
    return html`${filterChips(this.desk, { show, category, categories: listing.page?.categories ?? [] })}
    ${this.sought && listing.page ? findScope(this.desk, scope) : nothing}`
  }

  private renderList() {
    const { words } = this.desk
    const { page, problem, loading, hasMore } = this.listing
    const again = () => void this.listing.refresh().then(() => this.tell())
    if (!page && problem)
      return html`<desk-problem .desk=${this.desk} .problem=${problem} retry @retry-asked=${again}></desk-problem>`
    if (!page) return html`<p class="wait dim" role="status">${words.inbox.loading}</p>`
    if (this.listing.letters.length === 0) return noLetters(this.desk, this.show)
    const mailboxes = new Set(this.listing.letters.map(({ mailbox }) => mailbox)).size > 1
    const at = { today: page.today, selected: this.selected, marked: this.together.marked, mailboxes }
    return html`${columnHeads(this.desk)}
      <div @click=${this.pick}>${groupLetters(this.shown, page.today).map((group) => letterGroup(group, this.desk, at))}</div>
      ${this.shown.length === 0 ? html`<p class="wait dim">${words.inbox.notFound}</p>` : nothing}
      ${problem ? html`<desk-problem .desk=${this.desk} .problem=${problem} retry @retry-asked=${again}></desk-problem>` : nothing}
      ${hasMore ? html`<p class="wait"><button @click=${this.more}>${loading ? words.inbox.loadingMore : words.inbox.more}</button></p>` : nothing}`
  }

  private readonly seek = (sought: string): void => {
    this.sought = sought
  }

  private async more(): Promise<void> {
    await this.listing.more()
    this.tell()
  }

  /** Beside a preview the first click shows, the second opens; everywhere else one click opens. */
  private pick(event: MouseEvent): void {
    const id = (event.target as Element).closest('a')?.getAttribute('data-id') ?? null
    const showing = this.preview.wide.matches && event.detail === 1 && id !== this.selected
    this.selected = id
    if (showing && !event.metaKey && !event.ctrlKey && !event.shiftKey) event.preventDefault()
  }

  private readonly press = (event: KeyboardEvent): void => {
    if (this.away) return
    keyPressed(event, {
      j: () => this.move(1),
      k: () => this.move(-1),
      '/': () => this.find.focus(),
      '?': () => this.keys.open(),
      Enter: () => !onControl(event) && this.openSelected(),
      x: () => this.selected && this.together.mark(this.selected),
      a: () => this.selected && askForFirstAct(this, this.selected),
    })
  }

  private move(by: 1 | -1): void {
    const ids = this.shown.map(({ id }) => id)
    const at = ids.indexOf(this.selected ?? '') + by
    this.selected = ids[Math.max(0, Math.min(ids.length - 1, at))] ?? null
    const row = this.renderRoot.querySelector<HTMLElement>(`[data-id="${this.selected}"]`)
    row?.focus({ preventScroll: true })
    row?.scrollIntoView({ block: 'nearest' })
  }

  private readonly openSelected = (): void => {
    if (this.selected) this.renderRoot.querySelector<HTMLElement>(`[data-id="${this.selected}"]`)?.click()
  }
}
