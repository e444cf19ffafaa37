/**
 * The import rules, broken one by one in a small copy of the tree: each breach must be reported by the rule meant for it.
 *
 * This also proves that dependency-cruiser reads TypeScript here at all: without a compiler that it knows, it would see
 * no import in any file and report nothing.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const rules = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const sdk = 'packages/sdk/src'
const server = 'packages/server/src'

/** A tree in which every import is allowed. */
const allowed = {
  [`${sdk}/contract/letter.ts`]:
    "import { z } from 'zod'\nimport { limits } from './limits.ts'\nexport const letter = z ?? limits",
  [`${sdk}/contract/limits.ts`]: 'export const limits = 1\nexport type Limits = 1',
  [`${sdk}/contract/routes.ts`]: "import type { Limits } from './limits.ts'\nexport const routes: Limits = 1",
  [`${sdk}/client.ts`]:
    "import type { letter } from './contract/letter.ts'\nimport { routes } from './contract/routes.ts'\nexport const client: typeof letter = routes",
  [`${sdk}/testing/index.ts`]: "import { letter } from '../contract/letter.ts'\nexport const mock = letter",
  [`${sdk}/index.ts`]: "export { client } from './client.ts'\nexport type { letter } from './contract/letter.ts'",
  [`${server}/domain/actions.ts`]:
    "import { letter } from '../../../sdk/src/contract/letter.ts'\nimport type { Act } from './act.ts'\nexport const act: Act = letter",
  [`${server}/domain/act.ts`]: "import type { act } from './actions.ts'\nexport type Act = typeof act",
  [`${server}/domain/actions.test.ts`]:
    "import { readFileSync } from 'node:fs'\nimport { act } from './actions.ts'\nexport const t = [readFileSync, act]",
  [`${server}/db/schema/letter.ts`]: 'export const letters = 1',
  [`${server}/db/schema/auth.ts`]: 'export const sessions = 1',
  [`${server}/letters/store.ts`]: "import { letters } from '../db/schema/letter.ts'\nexport const store = letters",
  [`${server}/letters/handlers.ts`]:
    "import { store } from './store.ts'\nimport { view } from './view.ts'\nexport const handlers = [store, view]",
  [`${server}/letters/sender-handlers.ts`]: 'export const handlers = 1',
  [`${server}/letters/view.ts`]: 'export const view = 1',
  [`${server}/units/handlers.ts`]: "import { store } from '../letters/store.ts'\nexport const handlers = store",
  [`${server}/http/implement.ts`]:
    "import { Hono } from 'hono'\nimport { handlers } from '../letters/handlers.ts'\nexport const app = [Hono, handlers]",
  [`${server}/auth/session.ts`]:
    "import { betterAuth } from 'better-auth'\nimport { sessions } from '../db/schema/auth.ts'\nexport const session = [betterAuth, sessions]",
  'packages/widget/src/form.ts':
    "import { html } from 'lit'\nimport { solve } from 'altcha-lib'\nimport { client } from '../../sdk/src/index.ts'\nexport const form = [html, solve, client]",
  'packages/widget/src/parts/clock.ts': "import { css } from 'lit'\nexport const clock = css",
  'packages/admin/src/panel.ts': "import { clock } from '../../widget/src/parts/clock.ts'\nexport const panel = clock",
  [`${server}/members/store/list.ts`]:
    "import { letters } from '../../db/schema/letter.ts'\nexport const list = letters",
  'packages/admin/src/desk.ts':
    "import { html } from 'lit'\nimport type { letter } from '../../sdk/src/contract/letter.ts'\nexport const desk = html as typeof letter",
  'test/world/world.ts': "import { app } from '../../packages/server/src/http/implement.ts'\nexport const world = app",
}

