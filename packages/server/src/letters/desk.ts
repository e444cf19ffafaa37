/**
 * At the desk: a member opens a letter, does one act, and sees the letter as it then stands.
 *
 * `seen` is the last event the member saw. When somebody acted since, or at the same moment, the act is refused with
 * what was done; the timetable's own entries do not count as somebody.
 */
import { type LetterView, Problem } from '@yanlu/sdk/contract'
import { inTenant, type Tx } from '../db/tenant.ts'
import { type Actor, mayRead } from '../domain/access.ts'
import type { DeskCircumstances } from '../domain/actions/index.ts'
import type { Happening } from '../domain/events.ts'
import type { MemberRequest } from '../handler.ts'
import { actorOf, openMember } from '../members/store.ts'
import { asMayBeKnown } from './masking.ts'
import { refuseUnseen, untilFirst } from './overtaken.ts'
import { type Author, type OpenedLetter, openLetter, saveHappenings } from './store.ts'
import { circumstances, viewLetter } from './view.ts'

export interface Desk {
  tx: Tx
  opened: OpenedLetter
  actor: Actor
  author: Author
}

/** @throws {Problem} `not_found` for a letter that is not there or not the member's to read. */
async function openDesk(tx: Tx, letterId: string, { deps, membership }: MemberRequest): Promise<Desk> {
  const [member, opened] = await Promise.all([openMember(tx, membership.memberId), openLetter(tx, letterId, deps)])
  const actor = actorOf(member, opened.organisation)
  if (!mayRead(actor, opened.letter)) throw new Problem('not_found', 'not_found')
  const shown = await asMayBeKnown(tx, opened, { actor, keyring: deps.keyring })
  const author = { kind: actor.role.kind, member: actor.member, unit: actor.unit, name: member.member.name }
  return { tx, opened: shown, actor, author }
}

interface Which {
  letter: string
  seen: number
  stated?: Record<string, string> | undefined
}

export type Judgement = (desk: Desk, at: DeskCircumstances) => Happening[] | Promise<Happening[]>

/** Open, decide, save; tried again when somebody else's event came first, so that one is told what it was. */
export async function act({ letter, seen, stated }: Which, request: MemberRequest, judge: Judgement): Promise<Desk> {
  return untilFirst(() =>
    inTenant(request.deps.db, request.membership.tenantId, async (tx) => {
      const desk = await openDesk(tx, letter, request)
      refuseUnseen(desk.opened, seen, desk.actor)
      const judged = await judge(desk, { ...circumstances(desk.opened, desk.actor), stated })
      const happenings = withStated(judged, stated, desk.opened)
      return { ...desk, opened: saveHappenings(tx, desk.opened, { happenings, by: desk.author }) }
    }),
  )
}

/** What the policy required goes with the words of what was done. */
function withStated(judged: Happening[], stated: Which['stated'], { policy }: OpenedLetter): Happening[] {
  const known = Object.entries(stated ?? {}).filter(([id]) => policy.requires.some((rule) => rule.id === id))
  const done = judged.findIndex(({ type }) => !type.startsWith('deadline'))
  if (known.length === 0) return judged
  const words = { stated: Object.fromEntries(known) }
  return judged.map((one, index) => (index === done ? { ...one, words: { ...one.words, ...words } } : one))
}

export async function actAndView(which: Which, request: MemberRequest, judge: Judgement): ReturnType<typeof seeLetter> {
  const { opened, actor } = await act(which, request, judge)
  return viewLetter(opened, actor)
}

/** For an act by which the letter may leave the actor's sight. */
export async function actAndLeave(
  which: Which,
  request: MemberRequest,
  judge: Judgement,
): Promise<{ letter: LetterView | null }> {
  const { opened, actor } = await act(which, request, judge)
  return { letter: mayRead(actor, opened.letter) ? viewLetter(opened, actor) : null }
}

export async function seeLetter(letterId: string, request: MemberRequest) {
  return inTenant(request.deps.db, request.membership.tenantId, async (tx) => {
    const { opened, actor } = await openDesk(tx, letterId, request)
    return viewLetter(opened, actor)
  })
}
