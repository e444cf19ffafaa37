/**
 * `pnpm bench:widget [--json] [--runs N]`: what the widget costs the page that holds it, beside three products that
 * collect words on a page as well. See docs/benchmarks.md.
 *
 * Everything is on this machine: whatever is asked of another one is refused and counted.
 */
import { cpus, totalmem } from 'node:os'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { browserArgs, ensureBrowser } from '../../../scripts/browser.mjs'
import { build } from '../../../scripts/workspace.mjs'
import { openWorld } from '../world.ts'
import { openHost } from './host.ts'
import { inventory } from './inventory.ts'
import { fetchPeers } from './peers.ts'
import { peerProducts, yanlu } from './products.ts'
import { asTable, type Row } from './table.ts'
import { type Conditions, type Placed, type Timed, time } from './visit.ts'

const { values: asked } = parseArgs({
  options: { json: { type: 'boolean', default: false }, runs: { type: 'string', default: '7' } },
})
const runs = Number(asked.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number above 0')

/** Nothing has an address but this machine; and no proxy gives it one. */
const alone = [
  ...browserArgs,
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]
/** One process for the page and its frames, as on a phone: so that all of it is slowed down. */
const together = [...alone, '--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process']

/** Until the loader has run, the element is nothing to the page. */
const placeKept = 'yanlu-mailbox:not(:defined){display:block;height:720px}'

const closing: (() => unknown)[] = []
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => leave(130))
try {
  await bench()
  await leave(0)
} catch (error) {
  console.error(error)
  await leave(1)
}

async function bench(): Promise<void> {
  if (!build()) throw new Error('the widget could not be built')
  const executablePath = ensureBrowser()
  const placed = await place()
  const plain = await launch({ executablePath, args: alone })
  const slow = await launch({ executablePath, args: together })
  const rows: Row[] = []
  const timed = await timeAll(placed, { plain, slow })
  for (const one of placed) {
    const { name, version } = one.product
    const fetched = await inventory(plain, one)
    rows.push({ name, version, fetched, plain: median(timed.get(one)?.plain), slow: median(timed.get(one)?.slow) })
  }
  const report = { machine: machine(plain), runs, rows }
  process.stdout.write(asked.json ? `${JSON.stringify(report, null, 2)}\n` : asTable(report))
}

/** Each product on its page; ours by its two lines alone, and where the page's style keeps its place as well. */
async function place(): Promise<Placed[]> {
  const host = await openHost()
  closing.push(host.close)
  const world = await openWorld()
  closing.push(world.close)
  const origin = `http://localhost:${(await world.startServer()).port}`
  const products = [
    yanlu('Yanlu', { origin }),
    yanlu('Yanlu, and the page keeps its place', { origin, style: placeKept }),
    ...peerProducts(await fetchPeers(tell), `http://127.0.0.1:${host.port}`),
  ]
  return products.map((product) => ({ product, address: host.put(product) }))
}

async function launch(options: { executablePath: string; args: string[] }): Promise<Browser> {
  const browser = await chromium.launch(options)
  closing.push(() => browser.close())
  return browser
}

/** In turns, so that what else the machine does falls on all alike; the first turn only warms up. */
async function timeAll(placed: readonly Placed[], browsers: Record<Conditions, Browser>) {
  const found = new Map(placed.map((one) => [one, { plain: [] as Timed[], slow: [] as Timed[] }]))
  for (let turn = 0; turn <= runs; turn += 1) {
    tell(turn === 0 ? 'warming up' : `turn ${turn} of ${runs}`)
    for (const one of placed) {
      for (const conditions of ['plain', 'slow'] as const) {
        const timed = await time(browsers[conditions], one, conditions)
        if (turn > 0) found.get(one)?.[conditions].push(timed)
      }
    }
  }
  return found
}

function median(all: readonly Timed[] = []): Timed {
  const middle = (of: keyof Timed) => all.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  return { usableMs: middle('usableMs'), shift: middle('shift'), frameShift: middle('frameShift') }
}

function machine(browser: Browser) {
  const processors = cpus()
  return {
    processors: processors.length,
    model: processors[0]?.model ?? '?',
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    browser: browser.version(),
  }
}

async function leave(code: number): Promise<never> {
  for (const close of closing.splice(0).reverse()) await close()
  process.exit(code)
}

function tell(line: string): void {
  process.stderr.write(`· ${line}\n`)
}
