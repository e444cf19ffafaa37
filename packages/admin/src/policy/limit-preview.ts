/** The clock of the limit that is being written, asked for a moment after it was changed. */
import type { Client, Clock } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { isRecord, isSame } from './document.ts'

type Host = ReactiveControllerHost & { readonly client: Client }
type Asked = Parameters<Client['previewLimit']>[0]

const askAfterMs = 200
const fields = ['milestone', 'from', 'firstDay', 'rolls', 'clause', 'span', 'target', 'cap'] as const

export class LimitPreview implements ReactiveController {
  clock: Clock | null = null
  #asked: Asked | null = null
  #waiting: ReturnType<typeof setTimeout> | undefined
  readonly #host: Host

  constructor(host: Host) {
    this.#host = host
    host.addController(this)
  }

  hostDisconnected(): void {
    clearTimeout(this.#waiting)
  }

  /** @param limit null when none is being written; one without a number has no clock */
  show(limit: unknown): void {
    const asked = askedOf(limit)
    if (isSame(asked, this.#asked)) return
    this.#asked = asked
    clearTimeout(this.#waiting)
    if (!asked) this.clock = null
    else this.#waiting = setTimeout(() => void this.#ask(asked), askAfterMs)
  }

  async #ask(asked: Asked): Promise<void> {
    const answer = await this.#host.client.previewLimit(asked).catch(() => null)
    if (asked !== this.#asked) return
    this.clock = answer?.clock ?? null
    this.#host.requestUpdate()
  }
}

function askedOf(limit: unknown): Asked | null {
  if (!isRecord(limit) || !isRecord(limit.span)) return null
  const said = fields.filter((name) => limit[name] !== undefined).map((name) => [name, limit[name]])
  return Object.fromEntries(said) as Asked
}
