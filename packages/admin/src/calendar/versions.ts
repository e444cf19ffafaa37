/** What was changed in the calendar, newest first: who, when, why, and what moved by it. */
import type { CalendarVersionView } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dayWords, instantWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { manageStyles } from '../manage/manage.css.ts'
import { calendarWords } from '../messages/calendar-words.ts'

export class CalendarVersions extends LitElement {
  static override readonly styles = manageStyles

  @property({ attribute: false }) desk!: Desk
  /** Which version the page shows: with another one there is more to tell. */
  @property({ attribute: false }) version = 0
  @state() private versions: CalendarVersionView[] = []
  @state() private following: string | null = null

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('version')) void this.load(undefined)
  }

  private async load(after: string | undefined): Promise<void> {
    const page = await this.desk.client.listCalendarVersions({ ...(after && { after }) })
    this.versions = after ? [...this.versions, ...page.versions] : page.versions
    this.following = page.after
  }

  override render() {
    const { versions: words } = calendarWords[this.desk.language]
    const { following } = this
    return html`<section>
      <h2>${words.title}</h2>
      <ol class="sheet list">${this.versions.map((version) => this.renderVersion(version))}</ol>
      ${following ? html`<p><button @click=${() => this.load(following)}>${words.earlier}</button></p>` : nothing}
    </section>`
  }

  private renderVersion({ version, at, by, apiKey, reason, changes, recounted }: CalendarVersionView) {
    const { language, session } = this.desk
    const { versions: words } = calendarWords[language]
    const who = `${by ?? words.byProduct}${apiKey ? ` ${words.byKey(apiKey)}` : ''}`
    return html`<li>
      <div class="what">
        <span><b>${words.version(version)}</b><span class="small dim">${who} · <time datetime=${at}>${instantWords(at, language, session.today)}</time></span></span>
        ${changes.length > 0 ? changes.map((change) => html`<span>${this.changeWords(change)}</span>`) : html`<span>${words.first}</span>`}
        <span class="small dim">${reason}</span>
        ${recounted && recounted.deadlines > 0 ? html`<span class="small">${words.moved(recounted.letters, recounted.deadlines)}</span>` : nothing}
      </div>
    </li>`
  }

  /** 加上 校运动会（11月20日 周五，放假） */
  private changeWords({ what, name, kind, from, to }: CalendarVersionView['changes'][number]): string {
    const { labels, language, session } = this.desk
    const words = calendarWords[language]
    const did = labels.calendarChanges[what]
    if (kind === null) return `${did} ${name} · ${from.slice(0, 4)}`
    const [first, last] = [from, to].map((day) => dayWords(day, language, session.today)) as [string, string]
    const days = from === to ? first : words.own.range(first, last)
    return `${did} ${name} · ${days} · ${labels.ownDays[kind]}`
  }
}
