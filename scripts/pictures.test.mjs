/** The pictures and the page that shows them, held to the screens that are pictured; and that all they need is there. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './machine.mjs'
import { looks } from './pictures/looks.mjs'
import { screens } from './pictures/screens.mjs'
import { openServer } from './pictures/server.mjs'

const taken = screens.flatMap(({ name, look }) => looks(look).map(({ suffix }) => `${name}${suffix}.png`)).sort()

test('every picture that is taken is there, and no other', () => {
  expect(new Set(taken).size).toBe(taken.length)
  expect(readdirSync(join(root, 'docs/pictures')).sort()).toEqual(taken)
})

test('docs/screens.md shows every picture once', () => {
  const shown = [...readFileSync(join(root, 'docs/screens.md'), 'utf8').matchAll(/src="pictures\/([^"]+)"/g)]
  expect(shown.map(([, picture]) => picture).sort()).toEqual(taken)
})

/** Only imported: what it needs of the server's own modules would be missed here first. */
test('the server they are taken of can be opened', () => {
  expect(openServer).toBeTypeOf('function')
})
