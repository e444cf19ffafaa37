/** Walking lists: what is asked for and when, and where it ends. */
import { describe, expect, test } from 'vitest'
import type { CallOptions } from './client.ts'
import { pages } from './pages.ts'

interface Asked {
  after?: string
  show?: string
}

/** A list of three pages, which keeps what it was asked. */
function threePages() {
  const asked: (Asked | undefined)[] = []
  const list = async (input?: Asked, options?: CallOptions) => {
    options?.signal?.throwIfAborted()
    asked.push(input)
    const at = Number(input?.after ?? 0)
    return { letters: [`${at}a`, `${at}b`], counts: { mine: at }, after: at < 2 ? String(at + 1) : null }
  }
  return { asked, list }
}

async function all<T>(walk: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of walk) found.push(one)
  return found
}

describe('pages', () => {
  test('come one after the other, each asked for with the same filter', async () => {
    const { asked, list } = threePages()
    expect((await all(pages(list, { show: 'all' }))).map(({ counts }) => counts.mine)).toEqual([0, 1, 2])
    expect(asked).toEqual([{ show: 'all' }, { show: 'all', after: '1' }, { show: 'all', after: '2' }])
  })

  test('are each walked item by item', async () => {
    expect(await all(pages(threePages().list).each('letters'))).toEqual(['0a', '0b', '1a', '1b', '2a', '2b'])
  })

  test('begin where they are told to', async () => {
    expect(await all(pages(threePages().list, { after: '2' }).each('letters'))).toEqual(['2a', '2b'])
  })

  test('are not asked for before they are wanted, nor after the walk was left', async () => {
    const { asked, list } = threePages()
    const walk = pages(list)
    expect(asked).toHaveLength(0)
    for await (const item of walk.each('letters')) if (item === '1a') break
    expect(asked).toHaveLength(2)
  })

  test('begin anew with each walk', async () => {
    const walk = pages(threePages().list)
    expect(await all(walk)).toEqual(await all(walk))
  })

  test('of nothing are one page without items', async () => {
    const empty = async () => ({ letters: [], after: null })
    expect([await all(pages(empty)), await all(pages(empty).each('letters'))]).toEqual([
      [{ letters: [], after: null }],
      [],
    ])
  })

  test('that lead to themselves are an error, not a walk without end', async () => {
    const circle = async () => ({ letters: [1], after: 'x' })
    await expect(all(pages(circle))).rejects.toThrow('followed by itself')
  })

  test('end at once, even within a page, with the reason of an aborted signal', async () => {
    const leaving = new AbortController()
    const found: string[] = []
    const walk = async () => {
      for await (const item of pages(threePages().list, {}, leaving).each('letters')) {
        found.push(item)
        leaving.abort('left')
      }
    }
    await expect(walk()).rejects.toBe('left')
    expect(found).toEqual(['0a'])
  })

  test('hand on what the list throws', async () => {
    const broken = async (): Promise<{ after: null }> => Promise.reject(new Error('away'))
    await expect(all(pages(broken))).rejects.toThrow('away')
  })
})
