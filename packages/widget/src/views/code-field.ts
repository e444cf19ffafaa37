/** A field for a code, read as leniently as people write, and what is wrong with it before anybody is asked. */

import type { FieldProblem } from '@yanlu/sdk'
import { isCode, normaliseCode } from '@yanlu/sdk/codes'
import { html } from 'lit'
import { laterMessages } from '../messages/later.ts'
import type { Language } from '../parts/words.ts'
import { drawError } from './field.ts'

export interface CodeField {
  path: 'letterCode' | 'queryCode'
  symbols: number
}

export function drawCodeField({ path }: CodeField, problems: FieldProblem[], language: Language) {
  const words = laterMessages.in(language).query
  const wrong = problems.some((problem) => problem.path === path)
  return html`<div>
    <label for=${path}>${words[path]}<small>${words[`${path}Hint`]}</small></label>
    <input id=${path} name=${path} class="code" maxlength="80" autocomplete="off" autocapitalize="characters"
      spellcheck="false" aria-invalid=${wrong} aria-describedby="${path}-error" />
    ${drawError(path, problems)}
  </div>`
}

export function checkCode(typed: string, { path, symbols }: CodeField, language: Language): FieldProblem[] {
  const words = laterMessages.in(language).query
  const code = normaliseCode(typed)
  if (isCode(code, symbols)) return []
  if (/[^0-9A-HJKMNP-TV-Z]/.test(code)) return [{ path, message: words.symbol }]
  return [{ path, message: code.length === symbols ? words.check : words.length(code.length, symbols) }]
}
