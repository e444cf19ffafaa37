/** The notices (通知) for this member, newest first: what happened to which letter or to their account, never what a letter says. */
import type { Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dayWords, instantWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { codeGroups } from '../letter-words.ts'
import type { Notice } from '../messages/messages.ts'
import { accountAddress, letterAddress } from '../routes.ts'
import { base, buttons, flags, topBar } from '../styles/base.ts'
import { asProblem } from './listing.ts'

export class NoticesPage extends LitElement {
  static override readonly styles = [
    base,
    buttons,
    flags,
    topBar,
    css`
      ol { max-width: 860px; margin: 24px; overflow: hidden; }
      li + li { border-top: 1px solid var(--line); }
      li a { display: grid; gap: 2px; padding: 12px 16px; color: var(--ink); }
      li .whole { white-space: nowrap; }
      li a:hover { background: var(--hover); text-decoration: none; }
      li a:focus-visible { outline-offset: -2px; }
      .wait { padding: 24px; }
      .empty { padding: 72px 24px; text-align: center; display: grid; gap: 8px; }
      .empty .song { font-size: 1.125rem; }
      @media (max-width: 760px) {
        ol { margin: 8px 16px; }
      }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @state() private notices: Notice[] | null = null
  @state() private following: string | null = null
  @state() private loading = false
  @state() private problem: Problem | null = null

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('desk')) return
    this.notices = null
    this.following = null
    void this.load()
  }

  private async load(): Promise<void> {
    if (this.loading) return
    this.loading = true
    this.problem = null
    try {
      const page = await this.desk.client.listNotices(this.following ? { after: this.following } : {})
      this.notices = [...(this.notices ?? []), ...page.notices]
      this.following = page.after
    } catch (error) {
      this.problem = asProblem(error)
    }
    this.loading = false
  }

  override render() {
    const { words } = this.desk
    return html`<header class="top">
        <h1>${words.notices.title}</h1>
        <span class="dim">${words.notices.lead}</span>
      </header>
      ${this.notices ? this.renderNotices(this.notices) : nothing}
      ${
        this.problem
          ? html`<desk-problem class="wait" .desk=${this.desk} .problem=${this.problem} retry @retry-asked=${this.load}></desk-problem>`
          : nothing
      }
      ${this.renderFoot()}`
  }

  private renderNotices(notices: Notice[]) {
    const { words } = this.desk
    if (notices.length === 0)
      return html`<div class="empty">
        <p class="song">${words.notices.empty}</p>
        <p class="dim small">${words.notices.emptyNote}</p>
      </div>`
    return html`<ol class="sheet">
      ${notices.map((notice) => this.renderNotice(notice))}
    </ol>`
  }

  private renderNotice({ kind, letter, letterCode, registrationNumber, dueOn, createdAt, mailedAt }: Notice) {
    const { words, labels, language, session } = this.desk
    const say = (at: string) => instantWords(at, language, session.today)
    return html`<li class=${kind}>
      <a href=${letter ? letterAddress(letter) : accountAddress}>
        <b class=${kind === 'reminder' ? 'late' : ''}>${labels.notices[kind]}</b>
        <span class="small dim">
          <time class="nowrap" datetime=${createdAt}>${say(createdAt)}</time>
          · <span class=${letterCode ? 'whole' : ''}>${registrationNumber ?? (letterCode ? `${words.letter.code} ${codeGroups(letterCode)}` : words.notices.account)}</span>
          ${dueOn ? html` · <span class="whole">${words.notices.due(dayWords(dueOn, language, session.today))}</span>` : nothing}
          ${mailedAt ? html` · <span class="whole">${words.notices.mailed(say(mailedAt))}</span>` : nothing}
        </span>
      </a>
    </li>`
  }

  private renderFoot() {
    const { words } = this.desk
    if (this.loading) return html`<p class="wait dim" role="status">${words.inbox.loadingMore}</p>`
    if (!this.following) return nothing
    return html`<p class="wait"><button @click=${this.load}>${words.notices.more}</button></p>`
  }
}
