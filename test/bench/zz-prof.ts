import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, mkdirSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createServer } from 'node:net'
import { randomBytes } from 'node:crypto'
const W = process.env.W ?? '/work/main'
const { run } = await import(`${W}/test/bench/load.ts`)
const { runWrk } = await import(`${W}/test/bench/wrk.ts`)
const { message, openConnection } = await import(`${W}/test/bench/http.ts`)
const out = process.argv[2], count = Number(process.argv[3] ?? 500), seconds = Number(process.argv[4] ?? 10), prof = process.argv[5] !== 'noprof'
mkdirSync(out, { recursive: true })
const cluster = spawn(process.execPath, [`${W}/test/setup/cluster.ts`], { stdio: ['pipe', 'pipe', 'inherit'] })
const [line] = await once(createInterface(cluster.stdout), 'line')
const url = JSON.parse(line).postgresUrl
const key = randomBytes(32).toString('base64')
const freePort = async () => { const s = createServer().listen(0, '127.0.0.1'); await once(s, 'listening'); const p = (s.address() as any).port; s.close(); await once(s, 'close'); return p }
async function server(name?: string) {
  const port = await freePort()
  const args = name && prof ? ['--cpu-prof', '--cpu-prof-interval=500', `--cpu-prof-dir=${out}`, `--cpu-prof-name=${name}.cpuprofile`] : []
  const child = spawn(process.execPath, [...args, `${W}/packages/server/src/main.ts`], { stdio: ['ignore', 'pipe', 'inherit'], env: { DATABASE_URL: url, YANLU_MASTER_KEY: key, PORT: String(port), YANLU_FLOOD_PER_MINUTE: '1000000000', YANLU_FREE_LETTERS: '1000000000', YANLU_LOG: 'error', YANLU_DEMO: 'yes', NODE_ENV: 'production' } })
  await once(child.stdout!.setEncoding('utf8'), 'data'); child.stdout!.resume()
  return { port, child, stop: async () => { child.kill('SIGTERM'); await once(child, 'exit') } }
}
const cpu = (pid: number) => { const f = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' '); return (Number(f[11]) + Number(f[12])) * 10 }
const s0 = await server()
const c = await openConnection(s0.port)
const a = await c.ask(message({ method: 'POST', path: '/auth/sign-in/email', headers: { origin: `http://localhost:${s0.port}` }, body: { email: 'office@demo.example', password: 'yanlu-demo-2026' } })); c.close()
const cookie = [...a.head.matchAll(/\r\nset-cookie: ([^;]+)/gi)].map(([, p]) => p).join('; ')
const known: any = { mailbox: 'zongjingli', cookie, codes: [] }
const filled = await run({ port: s0.port, connections: 16, what: { operation: 'submitLetter', known }, until: { count } })
known.codes = filled.receipts
await s0.stop()
for (const operation of ['queryLetter', 'listLetters', 'submitLetter'] as const) {
  const s = await server(operation)
  await runWrk('/usr/bin/wrk', { port: s.port, connections: 16, seconds: 1, operation, known, folder: out })
  const before = cpu(s.child.pid!)
  const m: any = await runWrk('/usr/bin/wrk', { port: s.port, connections: 16, seconds, operation, known, folder: out })
  const after = cpu(s.child.pid!)
  // runWrk warms up for 2 s more: count those too, at the same rate
  const answers = m.answered * (seconds + 2) / seconds
  console.log(operation, 'answered/s', m.perSecond.toFixed(0), 'cpu ms per answer ~', ((after - before) / answers).toFixed(2), 'errors', m.errors)
  await s.stop()
}
cluster.stdin.end()