/** One breach of each rule: the file that commits it, and what it says. */
const breaches = [
  {
    rule: 'no-cycles',
    file: `${server}/domain/round.ts`,
    code: "import { trip } from './trip.ts'\nexport const round = trip",
  },
  {
    rule: 'imports-exist',
    file: `${server}/domain/lost.ts`,
    code: "import { gone } from './gone.ts'\nexport const lost = gone",
  },
  {
    rule: 'contract-is-a-leaf',
    file: `${sdk}/contract/leaf.ts`,
    code: "import { client } from '../client.ts'\nexport const leaf = client",
  },
  {
    rule: 'contract-is-a-leaf',
    file: `${sdk}/contract/types.ts`,
    code: "import type { Hono } from 'hono'\nexport type Leaf = Hono",
  },
  {
    rule: 'contract-is-a-leaf',
    file: `${sdk}/contract/node.ts`,
    code: "import { readFileSync } from 'node:fs'\nexport const leaf = readFileSync",
  },
  {
    rule: 'client-carries-no-schemas',
    file: `${sdk}/labels.ts`,
    code: "import { letter } from './contract/letter.ts'\nexport const labels = letter",
  },
  {
    rule: 'client-carries-no-schemas',
    file: `${sdk}/webhooks.ts`,
    code: "export { letter } from './contract/letter.ts'",
  },
  {
    rule: 'client-carries-no-schemas',
    file: `${sdk}/pages.ts`,
    code: "export { mock } from './testing/index.ts'",
  },
  {
    rule: 'client-carries-no-schemas',
    file: `${sdk}/codes.ts`,
    code: "import { z } from 'zod'\nexport const codes = z",
  },
  {
    rule: 'client-carries-no-schemas',
    file: `${sdk}/phrases/form.ts`,
    code: "import { letter } from '../contract/letter.ts'\nexport const form = letter",
  },
  {
    rule: 'carried-parts-are-plain',
    file: `${sdk}/contract/problem.ts`,
    code: "import { z } from 'zod'\nexport const problem = z",
  },
  {
    rule: 'domain-is-pure',
    file: `${server}/domain/clock.ts`,
    code: "import { hrtime } from 'node:process'\nexport const clock = hrtime",
  },
  {
    rule: 'domain-is-pure',
    file: `${server}/domain/row.ts`,
    code: "import type { store } from '../letters/store.ts'\nexport type Row = typeof store",
  },
  {
    rule: 'domain-is-pure',
    file: `${server}/domain/parse.ts`,
    code: "import { z } from 'zod'\nexport const parse = z",
  },
  {
    rule: 'stores-own-tables',
    file: `${server}/units/tables.ts`,
    code: "import { letters } from '../db/schema/letter.ts'\nexport const tables = letters",
  },
  {
    rule: 'stores-own-tables',
    file: `${server}/auth/tables.ts`,
    code: "import type { letters } from '../db/schema/letter.ts'\nexport type T = typeof letters",
  },
  {
    rule: 'auth-owns-its-tables',
    file: `${server}/http/tables.ts`,
    code: "import { sessions } from '../db/schema/auth.ts'\nexport const tables = sessions",
  },
  {
    rule: 'features-meet-in-stores',
    file: `${server}/units/shortcut.ts`,
    code: "import { view } from '../letters/view.ts'\nexport const shortcut = view",
  },
  {
    rule: 'features-meet-in-stores',
    file: `${server}/mailboxes/shortcut.ts`,
    code: "import { handlers } from '../letters/sender-handlers.ts'\nexport const shortcut = handlers",
  },
  {
    rule: 'features-meet-in-stores',
    file: `${server}/members/shortcut.ts`,
    code: "import { handlers } from '../letters/handlers.ts'\nexport const shortcut = handlers",
  },
  {
    rule: 'hono-stays-at-the-edge',
    file: `${server}/letters/web.ts`,
    code: "import type { Hono } from 'hono'\nexport type Web = Hono",
  },
  {
    rule: 'better-auth-stays-in-auth',
    file: `${server}/http/sign-in.ts`,
    code: "import { betterAuth } from 'better-auth'\nexport const signIn = betterAuth",
  },
  {
    rule: 'widget-knows-the-sdk',
    file: 'packages/widget/src/wide.ts',
    code: "import { view } from '../../server/src/letters/view.ts'\nexport const wide = view",
  },
  {
    rule: 'widget-knows-the-sdk',
    file: 'packages/widget/src/schemas.ts',
    code: "import { z } from 'zod'\nexport const schemas = z",
  },
  {
    rule: 'console-knows-the-sdk',
    file: 'packages/admin/src/wide.ts',
    code: "import { form } from '../../widget/src/form.ts'\nexport const wide = form",
  },
  {
    rule: 'console-knows-the-sdk',
    file: 'packages/admin/src/proof.ts',
    code: "import { solve } from 'altcha-lib'\nexport const proof = solve",
  },
  {
    rule: 'browser-carries-no-contract',
    file: 'packages/admin/src/schemas.ts',
    code: "import { letter } from '../../sdk/src/contract/letter.ts'\nexport const schemas = letter",
  },
  {
    rule: 'browser-carries-no-contract',
    file: 'packages/widget/src/letter.ts',
    code: "import { letter } from '../../sdk/src/contract/letter.ts'\nexport const schemas = letter",
  },
  {
    rule: 'nothing-imports-tests',
    file: `${server}/jobs.ts`,
    code: "import { world } from '../../../test/world/world.ts'\nexport const jobs = world",
  },
  {
    rule: 'nothing-imports-tests',
    file: `${server}/units/store.ts`,
    code: "import { t } from '../domain/actions.test.ts'\nexport const store = t",
  },
]

/** The other half of the cycle, which is reported once. */
const trip = { [`${server}/domain/trip.ts`]: "import { round } from './round.ts'\nexport const trip = round" }

const libraries = ['zod', 'hono', 'better-auth', 'lit', 'altcha-lib']
let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yanlu-imports-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a tree that keeps the rules is passed', async () => {
  const { violations, seen } = await check('kept', allowed)
  expect(violations).toEqual([])
  expect(seen).toBeGreaterThan(15)
})

describe('a breach is reported', () => {
  let violations
  beforeAll(async () => {
    const planted = Object.fromEntries(breaches.map(({ file, code }) => [file, code]))
    violations = (await check('broken', { ...allowed, ...planted, ...trip })).violations
  })

  test.each(breaches)('$rule: $file', ({ rule, file }) => {
    expect(violations).toContainEqual({ rule, file })
  })

  test('in breaking files alone', () => {
    const planted = new Set(breaches.map(({ file }) => file))
    expect(violations.filter(({ file }) => !planted.has(file))).toEqual([])
  })
})

test('every rule has its breach', () => {
  expect(new Set(breaches.map(({ rule }) => rule))).toEqual(new Set(rules.forbidden.map(({ name }) => name)))
})

async function check(name, files) {
  const baseDir = join(folder, name)
  const stubs = libraries.flatMap((library) => [
    [
      `node_modules/${library}/package.json`,
      JSON.stringify({ name: library, version: '1.0.0', exports: './index.js' }),
    ],
    [`node_modules/${library}/index.js`, 'export const z = 1'],
  ])
  for (const [path, text] of [...Object.entries(files), ...stubs]) write(join(baseDir, path), text)
  const { enhancedResolveOptions, tsConfig, ...options } = rules.options
  const settings = { ...options, baseDir, validate: true, ruleSet: { forbidden: rules.forbidden } }
  const { output } = await cruise(['packages', 'test'], settings, enhancedResolveOptions)
  const violations = output.summary.violations.map(({ rule, from }) => ({ rule: rule.name, file: from }))
  return { violations, seen: output.modules.length }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${text}\n`)
}
