/** The forms by which an administrator adds, changes and removes days of the organisation's own. */
import type { CalendarView, OwnDay, OwnDayKind } from '@yanlu/sdk'
import { html } from 'lit'
import type { Desk } from '../desk.ts'
import { line, type ManageForm, select, type Typed } from '../manage/form.ts'
import { calendarWords } from '../messages/calendar-words.ts'
import type { Field } from '../panels/form.ts'

/** What the forms need of the page: the calendar as it is when something is done, not when the form was opened. */
export interface OwnDays {
  desk: Desk
  now: () => CalendarView
  /** Saves all days, or only says what would move. */
  set: (
    days: OwnDay[],
    reason: string,
    preview: boolean,
  ) => Promise<Awaited<ReturnType<Desk['client']['setCalendarDays']>>>
}

export const basisLimit = 100
const limits = { name: 40, basis: basisLimit, reason: 200 }
const kinds: readonly OwnDayKind[] = ['holiday', 'vacation', 'worked', 'half']
/** Before any day there can be. */
const beforeAll = '1999-12-31'

/** @param day the one that is changed; null to add one. @param on where the form begins */
export function ownDayForm({ desk, now, set }: OwnDays, day: OwnDay | null, on: string): ManageForm {
  const { own: words } = calendarWords[desk.language]
  const others = () => now().own.filter((one) => !same(one, day))
  const save = (typed: Typed, preview: boolean) => {
    const typedDay = dayOf(typed)
    const reason = typed.optional('reason') ?? `${typedDay.name}（${typedDay.basis}）`
    return set([...others(), typedDay], reason, preview)
  }
  return {
    title: day ? words.editTitle(day.name) : words.addTitle,
    submit: words.save,
    fields: [...fieldsOf(desk, day, on), ...(day ? [reasonField(desk)] : [])],
    shows: (typed) => renderMoves(desk, isWhole(typed) ? typed : null, () => save(typed, true)),
    give: async (typed) => {
      await save(typed, false).catch((error) => {
        throw atFields(error, others().length)
      })
    },
  }
}

export function removeDayForm({ desk, now, set }: OwnDays, day: OwnDay): ManageForm {
  const { own: words } = calendarWords[desk.language]
  const save = (typed: Typed, preview: boolean) =>
    set(
      now().own.filter((one) => !same(one, day)),
      typed.optional('reason') ?? words.removeTitle(day.name),
      preview,
    )
  return {
    title: words.removeTitle(day.name),
    submit: words.remove,
    tone: 'danger',
    fields: [reasonField(desk)],
    shows: (typed) => renderMoves(desk, typed, () => save(typed, true)),
    give: async (typed) => {
      await save(typed, false)
    },
  }
}

function fieldsOf(desk: Desk, day: OwnDay | null, on: string): Field[] {
  const { own: words } = calendarWords[desk.language]
  const options = kinds.map((id) => ({ id, name: words.kinds[id].name, note: words.kinds[id].hint }))
  const dates = { kind: 'day', after: beforeAll } as const
  const to = day && day.to !== day.from ? day.to : ''
  return [
    select({ name: 'kind', label: words.kind, initial: day?.kind ?? 'holiday' }, options),
    { ...dates, name: 'from', words: { label: words.from }, initial: day?.from ?? on, required: true },
    { ...dates, name: 'to', words: { label: words.to, hint: words.toHint }, initial: to },
    line({ name: 'name', label: words.name, hint: words.nameHint, initial: day?.name ?? '' }, limits.name),
    line({ name: 'basis', label: words.basis, hint: words.basisHint, initial: day?.basis ?? '' }, limits.basis),
  ]
}

function reasonField(desk: Desk): Field {
  const { own: words } = calendarWords[desk.language]
  return line({ name: 'reason', label: words.reason, hint: words.reasonHint }, limits.reason)
}

function dayOf(typed: Typed): OwnDay {
  const from = typed.text('from')
  const kind = kinds.find((one) => one === typed.text('kind')) ?? 'holiday'
  return { kind, name: typed.text('name'), from, to: typed.optional('to') ?? from, basis: typed.text('basis') }
}

/** Only days are needed to count by. */
function isWhole(typed: Typed): boolean {
  return Boolean(typed.text('from') && typed.text('name') && typed.text('basis'))
}

function renderMoves(desk: Desk, typed: Typed | null, ask: () => Promise<unknown>) {
  const about = typed && ['kind', 'from', 'to'].map((name) => typed.text(name)).join(' ')
  return html`<desk-calendar-moves .desk=${desk} .about=${about} .ask=${ask}></desk-calendar-moves>`
}

/** The server speaks of the place in the list, the form of its fields. */
function atFields(error: unknown, index: number): unknown {
  const fields = (error as { details?: { fields?: { path: string }[] } }).details?.fields
  for (const field of fields ?? []) field.path = field.path.replace(`days.${index}.`, '')
  return error
}

function same(one: OwnDay, other: OwnDay | null): boolean {
  return other !== null && one.from === other.from && one.to === other.to && one.kind === other.kind
}
