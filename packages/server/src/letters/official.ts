/** Words that carry a seal, and those a letter ended with: reply, result, instructions, why it was declined. */
import type { LetterView, OfficialText, SenderLetter } from '@yanlu/sdk/contract'
import { dispositionOf } from '../domain/policy.ts'
import { replyUnit } from '../domain/turns.ts'
import type { NamedEvent, OpenedLetter } from './store.ts'
import { localAt } from './trail.ts'

/** The newest reply, in the name and under the seal that the policy says; null until there is one. */
export function viewReply(opened: OpenedLetter): OfficialText | null {
  const replied = opened.events.findLast((event) => event.type === 'replied')
  if (replied?.type !== 'replied') return null
  const { name, seal } = nameOfReply(opened, replied.as)
  return official(opened, replied, { by: name, seal })
}

/** The name and seal of the unit that replies, or of the office under the mailbox's seal. */
function nameOfReply({ units, mailbox }: OpenedLetter, as: string | null) {
  const unit = as === null ? null : units.get(as)
  const office = units.get(mailbox.officeId)?.name ?? mailbox.name
  return { name: unit?.name ?? office, seal: unit?.seal ?? mailbox.seal }
}

/** In whose name a reply would go out now. */
export function viewReplyName(opened: OpenedLetter): LetterView['choices']['replyAs'] {
  return nameOfReply(opened, replyUnit(opened.letter, opened.policy))
}

export function viewResult(opened: OpenedLetter, task: number): OfficialText | null {
  const reported = opened.events.findLast((event) => event.type === 'resultReported' && event.task === task)
  const unit = opened.units.get(reported?.by.unit ?? '')
  return reported && unit ? official(opened, reported, { by: unit.name, seal: unit.seal }) : null
}

/** 批示, the oldest first. */
export function viewInstructions(opened: OpenedLetter): OfficialText[] {
  return opened.events.flatMap((event) => {
    if (event.type !== 'instructed') return []
    const unit = opened.units.get(event.by.unit ?? '')
    return official(opened, event, { by: event.byName ?? unit?.name ?? '', seal: unit?.seal ?? '' }) ?? []
  })
}

function official(opened: OpenedLetter, event: NamedEvent, name: { by: string; seal: string }): OfficialText | null {
  const text = event.words?.text
  return text ? { text, ...name, at: localAt(event, opened), on: event.on } : null
}

const endings = ['declined', 'sentBack', 'held', 'filed', 'referred'] as const

/** Why the letter was declined, sent back, held or filed, as long as that is how it stands. */
export function viewEnding({ letter, events, policy }: OpenedLetter): SenderLetter['ended'] {
  if (!endings.some((ending) => ending === letter.status)) return null
  const ending = events.findLast((event) => event.type === letter.status)
  if (!ending) return null
  const ground = ending.type === 'declined' ? policy.decline.reasons.find(({ id }) => id === ending.ground) : undefined
  const reason = ending.words?.reason ?? ground?.text ?? null
  const disposition = ending.type === 'referred' ? dispositionOf(policy, ending.disposition) : undefined
  const clause = ground?.clause ?? disposition?.clause ?? policy.acts[actOf(ending)] ?? null
  return { reason, turnTo: ending.words?.basis ?? null, clause }
}

function actOf({ type }: NamedEvent) {
  const acts = { declined: 'decline', sentBack: 'sendBack', held: 'hold', filed: 'file', referred: 'refer' } as const
  return acts[type as keyof typeof acts]
}
