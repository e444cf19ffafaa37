/** 机构: its name and colour, and the record (审计) of what administrators did. */
import type { AuditEntry, Output } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { css, html, LitElement, nothing } from 'lit'
import { property } from 'lit/decorators.js'
import { instantWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { changesOf } from '../manage/audit-words.ts'
import { contrastWithWhite, enough } from '../manage/contrast.ts'
import { line, optionalLine, type Typed } from '../manage/form.ts'
import { renderManaged } from '../manage/frame.ts'
import { manageStyles } from '../manage/manage.css.ts'
import { Managed } from '../manage/managed.ts'
import { manageWords } from '../messages/manage-words.ts'

interface Data {
  organisation: Output<'getOrganisation'>
  entries: AuditEntry[]
  after: string | null
}

const nameLimit = 60
const colourLimit = 7

export class ManageOrganisation extends LitElement {
  static override readonly styles = [
    manageStyles,
    css`
      .swatch { display: inline-block; width: 14px; height: 14px; border-radius: 4px; vertical-align: -2px; margin-inline-end: 6px; border: 1px solid var(--line-2); }
      .changes { display: grid; gap: 2px; }
      time { white-space: nowrap; }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  readonly managed = new Managed<Data>(this, () => this.fetch())

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('desk')) void this.managed.load()
  }

  private get words() {
    return manageWords[this.desk.language].organisation
  }

  private async fetch(): Promise<Data> {
    const { client } = this.desk
    const [organisation, { entries, after }] = await Promise.all([client.getOrganisation({}), client.listAudit({})])
    return { organisation, entries, after }
  }

  private async earlier(): Promise<void> {
    const { managed } = this
    const { data } = managed
    if (!data?.after) return
    const page = await this.desk.client.listAudit({ after: data.after })
    managed.data = { ...data, entries: [...data.entries, ...page.entries], after: page.after }
    this.requestUpdate()
  }

  override render() {
    const { words } = this
    const does = html`<button class="primary" @click=${this.edit}>${manageWords[this.desk.language].edit}</button>`
    return renderManaged(this, { title: words.title, lead: words.lead, does }, (data) => this.renderBody(data))
  }

  private renderBody({ organisation, entries, after }: Data) {
    const { words } = this
    const { name, accent, timeZone, calendar, sandbox } = organisation
    return html`<dl class="sheet pad">
        <dt>${words.name}</dt>
        <dd>${name}</dd>
        <dt>${words.accent}</dt>
        <dd>${accent ? html`<span class="swatch" .style=${`background: ${accent}`}></span>${accent}` : words.noAccent}</dd>
        <dt>${words.place}</dt>
        <dd>${placeWords({ timeZone, calendar }, this.desk.language)} · ${sandbox ? words.sandbox : words.live}</dd>
      </dl>
      <section>
        <div class="head"><h2>${words.audit}</h2><span class="small dim">${words.auditLead}</span></div>
        ${
          entries.length === 0
            ? html`<p class="sheet empty">${words.auditEmpty}</p>`
            : html`<ol class="sheet list">${entries.map((entry) => this.renderEntry(entry))}</ol>`
        }
        ${after ? html`<p><button @click=${this.earlier}>${words.earlier}</button></p>` : nothing}
      </section>`
  }

  private renderEntry(entry: AuditEntry) {
    const { words } = this
    const { labels, language, session } = this.desk
    const { at, act, by, apiKey, subject } = entry
    return html`<li>
      <div class="what">
        <span><b>${labels.audit[act]}</b>${subject}</span>
        <span class="small dim changes">${changesOf(entry, this.desk).map((change) => html`<span>${change}</span>`)}</span>
      </div>
      <span class="small dim">${by ?? words.byOperator}${apiKey ? ` ${words.byKey(apiKey)}` : ''} · <time datetime=${at}>${instantWords(at, language, session.today)}</time></span>
    </li>`
  }

  private readonly edit = (): void => {
    const { words, managed, desk } = this
    if (!managed.data) return
    const { name, accent } = managed.data.organisation
    managed.ask({
      title: words.title,
      submit: manageWords[desk.language].save,
      fields: [
        line({ name: 'name', label: words.name, initial: name }, nameLimit),
        optionalLine(
          { name: 'accent', label: words.accent, hint: words.accentHint, initial: accent ?? '' },
          colourLimit,
        ),
      ],
      shows: (typed) => this.renderContrast(typed),
      give: async (typed) => {
        await desk.client.updateOrganisation({ name: typed.text('name'), accent: typed.optional('accent') ?? null })
      },
    })
  }

  /** Styles are set as properties: a `style` in markup is what the policy forbids. */
  private renderContrast(typed: Typed) {
    const { words } = this
    const colour = typed.text('accent')
    if (!colour) return null
    const ratio = contrastWithWhite(colour)
    if (ratio === null) return html`<p class="warn" role="status">${words.notAColour}</p>`
    const said = ratio.toFixed(1)
    return html`<p role="status" class=${ratio < enough ? 'warn' : 'good'}>${ratio < enough ? words.tooPale(said) : words.contrast(said)}</p>
      <p><span class="button" .style=${`background: ${colour}; border-color: ${colour}; color: #fff`}>${words.sample}</span></p>`
  }
}

/** Asia/Shanghai, cn: 中国标准时间（Asia/Shanghai） · 中国. What has no name in the language is shown as it is kept. */
function placeWords({ timeZone, calendar }: { timeZone: string; calendar: string }, language: Language): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'long' }).formatToParts()
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const named = language === 'en' ? `${zone} (${timeZone})` : `${zone}（${timeZone}）`
  const region = /^[a-z]{2}$/.test(calendar) ? calendar.toUpperCase() : null
  return `${named} · ${(region && new Intl.DisplayNames(language, { type: 'region' }).of(region)) ?? calendar}`
}
