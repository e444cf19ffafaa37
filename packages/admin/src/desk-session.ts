/**
 * Who is signed in, and everything that changes it.
 *
 * When the session ends under somebody's hands the desk is kept, so that what was typed is still there
 * once the same member is back; another member gets a fresh one (`sitting` counts them).
 */
import { type Client, createClient, Problem, type Session } from '@yanlu/sdk'
import type { Language } from '@yanlu/sdk/labels'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Account } from './account.ts'
import { type Desk, deskFor, noticing } from './desk.ts'
import { chooseLanguage, chosenLanguage } from './language.ts'

export type Standing = 'opening' | 'open' | 'signedOut' | 'noDesk' | 'away'

export type Connect = (language: Language) => Client

export const connectHere: Connect = (language) => createClient({ baseUrl: location.origin, language })

export class DeskSession implements ReactiveController {
  standing: Standing = 'opening'
  desk: Desk | null = null
  language: Language = chosenLanguage()
  sitting = 0
  /** Letters that wait and that are overdue; null until they are known. */
  counts: { mine: number; overdue: number } | null = null
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
    const client = noticing(this.#host.connect(this.language), () => this.#stand('signedOut'))
    try {
      this.#sit(client, await client.getSession({}))
      this.#stand('open')
    } catch (error) {
      this.#stand(standingAfter(error))
    }
  }

  async signOut(): Promise<void> {
    await this.#host.account.signOut()
    this.desk = null
    this.counts = null
    this.#stand('signedOut')
  }

  async speak(language: Language): Promise<void> {
    this.language = language
    chooseLanguage(language)
    if (this.desk)
      this.#sit(
        noticing(this.#host.connect(language), () => this.#stand('signedOut')),
        this.desk.session,
      )
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

  #sit(client: Client, session: Session): void {
    if (this.desk?.session.member.id !== session.member.id) this.sitting += 1
    this.desk = deskFor(client, session, this.language)
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
