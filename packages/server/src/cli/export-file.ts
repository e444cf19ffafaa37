/** An export on its way into a file: under its name only once it is whole. */
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem, type ProblemBody } from '@yanlu/sdk/contract'
import type { Calling } from './commands.ts'
import type { Terminal } from './terminal.ts'
import { Misused } from './usage.ts'
import type { Words } from './words.ts'

export interface Wanted {
  tenant: string
  file: string
  identitiesFor: string | undefined
}

/** @throws {Misused} when the file is there already, {Problem} when the export is refused. */
export async function exportToFile(
  { fetch, baseUrl, terminal }: Calling,
  { tenant, file, identitiesFor }: Wanted,
  say: Words,
): Promise<void> {
  if (existsSync(file)) throw new Misused(say.exists(file))
  const response = await fetch(`${baseUrl}/v1/operator/tenants/${encodeURIComponent(tenant)}/export`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ identitiesFor }),
  })
  if (!response.ok || !response.body) throw await problemIn(response)
  const part = `${file}.part`
  try {
    const body = Readable.fromWeb(response.body as never)
    await pipeline(body, counted(say, terminal), createWriteStream(part, { mode: 0o600 }))
    await onDisk(part)
    await rename(part, file)
  } catch (cause) {
    await rm(part, { force: true })
    throw new Error(say.broken, { cause })
  }
}

function counted(say: Words, { progress }: Terminal): Transform {
  let bytes = 0
  return new Transform({
    transform: (chunk: Uint8Array, _encoding, done) => {
      bytes += chunk.length
      progress(say.exporting((bytes / 1e6).toFixed(1)))
      done(null, chunk)
    },
    flush: (done) => {
      progress('')
      done()
    },
  })
}

async function onDisk(file: string): Promise<void> {
  const handle = await open(file, 'r')
  await handle.sync().finally(() => handle.close())
}

async function problemIn(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => null)) as ProblemBody | null
  if (!body?.code) return new Problem('unavailable', response.statusText)
  return new Problem(body.code, body.detail, body.fields ? { fields: body.fields } : {})
}
