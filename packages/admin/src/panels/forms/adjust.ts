/** What is asked about one letter's own judgements: flags that hold, and limits set for it alone. */
import type { Clock, LetterView } from '@yanlu/sdk'
import { html } from 'lit'
import { dayWords } from '../../day-words.ts'
import { clockShown } from '../context.ts'
import {
  around,
  type Field,
  type Form,
  type FormAttempt,
  type Option,
  reasonLimit,
  type Typed,
  wordsOf,
} from '../form.ts'

type Flag = LetterView['choices']['flags'][number]

/** Flags by themselves are ticked; of a group at most one holds. What was set stays set where nothing is changed. */
export function mark(attempt: FormAttempt): Form {
  const { set, group: ofGroup, reason } = wordsOf(attempt, 'mark').fields
  const theirs = flagsFor(attempt)
  const single = theirs.filter(({ group }) => group === null)
  const groups = [...new Set(theirs.flatMap(({ group }) => group ?? []))]
  const ticks: Field = {
    kind: 'ticks',
    name: 'set',
    words: set,
    options: single,
    none: '',
    initial: held(single),
  }
  return {
    fields: [
      ...(single.length > 0 ? [ticks] : []),
      ...groups.map((group): Field => {
        const alike = theirs.filter((flag) => flag.group === group)
        const options = [...alike, { id: '', name: around(attempt).noneOfGroup }]
        return { kind: 'choice', name: nameOf(group), words: ofGroup, options, initial: held(alike)[0] ?? '' }
      }),
      { kind: 'text', name: 'reason', words: reason, limit: reasonLimit },
    ],
    lacks: (typed) => (isChanged(changes(theirs, typed)) ? null : single.length > 0 ? 'set' : nameOf(groups[0] ?? '')),
    give: (typed) => ({ act: 'mark', ...changes(theirs, typed), reason: typed.optional('reason') }),
  }
}

/** The desk's flags are the desk's to set, the units' theirs. */
export function flagsFor({ letter, desk }: Pick<FormAttempt, 'letter' | 'desk'>): Flag[] {
  const own = desk.session.unit.id === letter.desk.id ? 'desk' : 'unit'
  return letter.choices.flags.filter(({ by }) => by === 'anybody' || by === own)
}

const nameOf = (group: string) => `group.${group}`
const held = (flags: readonly Flag[]) => flags.filter(({ set }) => set).map(({ id }) => id)

function changes(flags: readonly Flag[], typed: Typed) {
  const holds = (flag: Flag) =>
    flag.group === null ? typed.many('set').includes(flag.id) : typed.text(nameOf(flag.group)) === flag.id
  const set = flags.filter((flag) => holds(flag) && !flag.set).map(({ id }) => id)
  const off = flags.filter((flag) => !holds(flag) && flag.set).map(({ id }) => id)
  return { set, off }
}

function isChanged({ set, off }: { set: string[]; off: string[] }): boolean {
  return set.length + off.length > 0
}

const ways = ['workingDays', 'calendarDays', 'dueOn'] as const

/** By which rule, which clock, and its new length from the same start, or its last day. */
export function setLimit(attempt: FormAttempt, typed: Typed): Form {
  const { fields } = wordsOf(attempt, 'setLimit')
  const { overrides } = attempt.letter.choices
  const rule = chosenOf(overrides, typed.text('override'))
  const clocks = running(attempt.letter, ({ milestone }) => rule?.milestones.includes(milestone) ?? false)
  const clock = chosenOf(clocks, typed.text('milestone'))?.clock
  const how = ways.find((one) => one === typed.text('how')) ?? 'workingDays'
  const asked: Field[] = [
    {
      ...{ kind: 'choice', name: 'override', words: fields.override, required: true, options: ruleOptions(attempt) },
      initial: overrides.length === 1 ? (overrides[0]?.id ?? '') : '',
    },
    ...(rule ? [whichClock(attempt, clocks, fields.milestone)] : []),
  ]
  return {
    fields: clock && rule ? [...asked, ...lengthOf(attempt, { clock, how, basis: rule.basis })] : asked,
    after: clock ? clockShown(around(attempt).dueNow, clock, attempt.desk) : null,
    give: (given) => ({
      act: 'setLimit',
      override: rule?.id ?? '',
      milestone: clock?.milestone ?? 'result',
      task: clock?.task ?? undefined,
      ...(how === 'dueOn' ? { dueOn: given.text('dueOn') } : { span: { count: Number(given.text('span')), of: how } }),
      basis: given.optional('basis'),
    }),
  }
}

