/**
 * Who is signed in, and everything that changes it.
 *
 * When the session ends under somebody's hands the desk is kept, so that what was typed is still there
 * once the same member is back; another member gets a fresh one (`sitting` counts them). So does the same person in
 * another organisation: they are another member there.
 */
import { type Client, type Output, Problem, type Session } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Account } from './account.ts'
import { type Desk, deskFor, noticing } from './desk.ts'
import { chooseLanguage, chosenLanguage } from './language.ts'
import { type Connect, chooseOrganisation } from './organisation.ts'

export type Standing = 'opening' | 'open' | 'signedOut' | 'noDesk' | 'away'

/** The organisations that somebody belongs to, of which they are in one now. */
export type Organisations = Output<'listMemberships'>['memberships']

export class DeskSession implements ReactiveController {
  standing: Standing = 'opening'
  desk: Desk | null = null
  language: Language = chosenLanguage()
  sitting = 0
  /** Letters that wait and that are overdue; null until they are known. */
  counts: { mine: number; overdue: number } | null = null
  /** All that they belong to; none until they are known. */
  organisations: Organisations = []
  #counting = false
  readonly #host: ReactiveControllerHost & { connect: Connect; account: Account }

  constructor(host: ReactiveControllerHost & { connect: Connect; account: Account }) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    chooseLanguage(this.language)
    void this.open()
  }

  async open(): Promise<void> {
    try {
      this.#sit(await this.#connect(this.desk?.session.tenant.id).getSession({}))
      this.#stand('open')
      void this.#findOrganisations()
    } catch (error) {
      this.#stand(standingAfter(error))
    }
  }

  async signOut(): Promise<void> {
    await this.#host.account.signOut()
    this.#rise('signedOut')
  }

  /** Nothing of the one organisation is on the page when the other one comes. */
  async moveTo(organisation: string): Promise<void> {
    chooseOrganisation(organisation)
    this.#rise('opening')
    await this.open()
  }

  async speak(language: Language): Promise<void> {
    this.language = language
    chooseLanguage(language)
    if (this.desk) this.#sit(this.desk.session)
    this.#host.requestUpdate()
  }

  /** Asks for the figures anew; they are no reason to trouble anybody when they cannot be had. */
  async recount(): Promise<void> {
    if (this.#counting || !this.desk) return
    this.#counting = true
    const page = await this.desk.client.listLetters({ show: 'mine', limit: 1 }).catch(() => null)
    this.#counting = false
    if (page) this.count(page.counts)
  }

  count(counts: { mine: number; overdue: number }): void {
    this.counts = counts
    this.#host.requestUpdate()
  }

  /** They are no reason to trouble anybody either. */
  async #findOrganisations(): Promise<void> {
    const { desk } = this
    if (!desk || desk.session.mustSetUpTwoStep || this.organisations.length > 0) return
    const found = await desk.client.listMemberships({}).catch(() => null)
    if (!found || desk.session.member.id !== this.desk?.session.member.id) return
    this.organisations = found.memberships
    this.#host.requestUpdate()
  }

  #connect(organisation: string | undefined): Client {
    const client = this.#host.connect(this.language, organisation)
    return noticing(client, { signedOut: () => this.#stand('signedOut'), owesTwoStep: () => this.#reopen() })
  }

  /** What the page underneath still asks for is refused as well, and says nothing new. */
  #reopen(): void {
    if (!this.desk?.session.mustSetUpTwoStep) void this.open()
  }

  #sit(session: Session): void {
    if (this.desk?.session.member.id !== session.member.id) {
      this.sitting += 1
      this.organisations = []
    }
    this.desk = deskFor(this.#connect(session.tenant.id), session, this.language)
  }

  #rise(standing: Standing): void {
    this.desk = null
    this.counts = null
    this.#stand(standing)
  }

  #stand(standing: Standing): void {
    this.standing = standing
    this.#host.requestUpdate()
  }
}

function standingAfter(error: unknown): Standing {
  const code = error instanceof Problem ? error.code : 'internal'
  if (code === 'unauthenticated') return 'signedOut'
  return code === 'forbidden' ? 'noDesk' : 'away'
}
