/**
 * What can be done to a letter: by members at the desk and in the units, and by its writer with both codes.
 *
 * The lifecycle table of the server has one row for each; roles name those that they allow.
 */

export const letterActs = [
  'accept',
  'decline',
  'hold',
  'file',
  'askCompletion',
  'sendBack',
  'refer',
  'decide',
  'signOff',
  'withholdSignOff',
  'instruct',
  'assign',
  'recall',
  'reclassify',
  'remind',
  'mark',
  'setLimit',
  'liftLimit',
  'extend',
  'settle',
  'signIn',
  'return',
  'askExtension',
  'grantExtension',
  'denyExtension',
  'explain',
  'report',
  'redo',
  'reply',
  'close',
  'writeToSender',
  'nameAccused',
  'recuse',
  'openIdentity',
  'purge',
] as const
export type LetterAct = (typeof letterActs)[number]

export const senderActs = ['complete', 'supplement', 'writeToOffice', 'requestProgress', 'rate', 'dispute'] as const
export type SenderAct = (typeof senderActs)[number]
