/**
 * The ten recovery codes (恢复码) on a slip. They are shown this once, so the end of one is typed back before the slip is
 * put away; printing shows the slip alone.
 *
 * @fires codes-kept - they are not shown any more
 */
import { groupCode, normaliseCode } from '@yanlu/sdk/codes'
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import { dayWords } from '../day-words.ts'
import type { Desk } from '../desk.ts'
import { icons } from '../parts/icons.ts'
import { recoveryCodesStyles } from './recovery-codes.css.ts'

export class RecoveryCodes extends LitElement {
  static override readonly styles = recoveryCodesStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) codes: readonly string[] = []
  @property() email = ''
  @state() private typed = ''
  @state() private copied: '' | 'copied' | 'copyFailed' = ''
  /** Which of them is asked for: not always the first. */
  private readonly asked = Math.floor(Math.random() * 10)

  override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h3')?.focus()
  }

  override render() {
    const { codes: words } = this.desk.words.account
    return html`<h3 class="screen" tabindex="-1">${words.title}</h3>
      <p class="screen lead">${words.lead}</p>
      <div class="slip">
        <div class="part">
          <p class="head"><b>${words.heading}</b><span class="flag late">${icons.lock}${words.secret}</span></p>
          <p class="small dim">${this.email} · ${dayWords(this.desk.session.today, this.desk.language, '')}</p>
        </div>
        <div class="part torn">
          <ol>
            ${this.codes.map((code) => html`<li><span>${groupCode(code)}</span></li>`)}
          </ol>
          <p class="small dim">${words.once}</p>
        </div>
        <div class="tools screen">
          <button @click=${this.copy}>${icons.copy}${words[this.copied || 'copy']}</button>
          <button @click=${() => print()}>${icons.print}${words.print}</button>
          <button @click=${this.download}>${icons.download}${words.download}</button>
        </div>
        <p class="unseen" role="status">${this.copied ? words[this.copied] : ''}</p>
      </div>
      ${this.renderConfirmation()}`
  }

  private renderConfirmation() {
    const { codes: words } = this.desk.words.account
    const typed = normaliseCode(this.typed)
    const kept = typed.slice(-4) === this.codes[this.asked]?.slice(-4)
    const wrong = !kept && typed.length >= 4
    const says = wrong ? html`<span class="late">△ ${words.differs}</span>` : nothing
    return html`<form class="screen" @submit=${(event: Event) => this.keep(event, kept)}>
      <label for="last">${words.confirm(this.asked + 1)}</label>
      <div class="confirm">
        <input id="last" maxlength="14" autocomplete="off" autocapitalize="characters" spellcheck="false"
          .value=${this.typed} aria-invalid=${wrong} aria-describedby="says" @input=${this.onTyped} />
        <span id="says" role="status">${kept ? html`<span class="good">${icons.tick}${words.matches}</span>` : says}</span>
      </div>
      <button class="primary" aria-disabled=${!kept} aria-describedby="says">${words.finish}</button>
    </form>`
  }

  private onTyped(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value
  }

  private keep(event: Event, kept: boolean): void {
    event.preventDefault()
    if (kept) this.dispatchEvent(new CustomEvent('codes-kept'))
    else this.renderRoot.querySelector<HTMLElement>('#last')?.focus()
  }

  private get text(): string {
    const { words, language, session } = this.desk
    const lines = this.codes.map((code, index) => `${String(index + 1).padStart(2)}  ${groupCode(code)}`)
    const day = dayWords(session.today, language, '')
    return [`${words.account.codes.heading}  ${this.email}  ${day}`, '', ...lines, '', words.account.codes.once].join(
      '\n',
    )
  }

  /** Where the browser has no clipboard for us (plain http), it says so. */
  private async copy(): Promise<void> {
    const written = navigator.clipboard?.writeText(this.text) ?? Promise.reject(new Error('no clipboard'))
    this.copied = await written.then(
      () => 'copied' as const,
      () => 'copyFailed' as const,
    )
  }

  private download(): void {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([`${this.text}\n`], { type: 'text/plain' }))
    link.download = this.desk.words.account.codes.file
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }
}
