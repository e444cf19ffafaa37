/** Identifiers that sort by the time they were made: UUID version 7 (RFC 9562, 5.7). */
import { randomBytes } from 'node:crypto'

export function newId(epochMilliseconds: number): string {
  const bytes = randomBytes(16)
  bytes.writeUIntBE(epochMilliseconds, 0, 6)
  bytes[6] = 0x70 | ((bytes[6] as number) & 0x0f)
  bytes[8] = 0x80 | ((bytes[8] as number) & 0x3f)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
