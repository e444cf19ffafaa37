/** What a member may list is what a member may read: the scope, run as a store would run it, against `mayRead`. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { mayRead, type Scope, scopeOf } from './access.ts'
import { addDays } from './day.ts'
import { memberOf, repairs, repairsLeader, type Story } from './examples/letters.ts'
import { policies } from './examples/policies.ts'
import { actors, walked } from './examples/walk.ts'

vi.setConfig({ testTimeout: 180_000 })

const cases = 500

const stranger = memberOf('temp', 'workshop', repairs.role)
const overseer = memberOf('inspector', 'leaders', { ...repairsLeader.role, reads: 'under' })
const nobody = memberOf('porter', 'repairs', { ...repairs.role, reads: 'none' })
const beginning = fc.record({
  policy: fc.nat(policies.length - 1),
  category: fc.nat(8),
  signed: fc.boolean(),
  now: fc.record({ on: fc.nat(480).map((days) => addDays('2025-09-01', days)), minute: fc.nat(1439) }),
})
const move = fc.record({
  minutes: fc.nat(3 * 1440),
  actor: fc.nat(actors.length - 1),
  act: fc.nat(34),
  pick: fc.nat(997),
  willing: fc.constant(true),
})
const letter = fc.tuple(beginning, fc.array(move, { maxLength: 10 })).map(([from, moves]) => walked(from, moves))
const everybody = [...actors, stranger, overseer, nobody]
const actor = fc.constantFrom(...everybody)

/** A row for each unit a letter came to and did not leave, and who is kept from it: made from what happened. */
interface Kept {
  story: Story
  units: Set<string>
  barred: Set<string>
}

function kept(story: Story): Kept {
  const barred = new Set<string>()
  const tasks = new Map<number, string>()
  let desk = ''
  for (const event of story.events) {
    if (event.type === 'received') desk = event.desk
    if (event.type === 'accusedNamed') desk = event.desk
    if (event.type === 'referred' && event.desk) desk = event.desk
    if (event.type === 'accusedNamed') for (const who of [...barred]) if (!recused(story).has(who)) barred.delete(who)
    if (event.type === 'received') for (const unit of event.accusedUnits) barred.add(unit)
    if (event.type === 'accusedNamed') for (const unit of event.accused.units) barred.add(unit)
    if (event.type === 'recused') barred.add(event.member)
  }
  for (const { number, unit, state } of story.letter.tasks) {
    if (state !== 'returned' && state !== 'recalled') tasks.set(number, unit)
  }
  return { story, units: new Set([desk, ...tasks.values()]), barred }
}

function recused({ events }: Story): Set<string> {
  return new Set(events.flatMap((event) => (event.type === 'recused' ? [event.member] : [])))
}

function listed(stories: readonly Story[], { letters, units, barred }: Scope): Story[] {
  const who = [barred.member, ...barred.units]
  return stories
    .map(kept)
    .filter((one) => letters !== 'none' && !who.some((id) => one.barred.has(id)))
    .filter((one) => letters === 'all' || units.some((unit) => one.units.has(unit)))
    .map(({ story }) => story)
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

test(`${cases} letters: whom a letter is about, and who stepped back, may not read it, whatever their reach`, () => {
  let barred = 0
  fc.assert(
    fc.property(letter, (story) => {
      const { accused, recused: gone } = story.letter
      for (const who of everybody) {
        const about = [who.unit, ...who.above].some((unit) => accused.units.includes(unit))
        if (!about && !gone.includes(who.member)) continue
        barred += 1
        expect(mayRead({ ...who, role: { ...who.role, reads: 'all' } }, story.letter)).toBe(false)
      }
    }),
    { numRuns: cases },
  )
  expect(barred).toBeGreaterThan(cases / 100)
})
