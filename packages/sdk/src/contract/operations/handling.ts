/** Operations on a letter in hand: between the desk and the units, up to the answer and its end. */
import { letterViewSchema } from '../letter.ts'
import {
  askExtensionSchema,
  assignSchema,
  bareActSchema,
  closeSchema,
  explainSchema,
  leftLetterSchema,
  liftLimitSchema,
  openedIdentitySchema,
  reasonedActSchema,
  redoSchema,
  reportSchema,
  returnSchema,
  setLimitSchema,
  settleSchema,
  wordedActSchema,
  writeSchema,
} from '../letter-acts.ts'
import { letterParams, type Operation, taskParams } from './operation.ts'

const act = { by: 'member', scope: 'letters:act', params: letterParams, output: letterViewSchema } as const
const ofTask = { ...act, params: taskParams } as const

export const handlingOperations = {
  assignLetter: { ...act, summary: 'Assign (交办) to a lead unit and supporting units', body: assignSchema },
  recallTask: { ...ofTask, summary: 'Take an assignment back from a unit', body: reasonedActSchema },
  remindUnit: { ...ofTask, summary: 'Remind (催办) the unit that has the task', body: bareActSchema },
  signInTask: { ...ofTask, summary: 'Sign in (签收) an assignment', body: bareActSchema },
  returnTask: {
    ...ofTask,
    summary: 'Return (退办) an assignment to the office, with reason and basis',
    body: returnSchema,
    output: leftLetterSchema,
  },
  askExtension: { ...ofTask, summary: 'Ask for an extension (延期)', body: askExtensionSchema },
  grantExtension: { ...ofTask, summary: 'Grant the extension that was asked for', body: bareActSchema },
  denyExtension: { ...ofTask, summary: 'Deny the extension that was asked for', body: reasonedActSchema },
  explainTask: { ...ofTask, summary: 'State why it cannot be done (说明情况)', body: explainSchema },
  reportResult: { ...ofTask, summary: 'Report the result (反馈办理结果) to the office', body: reportSchema },
  redoTask: { ...ofTask, summary: 'Send a result back for redo (重办), with requirements', body: redoSchema },
  replyLetter: { ...act, summary: 'Reply (答复) to the writer', body: wordedActSchema },
  closeLetter: { ...act, summary: 'Close (办结) a letter', body: closeSchema },
  writeToSender: { ...act, summary: 'Write to the writer, who reads it with the codes', body: writeSchema },
  setLimit: {
    ...act,
    summary: 'Set another limit for one letter: by law (从其规定), or as decided (限期)',
    body: setLimitSchema,
  },
  liftLimit: { ...act, summary: 'Let the policy’s own limit run again', body: liftLimitSchema },
  extendLetter: {
    ...act,
    summary: 'Put the letter’s own limit off (延期), or ask whoever has to consent',
    body: askExtensionSchema,
  },
  settleTask: {
    ...ofTask,
    summary: 'Settle a question: a late return, or what follows a missed limit',
    body: settleSchema,
    output: leftLetterSchema,
  },
  openIdentity: {
    ...act,
    scope: 'identity:open',
    summary: 'Open the writer’s identity, with a reason the writer can read',
    body: reasonedActSchema,
    output: openedIdentitySchema,
  },
  purgeLetter: {
    ...act,
    summary: 'Purge a letter: its text, identity and key are destroyed, its trail stays',
    body: reasonedActSchema,
  },
} as const satisfies Record<string, Operation>
