/** A letter as somebody reads it who may not know who wrote: bars in place of the writer's name in all that was said. */
import type { Identity } from '@yanlu/sdk/contract'
import type { Tx } from '../db/tenant.ts'
import type { Actor } from '../domain/access.ts'
import type { EventWords } from '../domain/events.ts'
import { masked } from '../domain/masking.ts'
import { mayKnowWriter } from '../domain/opening.ts'
import type { Keyring } from '../keys/keyring.ts'
import { type LinkedRow, type OpenedLetter, readIdentities, readIdentity } from './store.ts'

export async function asMayBeKnown(
  tx: Tx,
  opened: OpenedLetter,
  { actor, keyring }: { actor: Actor; keyring: Keyring },
): Promise<OpenedLetter> {
  if (mayKnowWriter(opened.letter, { ...opened, actor })) return opened
  const linked = [opened.links.earlier, ...opened.links.later].flatMap((one) => one ?? [])
  const keys = linked.flatMap(({ id, key }) => (key ? [[id, key] as const] : []))
  const [own, theirs] = await Promise.all([
    opened.identityGiven.length > 0 ? readIdentity(tx, opened.letter.id, keyring) : {},
    readIdentities(tx, new Map(keys)),
  ])
  return { ...withBars(opened, own), links: linksWithBars(opened.links, { own, theirs }) }
}

interface Writers {
  own: Identity
  theirs: ReadonlyMap<string, Identity>
}

/** The writer of an earlier or a later letter is most likely this one's. */
function linksWithBars({ earlier, later }: OpenedLetter['links'], { own, theirs }: Writers): OpenedLetter['links'] {
  const bars = (one: LinkedRow): LinkedRow => {
    const title = one.title && masked(masked(one.title, own), theirs.get(one.id) ?? {})
    return { ...one, title }
  }
  return { earlier: earlier && bars(earlier), later: later.map(bars) }
}

function withBars(opened: OpenedLetter, identity: Identity): OpenedLetter {
  const events = opened.events.map((event) =>
    event.words ? { ...event, words: barred(event.words, identity) } : event,
  )
  return { ...opened, title: opened.title && masked(opened.title, identity), events }
}

/** Every text in it, however deep. */
function barred(words: EventWords, identity: Identity): EventWords {
  const text = (value: unknown): unknown => {
    if (typeof value === 'string') return masked(value, identity)
    if (value === null || typeof value !== 'object') return value
    return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, text(held)]))
  }
  return text(words) as EventWords
}
