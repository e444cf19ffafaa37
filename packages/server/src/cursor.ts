/** Page cursors: where the next page begins, opaque to callers. */
import { Problem } from '@yanlu/sdk/contract'
import { isDay } from './domain/day.ts'

export function writeCursor(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** @throws {Problem} `invalid` for what is not a cursor of this list: each part has to fit its pattern. */
export function readCursor(text: string, patterns: readonly RegExp[]): string[] {
  const parts = parse(text)
  if (
    Array.isArray(parts) &&
    parts.length === patterns.length &&
    parts.every((part, at) => fits(part, patterns[at]) && exists(part))
  ) {
    return parts
  }
  throw new Problem('invalid', 'invalid', { fields: [{ path: 'after', message: 'notACursor' }] })
}

export const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
export const dayPattern = /^(\d{4}-\d{2}-\d{2}|infinity)$/
export const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

function parse(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString())
  } catch {
    return null
  }
}

/** A day or an instant has to exist; anything else is held by its pattern. */
function exists(part: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return isDay(part)
  return !/^\d{4}-\d{2}-\d{2}T/.test(part) || !Number.isNaN(Date.parse(part))
}

function fits(part: unknown, pattern: RegExp | undefined): boolean {
  return typeof part === 'string' && pattern !== undefined && pattern.test(part)
}
