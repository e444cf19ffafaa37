import { expect, test } from 'vitest'
import { Kept } from './kept.ts'

function counted() {
  const read: string[] = []
  const reading = (key: string) => () => {
    read.push(key)
    return key === 'broken' ? Promise.reject(new Error('gone')) : Promise.resolve(key.toUpperCase())
  }
  return { read, reading }
}

test('is read once, also by those who ask at the same time', async () => {
  const { read, reading } = counted()
  const kept = new Kept<string>(10)
  expect(await Promise.all([kept.get('a', reading('a')), kept.get('a', reading('a'))])).toEqual(['A', 'A'])
  expect(await kept.get('a', reading('a'))).toBe('A')
  expect(read).toEqual(['a'])
})

test('what was not used for the longest goes first', async () => {
  const { read, reading } = counted()
  const kept = new Kept<string>(2)
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await kept.get(key, reading(key))
  expect(read).toEqual(['a', 'b', 'c', 'b'])
})

test('what could not be read is asked for again', async () => {
  const { read, reading } = counted()
  const kept = new Kept<string>(2)
  await expect(kept.get('broken', reading('broken'))).rejects.toThrow('gone')
  await expect(kept.get('broken', reading('broken'))).rejects.toThrow('gone')
  expect(read).toEqual(['broken', 'broken'])
})
