/** 接口密钥: what programs may do here, as whom, and until when. A key is shown once. */
import type { ApiKeyView, Output, Scope } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { line, type ManageForm, type Option, select, ticks } from '../manage/form.ts'
import { renderManaged } from '../manage/frame.ts'
import { manageStyles } from '../manage/manage.css.ts'
import { Managed } from '../manage/managed.ts'
import { manageWords } from '../messages/manage-words.ts'

interface Data {
  apiKeys: ApiKeyView[]
  colleagues: readonly Option[]
}

const nameLimit = 60

export class ManageApiKeys extends LitElement {
  static override readonly styles = manageStyles

  @property({ attribute: false }) desk!: Desk
  @state() private made: Output<'createApiKey'> | null = null
  readonly managed = new Managed<Data>(this, () => this.fetch())

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('desk')) void this.managed.load()
  }

  private get words() {
    return manageWords[this.desk.language].apiKeys
  }

  private async fetch(): Promise<Data> {
    const { client } = this.desk
    const [{ apiKeys }, { members }] = await Promise.all([client.listApiKeys({}), client.listColleagues({})])
    return { apiKeys, colleagues: members.map(({ id, name, unit }) => ({ id, name, note: unit })) }
  }

  override render() {
    const { words } = this
    const does = html`<button class="primary" @click=${() => this.create()}>${words.create}</button>`
    return renderManaged(this, { title: words.title, lead: words.lead, does }, (data) => this.renderBody(data))
  }

  private renderBody({ apiKeys }: Data) {
    const { words } = this
    return html`${this.renderMade()}
      ${
        apiKeys.length === 0
          ? html`<p class="sheet empty">${words.empty}</p>`
          : html`<ul class="sheet list">${apiKeys.map((key) => this.renderKey(key))}</ul>`
      }`
  }

  private renderMade() {
    if (!this.made) return nothing
    const { words } = this
    return html`<div class="note" role="status">
      <b>${words.secret}</b>
      <desk-copy .desk=${this.desk} text=${this.made.secret} label=${words.secret}></desk-copy>
      <p>${words.secretNote}</p>
    </div>`
  }

  private renderKey(key: ApiKeyView) {
    const { words } = this
    const { labels, language, session } = this.desk
    const { name, start, member, scopes, expiresAt, lastUsedOn, state: standing } = key
    const day = (on: string) => dayWords(on.slice(0, 10), language, session.today)
    const ends = expiresAt ? words.until(day(expiresAt)) : words.noEnd
    const used = lastUsedOn ? words.used(day(lastUsedOn)) : words.unused
    const tone = { active: 'good', expired: 'warn', revoked: '' }[standing]
    return html`<li>
      <div class="what">
        <span><b>${name}</b><span class="flag ${tone}">${words.states[standing]}</span><code class="small dim">${start}…</code></span>
        <span class="small dim">${words.actsAs(member.name)} · ${scopes.map((scope) => labels.scopes[scope]).join(language === 'en' ? ', ' : '、')}</span>
        <span class="small dim">${ends} · ${used}</span>
      </div>
      ${
        standing === 'revoked'
          ? nothing
          : html`<div class="does">
            <button class="quiet" @click=${() => this.managed.ask(this.revoking(key))} aria-label="${words.revoke} ${name}">${words.revoke}</button>
          </div>`
      }
    </li>`
  }

  private create(): void {
    const { words, desk, managed } = this
    const { labels, session } = desk
    const scopes = (Object.entries(labels.scopes) as [Scope, string][]).map(([id, name]) => ({ id, name, hint: id }))
    const lasting = Object.entries(words.lasting).map(([id, name]) => ({ id, name }))
    managed.ask({
      title: words.createTitle,
      lead: words.createLead,
      submit: words.submit,
      fields: [
        line({ name: 'name', label: words.name, hint: words.nameHint }, nameLimit),
        select(
          { name: 'member', label: words.member, hint: words.memberHint, initial: session.member.id },
          managed.data?.colleagues ?? [],
        ),
        ticks({ name: 'scopes', label: words.scopes }, { options: scopes, chosen: [], required: true }),
        select({ name: 'days', label: words.days, initial: '90' }, lasting),
      ],
      give: async (typed) => {
        const days = typed.text('days')
        this.made = await desk.client.createApiKey({
          name: typed.text('name'),
          member: typed.text('member'),
          scopes: typed.many('scopes') as Scope[],
          days: days === 'none' ? null : Number(days),
        })
      },
    })
  }

  private revoking({ id: apiKey, name }: ApiKeyView): ManageForm {
    const { words, desk } = this
    return {
      title: words.revokeTitle(name),
      lead: words.revokeLead,
      submit: words.revoke,
      tone: 'danger',
      fields: [],
      give: async () => void (await desk.client.revokeApiKey({ apiKey })),
    }
  }
}
