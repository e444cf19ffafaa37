/** Why a mailbox did not open, in words, when there is more to say than that nobody was reached. */
import { Problem } from '@yanlu/sdk'
import { laterMessages } from '../messages/later.ts'
import { messagesFor } from '../messages/speak.ts'
import type { Language } from '../parts/words.ts'
import type { Failure } from './chrome.ts'

export function explainFailure(error: unknown, language: Language): Failure {
  const { away, awayHint } = messagesFor(language).app
  const words = laterMessages.in(language).failure
  if (!(error instanceof Problem) || error.code === 'unavailable') return { title: away, hint: awayHint }
  const { code, message, details } = error
  if (isAbsent(error)) return { title: words.absent, hint: words.absentHint, final: true }
  if (code === 'too_many_requests') {
    return { title: words.busy, hint: words.busyHint(details.retryAfterSeconds ?? 60) }
  }
  return { title: words.broken, hint: message }
}

/** In the place of the form, while its organisation is suspended. */
export function explainClosed(language: Language): Failure {
  const { closed, closedHint } = laterMessages.in(language).failure
  return { title: closed, hint: closedHint, final: true }
}

/** An address that cannot be a mailbox's is nobody's either. */
function isAbsent({ code }: Problem): boolean {
  return code === 'not_found' || code === 'invalid'
}
