/**
 * Several letters at once: marked in the list (X), then one act done to each of them, one after the other.
 *
 * Only acts that ask for nothing can be done so. Each letter is taken as it stands; what refuses one does not stop the
 * others, and is said afterwards.
 */
import type { LetterAct, LetterRow, LetterView } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Desk } from '../desk.ts'
import { perform } from '../given-act.ts'
import { problemWords } from '../problem-words.ts'
import { asProblem } from './listing.ts'

export type TogetherAct = Extract<LetterAct, 'signIn' | 'remind'>
const togetherActs: readonly TogetherAct[] = ['signIn', 'remind']

export interface Outcome {
  act: TogetherAct
  done: number
  /** Titles of letters that it was not done to, each with the reason. */
  refused: { title: string; reason: string }[]
}

export class Together implements ReactiveController {
  marked: ReadonlySet<string> = new Set()
  doing: TogetherAct | null = null
  outcome: Outcome | null = null
  readonly #host: ReactiveControllerHost & { desk: Desk }

  constructor(host: ReactiveControllerHost & { desk: Desk }) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  /** Those of the member's acts that can be done to several letters. */
  get acts(): TogetherAct[] {
    const { acts } = this.#host.desk.session.role
    return togetherActs.filter((act) => acts.includes(act))
  }

  mark(id: string): void {
    const others = [...this.marked].filter((one) => one !== id)
    this.#set({ marked: new Set(this.marked.has(id) ? others : [...others, id]), outcome: null })
  }

  clear(): void {
    this.#set({ marked: new Set(), outcome: null })
  }

  async perform(act: TogetherAct, letters: readonly LetterRow[]): Promise<void> {
    if (this.doing) return
    this.#set({ doing: act, outcome: null })
    const refused: Outcome['refused'] = []
    for (const { id, title } of letters) {
      const reason = await this.#try(act, id)
      if (reason) refused.push({ title: title ?? '', reason })
    }
    this.#set({ doing: null, marked: new Set(), outcome: { act, done: letters.length - refused.length, refused } })
  }

  /** @returns why it could not be done; empty when it was. */
  async #try(act: TogetherAct, id: string): Promise<string> {
    const { desk } = this.#host
    try {
      const letter = await desk.client.getLetter({ letter: id })
      const offers = letter.acts.filter((offer) => offer.act === act)
      const possible = offers.filter(({ refusal }) => !refusal)
      if (possible.length === 0) return desk.labels.refusals[offers[0]?.refusal?.reason ?? 'notAssigned']
      if (possible.some(({ requires }) => requires.length > 0)) return desk.words.together.asksMore
      await this.#each(letter, act, possible)
      return ''
    } catch (error) {
      return problemWords(asProblem(error), desk)
    }
  }

  async #each(letter: LetterView, act: TogetherAct, offers: LetterView['acts']): Promise<void> {
    let now = letter
    for (const { task } of offers) {
      const performed = await perform(this.#host.desk.client, now, { act, task: task ?? 0 })
      if (!performed.letter) return
      now = performed.letter
    }
  }

  #set(changes: Partial<Pick<Together, 'marked' | 'doing' | 'outcome'>>): void {
    Object.assign(this, changes)
    this.#host.requestUpdate()
  }
}
