/**
 * One letter as it stands, and the act that is being tried on it.
 *
 * An act that somebody else forestalled, or that the letter's state refuses, takes the letter anew: what was typed
 * stays in its panel, beside what happened meanwhile. An opened identity lives here and nowhere else. A letter that has
 * left the reader's sight by the act is gone from here too, and only the act is remembered.
 */
import type { ActOffer, Identity, LetterAct, LetterView, Problem } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Desk } from '../desk.ts'
import { type GivenAct, type Performed, perform, sameOffer } from '../given-act.ts'
import { actWords } from '../messages/act-words.ts'
import type { Names } from '../panels/form.ts'
import { asProblem } from './listing.ts'

type Host = ReactiveControllerHost & EventTarget & { desk: Desk; letterId: string }

/** Acts for which somebody chooses among units, or among colleagues. */
const choosesUnits: readonly LetterAct[] = ['assign', 'refer', 'nameAccused']
const choosesColleagues: readonly LetterAct[] = ['nameAccused', 'recuse']

export class OpenLetter implements ReactiveController {
  letter: LetterView | null = null
  /** Why the letter itself is not there. */
  problem: Problem | null = null
  sending: LetterAct | null = null
  refused: { act: LetterAct; problem: Problem } | null = null
  identity: Identity | null = null
  names: Names = { units: null, colleagues: null }
  said = ''
  /** By which act it has left the reader's sight. */
  gone: LetterAct | null = null
  readonly #host: Host
  #hiding: ReturnType<typeof setTimeout> | undefined

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  async load(): Promise<void> {
    this.#set({ problem: null })
    try {
      this.#set({ letter: await this.#host.desk.client.getLetter({ letter: this.#host.letterId }), gone: null })
    } catch (error) {
      this.#set({ problem: asProblem(error) })
    }
  }

  /** Names are asked for when somebody is about to choose among them. */
  async loadNames(act: LetterAct): Promise<void> {
    const { client } = this.#host.desk
    try {
      if (choosesUnits.includes(act) && !this.names.units) {
        const { units } = await client.listUnits({})
        this.#set({ names: { ...this.names, units } })
      }
      if (act === 'assign') await this.#loadStaff()
      if (choosesColleagues.includes(act) && !this.names.colleagues) {
        const { members: colleagues } = await client.listColleagues({})
        this.#set({ names: { ...this.names, colleagues } })
      }
    } catch (error) {
      this.#set({ refused: { act, problem: asProblem(error) } })
    }
  }

  /** Whether anybody is at a unit is good to know before assigning to it, and no reason not to. */
  async #loadStaff(): Promise<void> {
    if (this.names.colleagues) return
    const found = await this.#host.desk.client.listColleagues({}).catch(() => null)
    if (found) this.#set({ names: { ...this.names, colleagues: found.members } })
  }

  /** @returns whether it was done. */
  async perform(given: GivenAct): Promise<boolean> {
    if (!this.letter || this.sending) return false
    this.#set({ sending: given.act, refused: null, said: '' })
    try {
      this.#done(given.act, await perform(this.#host.desk.client, this.letter, given))
      return true
    } catch (error) {
      await this.#refuse(given.act, asProblem(error))
      return false
    }
  }

  problemOf(act: LetterAct): Problem | null {
    return this.refused?.act === act ? this.refused.problem : null
  }

  /** The offer as the letter makes it now; one that has gone altogether is refused. */
  offerNow(offer: ActOffer): ActOffer {
    const gone = { ...offer, refusal: { reason: 'notYourRole' as const, clause: offer.clause } }
    return (this.letter && sameOffer(this.letter, offer)) ?? gone
  }

  forgetProblem(): void {
    this.#set({ refused: null })
  }

  /** An opening ends when the policy says, whoever forgets to hide it. */
  #hideAt(instant: number): void {
    clearTimeout(this.#hiding)
    this.#hiding = setTimeout(() => this.hideIdentity(), Math.max(0, instant - Date.now()))
  }

  hideIdentity(): void {
    this.#set({ identity: null })
  }

  #done(act: LetterAct, { letter, identity, until }: Performed): void {
    const kept = act === 'purge' || !letter ? null : (identity ?? this.identity)
    const { done, around } = actWords[this.#host.desk.language]
    const asked = act === 'openIdentity' && !identity
    const said = asked ? around.openingAsked : done[act](letter?.registrationNumber ?? null)
    if (until) this.#hideAt(Date.parse(until))
    this.#set({ sending: null, letter, identity: kept, said, gone: letter ? null : act })
    this.#host.dispatchEvent(new CustomEvent('letter-changed', { bubbles: true, composed: true }))
  }

  async #refuse(act: LetterAct, problem: Problem): Promise<void> {
    this.#set({ sending: null, refused: { act, problem } })
    if (problem.code === 'conflict' || problem.code === 'not_allowed_now') await this.load()
  }

  #set(
    changes: Partial<
      Pick<OpenLetter, 'letter' | 'problem' | 'sending' | 'refused' | 'identity' | 'names' | 'said' | 'gone'>
    >,
  ): void {
    Object.assign(this, changes)
    this.#host.requestUpdate()
  }
}
