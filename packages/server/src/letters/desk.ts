/**
 * At the desk: a member opens a letter, does one act, and sees the letter as it then stands.
 *
 * `seen` is the last event the member saw. When somebody acted since, or at the same moment, the act is refused with
 * what was done; the timetable's own entries do not count as somebody.
 */
import { Problem } from '@yanlu/sdk/contract'
import { inTenant, type Tx } from '../db/tenant.ts'
import { type Actor, mayRead } from '../domain/access.ts'
import type { Circumstances } from '../domain/actions.ts'
import type { Happening } from '../domain/events.ts'
import type { MemberRequest } from '../handler.ts'
import { actorOf, openMember } from '../members/store.ts'
import { type Author, isOvertaken, type OpenedLetter, openLetter, saveHappenings } from './store.ts'
import { localAt, mayKnow } from './trail.ts'
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
  const actor = actorOf(member)
  if (!mayRead(actor, opened.letter)) throw new Problem('not_found', 'not_found')
  const author = { kind: actor.role, member: actor.member, unit: actor.unit, name: member.member.name }
  return { tx, opened, actor, author }
}

export type Judgement = (desk: Desk, at: Circumstances) => Happening[] | Promise<Happening[]>

/** The timetable and a colleague may both come first. */
const triesAtMost = 4

/** Open, decide, save; tried again when somebody else's event came first, so that one is told what it was. */
export async function act(
  { letter, seen }: { letter: string; seen: number },
  request: MemberRequest,
  judge: Judgement,
): Promise<Desk> {
  const attempt = () =>
    inTenant(request.deps.db, request.membership.tenantId, async (tx) => {
      const desk = await openDesk(tx, letter, request)
      refuseUnseen(desk, seen)
      const happenings = await judge(desk, circumstances(desk.opened, desk.actor))
      return { ...desk, opened: saveHappenings(tx, desk.opened, { happenings, by: desk.author }) }
    })
  for (let tried = 1; ; tried += 1) {
    try {
      return await attempt()
    } catch (error) {
      if (!isOvertaken(error) || tried === triesAtMost) throw error
    }
  }
}

export async function actAndView(
  which: { letter: string; seen: number },
  request: MemberRequest,
  judge: Judgement,
): ReturnType<typeof seeLetter> {
  const { opened, actor } = await act(which, request, judge)
  return viewLetter(opened, actor)
}

export async function seeLetter(letterId: string, request: MemberRequest) {
  return inTenant(request.deps.db, request.membership.tenantId, async (tx) => {
    const { opened, actor } = await openDesk(tx, letterId, request)
    return viewLetter(opened, actor)
  })
}

/** What the actor may not know, the timetable's entries and clocks are nobody's acts before theirs. */
function refuseUnseen({ opened, actor }: Desk, seen: number): void {
  if (seen > opened.letter.seq) {
    throw new Problem('invalid', 'invalid', { fields: [{ path: 'seen', message: 'seenAhead' }] })
  }
  const since = opened.events.filter(
    (event) => event.seq > seen && event.by.kind !== 'system' && mayKnow(event, actor, opened),
  )
  if (since.length === 0) return
  const done = since.map((event) => ({
    type: event.type,
    by: event.byName ?? event.by.kind,
    at: localAt(event, opened),
  }))
  throw new Problem('conflict', 'conflict', { done })
}
