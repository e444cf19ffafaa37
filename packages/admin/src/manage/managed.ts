/** What an administrator's page works with: what the server last said, why it could not, and the form that is open. */
import type { Problem } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { asProblem } from '../pages/listing.ts'
import type { ManageForm } from './form.ts'

export class Managed<Data> implements ReactiveController {
  data: Data | null = null
  problem: Problem | null = null
  form: ManageForm | null = null
  #turn = 0
  readonly #host: ReactiveControllerHost
  readonly #fetch: () => Promise<Data>

  constructor(host: ReactiveControllerHost, fetch: () => Promise<Data>) {
    this.#host = host
    this.#fetch = fetch
    host.addController(this)
  }

  hostConnected(): void {}

  readonly load = async (): Promise<void> => {
    this.#turn += 1
    const turn = this.#turn
    this.problem = null
    this.#host.requestUpdate()
    const outcome = await this.#fetch().then(
      (data) => ({ data, problem: null }),
      (error: unknown) => ({ data: this.data, problem: asProblem(error) }),
    )
    if (turn !== this.#turn) return
    Object.assign(this, outcome)
    this.#host.requestUpdate()
  }

  /** Opens a form; what it does is seen on the page as soon as it is done. */
  ask({ give, ...form }: ManageForm): void {
    this.form = {
      ...form,
      give: async (typed) => {
        await give(typed)
        await this.load()
      },
    }
    this.#host.requestUpdate()
  }

  readonly close = (): void => {
    this.form = null
    this.#host.requestUpdate()
  }
}
