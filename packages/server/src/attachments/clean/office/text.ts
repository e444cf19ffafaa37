/** What names in Office documents give away: paths and file names, and instructions that reach outside of the document. */

const fields = new Set(
  `PAGE NUMPAGES SECTION SECTIONPAGES TOC TOA TC XE INDEX PAGEREF REF NOTEREF STYLEREF SEQ EQ SYMBOL LISTNUM HYPERLINK
  FORMTEXT FORMCHECKBOX FORMDROPDOWN ADVANCE QUOTE MERGEFORMAT DATE TIME`.split(/\s+/),
)

/** Whether a piece of a field's instruction is about this document alone; pieces of switches belong to what came before. */
export function allowedField(instruction: string): boolean {
  const text = instruction.trim()
  if (text === '' || /^(\\[*@#a-z!]|"[^"\\/]*"$)/i.test(text)) return !/file:|\\\\|[a-z]:\\/i.test(text)
  const command = /^[A-Z]+/i.exec(text)?.[0].toUpperCase() ?? ''
  if (command === 'HYPERLINK') return /\\l|"(https?|mailto):/i.test(text) && !/file:|[a-z]:\\/i.test(text)
  return fields.has(command) || /^_?(Toc|Ref|Hlk)\d+/.test(text)
}

/** Applications describe a picture by the file it came from. */
export function isPathLike(text: string): boolean {
  return /[\\]|:\/\/|^\/|\/\w+\/|\.(jpe?g|png|gif|bmp|heic|heif|tiff?|webp|svg|emf|wmf|mp[34]|mov|m4a|docx?|xlsx?|pptx?|pdf)\b/i.test(
    text,
  )
}
