/**
 * Names in free text: whoever may not know who wrote reads bars where the writer's name, phone number, e-mail or home address
 * stand, also with blanks or dashes between. What else tells who wrote, no list can know.
 */
import type { Identity } from '@yanlu/sdk/contract'

export const bar = '███'

/** @param identity what the writer gave */
export function masked(text: string, identity: Identity): string {
  return patternsOf(identity).reduce((shown, pattern) => shown.replace(pattern, bar), text)
}

/** Shorter ones stand in too many words that are no names. */
const shortest = { realName: 2, phone: 7, email: 5, homeAddress: 4 } as const

function patternsOf({ realName = '', phone = '', email = '', homeAddress = '' }: Identity): RegExp[] {
  const digits = phone.replace(/[^0-9０-９]/g, '')
  return [
    ...(email.trim().length >= shortest.email ? [spaced(email.trim(), '')] : []),
    ...(bare(homeAddress).length >= shortest.homeAddress ? [spaced(bare(homeAddress), '[\\s,，]*')] : []),
    ...(bare(realName).length >= shortest.realName ? [spaced(bare(realName), '[\\s·•]*')] : []),
    ...(digits.length >= shortest.phone ? [spaced(digits, '[\\s\\-‐–—.]*')] : []),
  ]
}

function bare(text: string): string {
  return text.replace(/[\s·•]/g, '')
}

/** The characters in order, with what may stand between. */
function spaced(text: string, between: string): RegExp {
  return new RegExp([...text].map(anyWidth).join(between), 'giu')
}

/** Letters and digits of either width (U+FF01–FF5E) are one. */
function anyWidth(character: string): string {
  const narrow = character.normalize('NFKC')
  const code = narrow.codePointAt(0) ?? 0
  const wide = narrow.length === 1 && code > 0x20 && code < 0x7f ? String.fromCodePoint(code + 0xfee0) : ''
  return wide ? `(?:${escaped(narrow)}|${wide})` : escaped(character)
}

function escaped(character: string): string {
  return character.replace(/[$()*+./?[\\\]^{|}-]/u, '\\$&')
}
