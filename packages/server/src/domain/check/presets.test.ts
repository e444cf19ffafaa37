/** What every preset says holds together: nothing but its blanks keeps it from being in force. */
import { describe, expect, test } from 'vitest'
import { presets } from '../presets/index.ts'
import { check } from './check.ts'

describe.each([...presets.values()])('$id', ({ policy }) => {
  test('has no fault but what its text leaves blank', () => {
    expect(check(policy).filter(({ code }) => code !== 'blank')).toEqual([])
  })
})
