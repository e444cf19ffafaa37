/**
 * The console: rail and page, or whoever must sign in first.
 *
 * The inbox stays in the tree while a letter is open, so that coming back finds the same place.
 * When the session ends, the page stays underneath the sign-in, with everything typed in it; so it does while two-step
 * sign-in, which the role requires, has to be set up first.
 * What was written and not sent is never left without asking.
 */
import { html, LitElement, nothing, type TemplateResult } from 'lit'
import { property, state } from 'lit/decorators.js'
import { keyed } from 'lit/directives/keyed.js'
import { type Account, createAccount } from './account.ts'
import type { Desk } from './desk.ts'
import { DeskSession } from './desk-session.ts'
import { Leaving } from './leaving.ts'
import { type Messages, messages } from './messages/messages.ts'
import { Navigation } from './navigation.ts'
import { type Connect, connectHere } from './organisation.ts'
import { pageName } from './page-name.ts'
import type { Listed } from './pages/listing.ts'
import { letterAddress, type Route, root, signInAddress } from './routes.ts'
import { shellStyles } from './shell.css.ts'
import { renderPage } from './shell-pages.ts'

/** Pages that want the width: a letter, and a policy. */
function isWork(route: Route): boolean {
  return route.page === 'letter' || (route.page === 'manage' && route.section === 'policies')
}

const nowhere: Listed = { letters: [], total: '', show: 'mine', category: null }

export class DeskShell extends LitElement {
  static override readonly styles = shellStyles

  @property({ attribute: false }) connect: Connect = connectHere
  @property({ attribute: false }) account: Account = createAccount(location.origin)
  @state() listed = nowhere
  @state() private inboxRoute: Extract<Route, { page: 'inbox' }> | null = null
  @state() private signOutFailed = false
  private last: Route | undefined
  /** The letter that was opened to do its first act. */
  begun: string | null = null
  /** The sitting in which there has been anything but two-step sign-in to do. */
  private worked = 0
  private readonly leaving = new Leaving(this)
  private readonly navigation = new Navigation(this, this.leaving.when)
  private readonly session = new DeskSession(this)

  get words(): Messages {
    return messages[this.session.language]
  }

  /** Whether two-step sign-in has to be set up before anything else. */
  private get owes(): boolean {
    return this.session.desk?.session.mustSetUpTwoStep ?? false
  }

  override willUpdate(): void {
    const { route } = this.navigation
    if (this.session.desk && !this.owes) this.worked = this.session.sitting
    if (route.page === 'inbox') this.inboxRoute = route
    if (route.page !== 'letter' || route.id !== this.begun) this.begun = null
    if (route.page === 'signIn' && this.session.standing === 'open') this.navigation.go(root)
  }

  /** A panel may be open underneath: only another modal dialog makes the sign-in reachable. */
  override updated(): void {
    const { standing, counts } = this.session
    const cover = this.renderRoot.querySelector('dialog')
    if (cover && !cover.open) {
      cover.showModal()
      cover.querySelector<HTMLElement>('desk-sign-in')?.focus()
    }
    if (standing === 'open' && !this.owes && !counts && this.navigation.route.page !== 'inbox')
      void this.session.recount()
    this.arrive(this.navigation.route)
  }

  /** A page come to by a link is named in the tab and takes the focus, as a page that is loaded would. */
  private arrive(route: Route): void {
    document.title = `${pageName(route, this.session.desk, this.words)} · ${this.words.product}`
    const arrived = this.last !== undefined && this.last !== route
    this.last = route
    if (arrived) this.renderRoot.querySelector<HTMLElement>('#content')?.focus({ preventScroll: true })
  }

  override render() {
    const { desk, standing, sitting, language } = this.session
    const { route } = this.navigation
    if (route.page === 'invitation') {
      return html`<desk-invitation .client=${this.connect(language)} .language=${language} .token=${route.token}></desk-invitation>`
    }
    const covered = standing !== 'open'
    return html`
      ${desk ? keyed(sitting, this.renderDesk(desk, covered)) : nothing} ${covered ? this.renderCover() : nothing}
      <desk-leave .words=${this.words}></desk-leave>
    `
  }

