import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('./migrations/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.sql'))

/** The rows of a tenant's table that a statement changes. */
const changes = /^\s*(?:UPDATE|DELETE FROM|INSERT INTO) app\.(\w+)/i

/** What the owner may not see it cannot change, and PostgreSQL says nothing. */
test.each(files)('%s: row-level security lets the owner be while rows of a tenant’s table change', (file) => {
  const free = new Set<string>()
  const unseen: string[] = []
  for (const block of readFileSync(new URL(file, folder), 'utf8').split('--> statement-breakpoint')) {
    const statement = block.replace(/^\s*--.*$/gm, '').trim()
    const [, lifted] = /^ALTER TABLE app\.(\w+) NO FORCE ROW LEVEL SECURITY/.exec(statement) ?? []
    const [, held] = /^ALTER TABLE app\.(\w+) FORCE ROW LEVEL SECURITY/.exec(statement) ?? []
    const [, changed] = changes.exec(statement) ?? []
    if (lifted) free.add(lifted)
    if (held) free.delete(held)
    if (changed && !free.has(changed)) unseen.push(changed)
  }
  expect(unseen).toEqual([])
  expect([...free]).toEqual([])
})