interface Length {
  clock: Clock
  how: (typeof ways)[number]
  /** Whether its basis has to be named. */
  basis: boolean
}

function lengthOf(attempt: FormAttempt, { clock, how, basis }: Length): Field[] {
  const { fields } = wordsOf(attempt, 'setLimit')
  const words = around(attempt)
  const began = words.limitFrom(dayWords(clock.startedOn, attempt.desk.language, clock.today))
  const options = ways.map((id) => ({ id, name: words.limitBy[id] }))
  return [
    { kind: 'select', name: 'how', words: fields.how, required: true, options, none: '', initial: how },
    how === 'dueOn'
      ? { kind: 'day', name: 'dueOn', words: { ...fields.dueOn, hint: began }, required: true, after: clock.startedOn }
      : { kind: 'count', name: 'span', words: { ...fields.span, hint: began }, required: true },
    { kind: 'text', name: 'basis', words: fields.basis, required: basis, limit: reasonLimit },
  ]
}

function ruleOptions(attempt: FormAttempt): Option[] {
  const { clause, overrides, overrideHints } = around(attempt)
  return attempt.letter.choices.overrides.map((rule) => {
    return { id: rule.id, name: overrides[rule.kind], hint: `${overrideHints[rule.kind]}${clause(rule.clause)}` }
  })
}

/** The limits that were set for this letter alone. */
export function liftLimit(attempt: FormAttempt, typed: Typed): Form {
  const { milestone } = wordsOf(attempt, 'liftLimit').fields
  const ids = attempt.letter.choices.overrides.map(({ id }) => id)
  const clocks = running(attempt.letter, ({ rule }) => ids.includes(rule))
  const clock = chosenOf(clocks, typed.text('milestone'))?.clock
  return {
    fields: [whichClock(attempt, clocks, milestone)],
    after: clock ? clockShown(around(attempt).dueNow, clock, attempt.desk) : html``,
    give: () => ({ act: 'liftLimit', milestone: clock?.milestone ?? 'result', task: clock?.task ?? undefined }),
  }
}

interface Running {
  id: string
  clock: Clock
}

/** Open clocks, each milestone of each task once. */
function running({ clocks }: LetterView, fits: (clock: Clock) => boolean): Running[] {
  const open = clocks.filter((clock) => clock.state === 'open' && fits(clock))
  const named = open.map((clock) => [`${clock.milestone}:${clock.task ?? ''}`, clock] as const)
  return [...new Map(named)].map(([id, clock]) => ({ id, clock }))
}

function whichClock({ desk }: FormAttempt, clocks: readonly Running[], words: Field['words']): Field {
  const options = clocks.map(({ id, clock }) => {
    const { milestone, unit, dueOn, today } = clock
    const name = unit ? `${desk.labels.milestones[milestone]} · ${unit}` : desk.labels.milestones[milestone]
    return { id, name, note: dayWords(dueOn, desk.language, today) }
  })
  return { kind: 'select', name: 'milestone', words, required: true, options, none: '', initial: options[0]?.id ?? '' }
}

/** What was chosen, or the only one there is. */
function chosenOf<One extends { id: string }>(some: readonly One[], id: string): One | undefined {
  return some.find((one) => one.id === id) ?? (some.length === 1 ? some[0] : undefined)
}
