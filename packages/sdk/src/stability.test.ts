/** The promises are about what there is. */
/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type OperationName, routes } from './contract/routes.ts'
import { entries, stabilityOf, tiers } from './stability.ts'

test('every entry of the package has its tier', () => {
  const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect(Object.keys(entries)).toEqual(Object.keys(manifest.exports).sort())
})

test('the README says them', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const told = [...readme.matchAll(/^\| `@yanlu\/sdk([^`]*)` \|.*\| (\w+) \|$/gm)].map(([, entry, tier]) => [
    `.${entry}`,
    tier,
  ])
  expect(Object.fromEntries(told)).toEqual(entries)
})

test.each(Object.keys(routes) as OperationName[])('%s has a tier', (name) => {
  expect(tiers).toContain(stabilityOf(name))
})

test('nothing is promised by having been forgotten', () => {
  expect(stabilityOf('somethingNew' as OperationName)).toBe('experimental')
})
