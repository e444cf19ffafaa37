/** Rules about who handles a letter, who signs off, what comes back, and who replies. */
import {
  condition,
  type Fields,
  line,
  lines,
  oneNamed,
  oneOf,
  oneOfLabels,
  optionalNumber,
  prose,
  someNamed,
  someOf,
  span,
} from '../field.ts'
import { type Kind, listOf, oneRule } from '../kind.ts'

const step: Fields = {
  name: line,
  ...condition,
  at: oneOf('stepAt'),
  role: oneNamed('roles'),
  kind: oneOf('stepKind'),
  asks: lines,
  mayEnd: oneOf('mayEnd', false),
  redirects: someNamed('dispositions'),
}

const freshStep = (at: 'home' | 'unit') => () => ({
  ...{ name: 'blank', kind: 'signOff', role: at === 'home' ? 'office-leader' : 'unit-leader', at, asks: [] },
})

const handling: Kind[] = [
  listOf('dispositions', 'handling', {
    fields: {
      name: line,
      hint: { as: 'text', limit: 500, none: true },
      assigns: oneOf('assigns'),
      act: oneOf('dispositionAct', 'decide'),
      ...condition,
      binds: oneOf('binds'),
      answerOwed: { as: 'choice', from: { words: 'answerOwedHere' }, silent: null },
      toward: oneOf('toward', 'outside'),
      bodies: lines,
      acceptedFirst: oneOf('acceptedFirst', false),
      toldWriter: oneOf('toldWriter', true),
      registered: oneOf('registered', true),
      statuses: { as: 'record', of: 'statuses' },
    },
    fresh: () => ({ name: 'blank', hint: '', assigns: true, chain: [] }),
  }),
  listOf('chain', 'handling', {
    at: 'dispositions.*.chain',
    ordered: true,
    fields: step,
    fresh: freshStep('home'),
  }),
  listOf('routes', 'handling', {
    ordered: true,
    fields: { ...condition, duty: oneNamed('duties') },
    fresh: () => ({ duty: 'blank' }),
  }),
  oneRule('remit', 'handling', {
    fields: {
      by: someOf('remitBy'),
      overlap: oneOf('overlap'),
      duty: oneNamed('duties', { none: true }),
      arbiters: lines,
    },
  }),
  listOf('roles', 'handling', {
    fields: { name: line, at: oneOf('roleAt'), duty: oneNamed('duties', { none: true }) },
    fresh: () => ({ name: 'blank', at: 'office' }),
  }),
  listOf('bodies', 'handling', {
    fields: { name: line, handles: oneOf('handles') },
    fresh: () => ({ name: 'blank', handles: true }),
  }),
  oneRule('accused', 'handling', { fields: { assign: oneOf('accusedAssign') } }),
  oneRule('recusal', 'handling', { fields: { grounds: someOf('recusalGrounds', 1) } }),
  listOf('requires', 'handling', {
    fields: { ...condition, act: oneOfLabels('acts'), name: line, kind: oneOf('requirementKind') },
    fresh: () => ({ act: 'report', kind: 'report', name: 'blank' }),
  }),
]

const review: Kind[] = [
  listOf('reviews', 'review', { ordered: true, fields: step, fresh: freshStep('unit') }),
  oneRule('redo', 'review', { fields: { times: optionalNumber(1, 20), onPaper: oneOf('onPaper', false) } }),
  listOf('checklist', 'review', { fields: { text: prose }, fresh: () => ({ text: 'blank' }) }),
]

const reply: Kind[] = [
  listOf('replies', 'reply', {
    ordered: true,
    fields: {
      ...condition,
      by: oneOf('replyBy'),
      role: oneNamed('roles', { none: true }),
      as: oneOf('replyAs'),
      ways: someOf('ways'),
    },
    fresh: () => ({ by: 'office', as: 'office' }),
  }),
  listOf('results', 'reply', { fields: { name: line }, fresh: () => ({ name: 'blank' }) }),
  oneRule('dispute', 'reply', { fields: { within: span } }),
]

export const handlingKinds: readonly Kind[] = [...handling, ...review, ...reply]
