/**
 * Changing one's own password: the old one and a new one of at least twelve characters.
 *
 * @fires change-given - detail: both passwords
 */
import type { Problem } from '@yanlu/sdk'
import { css, html, LitElement, nothing } from 'lit'
import { property, query, state } from 'lit/decorators.js'
import type { Desk } from '../desk.ts'
import { fieldRemedy } from '../problem-words.ts'
import { accountPanelStyles } from './two-step.css.ts'

const least = 12

type Field = 'password' | 'newPassword'

export class PasswordPanel extends LitElement {
  static override readonly styles = [
    ...accountPanelStyles,
    css`
      .pair { display: grid; grid-template-columns: repeat(2, minmax(0, 320px)); gap: 16px 24px; align-items: start; }
      .show { display: flex; gap: 8px; align-items: center; font-weight: 400; width: fit-content; }
      @media (max-width: 760px) { .pair { grid-template-columns: minmax(0, 1fr); } .show { min-height: 44px; } }
    `,
  ]

  @property({ attribute: false }) desk!: Desk
  @property() email = ''
  @property({ type: Boolean }) sending = false
  @property({ attribute: false }) problem: Problem | null = null
  @property({ type: Boolean }) done = false
  @state() private remedies: Partial<Record<Field, string>> = {}
  @state() private shown = false
  @query('form') private form!: HTMLFormElement

  override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has('problem')) return
    this.remedies = {
      password: fieldRemedy(this.problem, 'password'),
      newPassword: fieldRemedy(this.problem, 'newPassword'),
    }
  }

  override updated(changed: Map<string, unknown>): void {
    if (changed.has('done') && this.done) this.form.reset()
    if (changed.has('problem') && this.problem)
      this.renderRoot.querySelector<HTMLInputElement>('[aria-invalid=true]')?.select()
  }

  override render() {
    const { words } = this.desk
    const { password } = words.account
    return html`<form novalidate @submit=${this.submit}>
      <input class="unseen" type="email" autocomplete="username" tabindex="-1" aria-hidden="true" .value=${this.email} />
      <div class="pair">
        ${this.renderField('password', password.current)} ${this.renderField('newPassword', password.next)}
      </div>
      <label class="show"><input type="checkbox" .checked=${this.shown} @change=${this.show} />${password.show}</label>
      ${this.renderProblem()}
      <div class="answers">
        <button class="outline" aria-disabled=${this.sending}>${this.sending ? words.panels.sending : password.submit}</button>
      </div>
      <p role="status" class="good" ?hidden=${!this.done}>${this.done ? password.done : ''}</p>
    </form>`
  }

  private renderField(name: Field, label: string) {
    const { password } = this.desk.words.account
    const remedy = this.remedies[name] ?? ''
    const says = remedy || (name === 'newPassword' ? password.hint : '')
    return html`<div class="field">
      <label for=${name}>${label}</label>
      <input id=${name} name=${name} type=${this.shown ? 'text' : 'password'} spellcheck="false" autocapitalize="off"
        autocomplete=${name === 'password' ? 'current-password' : 'new-password'}
        aria-invalid=${Boolean(remedy)} aria-describedby=${says ? `${name}-says` : nothing} />
      ${says ? html`<p id=${`${name}-says`} class=${remedy ? 'wrong' : 'hint'}>${says}</p>` : nothing}
    </div>`
  }

  private renderProblem() {
    const { problem, remedies, desk } = this
    if (!problem || remedies.password || remedies.newPassword) return nothing
    return html`<desk-problem .desk=${desk} .problem=${problem}></desk-problem>`
  }

  private show(event: Event): void {
    this.shown = (event.target as HTMLInputElement).checked
  }

  private submit(event: Event): void {
    event.preventDefault()
    if (this.sending) return
    const typed = new FormData(this.form)
    const [password, newPassword] = [String(typed.get('password')), String(typed.get('newPassword'))]
    const { words } = this.desk
    this.remedies = {
      password: password ? '' : words.signIn.passwordMissing,
      newPassword: newPassword.length >= least ? '' : words.account.password.tooShort(newPassword.length),
    }
    const wrong = (['password', 'newPassword'] as const).find((name) => this.remedies[name])
    if (wrong) this.renderRoot.querySelector<HTMLElement>(`#${wrong}`)?.focus()
    else this.dispatchEvent(new CustomEvent('change-given', { detail: { password, newPassword } }))
  }
}