  private renderDesk(desk: Desk, covered: boolean): TemplateResult {
    const { route } = this.navigation
    const slim = isWork(route) && !this.owes
    return html`
      <div class="frame" ?data-slim=${slim} ?hidden=${covered} ?inert=${covered}>
        <nav aria-label=${desk.words.desk.skip}>
          <a class="skip" href="#content" @click=${this.skip}>${desk.words.desk.skip}</a>
        </nav>
        <desk-rail
          .desk=${desk}
          .route=${route}
          .counts=${this.session.counts}
          .organisations=${this.session.organisations}
          .from=${this.listed.show}
          .failed=${this.signOutFailed}
          ?slim=${slim}
          @sign-out-asked=${() => this.leaving.when(() => void this.signOut())}
          @language-asked=${() => this.session.speak(desk.language === 'en' ? 'zh-CN' : 'en')}
          @organisation-asked=${({ detail }: CustomEvent<string>) => this.leaving.when(() => void this.moveTo(detail))}
        ></desk-rail>
        <main id="content" tabindex="-1" @letters-listed=${this.keepListed} @go-asked=${this.go} @first-act-asked=${this.begin} @letter-changed=${() => this.session.recount()}>
          ${this.owes ? this.renderDue(desk) : nothing} ${this.worked === this.session.sitting ? this.renderPages(desk, route) : nothing}
        </main>
      </div>
    `
  }

  private renderDue(desk: Desk) {
    return html`<desk-account .desk=${desk} .account=${this.account} due @two-step-set-up=${() => this.session.open()}></desk-account>`
  }

  private renderPages(desk: Desk, route: Route) {
    return html`<div class="pages" ?hidden=${this.owes}>
      <desk-sandbox .desk=${desk} @clock-turned=${() => this.leaving.when(() => location.reload())}></desk-sandbox>
      ${this.renderInbox(desk, route)} ${renderPage(route, desk, this)}
    </div>`
  }

  private renderInbox(desk: Desk, route: Route) {
    if (!this.inboxRoute) return nothing
    return html`<desk-inbox
      .desk=${desk}
      .show=${this.inboxRoute.show}
      .category=${this.inboxRoute.category}
      ?away=${route.page !== 'inbox'}
      ?hidden=${route.page !== 'inbox'}
    ></desk-inbox>`
  }

  private renderCover() {
    const { standing, desk } = this.session
    if (!desk) return this.renderSignIn()
    return html`<dialog
      closedby="none"
      aria-label=${standing === 'signedOut' ? this.words.signIn.title : this.words.signIn.awayTitle}
      @cancel=${(event: Event) => event.preventDefault()}
    >
      ${this.renderSignIn()}
    </dialog>`
  }

  private renderSignIn() {
    const { standing, desk, language } = this.session
    if (standing === 'opening') return html`<p class="centred" role="status">${this.words.desk.opening}</p>`
    return html`<desk-sign-in
      .account=${this.account}
      .language=${language}
      .standing=${standing}
      ?again=${desk !== null}
      @signed-in=${this.enter}
      @sign-out-asked=${this.signOut}
      @language-asked=${() => this.session.speak(language === 'en' ? 'zh-CN' : 'en')}
    ></desk-sign-in>`
  }

  private begin({ detail: letter }: CustomEvent<string>): void {
    this.begun = letter
    this.navigation.go(letterAddress(letter))
  }

  private go({ detail: address }: CustomEvent<string>): void {
    this.navigation.go(address)
  }

  private skip(event: Event): void {
    event.preventDefault()
    this.renderRoot.querySelector<HTMLElement>('#content')?.focus()
  }

  private async enter(): Promise<void> {
    const before = this.session.sitting
    await this.session.open()
    if (this.session.sitting !== before) this.listed = nowhere
    if (this.navigation.route.page === 'signIn') this.navigation.go(root)
  }

  private async signOut(): Promise<void> {
    this.signOutFailed = false
    await this.session.signOut().then(
      () => this.leave(signInAddress),
      () => {
        this.signOutFailed = true
      },
    )
  }

  private async leave(address: string): Promise<void> {
    this.listed = nowhere
    this.inboxRoute = null
    await this.updateComplete
    this.navigation.go(address)
  }

  private async moveTo(organisation: string): Promise<void> {
    const moved = this.session.moveTo(organisation)
    await this.leave(root)
    await moved
    await this.updateComplete
    this.renderRoot.querySelector<HTMLElement>('#content')?.focus()
  }

  private keepListed(event: CustomEvent<Listed & { counts: { mine: number; overdue: number } }>): void {
    const { counts, ...listed } = event.detail
    this.listed = listed
    this.session.count(counts)
  }
}
