/** Rules about time: limits, extensions, and what comes before and after a limit is over. */
import {
  absentSpan,
  condition,
  type Field,
  line,
  lines,
  oneOf,
  oneOfLabels,
  optionalNumber,
  optionalSpan,
  prose,
  span,
} from '../field.ts'
import { type Kind, listOf, oneRule } from '../kind.ts'

const milestones: Field = { as: 'ticks', from: { labels: 'milestones' }, least: 1 }

const limits = listOf('limits', 'limits', {
  ordered: true,
  by: 'milestone',
  fields: {
    ...condition,
    from: oneOfLabels('starts'),
    firstDay: oneOf('firstDay'),
    span,
    milestone: oneOf('milestone'),
    target: absentSpan,
    cap: absentSpan,
    rolls: oneOf('rolls', true),
    beside: oneOf('beside', false),
    occurrence: oneOf('occurrence', 'each'),
    onRedo: oneOf('onRedo', 'restarts'),
    onReassignment: oneOf('onReassignment', 'restarts'),
    onSupplement: oneOf('onSupplement', 'restarts'),
    missed: oneOf('missed', 'flag'),
    choices: { as: 'named' },
  },
  fresh: () => ({
    ...{ milestone: 'result', span: 'blank', from: 'unitReceived', firstDay: 'excluded', rolls: true, missed: 'flag' },
    ...{ occurrence: 'each', onRedo: 'restarts', onReassignment: 'restarts', onSupplement: 'restarts' },
  }),
})

const extensions = listOf('extensions', 'extensions', {
  ordered: true,
  fields: {
    ...condition,
    milestones,
    how: { as: 'choice', from: { words: 'how' }, also: (how, rule) => ({ approver: approverFor(how, rule) }) },
    approver: { as: 'choice', from: { names: 'roles', words: 'approver' }, silent: 'nobody' },
    by: { as: 'choice', from: { words: 'extensionBy' }, also: (by, rule) => ({ span: spanFor(by, rule) }) },
    span: optionalSpan,
    times: optionalNumber(1, 20),
    opensBefore: optionalSpan,
    within: optionalSpan,
    toSender: oneOf('toSender'),
  },
  fresh: () => ({
    ...{ milestones: ['result'], how: 'granted', approver: 'office', by: 'adds', span: 'blank', times: 1 },
    ...{ opensBefore: null, within: null, toSender: true },
  }),
})

/** Where it has to be asked for somebody agrees, where it is only said nobody does. */
function approverFor(how: unknown, { approver }: Readonly<Record<string, unknown>>): unknown {
  if (how !== 'granted') return 'nobody'
  return approver === 'nobody' ? 'office' : approver
}

/** A day that is promised has no length. */
function spanFor(by: unknown, { span: now }: Readonly<Record<string, unknown>>): unknown {
  return by === 'promisedDate' ? null : (now ?? 'blank')
}

const overrides = listOf('overrides', 'limits', {
  fields: { ...condition, milestones, kind: oneOf('overrideKind'), basis: oneOf('basis', false) },
  fresh: () => ({ kind: 'statutory', milestones: ['result'], basis: true }),
})

const supervision: Kind[] = [
  listOf('reminders', 'supervision', {
    fields: {
      ...condition,
      milestone: oneOfLabels('milestones'),
      at: oneOf('reminderAt'),
      lead: optionalNumber(1, 60),
      to: oneOf('reminderTo'),
    },
    fresh: () => ({ milestone: 'result', at: 'overdue', lead: null, to: 'unit' }),
  }),
  oneRule('progress', 'supervision', { fields: { every: span } }),
  listOf('triggers', 'supervision', {
    at: 'supervision.triggers',
    fields: { name: line, by: line, leadsTo: lines, ...condition },
    fresh: () => ({ name: 'blank', by: '信箱办公室', leadsTo: [] }),
  }),
  listOf('supervisionBodies', 'supervision', {
    at: 'supervision.bodies',
    fields: { name: line, does: prose },
    fresh: () => ({ name: 'blank', does: 'blank' }),
  }),
  oneRule('supervision', 'supervision', { fields: { methods: lines } }),
  listOf('grounds', 'supervision', {
    at: 'supervision.grounds',
    fields: { name: prose },
    fresh: () => ({ name: 'blank' }),
  }),
]

const other: Kind[] = [
  listOf('emergencies', 'other', {
    fields: { occasion: prose, within: optionalSpan, to: line, name: line },
    fresh: () => ({ name: 'blank', occasion: 'blank', to: 'blank', within: null }),
  }),
  listOf('recurring', 'other', {
    fields: {
      of: oneOf('recurringOf'),
      every: oneOf('recurringEvery'),
      name: line,
      times: { as: 'number', least: 1, most: 100 },
      within: absentSpan,
    },
    fresh: () => ({ name: 'blank', every: 'workingDay', of: 'mailbox' }),
  }),
  oneRule('change', 'other', {
    fields: { approvers: { as: 'ticks', from: { names: 'roles' }, least: 0 }, names: lines },
  }),
]

export const timeKinds: readonly Kind[] = [limits, overrides, extensions, ...supervision, ...other]
