/** What is asked about who may know: whom a letter is about, who steps back from it, and destroying it. */
import { around, type Form, type FormAttempt, type Option, reasonLimit, wordsOf } from '../form.ts'

/** Whom the letter is about already stays ticked: what is recorded is the whole of it. */
export function nameAccused(attempt: FormAttempt): Form {
  const { fields } = wordsOf(attempt, 'nameAccused')
  const { accused } = attempt.letter
  const ids = (named: { id: string }[] | undefined) => named?.map(({ id }) => id) ?? []
  return {
    fields: [
      {
        kind: 'units',
        name: 'units',
        words: fields.units,
        units: attempt.names.units,
        leads: false,
        closed: new Map(),
        initial: ids(accused?.units),
      },
      {
        kind: 'ticks',
        name: 'members',
        words: fields.members,
        options: colleagues(attempt),
        none: around(attempt).noColleagues,
        initial: ids(accused?.members),
      },
    ],
    lacks: (typed) => (typed.many('units').length + typed.many('members').length > 0 ? null : 'members'),
    give: (typed) => ({ act: 'nameAccused', units: typed.many('units'), members: typed.many('members') }),
  }
}

function colleagues({ names }: FormAttempt): Option[] | null {
  return names.colleagues?.map(({ id, name, unit }) => ({ id, name, note: unit })) ?? null
}

/** Oneself; at the desk, or a colleague. */
export function recuse(attempt: FormAttempt): Form {
  const { fields } = wordsOf(attempt, 'recuse')
  const { session } = attempt.desk
  const words = around(attempt)
  const others = colleagues(attempt)?.filter(({ id }) => id !== session.member.id)
  const atDesk = session.unit.id === attempt.letter.desk.id
  const options = atDesk ? others && [{ id: '', name: words.myself }, ...others] : [{ id: '', name: words.myself }]
  return {
    fields: [
      { kind: 'select', name: 'member', words: fields.member, options: options ?? null, none: words.noColleagues },
      { kind: 'text', name: 'reason', words: fields.reason, required: true, limit: reasonLimit },
    ],
    give: (typed) => ({ act: 'recuse', member: typed.optional('member'), reason: typed.text('reason') }),
  }
}

/** Text, identity and key go: it asks for a reason and for one deliberate tick. */
export function purge(attempt: FormAttempt): Form {
  const { fields } = wordsOf(attempt, 'purge')
  return {
    tone: 'danger',
    fields: [
      { kind: 'text', name: 'reason', words: fields.reason, required: true, limit: reasonLimit },
      { kind: 'tick', name: 'understood', words: fields.understood, required: true },
    ],
    give: (typed) => ({ act: 'purge', reason: typed.text('reason') }),
  }
}
