/** 信箱: each with its settings, categories, sites, snippet and the page that writers see. */
import type { MailboxSettings, Output, Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import type { Option } from '../manage/form.ts'
import { renderManaged } from '../manage/frame.ts'
import { mailboxForm, newMailboxForm } from '../manage/mailbox-forms.ts'
import { manageStyles } from '../manage/manage.css.ts'
import { Managed } from '../manage/managed.ts'
import { manageWords } from '../messages/manage-words.ts'
import { asProblem } from './listing.ts'

interface Data {
  all: Output<'listMailboxes'>
  units: readonly Option[]
  /** The mailbox that is looked at; null where there is none yet. */
  mailbox: MailboxSettings | null
}

export class ManageMailboxes extends LitElement {
  static override readonly styles = [
    manageStyles,
    css`
      .choose { display: flex; gap: 8px; flex-wrap: wrap; }
      .choose [aria-pressed='true'] { border-color: var(--accent); background: var(--accent-soft); color: var(--accent); }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private slug: string | null = null
  @state() private siteProblem: Problem | null = null
  readonly managed = new Managed<Data>(this, () => this.fetch())

  override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('desk') || (changed.has('slug') && this.managed.data)) void this.managed.load()
  }

  private get words() {
    return manageWords[this.desk.language].mailboxes
  }

  private async fetch(): Promise<Data> {
    const { client } = this.desk
    const [all, { units }] = await Promise.all([client.listMailboxes({}), client.listUnits({})])
    const mailbox = this.slug ?? all.mailboxes[0]?.slug
    return { all, units, mailbox: mailbox ? await client.getMailboxSettings({ mailbox }) : null }
  }

  override render() {
    const { words } = this
    const does = html`<button class="primary" @click=${this.create}>${words.create}</button>`
    return renderManaged(this, { title: words.title, lead: words.lead, does }, (data) => this.renderBody(data))
  }

  private renderBody({ all, mailbox }: Data) {
    const { mailboxes } = all
    return html`${
      mailboxes.length > 1
        ? html`<div class="choose">
          ${mailboxes.map(({ slug, name }) => html`<button aria-pressed=${slug === mailbox?.slug} @click=${() => this.look(slug)}>${name}</button>`)}
        </div>`
        : nothing
    }
    ${mailbox ? this.renderMailbox(mailbox) : nothing}`
  }

  private renderMailbox(mailbox: MailboxSettings) {
    const { words, desk } = this
    return html`${this.renderSettings(mailbox)}
      <section>
        <h2>${words.snippet}</h2>
        <p class="small dim">${words.snippetLead}</p>
        <desk-copy .desk=${desk} text=${mailbox.snippet} label=${words.snippet}></desk-copy>
      </section>
      <section>
        <h2>${words.sites}</h2>
        <desk-sites .desk=${desk} .sites=${mailbox.origins} .problem=${this.siteProblem} @sites-changed=${this.changeSites}></desk-sites>
      </section>
      <section>
        <h2>${words.categories}</h2>
        <desk-categories .desk=${desk} .mailbox=${mailbox} @settings-changed=${this.managed.load}></desk-categories>
      </section>`
  }

  private renderSettings(mailbox: MailboxSettings) {
    const { words } = this
    const { language, session } = this.desk
    const { name, leader, seal, office, numberPrefix, greeting, policy, address } = mailbox
    const from = words.policyFrom(dayWords(policy.inForceFrom, language, session.today))
    return html`<section>
      <div class="head">
        <h2>${name}</h2>
        <span class="grow"></span>
        <a class="button quiet" href=${address} target="_blank" rel="noopener">${words.preview} ↗</a>
        <button @click=${this.edit}>${manageWords[language].edit}</button>
      </div>
      <dl class="sheet pad">
        <dt>${words.leader}</dt>
        <dd>${leader}</dd>
        <dt>${words.office}</dt>
        <dd>${office.name}</dd>
        <dt>${words.seal}</dt>
        <dd>${seal}</dd>
        <dt>${words.numberPrefix}</dt>
        <dd>${numberPrefix}</dd>
        <dt>${words.greeting}</dt>
        <dd>${greeting ?? manageWords[language].none}</dd>
        <dt>${words.preset}</dt>
        <dd>${words.policy(policy.title, policy.version)} · ${from}</dd>
      </dl>
    </section>`
  }

  private look(slug: string): void {
    this.slug = slug
    this.siteProblem = null
  }

  private readonly create = (): void => {
    const { desk, managed } = this
    if (!managed.data) return
    const { all, units } = managed.data
    managed.ask(
      newMailboxForm(desk, { presets: all.presets, units }, ({ slug }) => {
        this.slug = slug
      }),
    )
  }

  private readonly edit = (): void => {
    const { desk, managed } = this
    if (managed.data?.mailbox) managed.ask(mailboxForm(desk, managed.data.units, managed.data.mailbox))
  }

  private readonly changeSites = async ({ detail: origins }: CustomEvent<string[]>): Promise<void> => {
    const mailbox = this.managed.data?.mailbox?.slug
    if (!mailbox) return
    this.siteProblem = null
    await this.desk.client.updateMailbox({ mailbox, origins }).then(
      () => this.managed.load(),
      (error: unknown) => {
        this.siteProblem = asProblem(error)
      },
    )
  }
}
