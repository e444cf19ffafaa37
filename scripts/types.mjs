/** `pnpm types`: checks every TypeScript project of the workspace, two at a time. Exits non-zero when one fails. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from './machine.mjs'

const projects = [
  'packages/server',
  'packages/sdk',
  'packages/server/src/domain',
  'packages/widget',
  'packages/admin',
  'test',
]

function check(project) {
  return new Promise((resolve) => {
    const tsc = join(root, 'node_modules/typescript/bin/tsc')
    const args = [tsc, '-p', join(project, 'tsconfig.json'), '--pretty', String(Boolean(process.stdout.isTTY))]
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += text))
    child.once('close', (code) => {
      console.log(`${code === 0 ? '✓' : '✗'} ${project}${printed && `\n${printed}`}`)
      resolve(code === 0)
    })
  })
}

const waiting = [...projects]
async function worker() {
  const results = []
  for (let project = waiting.shift(); project; project = waiting.shift()) results.push(await check(project))
  return results
}
const results = await Promise.all([worker(), worker()])
process.exit(results.flat().every(Boolean) ? 0 : 1)
