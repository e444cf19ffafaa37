/**
 * Attachments (附件) of a letter: photos, PDF and Office documents, sound, sent with it or added later.
 *
 * A kind is told by what is in the file, never by its name. Each refusal of a file has a reason of its own, whose words
 * say what to do instead.
 */
import { z } from 'zod'

export const attachmentKinds = ['photo', 'pdf', 'office', 'audio'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

/** Why a file is not taken. */
export const attachmentRefusals = [
  'empty',
  'tooLarge',
  'typeNotAccepted',
  'notWhatItSays',
  'damaged',
  'infected',
  'scannerAway',
  'encrypted',
] as const
export type AttachmentRefusal = (typeof attachmentRefusals)[number]

export const attachmentKindSchema = z.enum(attachmentKinds)
