/**
 * What people write: trimmed, counted in characters as people count them (Unicode code points, as JSON Schema counts).
 *
 * Refused are characters no keyboard gives and every reader is fooled by: control characters, the ones that turn the
 * direction of text around, and halves of characters. Text that shows nothing is no text.
 */
import { z } from 'zod'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is refused.
const unusable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/
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
    .trim()
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
