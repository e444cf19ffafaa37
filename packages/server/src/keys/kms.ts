/**
 * A master key that a KMS or HSM keeps: a command of the operator's stands between. It is run without a shell, as
 * `COMMAND id`, `COMMAND wrap` or `COMMAND unwrap`, reads one JSON object from its standard input,
 * `{ "value": base64, "context": { "tenant", "table", "row", "column" } }`, and prints base64, or for `id` the key's name.
 * The context has to be authenticated (AWS and Google call it encryption context or additional data; Vault `associated_data`).
 *
 * It is asked once for each tenant and replica: tenant keys stay in memory.
 */
import { spawn } from 'node:child_process'
import { ConfigError } from '../config.ts'
import type { Place } from './seal.ts'
import type { Wrapping } from './wrapping.ts'

const patienceMs = 20_000
const answerBytes = 65_536

/** @throws {ConfigError} when it cannot be run or does not say which key it has. */
export async function kmsCommand(command: string): Promise<Wrapping> {
  const id = (await ask(command, 'id', {})).trim()
  if (!/^[\w.:/-]{1,200}$/.test(id)) throw failed('id', 'it has to print the name of its key')
  return {
    id,
    local: false,
    wrap: async (key, place) => bytesOf('wrap', await ask(command, 'wrap', asked(key, place))),
    unwrap: async (wrapped, place) => bytesOf('unwrap', await ask(command, 'unwrap', asked(wrapped, place))),
    derive: () => null,
  }
}

function asked(value: Uint8Array, context: Place): object {
  return { value: Buffer.from(value).toString('base64'), context }
}

function bytesOf(what: string, answer: string): Uint8Array {
  const bytes = Buffer.from(answer.trim(), 'base64')
  if (bytes.length === 0) throw failed(what, 'it printed no base64')
  return bytes
}

/** What it prints to its standard error goes to the server's, never what it is asked or answers. */
function ask(command: string, what: string, input: object): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [what], { stdio: ['pipe', 'pipe', 'inherit'], timeout: patienceMs })
    let answer = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      answer += text
      if (answer.length > answerBytes) child.kill()
    })
    child.on('error', (error: NodeJS.ErrnoException) => reject(failed(what, error.code ?? 'cannot be run')))
    child.on('close', (code) =>
      code === 0 ? resolve(answer) : reject(failed(what, `it ended with ${code ?? 'a signal'}`)),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(JSON.stringify(input))
  })
}

function failed(what: string, why: string): ConfigError {
  return new ConfigError(`kms_failed: YANLU_KMS_COMMAND ${what}: ${why}. See docs/operate.md, “The master key”.`)
}
