/**
 * What people write: trimmed, counted in characters as people count them (Unicode code points, as JSON Schema counts).
 *
 * Marks that nobody sees come along with copied text (around a phone number, say) and can turn the direction of what
 * follows: they are left out. The joiners stay: emoji and some scripts are written with them.
 *
 * Refused are control characters and halves of characters. Text that shows nothing is no text.
 */
import { z } from 'zod'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
const unusable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g
const visible = /[^\p{Cf}\p{Z}\p{Cc}]/u

/** Several lines. */
export function textSchema(most: number) {
  return written(most, unusable)
}

/** One line. */
export function lineSchema(most: number) {
  return written(most, new RegExp(`${unusable.source}|[\\r\\n]`))
}

function written(most: number, refused: RegExp) {
  return z
    .string()
    .overwrite((text) => text.replace(unseen, '').trim())
    .superRefine((text, context) => {
      const wrong = fault(text, most, refused)
      if (wrong) context.addIssue({ code: 'custom', params: { remedy: wrong, most } })
    })
    .meta({ minLength: 1, maxLength: most })
}

function fault(text: string, most: number, refused: RegExp): 'required' | 'tooLong' | 'characters' | null {
  if (!text.isWellFormed() || refused.test(text)) return 'characters'
  if (!visible.test(text)) return 'required'
  return [...text].length > most ? 'tooLong' : null
}
