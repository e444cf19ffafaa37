/** A letter as each unit has it, for the lists: derived from its state and written with it. */
import type { NextStep, Policy } from '@yanlu/sdk/contract'
import { and, eq, inArray } from 'drizzle-orm'
import { insertRows, upsertRows } from '../../db/rows.ts'
import { letterBars, letterUnits } from '../../db/schema/letter-work.ts'
import type { Tx } from '../../db/tenant.ts'
import { isAt } from '../../domain/access.ts'
import type { Day } from '../../domain/day.ts'
import { nextDeadline } from '../../domain/deadline.ts'
import type { Letter, Task } from '../../domain/letter.ts'
import { turnsOf } from '../../domain/turns.ts'

export type LetterUnitRow = typeof letterUnits.$inferSelect
type Standing = LetterUnitRow['standing']

/** The due day of what is not due: later than any day, so that paging by due day needs no nulls. */
const never: Day = 'infinity'

/** Writes what differs from before: rows of units it came to or moved on at, and away with those it left. */
export function saveUnits(
  tx: Tx,
  { before, letter, policy }: { before: Letter | null; letter: Letter; policy: Policy },
): void {
  const rows = rowsOf(letter, policy)
  const known = before ? new Map(rowsOf(before, policy).map((row) => [row.unitId, JSON.stringify(row)])) : new Map()
  const place = { tenantId: tx.tenantId, letterId: letter.id }
  const changed = rows.filter((row) => known.get(row.unitId) !== JSON.stringify(row))
  upsertRows(
    tx,
    letterUnits,
    changed.map((row) => ({ ...place, ...row })),
  )
  const left = [...known.keys()].filter((unit) => !rows.some((row) => row.unitId === unit))
  if (left.length > 0)
    tx.later(tx.sql.delete(letterUnits).where(and(at(tx, letter), inArray(letterUnits.unitId, left))))
}

function at(tx: Tx, { id }: Letter) {
  return and(eq(letterUnits.tenantId, tx.tenantId), eq(letterUnits.letterId, id))
}

/** Whom the letter is about and who stepped back: outside of every list. */
export function saveBars(tx: Tx, before: Letter | null, letter: Letter): void {
  const was = before ? barredBy(before) : []
  const is = barredBy(letter)
  const place = { tenantId: tx.tenantId, letterId: letter.id }
  const added = is.filter((who) => !was.includes(who)).map((whoId) => ({ ...place, whoId }))
  const gone = was.filter((who) => !is.includes(who))
  insertRows(tx, letterBars, added)
  if (gone.length === 0) return
  const own = and(eq(letterBars.tenantId, tx.tenantId), eq(letterBars.letterId, letter.id))
  tx.later(tx.sql.delete(letterBars).where(and(own, inArray(letterBars.whoId, gone))))
}

function barredBy({ accused, recused }: Letter): string[] {
  return [...new Set([...accused.units, ...accused.members.map(({ member }) => member), ...recused])]
}

type OwnRow = Omit<LetterUnitRow, 'tenantId' | 'letterId'>

function rowsOf(letter: Letter, policy: Policy): OwnRow[] {
  const units = [...new Set([letter.desk, ...letter.tasks.map((task) => task.unit)])].filter((unit) =>
    isAt(unit, letter),
  )
  const turns = turnsOf(letter, policy)
  return units.map((unitId) => {
    const desk = unitId === letter.desk
    const task = letter.tasks.findLast(
      (one) => one.unit === unitId && one.state !== 'returned' && one.state !== 'recalled',
    )
    const turn = turns.find(({ unit }) => unit === unitId)
    const step: NextStep = turn?.step ?? 'none'
    const standing = desk || !task ? standingOf(letter) : standingOfTask(letter, task)
    const common = { unitId, desk, category: letter.category, standing, step, stepRole: turn?.role ?? null }
    return { ...common, task: task?.number ?? null, dueOn: dueOf(letter, desk ? null : unitId) }
  })
}

/** The nearest that is owed at the desk, or by the unit. */
function dueOf(letter: Letter, unit: string | null): Day {
  const own = letter.tasks.filter((task) => task.unit === unit).map(({ number }) => number)
  const deadlines = letter.deadlines.filter(({ task }) => unit === null || (task !== null && own.includes(task)))
  return nextDeadline({ deadlines })?.dueOn ?? never
}

const standings: Record<Letter['status'], Standing> = {
  received: 'received',
  needsCompleting: 'received',
  held: 'received',
  accepted: 'inHand',
  inHand: 'inHand',
  answered: 'answered',
  closed: 'ended',
  declined: 'ended',
  sentBack: 'ended',
  filed: 'ended',
  referred: 'ended',
  purged: 'ended',
}

function standingOf({ status }: Letter): Standing {
  return standings[status]
}

function standingOfTask(letter: Letter, { state, kind }: Task): Standing {
  if (standingOf(letter) === 'ended') return 'ended'
  if (state === 'open') return kind === 'assignment' ? 'received' : 'inHand'
  return state === 'signedIn' ? 'inHand' : 'answered'
}
