/**
 * What can be done to a letter: each act is one function from the letter and its circumstances to happenings.
 *
 * An act first asks its lifecycle table (`ensure`), then says what happened. It changes nothing itself.
 */
import { afterWaiting } from '../pauses.ts'
import { refer as referred } from './refer.ts'
import * as triage from './triage.ts'

export { liftLimit, mark, setLimit } from './adjust.ts'
export { assign, recall, redo, remind } from './assign.ts'
export { instruct, signOff, withholdSignOff } from './chain.ts'
export { type DeskCircumstances, invalid } from './circumstances.ts'
export { close, reply, writeToSender } from './conclude.ts'
export { askExtension, denyExtension, extend, grantExtension } from './extend.ts'
export { deskFor, receive } from './receive.ts'
export { nameAccused, openIdentity, purge, recuse } from './secrecy.ts'
export * as sender from './sender.ts'
export { choicesFor, settle } from './settle.ts'
export { askCompletion, decide, reclassify } from './triage.ts'
export { explain, report, returnTask, signIn } from './unit-work.ts'

/** What can be decided while the writer is still asked to complete the letter. */
export const accept = afterWaiting(triage.accept)
export const decline = afterWaiting(triage.decline)
export const file = afterWaiting(triage.file)
export const hold = afterWaiting(triage.hold)
export const refer = afterWaiting(referred)
export const sendBack = afterWaiting(triage.sendBack)
