/** The trail in English. */
import type { TrailEntry } from '@yanlu/sdk'
import type { Audience, TrailLine, TrailWords } from '../trail-words.ts'
import { englishParts } from './parts-en.ts'

const { day, fields, join } = englishParts
const actors = {
  sender: 'The writer',
  office: 'The mailbox office',
  leader: 'A leader',
  unit: 'The unit',
  administrator: 'An administrator',
  system: '',
}
const outcomes = { solved: 'solved', explained: 'explained', planned: 'planned' }
const clocks: Record<NonNullable<TrailEntry['milestone']>, string> = {
  triage: 'acceptance',
  declineNotice: 'the notice of declining',
  acceptanceNotice: 'the notice of acceptance',
  disposition: 'the disposition',
  signIn: 'the sign-in',
  returnBy: 'returning it',
  explanation: 'the reason for delay',
  interimNotice: 'the notice of progress',
  onSite: 'being on site',
  result: 'handling',
  reply: 'the answer',
  completion: 'completion',
}

function who({ by }: TrailEntry, audience: Audience): string {
  if (by.kind === 'sender' && audience === 'sender') return 'You'
  const place = by.unit ?? actors[by.kind]
  return audience === 'office' && by.name ? [by.name, by.unit].filter(Boolean).join(', ') : place
}

const you = (to: Audience) => (to === 'sender' ? 'you' : 'the writer')
const promised = ({ promisedOn }: TrailEntry) => (promisedOn ? `, promised by ${day(promisedOn)}` : '')
const was = (dueOn: string, before: string | null) => (before && before !== dueOn ? `, before ${day(before)}` : '')
const named = (name: string | null) => (name ? `: ${name}` : '')
const about = (milestone: TrailEntry['milestone']) => clocks[milestone ?? 'result']

function marks({ flags, flagsOff }: TrailEntry): string {
  const set = flags.length > 0 && `marked it: ${join(flags)}`
  const off = flagsOff.length > 0 && `took off: ${join(flagsOff)}`
  return [set, off].filter(Boolean).join('; ') || 'marked it'
}

type Line = (entry: TrailEntry, by: string, to: Audience) => TrailLine

