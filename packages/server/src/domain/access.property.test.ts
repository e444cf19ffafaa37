/** What a member may list is what a member may read: the scope, run as a store would run it, against `mayRead`. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Actor, mayRead, type Scope, scopeOf } from './access.ts'
import { addDays } from './day.ts'
import { on, type Story } from './examples/letters.ts'
import { actors, walked } from './examples/walk.ts'
import { offers } from './offers.ts'

const cases = 1000

const stranger: Actor = { member: 'temp', unit: 'archive', role: 'unit' }
const beginning = fc.record({
  policy: fc.nat(1),
  category: fc.nat(4),
  signed: fc.boolean(),
  now: fc.record({ on: fc.nat(480).map((days) => addDays('2025-09-01', days)), minute: fc.nat(1439) }),
})
const move = fc.record({
  minutes: fc.nat(3 * 1440),
  actor: fc.nat(4),
  act: fc.nat(7),
  pick: fc.nat(41),
  willing: fc.constant(true),
})
const letter = fc.tuple(beginning, fc.array(move, { maxLength: 8 })).map(([from, moves]) => walked(from, moves))
const actor = fc.constantFrom(...actors, stranger)

/** Rows as a table of assignments has them, made from what happened and not from the letter. */
function listed(stories: readonly Story[], scope: Scope): Story[] {
  const assignments = stories.flatMap((story) =>
    story.events.flatMap((event) =>
      event.type === 'assigned' ? event.tasks.map(({ unit }) => ({ story, unit })) : [],
    ),
  )
  if (scope.letters === 'all') return [...stories]
  const mine = new Set(assignments.filter(({ unit }) => unit === scope.unit).map(({ story }) => story))
  return stories.filter((story) => mine.has(story))
}

test(`${cases} drawers of letters: the list by scope is all letters filtered by mayRead`, () => {
  let mixed = 0
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 8 }), actor, (stories, who) => {
      const list = listed(stories, scopeOf(who))
      expect(list).toEqual(stories.filter((story) => mayRead(who, story.letter)))
      if (list.length > 0 && list.length < stories.length) mixed += 1
    }),
    { numRuns: cases },
  )
  expect(mixed).toBeGreaterThan(cases / 10)
})

test(`${cases} letters: whoever may not read one is offered nothing about it`, () => {
  fc.assert(
    fc.property(letter, actor, (story, who) => {
      if (!mayRead(who, story.letter)) expect(offers(story.letter, on('2026-12-31', who))).toEqual([])
    }),
    { numRuns: cases },
  )
})
