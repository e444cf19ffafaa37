/**
 * One letter as it stands, and the act that is being tried on it.
 *
 * An act that somebody else forestalled, or that the letter's state refuses, takes the letter anew: what was typed
 * stays in its panel, beside what happened meanwhile. An opened identity lives here and nowhere else.
 */
import type { ActOffer, Identity, LetterAct, LetterView, Output, Problem } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Desk } from '../desk.ts'
import { type GivenAct, type Performed, perform, sameOffer } from '../given-act.ts'
import { asProblem } from './listing.ts'

export type Units = Output<'listUnits'>['units']

type Host = ReactiveControllerHost & EventTarget & { desk: Desk; letterId: string }

export class OpenLetter implements ReactiveController {
  letter: LetterView | null = null
  /** Why the letter itself is not there. */
  problem: Problem | null = null
  sending: LetterAct | null = null
  refused: { act: LetterAct; problem: Problem } | null = null
  identity: Identity | null = null
  units: Units | null = null
  said = ''
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  async load(): Promise<void> {
    this.#set({ problem: null })
    try {
      this.#set({ letter: await this.#host.desk.client.getLetter({ letter: this.#host.letterId }) })
    } catch (error) {
      this.#set({ problem: asProblem(error) })
    }
  }

  /** The units are asked for when somebody is about to choose among them. */
  async loadUnits(): Promise<void> {
    if (this.units) return
    try {
      const { units } = await this.#host.desk.client.listUnits({})
      this.#set({ units: units.filter(({ handles }) => handles) })
    } catch (error) {
      this.#set({ refused: { act: 'assign', problem: asProblem(error) } })
    }
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

  hideIdentity(): void {
    this.#set({ identity: null })
  }

  #done(act: LetterAct, { letter, identity }: Performed): void {
    const kept = act === 'purge' ? null : (identity ?? this.identity)
    const said = this.#host.desk.words.done[act](letter.registrationNumber)
    this.#set({ sending: null, letter, identity: kept, said })
    this.#host.dispatchEvent(new CustomEvent('letter-changed', { bubbles: true, composed: true }))
  }

  async #refuse(act: LetterAct, problem: Problem): Promise<void> {
    this.#set({ sending: null, refused: { act, problem } })
    if (problem.code === 'conflict' || problem.code === 'not_allowed_now') await this.load()
  }

  #set(
    changes: Partial<Pick<OpenLetter, 'letter' | 'problem' | 'sending' | 'refused' | 'identity' | 'units' | 'said'>>,
  ): void {
    Object.assign(this, changes)
    this.#host.requestUpdate()
  }
}
