/** The letters of one filter, page after page, and what the last answer said beside them. */
import { type LetterFilter, type LetterPage, type LetterRow, Problem } from '@yanlu/sdk'
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { Desk } from '../desk.ts'

const pageSize = 50
const largestPage = 100

/** What the inbox tells the letter page: which letters, in which order, and where back is. */
export interface Listed {
  letters: string[]
  total: string
  show: LetterFilter
  category: string | null
}

export class Listing implements ReactiveController {
  letters: LetterRow[] = []
  page: LetterPage | null = null
  loading = false
  problem: Problem | null = null
  #asked = { show: 'mine' as LetterFilter, category: null as string | null }
  #latest = 0
  readonly #host: ReactiveControllerHost & { desk: Desk }

  constructor(host: ReactiveControllerHost & { desk: Desk }) {
    this.#host = host
    host.addController(this)
  }

  hostConnected(): void {}

  get hasMore(): boolean {
    return this.page?.after != null
  }

  /** From the beginning, with nothing of another filter left standing. */
  async load(show: LetterFilter, category: string | null): Promise<void> {
    this.#asked = { show, category }
    this.letters = []
    this.page = null
    await this.#take(pageSize)
  }

  /** As many as are listed, again, in place. */
  async refresh(): Promise<void> {
    await this.#take(Math.min(largestPage, Math.max(pageSize, this.letters.length)))
  }

  async more(): Promise<void> {
    if (this.page?.after && !this.loading) await this.#take(pageSize, this.page.after)
  }

  async #take(limit: number, after?: string): Promise<void> {
    this.#latest += 1
    const turn = this.#latest
    const { show, category } = this.#asked
    this.#tell({ loading: true, problem: null })
    try {
      const asked = { show, limit, ...(category ? { category } : {}), ...(after ? { after } : {}) }
      const page = await this.#host.desk.client.listLetters(asked)
      if (turn !== this.#latest) return
      this.letters = after ? [...this.letters, ...page.letters] : page.letters
      this.page = page
      this.#tell({ loading: false, problem: null })
    } catch (error) {
      if (turn === this.#latest) this.#tell({ loading: false, problem: asProblem(error) })
    }
  }

  #tell({ loading, problem }: Pick<Listing, 'loading' | 'problem'>): void {
    this.loading = loading
    this.problem = problem
    this.#host.requestUpdate()
  }
}

/** What is no `Problem` is a fault of ours: it is shown as one, and stays visible to whoever debugs. */
export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  reportError(error)
  return new Problem('internal', String(error))
}
