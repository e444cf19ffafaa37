/** The versions of a policy, the newest first: since when, who, why, and who agreed. */
import type { Output, PolicyView, Problem } from '@yanlu/sdk'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dateWords, instantWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { policyWords } from '../messages/policy-words.ts'
import { asProblem } from '../pages/listing.ts'
import { placeStyles } from './places.css.ts'

type Page = Output<'listPolicyVersions'>
type Version = Page['versions'][number]

export class PolicyHistory extends LitElement {
  static override readonly styles = placeStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) view!: PolicyView
  @state() private page: Page | null = null
  @state() private problem: Problem | null = null

  private get words() {
    return policyWords[this.desk.language]
  }

  override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('view') as PolicyView | undefined
    if (changed.has('view') && before?.newest.version !== this.view.newest.version) void this.list()
  }

  private readonly list = (): Promise<void> => this.take(undefined)

  private async take(after: string | undefined): Promise<void> {
    const { slug: mailbox } = this.view.mailbox
    this.problem = null
    await this.desk.client.listPolicyVersions({ mailbox, ...(after && { after }) }).then(
      (page) => {
        this.page = { ...page, versions: [...(after ? (this.page?.versions ?? []) : []), ...page.versions] }
      },
      (error: unknown) => {
        this.problem = asProblem(error)
      },
    )
  }

  override render() {
    const { history, loading } = this.words
    const { page, problem } = this
    return html`<div class="body narrow">
      ${problem ? html`<desk-problem .desk=${this.desk} .problem=${problem} retry @retry-asked=${this.list}></desk-problem>` : nothing}
      ${page ? html`<ol class="sheet list">${page.versions.map((version) => this.renderVersion(version))}</ol>` : html`<p class="dim" role="status">${loading}</p>`}
      ${page?.after ? html`<p><button @click=${() => this.take(page.after ?? undefined)}>${history.more}</button></p>` : nothing}
    </div>`
  }

  private renderVersion({ version, title, inForceFrom, publishedAt, publishedBy, reason, approvals }: Version) {
    const { history, version: named } = this.words
    const { language } = this.desk
    const { today } = this.view
    const from = dateWords(inForceFrom, language, today)
    const agreed = approvals.map(({ by, roleName }) => by ?? roleName)
    return html`<li>
      <div class="line">
        <b>${named(version)}</b>
        ${version === this.view.inForce ? html`<span class="flag good">${history.current}</span>` : nothing}
        ${inForceFrom > today ? html`<span class="flag warn">${history.coming(from)}</span>` : html`<span class="dim">${history.from(from)}</span>`}
        <span class="dim">${title}</span>
      </div>
      <p>${reason ?? history.first}</p>
      <span class="small dim">
        ${publishedBy && publishedAt ? history.by(publishedBy, instantWords(publishedAt, language, today)) : nothing}
        ${agreed.length > 0 ? html` · ${history.approvedBy(agreed.join('、'))}` : nothing}
      </span>
    </li>`
  }
}
