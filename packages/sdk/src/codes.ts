/**
 * Letter code (信件编码) and query code (查询码): Crockford base 32 in groups of four, with a check symbol.
 *
 * - 0–9 and A–Z without I, L, O, U. Read leniently: lower case, spaces and hyphens pass, I and L are 1, O is 0.
 * - The last symbol checks the others (Luhn mod 32): one wrong symbol, or two neighbours swapped, is noticed
 *   before anything is asked of the server.
 * - Letter code: 8 symbols (35 bits and the check); staff may see it. Query code: 24 symbols (115 bits and the check).
 */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

export const letterCodeSymbols = 8
export const queryCodeSymbols = 24

/**
 * The secret of one letter: 32 random bytes, base64url. Both codes derive from it, so the same letter sent again under it
 * is the same letter; keep it until the receipt is there, and no longer.
 */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  const base64 = btoa(String.fromCharCode(...bytes))
  return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '')
}

/** What a person typed, as the bare symbols: upper case, without spaces and hyphens, look-alikes resolved. */
export function normaliseCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[\s\-–—·]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
}

/** `7K2M9QXD` → `7K2M 9QXD`. */
export function groupCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1 ')
}

/** Whether the symbols, length and check symbol fit. */
export function isCode(code: string, symbols: number): boolean {
  if (code.length !== symbols) return false
  if ([...code].some((symbol) => !alphabet.includes(symbol))) return false
  return checkSymbol(code.slice(0, -1)) === code.at(-1)
}

/** The first `symbols - 1` groups of five bits of `bytes`, and the check symbol. */
export function encodeCode(bytes: Uint8Array, symbols: number): string {
  let code = ''
  for (let at = 0; code.length < symbols - 1; at += 5) code += alphabet[fiveBits(bytes, at)]
  return code + checkSymbol(code)
}

function fiveBits(bytes: Uint8Array, at: number): number {
  const first = Math.floor(at / 8)
  const pair = ((bytes[first] ?? 0) << 8) | (bytes[first + 1] ?? 0)
  return (pair >> (11 - (at % 8))) & 31
}

function checkSymbol(code: string): string {
  const sum = [...code].reverse().reduce((total, symbol, index) => {
    const value = alphabet.indexOf(symbol) * (index % 2 === 0 ? 2 : 1)
    return total + Math.floor(value / 32) + (value % 32)
  }, 0)
  return alphabet[(32 - (sum % 32)) % 32] as string
}
