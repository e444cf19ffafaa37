/** Input read and refused as the server does it: parameters, then query, then body. */
import type { z } from 'zod'
import type { Operation } from '../contract/contract.ts'
import { limits } from '../contract/limits.ts'
import { type FieldProblem, Problem } from '../contract/problem.ts'

/** @throws {Problem} `not_found` for an address that cannot be, `invalid`, `too_large` */
export async function readInput(operation: Operation, request: Request, address: object): Promise<object> {
  const { params, query, body } = operation
  const text = await request.text()
  if (new Blob([text]).size > limits.bodyBytes) throw new Problem('too_large', `more than ${limits.bodyBytes} bytes`)
  const asked = Object.fromEntries(new URL(request.url).searchParams)
  return {
    ...(params && addressed(params, address)),
    ...(query && parse(query, asked)),
    ...(body && parse(body, fromJson(text))),
  }
}

function addressed(params: z.ZodObject, address: object): object {
  const result = params.safeParse(address)
  if (!result.success) throw new Problem('not_found', 'there is no such address')
  return result.data
}

function parse(schema: z.ZodObject, value: unknown): object {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw refused(result.error.issues.flatMap(fieldsOf))
}

/** As the server names them: a property that is not known is a field of its own. */
export function fieldsOf(issue: z.core.$ZodIssue): FieldProblem[] {
  const at = issue.path.map(String)
  const unknown = issue.code === 'unrecognized_keys' ? issue.keys : null
  const message = (issue.code === 'custom' && (issue.params?.remedy as string | undefined)) || issue.message
  return (unknown ?? ['']).map((key) => ({ path: [...at, key].filter(Boolean).join('.'), message }))
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refused([{ path: '', message: 'not JSON' }])
  }
}

function refused(fields: FieldProblem[]): Problem {
  return new Problem('invalid', fields.map(({ path, message }) => `${path}: ${message}`).join('; '), { fields })
}
