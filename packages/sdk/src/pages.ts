/**
 * Lists that come in pages, walked from the first page to the last: pages, or what is on them.
 *
 * ```ts
 * for await (const letter of pages(client.listLetters, { show: 'overdue' }).each('letters')) …
 * for await (const { letters, counts } of pages(client.listLetters, { show: 'overdue' })) …
 * ```
 *
 * It knows no operation: whatever takes `after` and gives `after` is a list, and the types are those of the method that is
 * handed over. A page is asked for when the one before is used up. Each `for await` begins anew.
 */
import type { CallOptions } from './client.ts'

interface From {
  after?: string | undefined
}

interface Page {
  /** Where the following page begins; null on the last. */
  after: string | null
}

/** The names of what a page holds several of. */
type Several<Output> = { [Key in keyof Output]: Output[Key] extends readonly unknown[] ? Key : never }[keyof Output]

export interface Pages<Output> extends AsyncIterable<Output> {
  /** What is on the pages under this name, one by one. */
  each<Key extends Several<Output>>(
    key: Key,
  ): AsyncGenerator<Output[Key] extends readonly (infer Item)[] ? Item : never, void, undefined>
}

/** @param given what the operation is called with; `after` of a page seen before begins behind that page */
export function pages<Given extends [input?: From | undefined, options?: CallOptions | undefined], Output extends Page>(
  list: (...given: Given) => Promise<Output>,
  ...given: NoInfer<Given>
): Pages<Output> {
  const [input, options] = given
  const turn = (after?: string) => list(...([after ? { ...input, after } : input, options] as unknown[] as Given))
  const walk = () => eachPage(turn, input?.after)
  return { [Symbol.asyncIterator]: walk, each: (key) => eachItem(walk(), key, options) as never }
}

async function* eachPage<Output extends Page>(turn: (after?: string) => Promise<Output>, from: string | undefined) {
  for (let after = from; ; ) {
    const page = await turn(after)
    yield page
    if (page.after === null) return
    if (page.after === after) throw new Error('this page is followed by itself')
    after = page.after
  }
}

async function* eachItem<Output>(walk: AsyncIterable<Output>, key: keyof Output, options?: CallOptions) {
  for await (const page of walk) {
    for (const item of page[key] as readonly unknown[]) {
      options?.signal?.throwIfAborted()
      yield item
    }
  }
}
