/**
 * Accepting an invitation: whoever holds the link gives a name and a password. The token is in the address's fragment,
 * which a browser sends to no server: it stands in no log.
 */
import { type Client, type Output, Problem } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import { html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import { dayWords } from '../day-words.ts'
import { manageWords } from '../messages/manage-words.ts'
import { messages } from '../messages/messages.ts'
import { signInAddress } from '../routes.ts'
import { base, buttons, fields } from '../styles/base.ts'
import { doorway } from '../styles/doorway.ts'

const leastPassword = 12

export class InvitationPage extends LitElement {
  static override readonly styles = [base, buttons, fields, doorway]

  @property({ attribute: false }) client!: Client
  @property() language: Language = 'zh-CN'
  @property() token = ''
  @state() private opened: Output<'getInvitation'> | null = null
  @state() private accepted: Output<'acceptInvitation'> | null = null
  @state() private said = ''
  /** Somebody took it up already, most likely who opened it again. */
  @state() private used = false
  @state() private wrong: { name?: string; password?: string } = {}
  @state() private sending = false
  @query('form') private form!: HTMLFormElement

  private get words() {
    return manageWords[this.language].invitation
  }

  override firstUpdated(): void {
    void this.open()
  }

  private async open(): Promise<void> {
    if (!this.token) {
      this.said = this.words.noLink
      return
    }
    try {
      this.opened = await this.client.getInvitation({ token: this.token })
    } catch (error) {
      this.said = this.wordsOf(error)
    }
  }

  override render() {
    const { product } = messages[this.language]
    return html`<main>
      <p class="brand"><span class="mark" aria-hidden="true">言<br />路</span> ${product}</p>
      <div class="sheet">
        <h1>${this.words.title}</h1>
        ${this.renderStage()}
      </div>
    </main>`
  }

  private renderStage() {
    const { words, opened, accepted, said } = this
    if (accepted)
      return html`<p role="status">${words.done(accepted.email)}</p>
        <a class="button" href=${signInAddress}>${words.signIn}</a>`
    if (!opened) {
      return said
        ? html`<p class="said" role="alert">${said}</p>
            ${this.renderUsed()}`
        : html`<p class="dim" role="status">${manageWords[this.language].loading}</p>`
    }
    const until = dayWords(opened.expiresAt.slice(0, 10), this.language)
    return html`<p>${words.lead(opened.organisation, opened.unit, opened.role)}</p>
      <p class="dim small">${words.until(until)}</p>
      ${this.renderForm(opened)}`
  }

  private renderUsed() {
    return this.used ? html`<a class="button" href=${signInAddress}>${this.words.signIn}</a>` : nothing
  }

  private renderForm({ email, name }: Output<'getInvitation'>) {
    const { words } = this
    return html`<form novalidate @submit=${this.submit}>
      <div class="field">
        <label for="email">${words.email}</label>
        <input id="email" name="email" type="email" readonly autocomplete="username" .value=${email} />
      </div>
      <div class="field">
        <label for="name">${words.name}</label>
        <input id="name" name="name" autocomplete="name" .value=${name} aria-invalid=${Boolean(this.wrong.name)} aria-describedby=${this.wrong.name ? 'name-wrong' : nothing} />
        ${this.wrong.name ? html`<p class="wrong" id="name-wrong">${this.wrong.name}</p>` : nothing}
      </div>
      <div class="field">
        <label for="password">${words.password}</label>
        <p class="hint" id="password-hint">${words.passwordHint}</p>
        <input id="password" name="password" type="password" autocomplete="new-password" aria-invalid=${Boolean(this.wrong.password)} aria-describedby="password-hint ${this.wrong.password ? 'password-wrong' : ''}" />
        ${this.wrong.password ? html`<p class="wrong" id="password-wrong">${this.wrong.password}</p>` : nothing}
      </div>
      <div role="alert">${this.said ? html`<p class="said">${this.said}</p>` : nothing}</div>
      ${this.renderUsed()}
      <button class="primary" aria-disabled=${this.sending}>${this.sending ? words.sending : words.submit}</button>
    </form>`
  }

  private readonly submit = async (event: Event): Promise<void> => {
    event.preventDefault()
    if (this.sending) return
    const typed = new FormData(this.form)
    const [name, password] = [String(typed.get('name')).trim(), String(typed.get('password'))]
    const { words } = this
    this.said = ''
    this.wrong = {
      ...(name ? {} : { name: words.nameMissing }),
      ...([...password].length < leastPassword ? { password: words.short } : {}),
    }
    if (Object.keys(this.wrong).length > 0) return this.focusWrong()
    this.sending = true
    try {
      this.accepted = await this.client.acceptInvitation({ token: this.token, name, password })
    } catch (error) {
      this.refused(error)
    }
    this.sending = false
  }

  private refused(error: unknown): void {
    const fields = error instanceof Problem ? (error.details.fields ?? []) : []
    this.wrong = Object.fromEntries(fields.map(({ path, message }) => [path, message]))
    if (fields.length === 0) this.said = this.wordsOf(error)
    void this.focusWrong()
  }

  private async focusWrong(): Promise<void> {
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }

  private wordsOf(error: unknown): string {
    this.used = error instanceof Problem && error.details.reason === 'invitationUsed'
    if (!(error instanceof Problem)) return messages[this.language].problems.unavailable
    return error.code === 'not_found' ? this.words.unknown : error.message
  }
}
