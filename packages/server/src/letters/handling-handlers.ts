/** Operations on a letter in hand, up to the answer and its end. */
import * as act from '../domain/actions/index.ts'
import type { Handler } from '../handler.ts'
import { actAndLeave, actAndView } from './desk.ts'

export const assignLetter: Handler<'assignLetter'> = ({ units, requirements, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.assign(opened.letter, { units, requirements }, at))

export const recallTask: Handler<'recallTask'> = ({ task, reason, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.recall(opened.letter, { task, reason }, at))

export const remindUnit: Handler<'remindUnit'> = ({ task, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.remind(opened.letter, { task }, at))

export const signInTask: Handler<'signInTask'> = ({ task, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.signIn(opened.letter, { task }, at))

export const askExtension: Handler<'askExtension'> = ({ task, reason, promisedOn, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.askExtension(opened.letter, { task, reason, promisedOn }, at))

export const grantExtension: Handler<'grantExtension'> = ({ task, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.grantExtension(opened.letter, { task }, at))

export const denyExtension: Handler<'denyExtension'> = ({ task, reason, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.denyExtension(opened.letter, { task, reason }, at))

export const explainTask: Handler<'explainTask'> = ({ task, text, promisedOn, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.explain(opened.letter, { task, text, promisedOn }, at))

export const reportResult: Handler<'reportResult'> = ({ letter, seen, stated, ...result }, request) =>
  actAndView({ letter, seen, stated }, request, ({ opened }, at) => act.report(opened.letter, result, at))

export const redoTask: Handler<'redoTask'> = ({ task, reason, requirements, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.redo(opened.letter, { task, reason, requirements }, at))

export const replyLetter: Handler<'replyLetter'> = ({ text, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.reply(opened.letter, { text }, at))

export const closeLetter: Handler<'closeLetter'> = ({ reason, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.close(opened.letter, { reason }, at))

export const writeToSender: Handler<'writeToSender'> = ({ text, notice, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.writeToSender(opened.letter, { text, notice }, at))

export const setLimit: Handler<'setLimit'> = ({ letter, seen, stated, ...asked }, request) =>
  actAndView({ letter, seen, stated }, request, ({ opened }, at) => act.setLimit(opened.letter, asked, at))

export const liftLimit: Handler<'liftLimit'> = ({ milestone, task, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.liftLimit(opened.letter, { milestone, task }, at))

export const extendLetter: Handler<'extendLetter'> = ({ reason, promisedOn, ...which }, request) =>
  actAndView(which, request, ({ opened }, at) => act.extend(opened.letter, { reason, promisedOn }, at))

export const settleTask: Handler<'settleTask'> = ({ task, choice, reason, ...which }, request) =>
  actAndLeave(which, request, ({ opened }, at) => act.settle(opened.letter, { task, choice, reason }, at))
