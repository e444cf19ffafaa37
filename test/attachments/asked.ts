/** How these tests ask: for every kind, up to thirty megabytes. */
import { type AttachmentKind, attachmentKinds } from '@yanlu/sdk/contract'
import { cleanerFor } from '../../packages/server/src/attachments/clean/clean.ts'
import { sniff } from '../../packages/server/src/attachments/clean/sniff.ts'

export const all: { kinds: readonly AttachmentKind[]; maxBytes: number } = {
  kinds: attachmentKinds,
  maxBytes: 30_000_000,
}

/** In this process, which is faster: the bytes, or the error that the process for files would make a refusal of. */
export async function cleaned(bytes: Uint8Array): Promise<Uint8Array | Error> {
  const found = sniff(bytes)
  if (!found) return new Error('of no type')
  const cleaner = await cleanerFor(found)
  return cleaner(bytes).then(
    (one) => one.bytes,
    (error: Error) => error,
  )
}
