/**
 * What can be done to a letter: each act is one function from the letter and its circumstances to happenings.
 *
 * An act first asks its lifecycle table (`ensure`), then says what happened. It changes nothing itself.
 */
export { liftLimit, mark, setLimit } from './adjust.ts'
export { assign, recall, redo, remind } from './assign.ts'
export { instruct, signOff, withholdSignOff } from './chain.ts'
export { type DeskCircumstances, invalid } from './circumstances.ts'
export { close, reply, writeToSender } from './conclude.ts'
export { askExtension, denyExtension, grantExtension } from './extend.ts'
export { deskFor, receive } from './receive.ts'
export { refer } from './refer.ts'
export { nameAccused, openIdentity, purge, recuse } from './secrecy.ts'
export * as sender from './sender.ts'
export { choicesFor, settle } from './settle.ts'
export { accept, askCompletion, decide, decline, file, hold, reclassify, sendBack } from './triage.ts'
export { explain, report, returnTask, signIn } from './unit-work.ts'
