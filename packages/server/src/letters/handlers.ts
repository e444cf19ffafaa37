/** Operations that open a letter, and those about who wrote it. */
import type { Identity } from '@yanlu/sdk/contract'
import * as domain from '../domain/actions/index.ts'
import { openUntil } from '../domain/opening.ts'
import type { Handler } from '../handler.ts'
import { instantOf, localInstant } from '../time.ts'
import { act, actAndLeave, seeLetter } from './desk.ts'
import { noLinks, type OpenedLetter, readIdentity } from './store.ts'
import { viewLetter } from './view.ts'

export const getLetter: Handler<'getLetter'> = ({ letter }, request) => seeLetter(letter, request)

/** After it is returned the unit does not read the letter any more. */
export const returnTask: Handler<'returnTask'> = ({ task, reason, basis, ...which }, request) =>
  actAndLeave(which, request, ({ opened }, at) => domain.returnTask(opened.letter, { task, reason, basis }, at))

export const openIdentity: Handler<'openIdentity'> = async ({ reason, ...which }, request) => {
  let identity: Identity | null = null
  const { opened, actor } = await act(which, request, async ({ tx, opened }, at) => {
    const happenings = domain.openIdentity(opened.letter, { fields: opened.identityGiven, reason }, at)
    // Given out only once the opening is saved: nobody sees an identity without leaving a trace.
    const opens = happenings.some(({ type }) => type === 'identityOpened')
    if (opens) identity = await readIdentity(tx, opened.letter.id, request.deps.keyring)
    return happenings
  })
  return { identity, until: identity && hiddenAgain(opened), letter: viewLetter(opened, actor) }
}

function hiddenAgain({ letter, policy, now, tenant }: OpenedLetter): string {
  return localInstant(instantOf(openUntil(letter, { policy, now }), tenant.timeZone), tenant.timeZone)
}

export const purgeLetter: Handler<'purgeLetter'> = async ({ reason, ...which }, request) => {
  const { opened, actor } = await act(which, request, ({ opened }, at) => domain.purge(opened.letter, { reason }, at))
  return viewLetter(emptied(opened), actor)
}

/** The letter as it is opened from now on: its words are gone, but for why. */
function emptied(opened: OpenedLetter): OpenedLetter {
  const events = opened.events.map((event) => (event.type === 'purged' ? event : { ...event, words: {} }))
  return { ...opened, events, title: null, identityGiven: [], links: noLinks }
}
