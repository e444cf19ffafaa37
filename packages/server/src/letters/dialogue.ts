/** The dialogue of writer and office, and what the writer added to the letter. */
import type { DialogueLine } from '@yanlu/sdk/contract'
import type { NamedEvent, OpenedLetter } from './store.ts'
import { localAt } from './trail.ts'

type Spoken = Pick<DialogueLine, 'from' | 'kind'>

const spoken: Partial<Record<NamedEvent['type'], Spoken>> = {
  wroteToOffice: { from: 'sender', kind: 'message' },
  wroteToSender: { from: 'office', kind: 'message' },
  supplemented: { from: 'sender', kind: 'supplement' },
  completionAsked: { from: 'office', kind: 'completionAsked' },
  completed: { from: 'sender', kind: 'completion' },
  progressRequested: { from: 'sender', kind: 'progress' },
  disputed: { from: 'sender', kind: 'message' },
}

export function viewDialogue(opened: OpenedLetter): DialogueLine[] {
  return opened.events.flatMap((event) => {
    const line = spoken[event.type]
    return line ? [{ ...line, text: event.words?.text ?? null, at: localAt(event, opened) }] : []
  })
}

/** What belongs to the letter, for everybody who reads it. */
export function viewSupplements(opened: OpenedLetter): DialogueLine[] {
  return viewDialogue(opened).filter(({ kind }) => kind === 'supplement' || kind === 'completion')
}
