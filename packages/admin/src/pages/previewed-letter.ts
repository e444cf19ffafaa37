/** The letter beside the list on wide screens: the one selected, once the selection has rested a moment. */
import type { LetterView } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Desk } from '../desk.ts'

const restMs = 180

export class PreviewedLetter implements ReactiveController {
  letter: LetterView | null = null
  readonly wide = matchMedia('(min-width: 1200px)')
  #asked = ''
  #timer = 0
  readonly #host: ReactiveControllerHost & { desk: Desk }

  constructor(host: ReactiveControllerHost & { desk: Desk }) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {
    this.wide.addEventListener('change', this.#tell)
  }

  hostDisconnected(): void {
    this.wide.removeEventListener('change', this.#tell)
    clearTimeout(this.#timer)
  }

  show(id: string | null): void {
    const asked = `${id ?? ''}`
    if (!this.wide.matches || asked === this.#asked) return
    this.#asked = asked
    clearTimeout(this.#timer)
    if (!id) this.#take(null)
    if (id) this.#timer = window.setTimeout(() => void this.#load(id), this.letter ? restMs : 0)
  }

  /** After something was done to it elsewhere. */
  forget(): void {
    this.#asked = ''
  }

  /** A preview that cannot be had is no preview: opening the letter says why. */
  async #load(id: string): Promise<void> {
    const letter = await this.#host.desk.client.getLetter({ letter: id }).catch(() => null)
    if (this.#asked === id) this.#take(letter)
  }

  #take(letter: LetterView | null): void {
    this.letter = letter
    this.#host.requestUpdate()
  }

  readonly #tell = (): void => this.#host.requestUpdate()
}
