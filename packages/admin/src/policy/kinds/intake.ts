/** Rules about what comes in. */
import {
  condition,
  type Field,
  line,
  lines,
  oneNamed,
  oneOf,
  oneOfLabels,
  optionalLine,
  prose,
  someOf,
} from '../field.ts'
import { type Kind, listOf, oneRule } from '../kind.ts'

const named = { name: line }
const groups: Field = { as: 'groups' }

/** What is accepted and under which treatment goes with whether an answer is owed. */
const treatment: Field = {
  as: 'choice',
  from: { words: 'treatment' },
  also: (chosen) => (chosen === 'noDuty' || chosen === 'accepted' ? { answerOwed: chosen === 'accepted' } : {}),
}

const scope: Kind[] = [
  listOf('accepts', 'scope', { fields: { text: prose }, fresh: () => ({ text: 'blank' }) }),
  listOf('reasons', 'scope', {
    at: 'decline.reasons',
    fields: {
      text: prose,
      leadsTo: oneNamed('dispositions', { words: 'reasonLeadsTo' }),
      turnTo: { as: 'text', limit: 2000, none: true, long: true },
      unless: { as: 'condition', name: 'unless' },
    },
    fresh: () => ({ text: 'blank', turnTo: null }),
  }),
  oneRule('decline', 'scope', { fields: { suggestionRequired: oneOf('suggestionRequired') } }),
  listOf('repeats', 'scope', {
    fields: {
      of: oneOf('repeatOf'),
      leadsTo: oneOf('repeatLeadsTo'),
      ground: oneNamed('reasons', { none: true }),
      unlessNew: oneOf('unlessNew', false),
      cites: someOf('cites'),
    },
    fresh: () => ({ of: 'inProgress', leadsTo: 'refusal', unlessNew: true, ground: null, cites: [] }),
  }),
  listOf('writers', 'scope', { fields: named, fresh: () => ({ name: 'blank' }) }),
  oneRule('mailbox', 'scope', {
    at: 'mailboxes',
    fields: { kind: oneNamed('mailboxKinds', { words: 'kind' }) },
  }),
  listOf('mailboxKinds', 'scope', { at: 'mailboxes.kinds', fields: named, fresh: () => ({ name: 'blank' }) }),
  listOf('channels', 'scope', {
    fields: { channel: oneOf('channel'), name: line },
    fresh: () => ({ channel: 'phone', name: 'blank' }),
  }),
  oneRule('opening', 'scope', {
    fields: {
      every: oneOf('opened'),
      weekday: { as: 'choice', from: { words: 'weekday' }, none: true },
      cleared: oneOf('cleared', false),
      times: lines,
      keyHolder: optionalLine,
    },
  }),
  listOf('fields', 'scope', {
    fields: { name: line, need: oneOf('need'), ...condition },
    fresh: () => ({ name: 'blank', need: 'optional' }),
  }),
  listOf('notice', 'scope', { fields: { text: prose }, fresh: () => ({ text: 'blank' }) }),
]

const identity: Kind[] = [
  oneRule('required', 'identity', { at: 'identity', fields: { required: groups, expected: groups } }),
  oneRule('anonymous', 'identity', {
    at: 'identity.anonymous',
    fields: { treatment, answerOwed: oneOf('answerOwed'), means: prose },
  }),
  oneRule('invalidContact', 'identity', {
    at: 'identity.invalidContact',
    fields: { refuses: oneOf('refuses') },
    fresh: () => ({ refuses: true }),
  }),
  listOf('conceal', 'identity', {
    at: 'identity.conceal',
    fields: { level: oneOfLabels('concealments'), means: prose },
    fresh: () => ({ level: 'public', means: 'blank' }),
  }),
  listOf('identityOpenings', 'identity', {
    at: 'identity.openings',
    fields: {
      ...condition,
      second: oneNamed('roles', { none: true }),
      minutes: { as: 'number', least: 5, most: 1440 },
    },
    fresh: () => ({ second: 'office-leader', minutes: 60 }),
  }),
]

const categories: Kind[] = [
  listOf('categories', 'categories', {
    fields: { name: line, hint: { as: 'text', limit: 200, none: true }, accused: oneOf('asksAccused', false) },
    fresh: () => ({ name: 'blank', hint: '' }),
  }),
  listOf('flags', 'categories', {
    fields: { by: oneOf('flagBy'), name: line, group: { as: 'mark' } },
    fresh: () => ({ name: 'blank', by: 'desk' }),
  }),
]

export const intakeKinds: readonly Kind[] = [...scope, ...identity, ...categories]
