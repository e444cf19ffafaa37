/** Every act that has a panel, and what its panel asks. The others are written on the page itself. */
import type { LetterAct } from '@yanlu/sdk'
import type { ComposedAct, FormAct } from '../messages/act-words.ts'
import type { MakeForm } from './form.ts'
import { liftLimit, mark, setLimit } from './forms/adjust.ts'
import { assign, close, denyExtension, grantExtension, recall, redo, remind } from './forms/desk.ts'
import { askExtension, extend } from './forms/extension.ts'
import { refer } from './forms/refer.ts'
import { nameAccused, purge, recuse } from './forms/secrecy.ts'
import { settle, signOff, withholdSignOff } from './forms/steps.ts'
import { askCompletion, decline, disposed, reasoned, reclassify } from './forms/triage.ts'
import { explain, returned, signIn } from './forms/unit.ts'

export const forms: Record<FormAct, MakeForm> = {
  accept: disposed('accept'),
  decline,
  hold: reasoned('hold'),
  file: reasoned('file'),
  askCompletion,
  sendBack: reasoned('sendBack'),
  refer,
  decide: disposed('decide'),
  signOff,
  withholdSignOff,
  assign,
  recall,
  reclassify,
  remind,
  mark,
  setLimit,
  liftLimit,
  extend,
  settle,
  signIn,
  return: returned,
  askExtension,
  grantExtension,
  denyExtension,
  explain,
  redo,
  close,
  nameAccused,
  recuse,
  purge,
}

const composed: readonly LetterAct[] = ['instruct', 'report', 'reply', 'writeToSender'] satisfies ComposedAct[]

/** Whether it is written on the page, where the letter stands. */
export function isComposed(act: LetterAct): act is ComposedAct {
  return composed.includes(act)
}

export function hasForm(act: LetterAct): act is FormAct {
  return act in forms
}
