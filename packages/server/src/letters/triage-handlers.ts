/** Operations of the desk before units have a letter: each opens it, asks the domain once, saves and shows. */
import * as act from '../domain/actions/index.ts'
import { yearOf } from '../domain/day.ts'
import { registrationNumber } from '../domain/number.ts'
import type { Handler } from '../handler.ts'
import { colleagues } from '../members/store.ts'
import { actAndLeave, actAndView } from './desk.ts'
import { takeNumber } from './store.ts'

export const acceptLetter: Handler<'acceptLetter'> = ({ disposition, proposal, ...which }, request) =>
  actAndView(which, request, async ({ tx, opened }, at) => {
    const count = await takeNumber(tx, opened.mailbox.id, yearOf(at.now.on))
    const number = registrationNumber(opened.mailbox.numberPrefix, count, at.now.on)
    return act.accept(opened.letter, { disposition, proposal, registrationNumber: number }, at)
  })

export const declineLetter: Handler<'declineLetter'> = ({ ground, reason, turnTo, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.decline(opened.letter, { ground, reason, turnTo }, at))

export const holdLetter: Handler<'holdLetter'> = ({ reason, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.hold(opened.letter, { reason }, at))

export const fileLetter: Handler<'fileLetter'> = ({ reason, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.file(opened.letter, { reason }, at))

export const askCompletion: Handler<'askCompletion'> = ({ text, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.askCompletion(opened.letter, { text }, at))

export const sendBackLetter: Handler<'sendBackLetter'> = ({ reason, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.sendBack(opened.letter, { reason }, at))

export const decideDisposition: Handler<'decideDisposition'> = ({ disposition, proposal, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.decide(opened.letter, { disposition, proposal }, at))

export const signOffStep: Handler<'signOffStep'> = ({ task, text, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.signOff(opened.letter, { task, text }, at))

export const withholdSignOff: Handler<'withholdSignOff'> = ({ task, reason, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.withholdSignOff(opened.letter, { task, reason }, at))

export const instructLetter: Handler<'instructLetter'> = ({ letter, seen, stated, ...asked }, request) =>
  actAndView({ letter, seen, stated }, request, ({ opened }, at) => act.instruct(opened.letter, asked, at))

export const reclassifyLetter: Handler<'reclassifyLetter'> = ({ category, reason, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.reclassify(opened.letter, { category, reason }, at))

export const referLetter: Handler<'referLetter'> = ({ letter, seen, stated, ...asked }, request) =>
  actAndLeave({ letter, seen, stated }, request, ({ opened }, at) => act.refer(opened.letter, asked, at))

export const markLetter: Handler<'markLetter'> = ({ set, off, reason, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.mark(opened.letter, { set, off, reason }, at))

export const nameAccused: Handler<'nameAccused'> = ({ units, members, ...which }, request) =>
  actAndLeave(which, request, async ({ tx, opened }, at) => {
    const found = await colleagues(tx)
    const named = members.map((id, index) => memberIn(found, { id, path: `members.${index}` }))
    return act.nameAccused(opened.letter, { units, members: named }, at)
  })

export const recuseMember: Handler<'recuseMember'> = ({ member, reason, ...which }, request) =>
  actAndLeave(which, request, async ({ tx, opened, actor }, at) => {
    const id = member ?? actor.member
    const { member: found } = memberIn(await colleagues(tx), { id, path: 'member' })
    return act.recuse(opened.letter, { member: found, reason }, at)
  })

type Colleague = Awaited<ReturnType<typeof colleagues>>[number]

/** @throws {Problem} `invalid` for whoever is no member. */
function memberIn(found: readonly Colleague[], { id, path }: { id: string; path: string }) {
  const member = found.find((one) => one.id === id)
  if (!member) throw act.invalid(path, 'unknownMember')
  return { member: member.id, unit: member.unitId }
}
