/** A letter of the demo as a story: what was written, and what was done about it, so many days ago, by whom. */
import type { Concealment, Identity, Outcome } from '@yanlu/sdk/contract'

/** Days ago, and the hour of that day. */
export type When = [daysAgo: number, hour: number]

export interface Story {
  mailbox: string
  category: string
  title: string
  text: string
  identity?: Identity
  conceal?: Concealment
  /** Names of the units it is about. */
  accused?: string[]
  written: When
  steps: Step[]
}

/** `by` is a member's address before the @; `task` of the kind that waits is looked up. */
export type Step = { at: When } & (({ by: string; act: MemberStep['act'] } & Omit<MemberStep, 'act'>) | SenderStep)

interface MemberStep {
  act: keyof typeof taskKinds
  disposition?: string
  proposal?: string
  units?: string[]
  text?: string
  requirements?: string
  reason?: string
  basis?: string
  ground?: string
  turnTo?: string
  category?: string
  outcome?: Outcome
  flags?: string[]
  /** What the policy requires for the act, by its id. */
  stated?: Record<string, string>
  /** The promised day, so many days from the step. */
  promisedIn?: number
}

export type SenderStep = {
  by: 'sender'
  act: 'completeLetter' | 'supplementLetter' | 'writeToOffice' | 'requestProgress' | 'rateLetter' | 'disputeReply'
  text?: string
  handling?: number
  result?: number
}

/** The acts of members that stories tell, with the kinds of task that each is about. */
export const taskKinds = {
  acceptLetter: [],
  declineLetter: [],
  holdLetter: [],
  fileLetter: [],
  askCompletion: [],
  sendBackLetter: [],
  referLetter: [],
  decideDisposition: [],
  signOffStep: ['step', 'review'],
  withholdSignOff: ['step'],
  instructLetter: [],
  reclassifyLetter: [],
  markLetter: [],
  assignLetter: [],
  recallTask: ['assignment'],
  remindUnit: ['assignment'],
  signInTask: ['assignment'],
  returnTask: ['assignment'],
  askExtension: ['assignment'],
  grantExtension: ['extension'],
  denyExtension: ['extension'],
  explainTask: ['assignment'],
  reportResult: ['assignment'],
  redoTask: ['assignment'],
  replyLetter: [],
  closeLetter: [],
  writeToSender: [],
  setLimit: [],
  liftLimit: [],
  extendLetter: [],
  settleTask: ['question'],
  openIdentity: [],
} as const