const lines: Record<TrailEntry['type'], Line> = {
  received: (_, by) => ({ rest: `${by} wrote this letter` }),
  accepted: ({ registrationNumber: no, disposition }, by) => ({
    strong: `${by} accepted it`,
    rest: `${no ? `, registered as ${no}` : ''}${disposition ? `, to be handled by ${disposition}` : ''}`,
  }),
  declined: (_, by) => ({ strong: `${by} declined it` }),
  held: (_, by) => ({ strong: 'Put on hold', rest: ` by ${by}` }),
  filed: (_, by) => ({ strong: 'Filed', rest: ` by ${by}, neither registered nor handled` }),
  completionAsked: (_, by, to) => ({ strong: `${by} asked ${you(to)} to complete it` }),
  completed: (_, by) => ({ strong: `${by} completed it` }),
  sentBack: (_, by, to) => ({ strong: `${by} sent the letter back to ${you(to)}` }),
  referred: ({ disposition, basis, units: to }, by) => ({
    strong: `${by} referred it${basis || to.length ? ` to ${basis ?? join(to)}` : ''}`,
    rest: disposition ? ` (${disposition})` : '',
  }),
  decided: ({ disposition }, by) => ({ rest: `${by} decided the disposition anew${named(disposition)}` }),
  stepOpened: ({ step }, by) => ({ rest: `Put up for ${step ?? 'sign-off'}${by ? ` by ${by}` : ''}` }),
  signedOff: ({ step }, by) => ({ strong: `${by} signed it off`, rest: named(step) }),
  signOffWithheld: ({ step }, by) => ({ strong: `${by} did not sign it off`, rest: named(step) }),
  instructed: (_, by) => ({ strong: `${by} gave an instruction` }),
  assigned: ({ units: to }, by) => ({ strong: `Assigned to ${join(to)}`, rest: by ? ` by ${by}` : '' }),
  handedOver: ({ units: [to, from] }) => ({ strong: 'Handed over', rest: to && from ? ` from ${from} to ${to}` : '' }),
  recalled: (_, by) => ({ rest: `${by} took the assignment back` }),
  marked: (entry, by) => ({ rest: `${by} ${marks(entry)}` }),
  limitSet: ({ milestone }, by) => ({ strong: `${by} set another limit`, rest: ` for ${about(milestone)}` }),
  limitLifted: ({ milestone }, by) => ({ rest: `${by} let the usual limit for ${about(milestone)} run again` }),
  questionAsked: (_, by) => ({ rest: by ? `${by} asked for a decision` : 'A decision is asked for' }),
  settled: (_, by) => ({ strong: `${by} decided` }),
  reclassified: ({ category }, by) => ({ rest: `${by} changed the category${named(category)}` }),
  signedIn: (_, by) => ({ rest: `${by} signed it in` }),
  returned: (_, by) => ({ strong: `${by} returned it to the office` }),
  extensionAsked: (entry, by) => ({ rest: `${by} asked for an extension${promised(entry)}` }),
  extensionGranted: ({ dueOn, milestone }) => ({
    strong: 'Extended',
    rest: dueOn ? `: ${about(milestone)} is now due ${day(dueOn)}` : '',
  }),
  extensionDenied: (_, by) => ({ strong: `${by} denied the extension` }),
  explained: (entry, by) => ({ rest: `${by} explained why it is not done${promised(entry)}` }),
  resultReported: (entry, by) => ({
    rest: `${by} reported the result${entry.outcome ? `: ${outcomes[entry.outcome]}` : ''}${promised(entry)}`,
  }),
  redoAsked: ({ units: to }, by) => ({
    strong: `${by} sent the result back`,
    rest: to.length ? `, to be done again by ${join(to)}` : '',
  }),
  replied: (_, by, to) => ({ strong: `${by} answered ${you(to)}` }),
  closed: (_, by) => ({ rest: by ? `${by} closed it` : 'Closed' }),
  wroteToSender: (_, by, to) => ({ rest: `${by} wrote to ${you(to)}` }),
  wroteToOffice: (_, by) => ({ rest: `${by} wrote to the mailbox office` }),
  supplemented: (_, by) => ({ rest: `${by} added something` }),
  progressRequested: (_, by) => ({ rest: `${by} asked how far it is` }),
  rated: ({ rating }, by) => ({
    rest: `${by} rated it${rating ? `: handling ${rating.handling}, result ${rating.result}, of 5` : ''}`,
  }),
  disputed: (_, by) => ({ strong: `${by} disputed the answer`, rest: ': it is handled anew' }),
  accusedNamed: (_, by) => ({ rest: `${by} named whom it is about: they are kept from it` }),
  recused: (_, by) => ({ rest: `${by} stepped back` }),
  deadlineOpened: ({ milestone, dueOn }) => ({
    rest: `The clock for ${about(milestone)} started${dueOn ? `, due ${day(dueOn)}` : ''}`,
  }),
  deadlineMet: ({ milestone }) => ({ rest: `The clock for ${about(milestone)} ended` }),
  deadlineVoided: ({ milestone }) => ({ rest: `The clock for ${about(milestone)} was stopped` }),
  deadlinePaused: ({ milestone }) => ({ rest: `The clock for ${about(milestone)} was paused` }),
  deadlineResumed: ({ milestone }) => ({ rest: `The clock for ${about(milestone)} went on` }),
  deadlineRecounted: ({ dueOn, wasDueOn, milestone }) => ({
    strong: 'Deadline recounted',
    rest: dueOn ? `: ${about(milestone)} is due ${day(dueOn)}${was(dueOn, wasDueOn)}` : '',
  }),
  lapsed: ({ milestone, dueOn }) => ({
    strong: 'The deadline passed',
    rest: `: ${about(milestone)}${dueOn ? ` was due ${day(dueOn)}` : ''}`,
  }),
  reminded: ({ units: to }) => ({
    strong: 'Reminded',
    rest: `${to.length ? ` ${join(to)}` : ''}: the deadline has passed`,
  }),
  identityOpened: ({ fields: seen }, by, to) => ({
    strong: `${by} looked at ${to === 'sender' ? 'your' : 'the writer’s'} ${seen.length ? join(seen.map((one) => fields[one])) : 'identity'}`,
  }),
  purged: (_, by) => ({ strong: 'Purged', rest: ` by ${by}: text and identity are destroyed, the trail stays` }),
}

/** What was said for it: the reason, then its basis or where to turn, then the clause. */
function noteOf({ type, reason, basis, clause }: TrailEntry): string | undefined {
  const said = [
    reason && `Reason: “${reason}”`,
    basis && type !== 'referred' && `${type === 'declined' || type === 'sentBack' ? 'Instead' : 'Basis'}: ${basis}`,
    clause && englishParts.clause(clause),
  ].filter(Boolean)
  return said.join(' ') || undefined
}

export const englishTrail: TrailWords = {
  line: (entry, audience) => ({ ...lines[entry.type](entry, who(entry, audience), audience), note: noteOf(entry) }),
  stated: (name, text) => `${name}: ${text}`,
  doubt: 'Should this not have been?',
}
