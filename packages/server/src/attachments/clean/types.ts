/** The types of files that are taken, each with its kind, its media type, and the names that claim it. */
import type { AttachmentKind } from '@yanlu/sdk/contract'

const taken = {
  jpeg: { kind: 'photo', mediaType: 'image/jpeg' },
  png: { kind: 'photo', mediaType: 'image/png' },
  webp: { kind: 'photo', mediaType: 'image/webp' },
  gif: { kind: 'photo', mediaType: 'image/gif' },
  pdf: { kind: 'pdf', mediaType: 'application/pdf' },
  docx: { kind: 'office', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { kind: 'office', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: { kind: 'office', mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  odt: { kind: 'office', mediaType: 'application/vnd.oasis.opendocument.text' },
  ods: { kind: 'office', mediaType: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { kind: 'office', mediaType: 'application/vnd.oasis.opendocument.presentation' },
  mp3: { kind: 'audio', mediaType: 'audio/mpeg' },
  aac: { kind: 'audio', mediaType: 'audio/aac' },
  m4a: { kind: 'audio', mediaType: 'audio/mp4' },
  wav: { kind: 'audio', mediaType: 'audio/wav' },
  ogg: { kind: 'audio', mediaType: 'audio/ogg' },
  amr: { kind: 'audio', mediaType: 'audio/amr' },
} as const satisfies Record<string, { kind: AttachmentKind; mediaType: string }>

export type FileType = keyof typeof taken

export const fileTypes: Record<FileType, { kind: AttachmentKind; mediaType: string }> = taken

/** What is between kinds: which it is stands inside. */
export type Found = FileType | 'zip' | 'oldOffice'

const namesOf: Record<AttachmentKind, readonly string[]> = {
  photo: ['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'webp', 'gif'],
  pdf: ['pdf'],
  office: ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'],
  audio: ['mp3', 'aac', 'm4a', 'wav', 'ogg', 'oga', 'opus', 'amr'],
}

/** What a name claims: a kind, `other` for an ending of another sort, or null when it has none. A date is no ending. */
export function claimOf(name: string): AttachmentKind | 'other' | null {
  const ending = /\.(?=[a-z0-9]*[a-z])([a-z0-9]{1,8})$/.exec(name.trim().toLowerCase())?.[1]
  if (ending === undefined) return null
  const kinds = Object.keys(namesOf) as AttachmentKind[]
  return kinds.find((kind) => namesOf[kind].includes(ending)) ?? 'other'
}

export function kindOf(found: Found): AttachmentKind {
  return found === 'zip' || found === 'oldOffice' ? 'office' : fileTypes[found].kind
}
