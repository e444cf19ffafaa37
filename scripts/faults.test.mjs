/** What is broken on purpose has to be there to be broken: told here in a moment, before the copies are made. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { faults } from '../test/faults/faults.ts'
import { root } from './machine.mjs'

const textOf = (file) => readFileSync(join(root, file), 'utf8')

test.each(faults)('$promise: what is changed stands once in its file', ({ edits }) => {
  expect(edits.filter(({ file, from }) => textOf(file).split(from).length !== 2)).toEqual([])
})
