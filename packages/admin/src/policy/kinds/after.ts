/** Rules about what comes beside and after: publication, secrecy, archive, reports, reception, and what is said of all. */
import {
  condition,
  type Field,
  line,
  lines,
  oneNamed,
  oneOf,
  optionalLine,
  optionalNumber,
  prose,
  someOf,
} from '../field.ts'
import { type Kind, listOf, oneRule } from '../kind.ts'

const optionalProse: Field = { as: 'text', limit: 2000, none: true, long: true }

const open: Kind[] = [
  listOf('publication', 'publication', {
    ordered: true,
    fields: {
      ...condition,
      stance: oneOf('stance'),
      parts: someOf('published', 1),
      only: lines,
      exceptions: lines,
      requires: lines,
      approver: oneNamed('roles', { none: true }),
      masks: lines,
    },
    fresh: () => ({ stance: 'optional', parts: ['reply'], exceptions: [], only: [], requires: [], masks: [] }),
  }),
  listOf('secrecy', 'secrecy', {
    fields: { ...condition, text: prose, what: oneOf('what'), from: oneOf('from') },
    fresh: () => ({ what: 'identity', from: 'public', text: 'blank' }),
  }),
]

const archive: Kind[] = [
  oneRule('archive', 'archive', {
    fields: {
      forms: someOf('archiveForms'),
      contents: lines,
      keepYears: optionalNumber(1, 100),
      noRemoval: oneOf('noRemoval', false),
    },
  }),
  listOf('ledgers', 'archive', { at: 'archive.ledgers', fields: { name: line }, fresh: () => ({ name: 'blank' }) }),
  listOf('documents', 'archive', {
    fields: {
      ...condition,
      for: line,
      name: line,
      fields: lines,
      numbering: optionalLine,
      formats: someOf('formats'),
      seal: oneOf('seal', false),
    },
    fresh: () => ({ name: 'blank', for: 'blank', fields: [], numbering: null, formats: ['screen'], seal: false }),
  }),
]

const reports: Kind[] = [
  listOf('reports', 'reports', {
    fields: { every: oneOf('period'), name: line, by: { as: 'monthDay' }, to: optionalLine, contents: lines },
    fresh: () => ({ name: 'blank', every: 'month', by: null, to: null, contents: [] }),
  }),
  listOf('satisfaction', 'reports', {
    fields: {
      every: oneOf('period'),
      how: lines,
      below: optionalNumber(1, 100),
      first: optionalLine,
      running: optionalNumber(2, 20),
      repeatedly: optionalLine,
    },
    fresh: () => ({ how: [], every: 'year', below: null, first: null, running: null, repeatedly: null }),
  }),
  listOf('appraisal', 'reports', {
    fields: {
      every: oneOf('period'),
      of: line,
      name: line,
      total: optionalNumber(1, 1000),
      dimensions: { as: 'counted', first: 'name', second: 'weight' },
      effect: optionalProse,
    },
    fresh: () => ({ name: 'blank', of: 'blank', every: 'year', total: null, dimensions: [], effect: null }),
  }),
  listOf('indicators', 'reports', {
    fields: { name: line, parts: line, whole: line },
    fresh: () => ({ name: 'blank', parts: 'blank', whole: 'blank' }),
  }),
  listOf('consequences', 'reports', {
    fields: { for: prose, name: line, amount: optionalNumber(0, 1_000_000), of: oneOf('amountOf', 'none') },
    fresh: () => ({ name: 'blank', for: 'blank', amount: null, of: 'none' }),
  }),
]

const reception = listOf('reception', 'reception', {
  fields: {
    name: line,
    every: oneOf('receptionEvery'),
    nth: optionalNumber(1, 5),
    weekday: { as: 'choice', from: { words: 'weekday' }, none: true },
    from: optionalLine,
    to: optionalLine,
    place: optionalLine,
    seats: { as: 'counted', first: 'holder', second: 'count' },
    pool: lines,
    appointment: oneOf('appointment', 'none'),
    visitors: lines,
    scope: lines,
    substitute: optionalProse,
    published: lines,
    exceptions: lines,
    answers: lines,
    onDayOff: oneOf('onDayOff', 'proposes'),
    'minimum.each': line,
    'minimum.every': oneOf('period'),
    'minimum.times': { as: 'number', least: 1, most: 100 },
  },
  fresh: () => ({ name: 'blank', every: 'month', weekday: 1, nth: 1, seats: [] }),
})

const other: Kind[] = [
  oneRule('about', 'other', {
    fields: {
      source: prose,
      of: oneOf('of'),
      inForce: optionalLine,
      interpreter: optionalLine,
      supersedes: optionalLine,
    },
  }),
  oneRule('terms', 'other', { fields: { letter: line, writer: line, office: line, unit: line } }),
  listOf('duties', 'other', {
    fields: { holder: line, does: prose },
    fresh: () => ({ holder: 'blank', does: 'blank' }),
  }),
  oneRule('acts', 'other', { fields: { acts: { as: 'record', of: 'acts' } } }),
]

export const afterKinds: readonly Kind[] = [...open, ...archive, ...reports, reception, ...other]
