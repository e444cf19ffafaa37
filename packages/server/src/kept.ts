/** What never changes once it was read, kept by key: so many at most, and the longest unused goes first. */
export class Kept<T> {
  readonly #values = new Map<string, Promise<T>>()
  readonly #atMost: number

  constructor(atMost: number) {
    this.#atMost = atMost
  }

  /** Those who ask at once share one reading; one that fails is not kept. */
  get(key: string, read: () => Promise<T>): Promise<T> {
    const value = this.#values.get(key) ?? read()
    this.#values.delete(key)
    this.#values.set(key, value)
    value.catch(() => this.#values.delete(key))
    const [oldest] = this.#values.keys()
    if (this.#values.size > this.#atMost && oldest !== undefined) this.#values.delete(oldest)
    return value
  }
}
