/** What the server found wrong with a notice, at the rows of the form: empty rows were not sent, so that places differ. */
import type { HolidayNotice, Problem } from '@yanlu/sdk'
import { placeOf } from './notice-draft.ts'

type List = 'holidays' | 'workedWeekends'

export class NoticeFaults {
  readonly #notice: HolidayNotice
  readonly #found: readonly { path: string; message: string }[]

  constructor(notice: HolidayNotice, problem: Problem | null) {
    const fields = problem?.details.fields ?? []
    this.#notice = notice
    this.#found = fields.map(({ path, message }) => ({ path: path.replace(/^notice\./, ''), message }))
  }

  at(path: string): string {
    return this.#found.find((fault) => fault.path === path)?.message ?? ''
  }

  /** All that is wrong with a row: a day can be so for more than one reason. */
  inRow(list: List, row: number): string {
    const place = placeOf(this.#notice, list, row)
    if (place < 0)
      return list === 'holidays' ? (this.#missing.find((message) => this.#isAbout(message, row)) ?? '') : ''
    const path = `${list}.${place}`
    const found = this.#found.filter((fault) => fault.path === path || fault.path.startsWith(`${path}.`))
    return found.map(({ message }) => message).join(' ')
  }

  /** What no row says. */
  get loose(): string[] {
    return this.#missing.filter((message) => !this.#notice.holidays.some((_, row) => this.#isAbout(message, row)))
  }

  /** A holiday that is missing, a year that is out of reach. */
  get #missing(): string[] {
    return this.#found.filter(({ path }) => path === 'holidays' || path === 'year').map(({ message }) => message)
  }

  /** Whether it names the holiday of a row that was left empty. */
  #isAbout(message: string, row: number): boolean {
    const { name = '', from, to } = this.#notice.holidays[row] ?? {}
    return name !== '' && !from && !to && message.includes(name)
  }
}
