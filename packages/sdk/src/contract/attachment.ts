/**
 * Attachments (附件) of a letter: photos, PDF and Office documents, sound, sent with it or when it is completed.
 *
 * A file comes before its letter, as an upload by the tus protocol 1.0.0 (https://tus.io) at `uploadsPath`; a letter then
 * names the uploads that are to go with it. Uploads and downloads are no JSON, so they stand beside the operations.
 *
 * A kind is told by what is in the file, never by its name. Each refusal of a file has a reason of its own, whose words
 * say what to do instead.
 */
import { z } from 'zod'
import { instantSchema } from './span.ts'

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

/** Where uploads are begun (POST) and, below it, gone on with by their token (HEAD, PATCH, DELETE). */
export const uploadsPath = '/v1/mailboxes/{mailbox}/uploads'
/** Where its writer gets an attachment, by POST: both codes are in no address. */
export const sentAttachmentPath = '/v1/mailboxes/{mailbox}/letters/attachments/{attachment}'
/** Where a member gets it, by GET. */
export const attachmentPath = '/v1/letters/{letter}/attachments/{attachment}'

export const uploadTokenSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{43}$/)
  .meta({
    description:
      'The last part of the address that the upload was given; whoever has it has the upload, until it is claimed.',
  })

/** An upload that goes with a letter; once, and only while it waits: for a day. */
export const claimSchema = z.strictObject({ upload: uploadTokenSchema }).meta({ id: 'AttachmentClaim' })

export const attachmentSchema = z
  .object({
    id: z.uuid(),
    name: z.string().meta({ description: 'The file’s name, with the ending that its content has.' }),
    kind: z.enum(attachmentKinds),
    mediaType: z.string(),
    bytes: z.int(),
    at: instantSchema.meta({ description: 'When it came with the letter.' }),
  })
  .meta({ id: 'Attachment' })
export type Attachment = z.infer<typeof attachmentSchema>
