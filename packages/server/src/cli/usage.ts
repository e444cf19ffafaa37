/** What was typed: a command, its options, and what is wrong with them. */
import { parseArgs } from 'node:util'
import { type Language, languageOf } from '@yanlu/sdk/labels'
import { type Words, words } from './words.ts'

/** Typed wrong: said with a hint at the help, exit code 2. */
export class Misused extends Error {
  override readonly name = 'Misused'
}

const text = { type: 'string' } as const
const yes = { type: 'boolean' } as const
const options = {
  ...{ name: text, preset: text, slug: text, mailbox: text, 'admin-name': text, 'admin-email': text },
  ...{ sandbox: yes, leader: text, office: text, seal: text, 'number-prefix': text, 'time-zone': text },
  'starts-at': text,
  blanks: text,
  parts: text,
  ...{ calendar: text, reason: text, email: text, to: text, days: text, 'with-identities': text, export: text },
  ...{ 'without-export': yes, letters: yes, yes, json: yes, lang: text, server: text, help: yes },
} as const

export type Option = keyof typeof options
export type Given = { [Name in Option]?: (typeof options)[Name]['type'] extends 'string' ? string : boolean }

export interface Typed {
  /** `tenant create`, `help`. */
  command: string
  /** What stands behind the command. */
  rest: string[]
  given: Given
  language: Language
  say: Words
}

/** @param spoken the terminal's own language @throws {Misused} */
export function readTyped(typed: readonly string[], spoken: string): Typed {
  const language = languageIn(typed) ?? languageOf(spoken)
  const say = words[language]
  try {
    const { values, positionals } = parseArgs({ args: [...typed], options, allowPositionals: true })
    const given = values as Given
    const [first = 'help', second = ''] = positionals
    if (given.help || first === 'help') return { command: 'help', rest: [], given, language, say }
    return { command: `${first} ${second}`.trim(), rest: positionals.slice(2), given, language, say }
  } catch (error) {
    const [, option] = /'(--?[^' ]+)/.exec((error as Error).message) ?? []
    throw new Misused(say.badOption(option ?? ''))
  }
}

/** Wanted before anything else is understood, for what is said about that. */
export function languageIn(typed: readonly string[]): Language | null {
  const at = typed.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  if (at < 0) return null
  return languageOf(typed[at]?.split('=')[1] ?? typed[at + 1])
}

/** @throws {Misused} */
export function needed(name: Option, { given, say }: Typed): string {
  const value = given[name]
  if (typeof value !== 'string') throw new Misused(say.missing(`--${name}`))
  return value
}

/** @throws {Misused} */
export function oneTenant({ rest, say }: Typed): string {
  const [id, more] = rest
  if (!id || more) throw new Misused(say.oneTenant)
  return id
}
