/**
 * From a finished letter to a new one about the same matter: what the new one names of it. The letter is read in one view
 * and the other is written in another; what was read goes from one to the other here, and into no address.
 */
import type { SenderLetter, Submission } from '@yanlu/sdk'

/** The earlier letter as the form gives it away; what is blank is left out, but for the code. */
export type Earlier = NonNullable<Submission['followsUp']>

const finished: readonly SenderLetter['status'][] = ['answered', 'closed', 'declined', 'sentBack', 'filed', 'referred']

/** Room that the server gives. */
const titleLength = 60
export const contentLength = 1000

export function isFinished({ status }: SenderLetter): boolean {
  return finished.includes(status)
}

function earlierFrom({ letterCode, receivedAt, title, text }: SenderLetter): Earlier {
  const content = [...text].slice(0, contentLength).join('')
  return { letterCode, submittedOn: receivedAt.slice(0, 10), title: [...title].slice(0, titleLength).join(''), content }
}

const asked = new EventTarget()

export function goOnFrom(letter: SenderLetter): void {
  asked.dispatchEvent(new CustomEvent<Earlier>('asked', { detail: earlierFrom(letter) }))
}

/** @returns what ends it */
export function onGoingOn(begin: (earlier: Earlier) => void): () => void {
  const listen = (event: Event) => begin((event as CustomEvent<Earlier>).detail)
  asked.addEventListener('asked', listen)
  return () => asked.removeEventListener('asked', listen)
}
