/** Operations of the desk: each opens the letter, asks the domain once, saves and shows. */
import { type Identity, Problem } from '@yanlu/sdk/contract'
import { accept, assign, openIdentity as open, purge, reply, report, signIn } from '../domain/actions.ts'
import { yearOf } from '../domain/day.ts'
import { registrationNumber } from '../domain/number.ts'
import type { Handler } from '../handler.ts'
import { act, actAndView, seeLetter } from './desk.ts'
import { destroyLetter, type OpenedLetter, readIdentity, takeNumber } from './store.ts'
import { viewLetter } from './view.ts'

export const getLetter: Handler<'getLetter'> = ({ letter }, request) => seeLetter(letter, request)

export const acceptLetter: Handler<'acceptLetter'> = ({ disposition, ...which }, request) =>
  actAndView(which, request, async ({ tx, opened }, at) => {
    const count = await takeNumber(tx, opened.mailbox.id, yearOf(at.now.on))
    const number = registrationNumber(opened.mailbox.numberPrefix, count, at.now.on)
    return accept(opened.letter, { disposition, registrationNumber: number }, at)
  })

export const assignLetter: Handler<'assignLetter'> = ({ units, requirements, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => {
    refuseUnknownUnits(units, opened)
    return assign(opened.letter, { units, requirements }, at)
  })

export const signInTask: Handler<'signInTask'> = ({ task, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => signIn(opened.letter, { task }, at))

export const reportResult: Handler<'reportResult'> = ({ task, text, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => report(opened.letter, { task, text }, at))

export const replyLetter: Handler<'replyLetter'> = ({ text, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => reply(opened.letter, { text }, at))

export const openIdentity: Handler<'openIdentity'> = async ({ reason, ...which }, request) => {
  let identity: Identity = {}
  const { opened, actor } = await act(which, request, async ({ tx, opened }, at) => {
    const happenings = open(opened.letter, { fields: opened.identityGiven, reason }, at)
    // Given out only once the opening is saved: nobody sees an identity without leaving a trace.
    identity = await readIdentity(tx, opened.letter.id, request.deps.keyring)
    return happenings
  })
  return { identity, letter: viewLetter(opened, actor) }
}

export const purgeLetter: Handler<'purgeLetter'> = async ({ reason, ...which }, request) => {
  const { opened, actor } = await act(which, request, ({ tx, opened }, at) => {
    const happenings = purge(opened.letter, { reason }, at)
    destroyLetter(tx, opened.letter.id)
    return happenings
  })
  return viewLetter(emptied(opened), actor)
}

/** The letter as it is opened from now on: its words are gone, but for why. */
function emptied(opened: OpenedLetter): OpenedLetter {
  const events = opened.events.map((event) => (event.type === 'purged' ? event : { ...event, words: {} }))
  return { ...opened, events, row: { ...opened.row, title: null }, identityGiven: [] }
}

function refuseUnknownUnits(units: readonly string[], opened: OpenedLetter): void {
  const fields = units.flatMap((id, index) => {
    if (units.indexOf(id) !== index) return [{ path: `units.${index}`, message: 'unitTwice' }]
    return opened.units.get(id)?.handles ? [] : [{ path: `units.${index}`, message: 'unknownUnit' }]
  })
  if (fields.length > 0) throw new Problem('invalid', 'invalid', { fields })
}
