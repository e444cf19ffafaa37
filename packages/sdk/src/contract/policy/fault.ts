/** What is wrong with a policy: found before it is published, and shown at the rule. */
import { z } from 'zod'

/**
 * `blank`: a value is still to be entered. `unknown…`: it names something that is not there. `neverFits`: an earlier rule
 * takes every letter that this one could. `beyondCap`: an extension or a target that its own last day cuts off.
 */
export const faultCodes = [
  'misfit',
  'blank',
  'namedTwice',
  'unknownCategory',
  'unknownDisposition',
  'unknownFlag',
  'unknownMailbox',
  'unknownRole',
  'unknownDuty',
  'unknownGround',
  'unknownLimit',
  'roleWithoutMember',
  'neverFits',
  'fitsNothing',
  'capBelowLimit',
  'targetBeyondLimit',
  'minutesCannotPause',
  'beyondCap',
  'refusedAndAccepted',
  'requiredAndAnonymous',
  'nothingDecides',
  'noChoices',
  'tooMany',
] as const
export type FaultCode = (typeof faultCodes)[number]

export const faultSchema = z
  .object({
    path: z.string().meta({ description: 'The rule, ids standing in for places: `limits.result.cap`.' }),
    code: z.enum(faultCodes),
    /** What the words speak of: the id that is not there, the rule that comes first. */
    about: z.string().nullable(),
    blocks: z.boolean().meta({ description: 'Whether the policy cannot be published so.' }),
  })
  .meta({ id: 'PolicyFault' })
export type Fault = z.infer<typeof faultSchema>
