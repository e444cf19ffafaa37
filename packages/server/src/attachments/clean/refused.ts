/**
 * A file that is not taken, thrown from wherever that shows.
 *
 * Whoever takes files apart throws it for what they understand. Anything else that goes wrong in there (a library's own
 * error, a stack or a heap that is used up) comes to the same, `damaged`: see worker.ts.
 */
import type { AttachmentRefusal } from '@yanlu/sdk/contract'

export class Refused extends Error {
  override readonly name = 'Refused'
  readonly reason: AttachmentRefusal

  constructor(reason: AttachmentRefusal) {
    super(reason)
    this.reason = reason
  }
}

export function damaged(): Refused {
  return new Refused('damaged')
}
