/**
 * The examination of a file that somebody sends: is it what the mailbox takes, is it sound, and what is left of it when
 * everything that tells about its maker is gone.
 *
 * What is kept is never what was sent, but what was put together anew from it. A refusal is a value: the writer is told
 * why, and what to do instead. Only a server with too much to do throws, `unavailable`.
 */
import type { AttachmentKind, AttachmentRefusal } from '@yanlu/sdk/contract'
import { type Bounds, openProcesses } from './processes.ts'
import { type ScannerAddress, scan } from './scanner.ts'
import { sniff } from './sniff.ts'
import { claimOf, type Found, fileTypes, kindOf } from './types.ts'

export interface About {
  /** As the writer's device calls it; only its ending is looked at. */
  name: string
  /** The kinds that the mailbox takes. */
  kinds: readonly AttachmentKind[]
  maxBytes: number
}

export type Examined =
  | { ok: true; kind: AttachmentKind; mediaType: string; bytes: Uint8Array }
  | { ok: false; reason: AttachmentRefusal }

export type Examine = (bytes: Uint8Array, about: About) => Promise<Examined>

/** @param scanner where clamd listens; null where files are not scanned */
export function openExamination({ scanner, ...bounds }: { scanner: ScannerAddress | null } & Partial<Bounds>): Examine {
  const run = openProcesses(bounds)
  return async (bytes, about) => {
    const found = sniff(bytes)
    const refusal = refusalOf({ bytes, found }, about) ?? (await refusalByScan(bytes, scanner))
    if (refusal || !found) return { ok: false, reason: refusal ?? 'typeNotAccepted' }
    const outcome = await run({ bytes, found })
    if (!outcome.ok) return { ok: false, reason: reasonFor(outcome.reason, about) }
    return { ok: true, ...fileTypes[outcome.type], bytes: outcome.bytes }
  }
}

/** What shows without taking the file apart. */
function refusalOf(
  { bytes, found }: { bytes: Uint8Array; found: Found | null },
  about: About,
): AttachmentRefusal | null {
  if (bytes.length === 0) return 'empty'
  if (bytes.length > about.maxBytes) return 'tooLarge'
  const claim = claimOf(about.name)
  if (!found) return claim && claim !== 'other' ? 'notWhatItSays' : 'typeNotAccepted'
  // The old formats have endings that claim none of the kinds; what to do instead is the better word.
  if (found === 'oldOffice') return about.kinds.includes('office') ? null : 'typeNotAccepted'
  // Many formats are a zip, or films: under a name of their own they are what they say.
  if (claim === 'other' && (found === 'zip' || found === 'm4a')) return 'typeNotAccepted'
  if (claim && claim !== kindOf(found)) return 'notWhatItSays'
  return about.kinds.includes(kindOf(found)) ? null : 'typeNotAccepted'
}

async function refusalByScan(bytes: Uint8Array, scanner: ScannerAddress | null): Promise<AttachmentRefusal | null> {
  if (!scanner) return null
  const finding = await scan(bytes, scanner)
  if (finding === 'clean') return null
  return finding === 'infected' ? 'infected' : 'scannerAway'
}

/** A zip that is no document, under a name that claims nothing, is merely not taken. */
function reasonFor(reason: AttachmentRefusal, { name }: About): AttachmentRefusal {
  return reason === 'notWhatItSays' && claimOf(name) === null ? 'typeNotAccepted' : reason
}
