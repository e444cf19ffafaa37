/** Operations of the desk before units have a letter: whether it is handled, and how. */
import { letterViewSchema } from '../letter.ts'
import {
  acceptSchema,
  declineSchema,
  instructSchema,
  leftLetterSchema,
  markSchema,
  nameAccusedSchema,
  reasonedActSchema,
  reclassifySchema,
  recuseSchema,
  referSchema,
  signOffSchema,
  wordedActSchema,
} from '../letter-acts.ts'
import { letterParams, type Operation, taskParams } from './operation.ts'

const act = { by: 'member', scope: 'letters:act', params: letterParams, output: letterViewSchema } as const
const ofTask = { ...act, params: taskParams } as const

export const triageOperations = {
  acceptLetter: {
    ...act,
    summary: 'Accept (受理), register and decide the disposition (办理方式)',
    body: acceptSchema,
  },
  declineLetter: { ...act, summary: 'Decline (不予受理), with the reason and where to turn', body: declineSchema },
  holdLetter: { ...act, summary: 'Hold (缓办), with a reason', body: reasonedActSchema },
  fileLetter: { ...act, summary: 'File (留存) without a registration number', body: reasonedActSchema },
  askCompletion: { ...act, summary: 'Ask the writer to complete the letter', body: wordedActSchema },
  sendBackLetter: { ...act, summary: 'Send the letter back (退件) to its writer', body: reasonedActSchema },
  referLetter: {
    ...act,
    summary: 'Refer (转办、上报) to a body outside or another desk, and tell the writer where',
    body: referSchema,
    output: leftLetterSchema,
  },
  decideDisposition: { ...act, summary: 'Decide the disposition anew', body: acceptSchema },
  signOffStep: { ...ofTask, summary: 'Sign off (审签) a step or a review', body: signOffSchema },
  withholdSignOff: {
    ...ofTask,
    summary: 'Do not sign off: back to the desk, with the reason',
    body: reasonedActSchema,
  },
  instructLetter: { ...act, summary: 'Give an instruction (批示)', body: instructSchema },
  reclassifyLetter: { ...act, summary: 'Change the category; open deadlines are recounted', body: reclassifySchema },
  markLetter: {
    ...act,
    summary: 'Set or take off flags of the policy; open deadlines are recounted',
    body: markSchema,
  },
  nameAccused: {
    ...act,
    summary: 'Say whom a letter is about: they are kept from it',
    body: nameAccusedSchema,
    output: leftLetterSchema,
  },
  recuseMember: {
    ...act,
    summary: 'Step back (回避) from a letter, or have a colleague step back',
    body: recuseSchema,
    output: leftLetterSchema,
  },
} as const satisfies Record<string, Operation>
