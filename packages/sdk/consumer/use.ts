/**
 * Somebody else's program: the packed package, installed where there is nothing of this workspace.
 *
 * `scripts/packages.mjs` checks its types as Node and as a bundler would, and runs it in plain Node.
 */
import assert from 'node:assert/strict'
import { type Client, createClient, isProblem, type LetterView, type Output, Problem, type Session } from '@yanlu/sdk'
import { groupCode, isCode, letterCodeSymbols } from '@yanlu/sdk/codes'
import { contract, routes } from '@yanlu/sdk/contract'
import { labels } from '@yanlu/sdk/labels'
import { limits } from '@yanlu/sdk/limits'
import { phrases } from '@yanlu/sdk/phrases'
import { entries, stabilityOf } from '@yanlu/sdk/stability'

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false
type Given<Name extends keyof Client> = Awaited<ReturnType<Client[Name]>>

const exact: [
  Same<Given<'getSession'>, Session>,
  Same<Given<'getLetter'>, LetterView>,
  Same<Given<'listLetters'>, Output<'listLetters'>>,
  Same<
    Parameters<Client['signInTask']>[0],
    { letter: string; task: number; seen: number; stated?: Record<string, string> | undefined }
  >,
] = [true, true, true, true]

const client = createClient({ baseUrl: 'http://127.0.0.1:1', apiKey: 'key', retries: 0 })
assert.deepEqual(Object.keys(client), Object.keys(routes))
assert.deepEqual(Object.keys(contract).sort(), Object.keys(routes).sort())

// @ts-expect-error a letter has a name
const nobody: unknown = await client.getLetter({}).catch((error: unknown) => error)
assert.ok(isProblem(nobody, 'unavailable') && nobody instanceof Problem)

assert.equal(groupCode('7K2M9QXD'), '7K2M 9QXD')
assert.equal(isCode('nonsense', letterCodeSymbols), false)
assert.ok(labels.en.statuses.received)
assert.ok(phrases.en.letter.headlines.received)
assert.ok(limits.titleLength > 0)
assert.ok(['stable', 'beta'].includes(stabilityOf('getMailbox')))
console.log(
  `${Object.keys(client).length} operations, ${Object.keys(entries).length} entries, ${exact.length} exact types`,
)
