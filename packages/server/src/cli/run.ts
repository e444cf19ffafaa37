/** A command from what was typed to its exit code: 0 done, 1 not done, 2 not understood. */
import { Problem } from '@yanlu/sdk/contract'
import { type Language, languageOf } from '@yanlu/sdk/labels'
import { type Environment, readConfig, readLanguage } from '../config.ts'
import { describeError } from '../describe-error.ts'
import { lineFor } from '../stop.ts'
import { commands, optionOf } from './commands.ts'
import type { Connection } from './connection.ts'
import type { Terminal } from './terminal.ts'
import { languageIn, Misused, readTyped, type Typed } from './usage.ts'
import { words } from './words.ts'

export async function run(typed: readonly string[], terminal: Terminal, environment?: Environment): Promise<number> {
  try {
    terminal.out(await resultOf(typed, terminal, environment))
    return 0
  } catch (error) {
    const language = languageIn(typed) ?? languageOf(readLanguage(environment))
    terminal.err(`${sentencesOf(error as Error, language)}\n`)
    return isMistyped(error) ? 2 : 1
  }
}

/** Not a command, or one whose options do not fit. */
function isMistyped(error: unknown): boolean {
  return error instanceof Misused || (error instanceof Problem && error.code === 'invalid')
}

async function resultOf(
  typed: readonly string[],
  terminal: Terminal,
  environment: Environment | undefined,
): Promise<string> {
  const asked = readTyped(typed, readLanguage(environment))
  if (asked.command === 'help') return asked.say.help
  const command = commands[asked.command]
  if (!command) throw new Misused(asked.say.unknown(asked.command))
  // The whole server is behind it: help need not wait for that.
  const { connectOperator } = await import('./connection.ts')
  const { given, language } = asked
  const connection = await connectOperator(readConfig(environment), { server: given.server ?? null, language })
  try {
    const work = command(asked, { ...connection, terminal })
    const { result, lines } = await work.catch((error) => unanswered(error, connection, asked))
    return given.json ? `${JSON.stringify(result, null, 2)}\n` : lines
  } finally {
    await connection.close()
  }
}

/** A connection that nobody answers is said with its address: the server may listen elsewhere. */
function unanswered(error: Error, { baseUrl }: Connection, { say }: Typed): never {
  const away = error instanceof Problem && error.code === 'unavailable' && !error.details.requestId
  throw away ? new Problem('unavailable', say.unanswered(baseUrl)) : error
}

function sentencesOf(error: Error, language: Language): string {
  if (error instanceof Misused) return `${error.message}\n${words[language].seeHelp}`
  if (!(error instanceof Problem)) return lineFor(error) ?? describeError(error).join('\n')
  const { fields = [] } = error.details
  if (fields.length === 0) return error.message
  return fields.map(({ path, message }) => `${optionOf[path] ?? `--${path}`}  ${message}`).join('\n')
}
