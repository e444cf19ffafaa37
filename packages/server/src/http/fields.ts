/** What the parser found wrong, as fields with their remedy. */
import type { FieldProblem } from '@yanlu/sdk/contract'
import { Problem } from '@yanlu/sdk/contract'
import type { Language } from '@yanlu/sdk/labels'
import type { z } from 'zod'
import { remedy } from './words.ts'

type Issue = z.core.$ZodIssue

/** @throws {Problem} `invalid`, with every field that does not fit. */
export function parse<S extends z.ZodType>(schema: S, value: unknown, language: Language): z.output<S> {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  const fields = result.error.issues.flatMap((issue) => fieldsOf(issue, language))
  throw new Problem('invalid', 'invalid', { fields })
}

function fieldsOf(issue: Issue, language: Language): FieldProblem[] {
  const at = issue.path.map(String)
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...at, key].join('.'), message: remedy(language, 'unknownField') }))
  }
  const [name, n] = remedyOf(issue)
  return [{ path: at.join('.'), message: remedy(language, name, n) }]
}

function remedyOf(issue: Issue): [name: string, n?: number | bigint] {
  switch (issue.code) {
    case 'invalid_type':
      return [issue.input === undefined ? 'required' : 'type']
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return [{ string: 'tooLong', array: 'tooMany' }[issue.origin as string] ?? 'tooBig', issue.maximum]
    case 'invalid_format':
      return [issue.format === 'email' ? 'email' : 'format']
    case 'custom':
      return [issue.params?.remedy ?? 'format', issue.params?.most]
    case 'invalid_value':
      return ['choice']
    default:
      return ['format']
  }
}

function tooSmall(issue: Extract<Issue, { code: 'too_small' }>): [string, (number | bigint)?] {
  if (issue.origin === 'string' && issue.minimum === 1) return ['required']
  return [{ string: 'tooShort', array: 'tooFew' }[issue.origin as string] ?? 'tooSmall', issue.minimum]
}
