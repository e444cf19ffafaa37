/**
 * A tenant as one zip: organisation, policies and letters as lines of JSON, a page to read first, and a program that
 * checks the history. Made while it is sent, a page of letters at a time, however many there are.
 *
 * Zip, because whoever receives it opens it by a double click; yazl, because it needs neither the size of a file
 * beforehand nor the file in memory, and has no limit at four gigabytes.
 */
import { readFile } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import type { Deps } from '../../deps.ts'
import { markExported } from '../../tenants/store/standing.ts'
import { lettersAfter, lettersWhole, organisationOf, policiesOf } from '../store/export.ts'
import { openForExport } from './identities.ts'
import { readMe } from './read-me.ts'

export interface ExportWishes {
  /** Why who wrote is to be in it; null where it is not. */
  identitiesFor: string | null
}

const lettersAtOnce = 50

/** Ends without an error only when all of it was taken; the tenant then counts as exported. */
export async function* archive(deps: Deps, tenantId: string, wishes: ExportWishes): AsyncGenerator<Uint8Array> {
  const at = new Date(deps.clock.now())
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error))
  const add = (name: string, lines: AsyncIterable<string>) =>
    zip.addReadStreamLazy(name, { mtime: at }, (give) => give(null, Readable.from(lines, { objectMode: false })))
  const manifest = { format: 'yanlu-export', version: 1, tenant: tenantId, exportedAt: at.toISOString(), ...wishes }
  zip.addBuffer(Buffer.from(readMe(wishes)), '读我 README.txt', { mtime: at })
  zip.addBuffer(await readFile(new URL('./verify.mjs', import.meta.url)), 'verify.mjs', { mtime: at })
  add(
    'manifest.json',
    once(async () => manifest),
  )
  add(
    'organisation.json',
    once(() => organisationOf(deps.db, tenantId)),
  )
  add('policies.ndjson', policyLines(deps, tenantId))
  add('letters.ndjson', letterLines(deps, tenantId, wishes))
  zip.end()
  for await (const chunk of output) yield chunk as Uint8Array
  await markExported(deps.db, tenantId, at)
}

async function* once(read: () => Promise<unknown>): AsyncGenerator<string> {
  yield `${JSON.stringify(await read(), null, 2)}\n`
}

async function* policyLines({ db }: Deps, tenantId: string): AsyncGenerator<string> {
  for (const policy of await policiesOf(db, tenantId)) yield `${JSON.stringify(policy)}\n`
}

async function* letterLines(deps: Deps, tenantId: string, { identitiesFor }: ExportWishes): AsyncGenerator<string> {
  let after: string | null = null
  do {
    const page: Awaited<ReturnType<typeof lettersAfter>> = await lettersAfter(deps.db, tenantId, {
      after,
      count: lettersAtOnce,
    })
    const identities = new Map<unknown, object | null>()
    for (const letter of identitiesFor ? page.withIdentity : []) {
      identities.set(letter, await openForExport(deps, tenantId, { letter, reason: identitiesFor ?? '' }))
    }
    for (const whole of page.ids.length > 0 ? await lettersWhole(deps, tenantId, page.ids) : []) {
      const identity = identities.get((whole.letter as { id: string }).id)
      yield `${JSON.stringify(identity ? { ...whole, identity } : whole)}\n`
    }
    after = page.ids.length === lettersAtOnce ? (page.ids.at(-1) ?? null) : null
  } while (after)
}
