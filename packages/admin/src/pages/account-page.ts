/**
 * One's own account (账号与安全): two-step sign-in, the password, where else one is signed in. Who one is and what one may
 * do is the administrator's.
 *
 * @fires two-step-set-up - once it is on and the recovery codes are kept
 */
import { html, LitElement, nothing } from 'lit'
import { property, state } from 'lit/decorators.js'
import type { Account, AccountView } from '../account.ts'
import type { Desk } from '../desk.ts'
import { accountStyles } from './account-page.css.ts'
import { type Change, OwnAccount, type Proof } from './own-account.ts'

type Panel = 'turnOn' | 'turnOff' | 'renew'

/** So few left that it is time for new ones. */
const few = 3

export class AccountPage extends LitElement {
  static override readonly styles = accountStyles

  @property({ attribute: false }) desk!: Desk
  @property({ attribute: false }) account!: Account
  /** The role requires two-step sign-in, and it is not set up: nothing else is to be done before. */
  @property({ type: Boolean }) due = false
  @state() private panel: Panel | null = null
  private readonly own = new OwnAccount(this)

  /** Recovery codes that were not kept yet would be lost. */
  get unsent(): boolean {
    return this.own.recoveryCodes !== null
  }

  get leaveTitle(): string {
    return this.desk.words.account.codes.leave
  }

  override firstUpdated(): void {
    void this.own.load()
  }

  override render() {
    const { desk, own } = this
    const { account: words } = desk.words
    return html`<header class="top">
        <h1>${words.title}</h1>
        <span class="dim">${desk.session.member.name}${own.view ? ` · ${own.view.email}` : nothing}</span>
      </header>
      ${own.view ? this.renderAccount(own.view) : this.renderWait()}`
  }

  private renderWait() {
    const { desk, own } = this
    if (!own.problem) return html`<p class="wait dim" role="status">${desk.words.desk.opening}</p>`
    return html`<desk-problem class="wait" .desk=${desk} .problem=${own.problem} retry @retry-asked=${() => own.load()}></desk-problem>`
  }

  private renderAccount(view: AccountView) {
    const alone = this.panel || this.due
    return html`<div class="column">
      ${this.due ? this.renderDue() : nothing} ${this.renderTwoStep(view)}
      ${alone ? nothing : [this.renderPassword(view), this.renderSessions(view)]}
    </div>`
  }

  private renderDue() {
    const { words, session } = this.desk
    const { title, body } = words.account.twoStep.required
    return html`<div class="due">
      <h2>${title}</h2>
      <p>${body(session.role.name)}</p>
    </div>`
  }

  private renderTwoStep(view: AccountView) {
    const { twoStep } = this.desk.words.account
    const done = this.own.done ? this.said(this.own.done) : ''
    return html`<section class="sheet" aria-labelledby="two-step">
      <div class="head">
        <h2 id="two-step">${twoStep.title}</h2>
        <span class="flag ${view.twoStep ? 'good' : ''}">${view.twoStep ? twoStep.on : twoStep.off}</span>
      </div>
      ${this.panel ? this.renderPanel(this.panel, view) : this.renderStanding(view)}
      <p class="good" role="status" ?hidden=${!done}>${done}</p>
    </section>`
  }

  private said(change: Change): string {
    const { turnOff, twoStep } = this.desk.words.account
    if (this.panel) return ''
    return { turnOn: twoStep.done, renew: twoStep.renewed, turnOff: turnOff.done, password: '', endOthers: '' }[change]
  }

  private renderStanding({ twoStep: on, twoStepRequired, recoveryCodesLeft: left }: AccountView) {
    const { twoStep } = this.desk.words.account
    if (!on)
      return html`<p>${twoStep.why}</p>
        <p class="dim">${twoStep.need}</p>
        <p><button class="primary" @click=${() => this.show('turnOn')}>${twoStep.turnOn}</button></p>`
    return html`<p>${twoStep.stands}</p>
      <p class=${left <= few ? 'warn' : 'dim'}>${left <= few ? twoStep.few(left) : twoStep.left(left)}</p>
      <p class="row">
        <button class=${left <= few ? 'outline' : ''} @click=${() => this.show('renew')}>${twoStep.renew}</button>
        ${twoStepRequired ? nothing : html`<button class="quiet" @click=${() => this.show('turnOff')}>${twoStep.turnOff}</button>`}
      </p>
      ${twoStepRequired ? html`<p class="dim">${twoStep.kept}</p>` : nothing}`
  }

  private renderPanel(panel: Panel, { email }: AccountView) {
    const { desk, own } = this
    if (panel === 'turnOn')
      return html`<desk-two-step
        .desk=${desk}
        .secret=${own.secret}
        .codes=${own.recoveryCodes}
        .email=${email}
        .problem=${own.problemOf('turnOn')}
        ?sending=${own.sending === 'turnOn'}
        @password-given=${({ detail }: CustomEvent<string>) => own.begin(detail)}
        @code-given=${({ detail }: CustomEvent<string>) => own.confirm(detail)}
        @codes-kept=${() => this.close('turnOn')}
        @cancelled=${() => this.close()}
      ></desk-two-step>`
    if (own.recoveryCodes)
      return html`<desk-recovery-codes .desk=${desk} .codes=${own.recoveryCodes} .email=${email}
        @codes-kept=${() => this.close('renew')}></desk-recovery-codes>`
    return html`<desk-proof .desk=${desk} .change=${panel} .problem=${own.problemOf(panel)} ?sending=${own.sending === panel}
      @proof-given=${({ detail }: CustomEvent<Proof>) => this.prove(panel, detail)} @cancelled=${() => this.close()}></desk-proof>`
  }

  private async prove(panel: 'turnOff' | 'renew', proof: Proof): Promise<void> {
    if (panel === 'renew') await this.own.renew(proof)
    else if (await this.own.turnOff(proof)) this.close('turnOff')
  }

  private renderPassword({ email }: AccountView) {
    const { desk, own } = this
    return html`<section class="sheet" aria-labelledby="password">
      <div class="head"><h2 id="password">${desk.words.account.password.title}</h2></div>
      <p class="dim">${desk.words.account.password.effect}</p>
      <desk-password .desk=${desk} .email=${email} .problem=${own.problemOf('password')}
        ?sending=${own.sending === 'password'} ?done=${own.done === 'password'}
        @change-given=${({ detail }: CustomEvent) => own.changePassword(detail)}></desk-password>
    </section>`
  }

  private renderSessions({ otherSessions: others }: AccountView) {
    const { desk, own } = this
    const { sessions } = desk.words.account
    const problem = own.problemOf('endOthers')
    return html`<section class="sheet" aria-labelledby="sessions">
      <div class="head"><h2 id="sessions">${sessions.title}</h2></div>
      <p>${others > 0 ? sessions.others(others) : own.done === 'endOthers' ? sessions.done : sessions.here}</p>
      <p class="dim">${sessions.note}</p>
      ${problem ? html`<desk-problem .desk=${desk} .problem=${problem}></desk-problem>` : nothing}
      ${others > 0 ? html`<p><button @click=${() => own.endOthers()}>${sessions.end}</button></p>` : nothing}
    </section>`
  }

  private show(panel: Panel): void {
    this.own.forget()
    this.panel = panel
  }

  /** @param done what is said of it once the panel is gone */
  private close(done: Change | null = null): void {
    this.own.forget(done)
    this.panel = null
    if (done === 'turnOn') this.dispatchEvent(new CustomEvent('two-step-set-up'))
  }
}
